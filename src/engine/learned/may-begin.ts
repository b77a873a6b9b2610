import { ROLE } from "./lexemes";
import { TAGS } from "./tags";
import type { View } from "./view";

const ADVERB = TAGS.indexOf("RB");
const TO = TAGS.indexOf("TO");

/**
 * Whether a cue may begin at a token of a sentence that ends before `end`: at a verb, a word of a listed class, a colon
 * or dash, an adverb before a verb. Four tokens in five are none of these, and 5 cues of 1,000 begin there all the same.
 */
export function mayBegin(view: View, at: number, end: number): boolean {
  const role = view.role[at];
  return (
    view.verb[at] !== 0 ||
    view.meaning[at] !== 0 ||
    role === ROLE.colon ||
    role === ROLE.dash ||
    ((view.tags[at] === ADVERB || view.tags[at] === TO) && at + 1 < end && view.verb[at + 1] !== 0)
  );
}

/** The score of beginning or going on with a cue at a token that is not even looked at. */
export const NEVER = -20;
