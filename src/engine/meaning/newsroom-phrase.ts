import { isCapital } from "./capital";
import { outletIn } from "./names-in-phrase";
import type { Phrase } from "./phrase";
import { paddedWords, type Scene } from "./scene";
import { NEWSROOM_NOUNS } from "./words";

/** Whether a phrase speaks of a newsroom or of somebody who works for one. */
export function isNewsroom(scene: Scene, phrase: Phrase): boolean {
  const { document } = scene;
  const { head, single } = phrase;
  if (NEWSROOM_NOUNS.has(head) || NEWSROOM_NOUNS.has(single)) return true;
  const newsAgency =
    /^(agency|agencies|service|services|outlet|outlets|organization|organizations|organisation|organisations|site|sites|website|websites|channel|channels|network|networks|wire|programme|program|show|station|stations|blog|blogs)$/.test(
      head,
    ) &&
    / (news|radio|television|tv|media|talk|broadcast|cable) /.test(
      paddedWords(document, phrase.from, phrase.coreTo - 1),
    );
  const website =
    /^(website|site|network|programme|program|show|podcast|service|channel|station)$/.test(head) &&
    outletIn(scene, phrase.from, phrase.coreTo) !== null;
  // "A Reuters witness" is one of its people.
  const witness = /^(witness|crew)$/.test(head) && outletIn(scene, phrase.from, phrase.coreTo) !== null;
  return newsAgency || website || witness;
}

/** What an outlet is called before its name. */
const CALLED = /^(?:newspaper|daily|weekly|tabloid|magazine|portal|outlet|website|newswire)$/;

/** The name behind what says that it is an outlet's, "French daily Le Courrier": its first token; −1 for none. */
export function outletCalled({ document }: Scene, phrase: Phrase, to: number): number {
  const { lower, words } = document;
  for (let token = phrase.coreFrom; token + 1 < to; token++) {
    const word = lower[token] as string;
    if (/^(?:,|on|in|at|of|by|from|to|'s)$/.test(word)) return -1;
    if (CALLED.test(word) && words[token] === word && isCapital(words[token + 1] as string)) return token + 1;
  }
  return -1;
}

/** Whether "papers" or "a white paper" is what somebody wrote and no newspaper; `national` where it is said of a country's. */
export function isWrittenPaper({ document }: Scene, phrase: Phrase, national: boolean): boolean {
  const { head } = phrase;
  const papers =
    head === "papers" &&
    !/ (local|national|news|daily|morning|sunday|saturday|state|foreign|tabloid|regional|the|some|many|several|pro-government|opposition|independent) /.test(
      paddedWords(document, phrase.from, phrase.coreTo - 1),
    ) &&
    !national &&
    phrase.determiner !== "the";
  const draft =
    head === "paper" &&
    / (draft|strategy|policy|white|green|consultation|discussion|position|briefing|working) $/.test(
      paddedWords(document, phrase.from, phrase.coreTo - 1),
    );
  // "A 2019 paper in The Lancet", "a working paper circulated by the bureau"
  const isScience =
    head === "paper" &&
    phrase.determiner === "a" &&
    !/ (local|national|daily|sunday|weekly|evening|morning|regional|provincial|sister|rival) /.test(
      paddedWords(document, phrase.from, phrase.coreTo - 1),
    ) &&
    /^(by|in|from|circulated|published|co-authored|co-written|presented|released)$/.test(
      document.lower[phrase.coreTo] ?? "",
    );
  return papers || draft || isScience;
}

/** Whether "media reports", "an earlier article" speak of what other outlets wrote, none of them named. */
export function isPressReport({ document }: Scene, phrase: Phrase, hasBody: boolean): boolean {
  const { head } = phrase;
  const before = paddedWords(document, phrase.from, phrase.coreTo - 1);
  if (/ (media|news|press|newspaper|radio|television|tv|magazine) /.test(before)) return true;
  const isMany = /^(reports|accounts|articles|stories|coverage)$/.test(head);
  const isOthers =
    / (local|multiple|initial|some|several|recent|earlier|previous|published|foreign|western|various|other) /.test(
      before,
    );
  if (isMany && isOthers) return true;
  return (isMany || /^(article|story)$/.test(head)) && !hasBody && phrase.possessor === null;
}

/** Whether "accounts" are of the web and none of the press: "far-right accounts", "a pro-Kremlin account". */
export function isWebAccount(words: string, head: string): boolean {
  return (
    /^accounts?$/.test(head) &&
    / (?:far-right|far-left|right-wing|left-wing|(?:pro|anti)-[\p{L}-]+|fake|bot|anonymous|twitter|telegram|facebook|instagram|tiktok|youtube|social|online|fan|parody|troll) /iu.test(
      words,
    )
  );
}
