import type { Selectors } from "../model/selector";
import { CONTEXT } from "./describe";
import { EDGE, normalise } from "./normal-text";

/** What is looked for: the quote with its surroundings, in normal form; the quote is [start, end) of it. */
export interface Pattern {
  readonly text: string;
  readonly codes: Uint16Array;
  readonly start: number;
  readonly end: number;
}

/** Makes a quote comparable with a normal text, together with its surroundings, because they share spaces and dashes. */
export function patternOf({ quote, position }: Selectors): Pattern {
  // Less than all of the surroundings is kept at the ends of a text only, and those are known again as ends. Selectors
  // of other tools may hold less anywhere.
  const isFirst = position.start === quote.prefix.length;
  const isOurs = isFirst || quote.prefix.length >= CONTEXT - 1;
  const before = isFirst ? EDGE + quote.prefix : quote.prefix;
  const after = isOurs && quote.suffix.length < CONTEXT - 1 ? quote.suffix + EDGE : quote.suffix;
  const { text, codes, starts } = normalise(before + quote.exact + after);
  const start = firstFrom(starts, before.length);
  return { text, codes, start, end: firstFrom(starts, before.length + quote.exact.length) };
}

const SPACE = 0x20;
const LINE = 0x0a;

/** What would stand there if the quote alone were gone: its surroundings closed up. */
export function closedUp({ codes, start, end }: Pattern): Pattern {
  // Two spaces, or ends of paragraphs, that meet are one.
  const isBlank = (code: number | undefined) => code === SPACE || code === LINE;
  const meets = isBlank(codes[start - 1]) && isBlank(codes[end]);
  const isLine = codes[start - 1] === LINE;
  const before = codes.subarray(0, meets && !isLine ? start - 1 : start);
  const after = codes.subarray(meets && isLine ? end + 1 : end);
  const closed = new Uint16Array(before.length + after.length);
  closed.set(before);
  closed.set(after, before.length);
  return { text: "", codes: closed, start: before.length, end: before.length };
}

function firstFrom(starts: Int32Array, offset: number): number {
  let index = 0;
  while (index < starts.length && (starts[index] as number) < offset) index++;
  return index;
}
