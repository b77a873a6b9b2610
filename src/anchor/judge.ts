import type { Alignment } from "./align";
import type { Evidence } from "./evidence";
import type { Pattern } from "./pattern";

/** A place that may be the one. */
export interface Candidate {
  readonly at: Alignment;
  readonly evidence: Evidence;
  /** How far, in units, it is from where the quote stood. */
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

function isEnough(pattern: Pattern, { at, evidence }: Candidate): boolean {
  const length = pattern.end - pattern.start;
  const share = (at.end - at.start) / length;
  if (share < 0.4 || share > 2.5) return false;
  return evidence.likeness >= 0.3 && evidence.weight >= 0.4 * pattern.codes.length;
}
