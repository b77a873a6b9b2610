import { align } from "./align";
import { distance } from "./distance";
import { closedUp, type Pattern } from "./pattern";

/** A place where what stood before and after a quote now meets, as it does where the quote alone was taken out. */
export interface Gap {
  /** The share of the old surroundings that stands there, 0 to 1. */
  readonly kept: number;
  /** Whether it is at the very place where the quote stood. */
  readonly isUnmoved: boolean;
  /** How far it is from there, in units; more where it is above. */
  readonly away: number;
}

/** So much of either side, a word and a half without ends of paragraphs, must meet: less meets anywhere. */
const SHORTEST = 8;
/** Less than this is no closing up: a word of the paragraph still stands between, or it is another place. */
const LEAST = 0.92;
/** A space more or less may have gone where the two sides met. */
const LOOSE = 1;
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
  const old = expected - of.start;
  // At the ends of a text one side is missing: only there, and at the same end, does the other side tell.
  const isEdge = Math.min(before, after) < SHORTEST;
  if (isEdge && old > LOOSE && old + closed.length < text.length - LOOSE) return null;
  if (text.slice(Math.max(0, old - LOOSE), Math.max(0, old + closed.length + LOOSE)).includes(closed))
    return { kept: 1, isUnmoved: true, away: 0 };
  if (isOldPlaceEnough || isEdge) return null;
  const row = Math.max(0, start - SHORTEST);
  const seam = closed.slice(row, start + SHORTEST);
  let best: Gap | null = null;
  let at = text.indexOf(seam);
  for (let place = 0; at >= 0 && place < MOST_PLACES; place++, at = text.indexOf(seam, at + 1)) {
    const laid = align(pattern, text, { row, at });
    const kept = laid ? 1 - (laid.prefixEdits + laid.suffixEdits) / closed.length : 0;
    if (laid && kept >= LEAST && kept > (best?.kept ?? 0))
      best = { kept, isUnmoved: false, away: distance(expected, laid.start) };
  }
  return best;
}

function wordsIn(text: string): number {
  return text.replaceAll("\n", "").length;
}
