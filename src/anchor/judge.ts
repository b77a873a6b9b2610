import type { Alignment } from "./align";
import type { Evidence } from "./evidence";
import type { Gap } from "./gap";
import type { Pattern } from "./pattern";

/** A place that may be the one. */
export interface Candidate {
  readonly at: Alignment;
  readonly evidence: Evidence;
  /** How far it is from where the quote stood, in units; more where it is above. */
  readonly away: number;
  readonly isAbove: boolean;
}

/** Whether a place fits so well that no other need be looked for: most of the words between the old neighbours. */
export function isSure({ start, end, text }: Pattern, { likeness, before, after }: Evidence): boolean {
  return before >= 0.8 * start && after >= 0.8 * (text.length - end) && likeness >= 0.6;
}

/** The place that is meant; null where none fits well enough, or several fit alike. */
export function chosen(
  pattern: Pattern,
  candidates: readonly Candidate[],
  gap: Gap | null,
): Candidate | null {
  const enough = candidates.filter((candidate) => isEnough(pattern, candidate));
  const whole = enough.filter((candidate) => isParagraph(pattern, candidate));
  const fit = gap ? enough.filter((one) => outweighs(pattern, one, gap, whole)) : enough;
  let best: Candidate | null = null;
  for (const candidate of fit) if (!best || isBetter(candidate, best)) best = candidate;
  if (!best) return null;
  for (const other of fit) if (other !== best && !isClear(pattern, best, other)) return null;
  return best;
}

function isBetter(one: Candidate, other: Candidate): boolean {
  const more = one.evidence.weight - other.evidence.weight;
  return more > 0 || (more === 0 && one.away < other.away);
}

/** Less than a short word is no difference between two places. */
const WORD = 4;
/** A place so near to the old one has not moved. */
const NEAR = 64;
/** A paragraph or two put in above moves a place so far. */
const PUT_IN = 512;

// Between places that fit alike the nearest is meant, where little has moved, or where all that is known of the quote is
// there and the other is much further away; a paragraph that went elsewhere and its copy cannot be told apart.
function isClear({ start, end, text }: Pattern, best: Candidate, other: Candidate): boolean {
  if (best.evidence.weight - other.evidence.weight >= WORD) return true;
  if (best.at.start < other.at.end && other.at.start < best.at.end) return true;
  const around = text.length - (end - start);
  const isWhole = best.evidence.before + best.evidence.after >= around;
  if (best.away <= NEAR) return true;
  return isWhole && (best.away <= PUT_IN || 3 * best.away <= other.away);
}

// Where the quote's neighbours meet without it, it was taken out, and another place that is like it was so before. But a
// paragraph that was moved may leave neighbours that meet too: where all of it is still around the quote, it is meant.
function outweighs(pattern: Pattern, one: Candidate, gap: Gap, paragraphs: readonly Candidate[]): boolean {
  // One that was moved up would have pushed the gap down.
  if (isParagraph(pattern, one) && paragraphs.length === 1) return !(gap.isUnmoved && one.isAbove);
  if (gap.isUnmoved) return false;
  const around = pattern.text.length - (pattern.end - pattern.start);
  const kept = 1 - (one.at.prefixEdits + one.at.suffixEdits) / around;
  if (kept > gap.kept || (kept === gap.kept && one.away <= gap.away)) return true;
  return one.at.quoteEdits === 0 && hasItsParagraph(pattern, one);
}

const LINE = "\n";

// The quote is a whole paragraph, and stands as one.
function isParagraph(pattern: Pattern, one: Candidate): boolean {
  const { text, start, end } = pattern;
  const isWhole = text[start - 1] === LINE && text[end] === LINE;
  return isWhole && one.at.quoteEdits === 0 && hasItsParagraph(pattern, one);
}

// What was known of the quote's own paragraph, with the end of it on one side at least, is around it.
function hasItsParagraph({ text, start, end }: Pattern, { evidence }: Candidate): boolean {
  const first = start > 0 ? text.lastIndexOf(LINE, start - 1) : -1;
  const last = text.indexOf(LINE, end);
  if (first < 0 && last < 0) return false;
  const before = first < 0 ? start : start - first;
  const after = last < 0 ? text.length - end : last + 1 - end;
  return evidence.before >= before && evidence.after >= after;
}

// Found by trying seeded changes on texts of its own and of the training corpus: the least that keeps a deleted quote
// from being placed on a like sentence elsewhere, which is worse than to list it as gone.
function isEnough({ start, end, text }: Pattern, { at, evidence }: Candidate): boolean {
  const { likeness, neighbours, weight } = evidence;
  const length = end - start;
  const share = (at.end - at.start) / length;
  if (share < 0.4 || share > 2.5) return false;
  if (likeness === 1)
    return weight >= 0.45 * text.length && (length >= SHORT || isHeld(start, text.length - end, evidence));
  // Edited words need their old neighbours: a like sentence elsewhere has others, on one side at least.
  const least = neighbours >= 0.6 ? 0.3 : 0.8;
  return neighbours >= 0.2 && likeness >= least && weight >= 0.5 * text.length;
}

/** A quote shorter than this, some seven words, is a phrase that may stand anywhere. */
const SHORT = 40;
/** So much of a neighbour, a word and a half, is no chance. */
const HOLD = 8;

function isHeld(prefix: number, suffix: number, { before, after }: Evidence): boolean {
  return before >= Math.min(HOLD, prefix) && after >= Math.min(HOLD, suffix);
}
