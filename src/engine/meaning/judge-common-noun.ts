import type { Kind } from "../../model/claim";
import type { Being, Mention } from "./beings";
import { isCapital } from "./capital";
import { knownName } from "./known-names";
import type { Affiliation } from "./names-in-phrase";
import type { Phrase } from "./phrase";
import { paddedWords, type Referent, type Scene, textOf } from "./scene";
import { BODY_NOUNS, BODY_PLURALS, GROUP_NOUNS, isPersonNoun, PERSON_PLURALS, RELATION_NOUNS } from "./words";

/** People whose unnamed plural belongs to the body named before them ("Treasury officials"), not to a crowd ("Chinese traders"). */
const OF_A_BODY: ReadonlySet<string> = new Set(
  "official aide adviser advisor officer executive diplomat staffer crew-member employee agent member representative envoy lawyer attorney minister inspector monitor insider whistleblower leader delegate negotiator commander soldier prosecutor bureaucrat deputy spokesman colleague friend relative worker detective donor policymaker guard counsel director manager ambassador engineer investigator kidnapper hijacker strategist consultant publicist ally confidant insider family judge regulator".split(
    " ",
  ),
);
/** People of a crowd even where it is somebody's: "Trump's opponents", "Technology experts". */
const CROWD_OF: ReadonlySet<string> = new Set(
  "supporter opponent critic backer fan expert analyst trader dealer farmer resident voter observer legislator lawmaker economist investor reader viewer customer user local protester demonstrator activist ally detractor fisherman broker watcher neighbour neighbor survivor victim economist historian scholar settler".split(
    " ",
  ),
);
/** People who are near somebody by what they are called; even bare they are described. */
const ALWAYS_DESCRIBED: ReadonlySet<string> = new Set(
  "aide adviser advisor staffer confidant kidnapper hijacker executive attorney relative".split(" "),
);
const IN_TEN = / in (three|four|five|ten|\d+) /; // takes "six in 10 voters", leaves "voters in Ohio"
const SMALL_NUMBER = /^(one|two|three|four|five|six|seven|eight|nine|ten|another|\d|both)$/;

/** A phrase taken apart, with what the judge has found in it so far. */
export interface Exhibit<V> {
  readonly scene: Scene;
  readonly phrase: Phrase;
  /** Past the last token of the whole source. */
  readonly to: number;
  readonly plainName: string;
  readonly affiliation: Affiliation;
  /** Does it say that a name was withheld? */
  readonly withheld: boolean;
  readonly apposed: Mention | null;
  readonly make: (kind: Kind, rule: string, values: string[], more?: Partial<Referent>) => V;
  readonly of: (being: Being) => Partial<Referent>;
}

// Takes "a prison guard", leaves "the coast guard", "the national guard".
const GUARDING =
  /^(?:prison|security|border|armed|bank|camp|park|hotel|night|private|former|museum|school|female|male|young|old|unarmed)$/;

// Takes "the cruise line", leaves "the front line".
const CARRYING = /^(?:shipping|cruise|ferry|bus|coach|rail|railway|container)$/;

/** The kind of a phrase that names nobody: people in ones and crowds, bodies, things. */
export function judgeCommonNoun<V>({
  scene,
  phrase,
  to,
  plainName,
  affiliation,
  withheld,
  apposed,
  make,
  of,
}: Exhibit<V>): V {
  const { document } = scene;
  const { lower, words } = document;
  const { head, single } = phrase;
  const plural = phrase.plural || PERSON_PLURALS.has(head);
  if (lower[phrase.from] === "every" && isPersonNoun(single))
    return make("group", "group-word", [plainName], { plural: true });
  if (
    /^(no|nobody|none)$/.test(lower[phrase.from] as string) &&
    phrase.coreTo - phrase.from < 4 &&
    (BODY_NOUNS.has(head) || /^(one|nobody|none)$/.test(head))
  )
    return make("group", "group-word", [plainName], { plural: true });
  if (head === "staff" && lower[phrase.coreTo - 2] === "general")
    return make("organisation", "body-word", [plainName, head]);
  const core = textOf(document, phrase.coreFrom, phrase.coreTo);
  // "Exiled Bosnians", "many Israeli Arabs": the last word tells
  const peoples = /s$/.test(head) && knownName(words[phrase.coreTo - 1] as string)?.list === "people";
  const people = peoples || knownName(core)?.list === "people";
  // The paper of Chennai is called as one of a faith is.
  if (core === "Hindu" && phrase.determiner === "the")
    return make("media", "outlet-list", ["The Hindu", "The Hindu", "newspaper"], { outlet: "The Hindu" });
  const isOne = /^(?:an?|one|another)$/.test(lower[phrase.from] as string) && !/s$/.test(head);
  if (isOne && knownName(words[phrase.coreTo - 1] as string)?.list === "people")
    return make("unnamed", "described-person", [plainName]);
  if (people && !/s$/.test(head) && knownName(core)?.about.startsWith("of a party"))
    return make("group", "people-of", [head], { plural: true, name: `${plainName}s` }); // "Republican calls"
  if (people && /s$/.test(head) && phrase.determiner === "the" && phrase.quantity === null)
    return make("organisation", "people-of", [plainName], { plural: true });
  if (plural && (PERSON_PLURALS.has(head) || GROUP_NOUNS.has(head) || people)) {
    const counted = phrase.quantity !== null && SMALL_NUMBER.test(phrase.quantity);
    const post = paddedWords(document, phrase.coreTo, to);
    const inBody =
      / (at|of) /.test(post) &&
      /^(analyst|economist|expert|researcher|strategist|trader|scientist)$/.test(single) &&
      affiliation.named;
    const withBody =
      inBody || (affiliation.named && / (at|of|from|with|for|in) /.test(post) && !CROWD_OF.has(single));
    const relation = phrase.possessor !== null && RELATION_NOUNS.has(head) && !CROWD_OF.has(single);
    const ofBody = OF_A_BODY.has(single) && (affiliation.named || affiliation.national || affiliation.common);
    // "the women", "the kids": those of whom the story told, not the public
    const definite =
      PERSON_PLURALS.has(head) &&
      phrase.determiner === "the" &&
      phrase.coreTo - phrase.coreFrom === 1 &&
      !CROWD_OF.has(single);
    const many =
      IN_TEN.test(paddedWords(document, phrase.from, phrase.coreTo)) ||
      (phrase.quantity !== null &&
        (/^(dozens|hundreds|thousands|scores|number|majority|most|many|couple|handful)$/.test(
          phrase.quantity,
        ) ||
          Number(phrase.quantity.replace(/,/g, "")) > 20));
    if (
      !many &&
      (ofBody ||
        relation ||
        counted ||
        withheld ||
        definite ||
        withBody ||
        ALWAYS_DESCRIBED.has(single) ||
        (OF_A_BODY.has(single) && / (close|to|for|at|of) /.test(post)))
    )
      return make("unnamed", "described-people", [plainName], { plural: true });
    return make("group", "group-word", [head], { plural: true });
  }
  if (BODY_PLURALS.has(head) && !BODY_NOUNS.has(head)) {
    if (
      phrase.determiner === "the" ||
      (phrase.quantity !== null && /^(both|two|three|four|multiple)$/.test(phrase.quantity))
    )
      return make("organisation", "body-word", [plainName, head], { plural: true });
    return make("group", "group-word", [head], { plural: true });
  }
  if (BODY_NOUNS.has(head) && !isSomebody(scene, phrase))
    return make("organisation", "body-word", [plainName, head]);
  if (head === "line" && CARRYING.test(lower[phrase.coreTo - 2] ?? ""))
    return make("organisation", "body-word", [plainName, head]);
  if (isPersonNoun(single)) return make("unnamed", "described-person", [plainName]);
  if (people) {
    if (/s$/.test(head))
      return make(phrase.determiner === "the" ? "organisation" : "group", "people-of", [core], {
        plural: true,
      });
    const known = knownName(core);
    return make(
      "organisation",
      "place-speaks",
      [core, known?.about ?? ""],
      known ? { name: known.name } : {},
    );
  }
  if (/-year-old$/.test(head)) return make("unnamed", "described-person", [plainName]);
  if (/^(one|another|neither|other)$/.test(head))
    return make("unnamed", "described-person", [plainName], { confidence: 0.5 });
  if (
    GROUP_NOUNS.has(head) ||
    /^(two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands|half|percent|cent|%|most|many|plenty|lots|those|all)$/.test(
      head,
    )
  )
    return make(/^(two|three|four|five)$/.test(head) ? "unnamed" : "group", "group-word", [head], {
      plural: true,
    });
  if (isCapital(words[phrase.coreTo - 1] as string))
    return make("organisation", "capital", [plainName], { confidence: 0.5 });
  if (/[^s]s$/.test(head) && phrase.determiner !== "a")
    return make("group", "plural-word", [head], { plural: true, confidence: 0.5 });
  if (apposed) return make("person", "named", [apposed.being.name], of(apposed.being));
  return make("document", "thing", [plainName], { confidence: 0.4 });
}

/** Whether a word that is said of bodies and of people means one of the people: "a guard", "a miner who got out". */
function isSomebody({ document }: Scene, { head, coreFrom, coreTo }: Phrase): boolean {
  if (!isPersonNoun(head)) return false;
  const { lower, words } = document;
  if (lower[coreTo] === "who" || (lower[coreTo] === "," && lower[coreTo + 1] === "who")) return true;
  return words[coreTo - 1] === "guard" && (coreTo - coreFrom === 1 || GUARDING.test(lower[coreTo - 2] ?? ""));
}
