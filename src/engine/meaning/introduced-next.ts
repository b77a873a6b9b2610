import type { Being } from "./beings";
import { genderOfWord } from "./gender-words";
import { judge, type Verdict } from "./judge";
import { nationIn, nationOf } from "./nation";
import { referentOf } from "./referents";
import type { ClaimRanges, Referent, Scene } from "./scene";
import { RELATION_NOUNS } from "./words";

/** A lead stands in the first paragraphs, and whom it does not name is introduced within three more. */
const LEAD = 3;
const NEAR = 3;
/** Words that may be of another of the same sort: the name must come with the same content again. */
const SAME_WORDS = 3;
const OF_SEVERAL = /^(one|another|neither|other)$/;
const PRONOUN = /^(he|she|they|it|i|we|who|which|that|his|her|their)$/;
const COMMON: ReadonlySet<string> = new Set(
  "official analyst dealer trader officer aide diplomat executive economist source adviser advisor staffer member employee spokesman spokeswoman spokesperson".split(
    " ",
  ),
);

/**
 * Who is meant by a description in a lead ("a British minister said"): the person whose name comes up first as the
 * very next source. In the training articles three such leads in four are the person, if the words do not withhold the name.
 */
export function introducedNext(scene: Scene, claim: number, verdict: Verdict): Referent | null {
  const { phrase, kind } = verdict;
  const { paragraphs, lower } = scene.document;
  const paragraph = paragraphs[phrase.from] as number;
  if (claim < 0 || phrase.plural || kind !== "unnamed" || paragraph > LEAD) return null;
  if (phrase.quantity !== null && OF_SEVERAL.test(phrase.quantity)) return null;
  if (
    phrase.determiner === "own" &&
    RELATION_NOUNS.has(phrase.single) &&
    !/^(lawyer|attorney)$/.test(phrase.single)
  )
    return null;
  for (const other of nextSources(scene, phrase.to)) {
    const source = scene.ranges[other]?.source[0];
    if (!source || (paragraphs[source.start] as number) - paragraph > NEAR) return null;
    if (PRONOUN.test(lower[source.start] as string)) continue;
    const who = judge(scene, source.start, source.end);
    if (who.kind === "unnamed") continue;
    if (who.kind !== "person" || !who.being || !isNew(scene, who.being, phrase.to)) return null;
    const nation = nationIn(scene.document.lower.slice(phrase.from, phrase.coreTo));
    if (nation !== null && (nationOf(scene, who.being) ?? nation) !== nation) return null;
    const gender = genderOfWord(phrase.single);
    if (gender !== "" && who.gender !== "" && who.gender !== gender) return null;
    if (COMMON.has(phrase.single) && sharedWords(scene, claim, other) < SAME_WORDS) return null;
    return {
      ...referentOf(scene, who.being),
      confidence: 0.5,
      why: { rule: "description", values: [verdict.name, who.being.name] },
    };
  }
  return null;
}

/** The claims whose sources stand after a token, the nearest first, at most four. */
function nextSources(scene: Scene, after: number): number[] {
  const next: number[] = [];
  scene.ranges.forEach(({ source }, claim) => {
    if (source[0] && source[0].start >= after) next.push(claim);
  });
  const start = (claim: number): number => scene.ranges[claim]?.source[0]?.start ?? 0;
  return next.sort((a, b) => start(a) - start(b)).slice(0, 4);
}

/** Is the name met here for the first time, but for a headline? */
function isNew({ cast, document }: Scene, being: Being, after: number): boolean {
  const { paragraphs } = document;
  const inLead = (paragraphs[after - 1] as number) === 0;
  for (const index of being.mentions) {
    const at = cast.mentions[index]?.from ?? 0;
    if (at >= after) return true;
    if (inLead || paragraphs[at] !== 0) return false;
  }
  return true;
}

function sharedWords(scene: Scene, one: number, other: number): number {
  const words = stems(scene, scene.ranges[one]);
  let shared = 0;
  for (const word of stems(scene, scene.ranges[other])) if (words.has(word)) shared++;
  return shared;
}

/** The first six letters of each longer word of a claim's content: enough to know it again. */
function stems(scene: Scene, ranges: ClaimRanges | undefined): Set<string> {
  const found = new Set<string>();
  for (const { start, end } of ranges?.content ?? [])
    for (let i = start; i < end; i++) {
      const word = scene.document.lower[i] as string;
      if (word.length > 3) found.add(word.slice(0, 6));
    }
  return found;
}
