import type { Alignment } from "./align";
import type { Pattern } from "./pattern";

/** How well a place fits a pattern. */
export interface Evidence {
  /** How alike the words there are to the quote, 0 to 1. */
  readonly likeness: number;
  /** How much of what stood before and after it stands there, in units, at most 32 each. */
  readonly before: number;
  readonly after: number;
  /** The share of the surroundings that is there, 0 to 1, the ends of paragraphs not counted. */
  readonly neighbours: number;
  /** Everything together, in units of the pattern found again less those that were not. */
  readonly weight: number;
}

const LINE = 0x0a;
/** As much as is kept of what stands before and after; less of it was kept at the ends of the text only. */
const CONTEXT = 30;
/** A paragraph that begins or ends where the quote does says as much as so many units. */
const BREAK = 10;

/** Weighs what an alignment found. */
export function weigh(pattern: Pattern, text: Uint16Array, found: Alignment): Evidence {
  const { start, end, codes } = pattern;
  const length = Math.max(end - start, found.end - found.start);
  const likeness = length > 0 ? Math.max(0, 1 - found.quoteEdits / length) : 0;
  const prefix = start - 2 * found.prefixEdits;
  const suffix = codes.length - end - 2 * found.suffixEdits;
  const before = Math.max(prefix, runBefore(codes, start, text, found.start));
  const after = Math.max(suffix, runAfter(codes, end, text, found.end));
  const around = codes.length - (end - start);
  const neighbours = around > 0 ? (Math.max(0, prefix) + Math.max(0, suffix)) / around : 0;
  return { likeness, before, after, neighbours, weight: end - start - 2 * found.quoteEdits + before + after };
}

// Neighbouring paragraphs change places, so what stands beyond a paragraph's end proves less than the end itself; but
// all of it proves more. A text begins and ends with a paragraph.
function runBefore(codes: Uint16Array, start: number, text: Uint16Array, at: number): number {
  let length = 0;
  for (; length < start; length++) {
    const code = codes[start - length - 1];
    const there = length < at ? text[at - length - 1] : LINE;
    if (code !== there) return length;
    if (code === LINE) return Math.min(start - 1, length + BREAK);
  }
  const isFirst = start < CONTEXT && (length === at || text[at - length - 1] === LINE);
  return isFirst ? length + BREAK : length;
}

function runAfter(codes: Uint16Array, end: number, text: Uint16Array, at: number): number {
  const rest = codes.length - end;
  let length = 0;
  for (; length < rest; length++) {
    const code = codes[end + length];
    const there = at + length < text.length ? text[at + length] : LINE;
    if (code !== there) return length;
    if (code === LINE) return Math.min(rest - 1, length + BREAK);
  }
  const isLast = rest < CONTEXT && (at + length === text.length || text[at + length] === LINE);
  return isLast ? length + BREAK : length;
}
