import { align } from "./align";
import { closedUp, type Pattern } from "./pattern";

/** A place where what stood before and after a quote now meets, as it does where the quote alone was taken out. */
export interface Gap {
  /** The share of the old surroundings that stands there, 0 to 1. */
  readonly kept: number;
  /** Whether it is at the very place where the quote stood. */
  readonly isUnmoved: boolean;
}

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
export function gapIn(text: string, of: Pattern, expected: number, isOldPlaceEnough: boolean): Gap | null {
  const pattern = closedUp(of);
  const { text: closed, start } = pattern;
  const before = wordsIn(closed.slice(0, start));
  const after = wordsIn(closed.slice(start));
  if (Math.max(before, after) < SHORTEST) return null;
  const old = expected - start;
  // At the ends of a text one side is missing: only there, and at the same end, does the other side tell.
  const isEdge = Math.min(before, after) < SHORTEST;
  if (isEdge && old !== 0 && old + closed.length !== text.length) return null;
  if (old >= 0 && text.startsWith(closed, old)) return { kept: 1, isUnmoved: true };
  if (isOldPlaceEnough || isEdge) return null;
  const row = Math.max(0, start - SHORTEST);
  const seam = closed.slice(row, start + SHORTEST);
  let kept = 0;
  let at = text.indexOf(seam);
  for (let place = 0; at >= 0 && place < MOST_PLACES; place++, at = text.indexOf(seam, at + 1)) {
    const laid = align(pattern, text, { row, at });
    if (laid) kept = Math.max(kept, 1 - (laid.prefixEdits + laid.suffixEdits) / closed.length);
  }
  return kept >= LEAST ? { kept, isUnmoved: false } : null;
}

function wordsIn(text: string): number {
  return text.replaceAll("\n", "").length;
}
