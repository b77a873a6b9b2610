import { align } from "./align";
import { closedUp, type Pattern } from "./pattern";
import type { PreparedText } from "./prepared-text";

/** A place where what stood before and after a quote now meets, as it does where the quote alone was taken out. */
export interface Gap {
  /** The share of the old surroundings that stands there, 0 to 1. */
  readonly kept: number;
  /** Whether it is at the very place where the quote stood. */
  readonly isUnmoved: boolean;
}

const LINE = 0x0a;
/** So much of either side, a word and a half without ends of paragraphs, must meet: less meets anywhere. */
const SHORTEST = 8;
/** Less than this is no closing up: a word of the paragraph still stands between, or it is another place. */
const LEAST = 0.92;
/** So many places are tried. */
const MOST_PLACES = 2;

/**
 * Where a quote's surroundings have closed up; null where nowhere. Where `isOldPlaceEnough`, only the place where the
 * quote stood is looked at, which costs next to nothing.
 */
export function gapIn(
  prepared: PreparedText,
  of: Pattern,
  expected: number,
  isOldPlaceEnough: boolean,
): Gap | null {
  const { codes } = prepared.normal;
  const pattern = closedUp(of);
  const { length } = pattern.codes;
  const before = wordsIn(pattern.codes.subarray(0, pattern.start));
  const after = wordsIn(pattern.codes.subarray(pattern.start));
  if (Math.max(before, after) < SHORTEST) return null;
  const old = expected - pattern.start;
  // At the ends of a text one side is missing: only there, and at the same end, does the other side tell.
  const isEdge = Math.min(before, after) < SHORTEST;
  if (isEdge && old !== 0 && old + length !== codes.length) return null;
  if (isAt(pattern.codes, codes, old)) return { kept: 1, isUnmoved: true };
  if (isOldPlaceEnough || isEdge) return null;
  let kept = 0;
  for (const place of prepared.index.places(pattern.codes, MOST_PLACES)) {
    const at = align(pattern, codes, place);
    if (at) kept = Math.max(kept, 1 - (at.prefixEdits + at.suffixEdits) / length);
  }
  return kept >= LEAST ? { kept, isUnmoved: false } : null;
}

function isAt(codes: Uint16Array, text: Uint16Array, place: number): boolean {
  for (let index = 0; index < codes.length; index++) {
    if (codes[index] !== text[place + index]) return false;
  }
  return true;
}

function wordsIn(codes: Uint16Array): number {
  let count = 0;
  for (const code of codes) if (code !== LINE) count++;
  return count;
}
