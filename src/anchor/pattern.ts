import type { Selectors } from "../model/selector";
import { CONTEXT } from "./describe";
import { EDGE, NormalText } from "./normal-text";

/** What is looked for: the quote with its surroundings, in normal form; the quote is [start, end) of it. */
export interface Pattern {
  readonly text: string;
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
  const normal = new NormalText(before + quote.exact + after);
  const start = normal.indexOf(before.length);
  return { text: normal.text, start, end: normal.indexOf(before.length + quote.exact.length) };
}

/** What would stand there if the quote alone were gone: its surroundings closed up. */
export function closedUp({ text, start, end }: Pattern): Pattern {
  // Two spaces, or ends of paragraphs, that meet are one.
  const meets = isBlank(text[start - 1]) && isBlank(text[end]);
  const isLine = text[start - 1] === EDGE;
  const before = text.slice(0, meets && !isLine ? start - 1 : start);
  const after = text.slice(meets && isLine ? end + 1 : end);
  return { text: before + after, start: before.length, end: before.length };
}

function isBlank(unit: string | undefined): boolean {
  return unit === " " || unit === EDGE;
}
