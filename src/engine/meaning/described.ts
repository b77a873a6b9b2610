import { antecedent } from "./antecedent";
import { bodyCalled, lastOfKind, lastOutlet, lastPerson, sameNounBefore } from "./earlier";
import { genderOfWord } from "./gender-words";
import type { Verdict } from "./judge";
import { roleBearer } from "./role-bearer";
import { paddedWords, type Referent, type Scene } from "./scene";
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
const TAKES_UP =
  /^(actor|actress|singer|star|victim|player|striker|author|mother|father|teacher|athlete|director|filmmaker|rapper|musician|businessman|businesswoman|billionaire|politician|candidate|veteran|native|executive|teenager|teen|nominee|leader|chef|artist|writer|coach|champion|captain|comedian|model|winner|senator|congressman|congresswoman|governor|mayor|president|minister|premier|mogul|tycoon|neurosurgeon|surgeon|scientist|professor|researcher|economist|historian|lawyer|attorney|king|queen|prince|princess|pope|pontiff|duke|duchess|midfielder|defender|goalkeeper|quarterback|manager|boxer|golfer|racer|swimmer|runner|skipper|frontrunner|front-runner|hopeful|democrat|republican|tory|lawmaker|activist|entrepreneur|founder|president-elect|predator|pervert|host|presenter|broadcaster|songwriter|novelist|poet|playwright|pilot|dictator|monarch|royal|heir)$/;
const OFFICE =
  /^(president|minister|premier|chancellor|chairman|chairwoman|director|coach|mayor|governor|king|queen|pope|prince|princess|secretary|pm|speaker|chief|ambassador|leader|head|boss|ceo|envoy|commissioner|commander|co-author|author|founder|owner|captain|manager|attorney|lawyer)$/;
const OF_THE_STUDY = /^(researcher|author|scientist|percent|%|respondent|team|investigator|authors)$/;

/** Whom a description stands for: somebody the text names or described before, now and then after; null for its own words. */
export function describedBefore(scene: Scene, claim: number, verdict: Verdict): Referent | null {
  const { phrase, being, kind } = verdict;
  const { determiner, single, head, from } = phrase;
  if (being || kind === "social" || kind === "hearsay" || kind === "witness") return null;
  const words = verdict.name;
  const modifiers = scene.document.lower.slice(phrase.coreFrom, phrase.coreTo - 1) as string[];
  const whole = paddedWords(scene.document, phrase.from, phrase.to);
  if (kind === "anonymous" || head === "source" || head === "sources")
    return determiner === "the"
      ? (sameNounBefore(scene, from, single, verdict.plural, modifiers, words) ??
          again(lastOfKind(scene, from, /^anonymous$/), words))
      : null;
  if (withheldIn(whole)) return null;
  const study = ofTheStudy(scene, verdict);
  if (study) return study;
  if (AUTHORED_NOUNS.has(head)) return theirWriting(scene, claim, verdict);
  if (determiner === "a" || phrase.quantity !== null)
    return phrase.quantity === null || phrase.quantity === "one"
      ? namedLater(scene, verdict, modifiers)
      : null;
  if (PERSON_PLURALS.has(head))
    return determiner === "the" ? sameNounBefore(scene, from, single, true, modifiers, words) : null;
  if (SPEAKER_NOUNS.has(single))
    return (
      (determiner === "the" ? sameNounBefore(scene, from, single, false, modifiers, words) : null) ??
      namedLater(scene, verdict, modifiers)
    );
  if (isPersonNoun(single) || /-year-old$/.test(head)) {
    if (determiner === "the" && phrase.possessor === null) {
      const before = sameNounBefore(scene, from, single, false, modifiers, words);
      if (before) return before;
      const bearer = roleBearer(scene, from, single, modifiers);
      if (bearer) return bearer;
      if (TAKES_UP.test(single) || /-year-old$/.test(head))
        return lastPerson(scene, from, genderOfWord(single), words);
      return null;
    }
    if (phrase.possessor !== null)
      return RELATION_NOUNS.has(head) || OFFICE.test(single)
        ? roleBearer(scene, from, single, modifiers)
        : namedLater(scene, verdict, modifiers);
    return OFFICE.test(single) ? roleBearer(scene, from, single, modifiers) : null;
  }
  if (determiner !== "the")
    return kind === "organisation"
      ? sameNounBefore(scene, from, single, verdict.plural, modifiers, words)
      : null;
  if (NEWSROOM_NOUNS.has(head) || kind === "media") return lastOutlet(scene, from, words);
  const before = sameNounBefore(scene, from, single, verdict.plural, modifiers, words);
  if (kind === "organisation" && phrase.coreTo - phrase.coreFrom === 1 && phrase.coreTo >= phrase.to - 1)
    return bodyCalled(scene, from, head) ?? before;
  return before;
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
    !OF_THE_STUDY.test(phrase.single) &&
    !/ (percent|%) /.test(paddedWords(scene.document, phrase.from, phrase.coreTo + 1))
  )
    return null;
  if (phrase.determiner === "a" || phrase.possessor !== null) return null;
  const study = lastOfKind(scene, phrase.from, /^document$/, 5);
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
function namedLater(scene: Scene, verdict: Verdict, modifiers: readonly string[]): Referent | null {
  const { phrase } = verdict;
  if (phrase.plural || !(isPersonNoun(phrase.single) || SPEAKER_NOUNS.has(phrase.single))) return null;
  const early = (scene.document.paragraphs[phrase.from] as number) <= 3;
  const telling = modifiers.filter((word) => /^[\p{L}.-]{2,}$/u.test(word));
  const bearer = roleBearer(scene, phrase.from, phrase.single, telling, "after");
  if (!bearer?.being) return null;
  const shared = telling.some((word) => bearer.being?.roles.has(word));
  if (
    !shared &&
    (!early ||
      SPEAKER_NOUNS.has(phrase.single) ||
      /^(official|analyst|dealer|trader|officer|aide|diplomat|executive|economist|source)$/.test(
        phrase.single,
      ))
  )
    return null;
  return { ...bearer, confidence: shared ? 0.65 : 0.5 };
}
