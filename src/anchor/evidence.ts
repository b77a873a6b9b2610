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
// all of it proves more.
function runBefore(codes: Uint16Array, start: number, text: Uint16Array, at: number): number {
  let length = 0;
  while (length < start && length < at && text[at - length - 1] === codes[start - length - 1]) {
    if (codes[start - length - 1] === LINE) return Math.min(start - 1, length + BREAK);
    length++;
  }
  // The first paragraph has no line end before it.
  const isFirst = length === start && start < 32;
  return isFirst && (length === at || text[at - length - 1] === LINE) ? length + BREAK : length;
}

function runAfter(codes: Uint16Array, end: number, text: Uint16Array, at: number): number {
  let length = 0;
  while (
    end + length < codes.length &&
    at + length < text.length &&
    text[at + length] === codes[end + length]
  ) {
    if (codes[end + length] === LINE) return Math.min(codes.length - end - 1, length + BREAK);
    length++;
  }
  const isLast = end + length === codes.length && length < 32;
  return isLast && (at + length === text.length || text[at + length] === LINE) ? length + BREAK : length;
}
