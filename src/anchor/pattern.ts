import type { Quote } from "../model/selector";
import { normalise } from "./normal-text";

/** What is looked for: the quote with its surroundings, in normal form; the quote is [start, end) of it. */
export interface Pattern {
  readonly text: string;
  readonly codes: Uint16Array;
  readonly start: number;
  readonly end: number;
}

/** Makes a quote comparable with a normal text, together with its surroundings, because they share spaces and dashes. */
export function patternOf({ prefix, exact, suffix }: Quote): Pattern {
  const { text, codes, starts } = normalise(prefix + exact + suffix);
  const start = firstFrom(starts, prefix.length);
  return { text, codes, start, end: firstFrom(starts, prefix.length + exact.length) };
}

function firstFrom(starts: Int32Array, offset: number): number {
  let index = 0;
  while (index < starts.length && (starts[index] as number) < offset) index++;
  return index;
}
