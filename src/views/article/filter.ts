import type { Signal, SourceEntry } from "../../model/analysis";
import type { Placed } from "../../model/annotation";
import { GRADE_NAMES, type GradeName, type Kind } from "../../model/claim";
import { gradeOf, isTouched, kindOf } from "../../model/effective";

/** Which claims of an article are listed; null does not filter. */
export interface ListFilter {
  readonly grade: GradeName | null;
  readonly kind: Kind | null;
  /** The name of one of the article's sources. */
  readonly source: string | null;
  /** One of the article's signals: only the claims it rests on. */
  readonly signal: Signal | null;
  readonly touched: boolean;
}

/** Lists everything. */
export const NO_FILTER: ListFilter = { grade: null, kind: null, source: null, signal: null, touched: false };

/** The claims a filter leaves, in the order they came. */
export function filtered(
  placed: readonly Placed[],
  sources: readonly SourceEntry[],
  filter: ListFilter,
): readonly Placed[] {
  const entry = sources.find((one) => one.name === filter.source);
  const ofSource = entry ? new Set(entry.claims) : null;
  const ofSignal = filter.signal ? new Set(filter.signal.claims) : null;
  return placed.filter(({ annotation }, index) => {
    if (filter.grade !== null && gradeOf(annotation) !== filter.grade) return false;
    if (filter.kind !== null && kindOf(annotation) !== filter.kind) return false;
    if (ofSource && !ofSource.has(index)) return false;
    if (ofSignal && !ofSignal.has(index)) return false;
    return !filter.touched || isTouched(annotation);
  });
}

/** How many claims of each grade there are, dismissed ones left out, strongest first, absent ones left out. */
export function gradeCounts(placed: readonly Placed[]): readonly { grade: GradeName; count: number }[] {
  const counted = placed.filter(({ annotation }) => !annotation.work.dismissed);
  return GRADE_NAMES.map((grade) => ({
    grade,
    count: counted.filter(({ annotation }) => gradeOf(annotation) === grade).length,
  })).filter(({ count }) => count > 0);
}
