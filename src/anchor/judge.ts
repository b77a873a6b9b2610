import type { Alignment } from "./align";
import type { Evidence } from "./evidence";
import type { Pattern } from "./pattern";

/** A place that may be the one. */
export interface Candidate {
  readonly at: Alignment;
  readonly evidence: Evidence;
  /** How far it is from where the quote stood, in units; more where it is above. */
  readonly away: number;
}

/** Whether a place fits so well that no other need be looked for: its words, or most of them between the old neighbours. */
export function isSure({ start, end, codes }: Pattern, { likeness, before, after }: Evidence): boolean {
  const around = (before + after) / Math.max(1, codes.length - (end - start));
  return around >= (likeness === 1 ? 0.6 : 0.8) && likeness >= 0.6;
}

/** The place that is meant; null where none fits well enough. */
export function chosen(pattern: Pattern, candidates: readonly Candidate[]): Candidate | null {
  let best: Candidate | null = null;
  for (const candidate of candidates) {
    if (!isEnough(pattern, candidate)) continue;
    if (!best || isBetter(candidate, best)) best = candidate;
  }
  return best;
}

function isBetter(one: Candidate, other: Candidate): boolean {
  const more = one.evidence.weight - other.evidence.weight;
  return more > 0 || (more === 0 && one.away < other.away);
}

// Found by trying seeded changes on texts of its own and of the training corpus: the least that keeps a deleted quote
// from being placed on a like sentence elsewhere, which is worse than to list it as gone.
function isEnough({ start, end, codes }: Pattern, { at, evidence }: Candidate): boolean {
  const { likeness, neighbours, weight } = evidence;
  const length = end - start;
  const share = (at.end - at.start) / length;
  if (share < 0.4 || share > 2.5) return false;
  if (likeness === 1)
    return weight >= 0.45 * codes.length && (length >= SHORT || isHeld(start, codes.length - end, evidence));
  // Edited words need their old neighbours: a like sentence elsewhere has others, on one side at least.
  const least = neighbours >= 0.6 ? 0.3 : 0.8;
  return neighbours >= 0.2 && likeness >= least && weight >= 0.5 * codes.length;
}

/** A quote shorter than this, some seven words, is a phrase that may stand anywhere. */
const SHORT = 40;
/** So much of a neighbour, a word and a half, is no chance. */
const HOLD = 8;

function isHeld(prefix: number, suffix: number, { before, after }: Evidence): boolean {
  return before >= Math.min(HOLD, prefix) && after >= Math.min(HOLD, suffix);
}
