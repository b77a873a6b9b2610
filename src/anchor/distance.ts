/** Texts grow more often than they shrink: a place above the old one is as far as one three times further below. */
const BACKWARDS = 3;

/** How far a place is from where a quote stood, in units; more where it is above. */
export function distance(expected: number, start: number): number {
  return start >= expected ? start - expected : BACKWARDS * (expected - start);
}
