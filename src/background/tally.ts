import type { Article } from "../model/annotation";
import type { Tally, ViewCalls } from "../platform/protocol";
import { allRecords } from "../store/lists";
import type { ArticleRecord, GradeCounts } from "../store/schema";
import { store } from "./open-store";
import { addGrades, byGrade } from "./summaries";

/** Claims by grade, of a whole article or of one source in it. */
export interface Counted {
  readonly record: Pick<ArticleRecord, "article" | "site">;
  readonly grades: GradeCounts;
}

/** Counts by outlet, most articles first, and by month of publication, in order of time. */
export async function tally(): Promise<ViewCalls["view.tallies"]["answer"]> {
  const records = await store.read(allRecords);
  return talliesOf(records.map((record) => ({ record, grades: record.grades })));
}

/** Counts by outlet, most articles first, and by month of publication, in order of time. */
export function talliesOf(counted: readonly Counted[]): {
  readonly outlets: readonly Tally[];
  readonly months: readonly Tally[];
} {
  const outlets = sumsBy(counted, ({ article, site }) => article.facts.publisher || site);
  const months = sumsBy(
    counted,
    ({ article }) => monthOf(article.facts.published) || monthOf(article.firstRead),
  );
  return {
    outlets: outlets.sort((a, b) => b.articles - a.articles),
    months: months.sort((a, b) => (a.of < b.of ? -1 : 1)),
  };
}

/** When an article was published, as milliseconds since 1970; when it was first read where it does not say. */
export function timeOf({ facts, firstRead }: Pick<Article, "facts" | "firstRead">): number {
  const published = monthOf(facts.published) ? Date.parse(facts.published ?? "") : Number.NaN;
  return (Number.isNaN(published) ? Date.parse(firstRead) : published) || 0;
}

function sumsBy(counted: readonly Counted[], groupOf: (record: Counted["record"]) => string): Tally[] {
  const sums = new Map<string, { articles: number; grades: GradeCounts }>();
  for (const { record, grades } of counted) {
    const of = groupOf(record);
    const sum = sums.get(of) ?? { articles: 0, grades: [] };
    sums.set(of, { articles: sum.articles + 1, grades: addGrades(sum.grades, grades) });
  }
  return [...sums].map(([of, { articles, grades }]) => ({ of, articles, grades: byGrade(grades) }));
}

// Takes "2026-11-24T09:00:00Z", leaves "yesterday".
function monthOf(date = ""): string {
  return /^(?:19|20)\d\d-[01]\d/.test(date) ? date.slice(0, 7) : "";
}
