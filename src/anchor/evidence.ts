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

const LINE = "\n";
/** A paragraph that begins or ends where the quote does says as much as so many units. */
const BREAK = 10;

/** Weighs what an alignment found. */
export function weigh(of: Pattern, text: string, found: Alignment): Evidence {
  const { text: pattern, start, end } = of;
  const length = Math.max(end - start, found.end - found.start);
  const likeness = length > 0 ? Math.max(0, 1 - found.quoteEdits / length) : 0;
  const prefix = start - 2 * found.prefixEdits;
  const suffix = pattern.length - end - 2 * found.suffixEdits;
  // A quote that ended a paragraph and does so no more, or the other way round, has a like neighbour by chance.
  const isFirst = (pattern[start - 1] === LINE) === (text[found.start - 1] === LINE);
  const isLast = (pattern[end] === LINE) === (text[found.end] === LINE);
  const before = isFirst ? Math.max(prefix, runBefore(pattern, start, text, found.start)) : 0;
  const after = isLast ? Math.max(suffix, runAfter(pattern, end, text, found.end)) : 0;
  const around = pattern.length - (end - start);
  const neighbours = around > 0 ? (Math.max(0, prefix) + Math.max(0, suffix)) / around : 0;
  return { likeness, before, after, neighbours, weight: end - start - 2 * found.quoteEdits + before + after };
}

// Neighbouring paragraphs change places, so what stands beyond a paragraph's end proves less than the end itself; but
// all of it proves more.
function runBefore(pattern: string, start: number, text: string, at: number): number {
  for (let length = 0; length < start && length < at; length++) {
    const code = pattern[start - length - 1];
    if (code !== text[at - length - 1]) return length;
    if (code === LINE) return upTo(start, length);
  }
  return Math.min(start, at);
}

function runAfter(pattern: string, end: number, text: string, at: number): number {
  const rest = Math.min(pattern.length - end, text.length - at);
  for (let length = 0; length < rest; length++) {
    const code = pattern[end + length];
    if (code !== text[at + length]) return length;
    if (code === LINE) return upTo(pattern.length - end, length);
  }
  return rest;
}

function upTo(all: number, length: number): number {
  return length + 1 < all ? Math.min(all - 1, length + BREAK) : all;
}
