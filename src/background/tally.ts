import type { Tally, ViewCalls } from "../platform/protocol";
import { allRecords } from "../store/lists";
import type { ArticleRecord, GradeCounts } from "../store/schema";
import { store } from "./open-store";
import { addGrades, byGrade } from "./summaries";

/** Counts by outlet, most articles first, and by month of publication, in order of time. */
export async function tally(): Promise<ViewCalls["view.tallies"]["answer"]> {
  const records = await store.read(allRecords);
  const outlets = sumsBy(records, ({ article, site }) => article.facts.publisher || site);
  const months = sumsBy(
    records,
    ({ article }) => monthOf(article.facts.published) || monthOf(article.firstRead),
  );
  return {
    outlets: outlets.sort((a, b) => b.articles - a.articles),
    months: months.sort((a, b) => (a.of < b.of ? -1 : 1)),
  };
}

function sumsBy(records: readonly ArticleRecord[], groupOf: (record: ArticleRecord) => string): Tally[] {
  const sums = new Map<string, { articles: number; grades: GradeCounts }>();
  for (const record of records) {
    const of = groupOf(record);
    const sum = sums.get(of) ?? { articles: 0, grades: [] };
    sums.set(of, { articles: sum.articles + 1, grades: addGrades(sum.grades, record.grades) });
  }
  return [...sums].map(([of, { articles, grades }]) => ({ of, articles, grades: byGrade(grades) }));
}

// Takes "2026-11-24T09:00:00Z", leaves "yesterday".
function monthOf(date = ""): string {
  return /^(?:19|20)\d\d-[01]\d/.test(date) ? date.slice(0, 7) : "";
}
