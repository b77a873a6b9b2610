import { antecedent } from "./antecedent";
import { bodyNamedNext } from "./body-named-next";
import { isCapital } from "./capital";
import { bodyCalled, earlierTurns, lastOfKind, lastOutlet, lastPerson, sameNounBefore } from "./earlier";
import { genderOfWord } from "./gender-words";
import { introducedNext } from "./introduced-next";
import type { Verdict } from "./judge";
import { knownName } from "./known-names";
import { namedTogether } from "./named-together";
import { isInParagraph, personInParagraph } from "./paragraph-person";
import { roleBearer } from "./role-bearer";
import { isTold, paddedWords, type Referent, type Scene } from "./scene";
import {
  AUTHORED_NOUNS,
  isPersonNoun,
  NEWSROOM_NOUNS,
  PERSON_PLURALS,
  RELATION_NOUNS,
  SPEAKER_NOUNS,
  withheldIn,
} from "./words";

/** Nouns that, with "the", take up a person who has been speaking ("the actress", "the 43-year-old"), not somebody unnamed. */
const TAKES_UP: ReadonlySet<string> = new Set(
  "actor actress singer star victim player striker author mother father teacher athlete director filmmaker rapper musician businessman businesswoman billionaire politician candidate veteran native executive teenager teen nominee leader chef artist writer coach champion captain comedian model winner senator congressman congresswoman governor mayor president minister premier mogul tycoon neurosurgeon surgeon scientist professor researcher economist historian lawyer attorney king queen prince princess pope pontiff duke duchess midfielder defender goalkeeper forward winger playmaker batsman bowler cyclist sprinter skier drummer guitarist presenter quarterback manager boxer golfer racer swimmer runner skipper frontrunner front-runner hopeful democrat republican tory lawmaker activist entrepreneur founder president-elect predator pervert host presenter broadcaster songwriter novelist poet playwright pilot dictator monarch royal heir".split(
    " ",
  ),
);
/** People of whom a story has several: another with the same role may be another person. */
const ONE_OF_MANY: ReadonlySet<string> = new Set(
  "official analyst dealer trader officer aide diplomat executive economist source adviser advisor staffer member employee".split(
    " ",
  ),
);
const OFFICE: ReadonlySet<string> = new Set(
  "president minister premier chancellor chairman chairwoman director coach mayor governor king queen pope prince princess secretary pm speaker chief ambassador leader head boss ceo envoy commissioner commander co-author author founder owner captain manager attorney lawyer".split(
    " ",
  ),
);
const OF_THE_STUDY: ReadonlySet<string> = new Set(
  "researcher author scientist percent % respondent team investigator authors".split(" "),
);

/**
 * Whom a description stands for, "her" and "its" spelled out ("Anna Berg's lawyer"): somebody the text names or describes
 * before, now and then after; null for its own words.
 */
export function describedBefore(scene: Scene, claim: number, verdict: Verdict): Referent | null {
  const found = describedElsewhere(scene, claim, verdict);
  if (found || verdict.being) return found;
  const { phrase } = verdict;
  const owner = scene.document.lower[phrase.from] as string;
  if (!/^(his|her|its|their)$/.test(owner) || phrase.coreTo - phrase.from < 2) return null;
  const of = antecedent(
    scene,
    phrase.from,
    owner === "his" ? "m" : owner === "her" ? "f" : owner === "its" ? "n" : "",
    owner === "their" ? "many" : "one",
  );
  // Nobody is called "she's husband".
  if (of.why.rule === "pronoun-lost" || /^(?:he|she|it|they)$/i.test(of.name)) return null;
  const rest = verdict.name.replace(/^\S+\s+/, "");
  const name = `${of.name}${/s$/.test(of.name) ? "’" : "’s"} ${rest}`;
  return {
    ...verdict,
    name,
    confidence: Math.min(verdict.confidence, of.confidence),
    why: { rule: "description", values: [verdict.name, name] },
  };
}

/** Whom a description stands for: somebody the text names or described before, now and then after; null for its own words. */
function describedElsewhere(scene: Scene, claim: number, verdict: Verdict): Referent | null {
  const { phrase, being, kind } = verdict;
  const { determiner, single, head, from } = phrase;
  if (being || kind === "social" || kind === "hearsay" || kind === "witness") return null;
  const words = verdict.name;
  // "The Prison Officers' Association" has a name of its own.
  const ownsName = phrase.possessor !== null && isCapital(scene.document.words[phrase.coreTo - 1] as string);
  if (ownsName && kind === "organisation") return null;
  const modifiers = scene.document.lower
    .slice(phrase.possessor?.from ?? phrase.coreFrom, phrase.coreTo - 1)
    .filter((word) => !/^('s|'|his|her|its|their)$/.test(word));
  const whole = paddedWords(scene.document, phrase.from, phrase.to);
  if (kind === "anonymous" || head === "source" || head === "sources")
    return determiner === "the"
      ? (sameNounBefore(scene, from, single, verdict.plural, modifiers, words) ??
          again(lastOfKind(scene, from, /^anonymous$/), words))
      : null;
  if (withheldIn(whole)) return null;
  if (phrase.quantity === "both") return bothBefore(scene, verdict);
  const two = twoNamedBefore(scene, verdict) ?? compatriot(scene, verdict);
  if (two) return two;
  const study = ofTheStudy(scene, verdict);
  if (study) return study;
  if (AUTHORED_NOUNS.has(head)) return theirWriting(scene, claim, verdict);
  const body = bodyNamedNext(scene, claim, verdict);
  if (body) return body;
  // "One engineer" is one of several, and whoever is named later another.
  if (phrase.quantity !== null || scene.document.lower[from] === "one") return null;
  if (determiner === "a") return namedLater(scene, claim, verdict, modifiers);
  if (PERSON_PLURALS.has(head))
    return determiner === "the" ? sameNounBefore(scene, from, single, true, modifiers, words) : null;
  if (SPEAKER_NOUNS.has(single))
    return (
      (determiner === "the" ? sameNounBefore(scene, from, single, false, modifiers, words) : null) ??
      namedLater(scene, claim, verdict, modifiers)
    );
  if (kind === "media" && determiner === "the" && NEWSROOM_NOUNS.has(head))
    return lastOutlet(scene, from, words);
  if (isPersonNoun(single) || /-year-old$/.test(head)) {
    if (determiner === "the" && phrase.possessor === null) {
      const before = sameNounBefore(scene, from, single, false, modifiers, words);
      if (before) return before;
      const bearer = roleBearer(scene, from, single, modifiers);
      if (bearer) return bearer;
      const taken = TAKES_UP.has(single) || /-year-old$/.test(head) ? takenUp(scene, verdict) : null;
      return taken ?? introducedNext(scene, claim, verdict);
    }
    // A chief of staff is no governor.
    if (phrase.possessor !== null && scene.document.lower[phrase.coreTo] === "of" && single === "chief")
      return introducedNext(scene, claim, verdict);
    if (phrase.possessor !== null)
      return RELATION_NOUNS.has(head) || OFFICE.has(single)
        ? (roleBearer(scene, from, single, modifiers) ?? introducedNext(scene, claim, verdict))
        : namedLater(scene, claim, verdict, modifiers);
    return (
      (OFFICE.has(single) || (scene.document.paragraphs[from] as number) < 2
        ? roleBearer(scene, from, single, modifiers)
        : null) ?? introducedNext(scene, claim, verdict)
    );
  }
  if (determiner !== "the")
    return kind === "organisation" && modifiers.length === 0
      ? sameNounBefore(scene, from, single, verdict.plural, modifiers, words)
      : null;
  if (NEWSROOM_NOUNS.has(head) || kind === "media") return lastOutlet(scene, from, words);
  const before = sameNounBefore(scene, from, single, verdict.plural, modifiers, words);
  if (kind === "organisation" && bareBody(scene, phrase) && phrase.coreTo >= phrase.to - 1)
    return bodyCalled(scene, from, head) ?? before;
  return before;
}

/** "The company" or "the Indian company": no word of its own but a nationality. */
function bareBody(scene: Scene, phrase: Verdict["phrase"]): boolean {
  for (let i = phrase.coreFrom; i < phrase.coreTo - 1; i++)
    if (knownName(scene.document.words[i] as string)?.list !== "people") return false;
  return true;
}

function again(referent: Referent | null, words: string): Referent | null {
  return (
    referent && { ...referent, confidence: 0.7, why: { rule: "description", values: [words, referent.name] } }
  );
}

/** "The researchers", "62 percent" are the study or the poll that was cited just before. */
function ofTheStudy(scene: Scene, verdict: Verdict): Referent | null {
  const { phrase } = verdict;
  if (
    !OF_THE_STUDY.has(phrase.single) &&
    !/ (percent|%) /.test(paddedWords(scene.document, phrase.from, phrase.coreTo + 1))
  )
    return null;
  if (phrase.determiner === "a" || phrase.possessor !== null || isTold(scene, phrase.from)) return null;
  const cited = lastOfKind(scene, phrase.from, /^document$/, 5);
  const study = cited && /^(?:previous|earlier|past|older|other) /i.test(cited.name) ? null : cited;
  return (
    study && { ...study, confidence: 0.6, why: { rule: "description", values: [verdict.name, study.name] } }
  );
}

/** "His statement", "the letter": the word of whoever wrote it (ruling 4). */
function theirWriting(scene: Scene, claim: number, verdict: Verdict): Referent | null {
  const { phrase } = verdict;
  const { lower } = scene.document;
  const of = (author: Referent, confidence: number): Referent => ({
    ...author,
    plural: false,
    head: phrase.head,
    confidence,
    why: { rule: "author", values: [verdict.name, author.name] },
  });
  if (phrase.possessor) {
    const owner = lower[phrase.possessor.from] as string;
    const gender = /^(his|her)$/.test(owner) ? (owner === "his" ? "m" : "f") : owner === "its" ? "n" : "";
    if (/^(his|her|its|their)$/.test(owner))
      return of(antecedent(scene, phrase.possessor.from, gender, owner === "their" ? "many" : "one"), 0.7);
    return null;
  }
  if (verdict.confidence >= 0.5 || claim < 0 || phrase.determiner === "a") return null;
  const before = sameNounBefore(scene, phrase.from, phrase.single, false, [], verdict.name);
  if (before) return before;
  const author = lastOfKind(scene, phrase.from, /^(organisation|person|unnamed)$/);
  return author && of(author, 0.6);
}

/** "A police spokesman", "a royal expert" in a lead, named further down. */
function namedLater(
  scene: Scene,
  claim: number,
  verdict: Verdict,
  modifiers: readonly string[],
): Referent | null {
  const { phrase } = verdict;
  if (phrase.plural || !(isPersonNoun(phrase.single) || SPEAKER_NOUNS.has(phrase.single))) return null;
  return bearsRoleLater(scene, verdict, modifiers) ?? introducedNext(scene, claim, verdict);
}

function bearsRoleLater(scene: Scene, verdict: Verdict, modifiers: readonly string[]): Referent | null {
  const { phrase } = verdict;
  const early = (scene.document.paragraphs[phrase.from] as number) <= 3;
  const telling = modifiers.filter((word) => /^[\p{L}.-]{2,}$/u.test(word));
  const bearer = roleBearer(scene, phrase.from, phrase.single, telling, "after");
  if (!bearer?.being) return null;
  const shared = telling.some((word) => bearer.being?.roles.has(word));
  if (!shared && (!early || SPEAKER_NOUNS.has(phrase.single) || ONE_OF_MANY.has(phrase.single))) return null;
  return { ...bearer, confidence: shared ? 0.65 : 0.5 };
}

/** "The Argentine", where one with a name just spoke. */
function compatriot(scene: Scene, verdict: Verdict): Referent | null {
  const { phrase, why, plural } = verdict;
  const isOne = why.rule === "place-speaks" && phrase.determiner === "the" && !plural;
  // "The French", "the Chinese" are many.
  if (!isOne || /(?:ese|sh|ch|ss)$/.test(phrase.head)) return null;
  const near = personInParagraph(scene, phrase.from, "");
  const last = earlierTurns(scene, phrase.from, 1).next().value?.referent;
  const meant = near ?? (last?.kind === "person" && last.being ? last : null);
  return again(meant, verdict.name);
}

/** Whom "the actress" or "the 43-year-old" takes up: who this paragraph is about, else who spoke last. */
function takenUp(scene: Scene, { phrase, name }: Verdict): Referent | null {
  const last = lastPerson(scene, phrase.from, genderOfWord(phrase.single), name);
  if (last && isInParagraph(scene, phrase.from, last.being)) return last;
  return again(personInParagraph(scene, phrase.from, genderOfWord(phrase.single)), name) ?? last;
}

/** "The two", "the couple": those who were named together last. */
function twoNamedBefore(scene: Scene, verdict: Verdict): Referent | null {
  const { phrase, name } = verdict;
  if (phrase.determiner !== "the" || !/^the (?:two|pair|couple|duo)$/i.test(name)) return null;
  const { at, mentions } = scene.cast;
  for (let m = mentions.length - 1; m >= 0; m--) {
    const second = mentions[m];
    if (!second || second.to > phrase.from) continue;
    const both = namedTogether(scene, mentions[at[second.from - 2] ?? -1]?.from ?? second.from, second.to);
    if (both) return { ...verdict, ...both, why: { rule: "description", values: [name, both.name] } };
  }
  return null;
}

/** "Both men", "both airlines": the two named last of that sort. */
function bothBefore(scene: Scene, verdict: Verdict): Referent | null {
  const sort =
    verdict.kind === "unnamed" || isPersonNoun(PERSON_PLURALS.get(verdict.phrase.head) ?? "")
      ? "person"
      : "body";
  if (/^(sides|parties|camps|houses|teams)$/.test(verdict.phrase.head)) return null;
  const names: string[] = [];
  for (let m = scene.cast.mentions.length - 1; m >= 0 && names.length < 2; m--) {
    const mention = scene.cast.mentions[m];
    if (!mention || mention.from >= verdict.phrase.from || mention.being.sort !== sort) continue;
    if (!names.includes(mention.being.name)) names.unshift(mention.being.name);
  }
  if (names.length < 2) return null;
  const name = names.join(" and ");
  return {
    ...verdict,
    kind: sort === "person" ? "person" : "organisation",
    name,
    confidence: 0.5,
    why: { rule: "description", values: [verdict.name, name] },
  };
}
