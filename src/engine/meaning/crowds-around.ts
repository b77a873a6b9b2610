import { TAGS } from "../learned/tags";
import { judge } from "./judge";
import type { Referent, Scene } from "./scene";
import { GROUP_NOUNS, isPersonNoun, PERSON_PLURALS } from "./words";

/** People in the plural whom a text speaks of without a name: tokens [from, to) hold the phrase up to its noun. */
export interface Crowd {
  readonly from: number;
  readonly to: number;
  readonly referent: Referent;
}

const tagged = (...tags: (typeof TAGS)[number][]): ReadonlySet<number> =>
  new Set(tags.map((tag) => TAGS.indexOf(tag)));
const NOUN = tagged("NN", "NNS", "NNP", "NNPS");
const PLURAL = tagged("NNS", "NNPS");
const BEFORE_NOUN = tagged("DT", "PDT", "PRP$", "CD", "JJ", "JJR", "JJS", "NN", "NNP", "NNPS", "VBN");
const LONGEST = 7;

/**
 * The unnamed people a "they" may take up, the last first: plurals such as "Mexican officials" or "RPA vendors" in the
 * sentence of the token and the `reach` before it.
 */
export function crowdsBefore(scene: Scene, at: number, reach: number): Crowd[] {
  const { sentences, sentenceStarts, lower, tags } = scene.document;
  const first = sentenceStarts[Math.max(0, (sentences[at] as number) - reach)] as number;
  const crowds: Crowd[] = [];
  for (let head = at - 1; head >= first; head--) {
    const word = lower[head] as string;
    if (!isPeople(word, tags[head] as number)) continue;
    const next = lower[head + 1] ?? "";
    if (NOUN.has(tags[head + 1] as number) || next === "'s" || next === "'") continue; // "teachers union", "voters' fears"
    let from = head;
    while (
      from > first &&
      head - from < LONGEST &&
      sentences[from - 1] === sentences[head] &&
      BEFORE_NOUN.has(tags[from - 1] as number)
    )
      from--;
    const referent = judge(scene, from, head + 1);
    if (referent.plural && !referent.being) crowds.push({ from, to: head + 1, referent });
    head = from;
  }
  return crowds;
}

function isPeople(word: string, tag: number): boolean {
  if (PERSON_PLURALS.has(word)) return true;
  return PLURAL.has(tag) && (GROUP_NOUNS.has(word) || isPersonNoun(word.replace(/s$/, "")));
}
