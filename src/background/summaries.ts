import { GRADE_NAMES, type GradeName } from "../model/claim";
import type { ArticleSummary } from "../platform/protocol";
import type { ArticleRecord, GradeCounts } from "../store/schema";

/** An article as lists show it. */
export function summaryOf({ article, grades, touched }: ArticleRecord): ArticleSummary {
  return { article, grades: byGrade(grades), touched, signals: article.signals };
}

/** Counts by grade under their names. */
export function byGrade(counts: GradeCounts): Record<GradeName, number> {
  const named = GRADE_NAMES.map((name, index) => [name, counts[index] ?? 0]);
  return Object.fromEntries(named) as Record<GradeName, number>;
}

/** Two counts by grade as one. */
export function addGrades(some: GradeCounts, others: GradeCounts): number[] {
  return GRADE_NAMES.map((_, index) => (some[index] ?? 0) + (others[index] ?? 0));
}

/** Which share of the graded claims names nobody, 0 to 1; 0 where none is graded. */
export function shareUnnamed(counts: GradeCounts): number {
  const { unnamed, unsourced, silence } = byGrade(counts);
  const graded = counts.reduce((sum, count) => sum + count, 0) - silence;
  return graded > 0 ? (unnamed + unsourced) / graded : 0;
}
