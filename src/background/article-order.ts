import type { ArticleOrder } from "../platform/protocol";
import type { Noted } from "../store/connection";
import { allRecords, articleIds, type Only } from "../store/lists";
import type { ArticleRecord, Reading } from "../store/schema";
import { store } from "./open-store";
import { shareUnnamed } from "./summaries";
import { timeOf } from "./tally";

// A long list is asked for part by part, and to order ten thousand articles takes longer than a part. Whoever is
// started later orders them anew; nothing hangs on it, because nobody but this background writes.
let last: { readonly key: string; readonly changes: number; readonly ids: readonly string[] } | undefined;

/** The ids of all articles, or of those that are meant, in an order; equal ones last read first. */
export async function articleOrder(
  stores: Reading,
  noted: Noted,
  only: Only = {},
  order: ArticleOrder = "read",
): Promise<readonly string[]> {
  const key = JSON.stringify([only, order]);
  const { changes } = store;
  if (last?.key === key && last.changes === changes) return last.ids;
  const read = await articleIds(stores, only);
  const ids = order === "read" ? read : await inOrder(stores, noted, read, order);
  last = { key, changes, ids };
  return ids;
}

async function inOrder(
  stores: Reading,
  noted: Noted,
  ids: readonly string[],
  order: Exclude<ArticleOrder, "read">,
): Promise<readonly string[]> {
  const records = new Map((await allRecords(stores, noted)).map((record) => [record.id, record]));
  const ranked = ids.flatMap((id) => {
    const record = records.get(id);
    return record ? [{ id, rank: rankOf(record, order) }] : [];
  });
  const words = new Intl.Collator(undefined, { numeric: true });
  // Sorting is stable: what is equal keeps the order it was read in.
  ranked.sort(({ rank: a }, { rank: b }) =>
    typeof a === "string" ? words.compare(a, String(b)) : a - Number(b),
  );
  return ranked.map(({ id }) => id);
}

// Words rise; figures fall, but for the oldest first.
function rankOf(
  { article, site, grades }: ArticleRecord,
  order: Exclude<ArticleOrder, "read">,
): string | number {
  switch (order) {
    case "title":
      return article.facts.title || article.address;
    case "outlet":
      return article.facts.publisher || site;
    case "oldest":
      return timeOf(article);
    case "newest":
      return -timeOf(article);
    case "claims":
      return -grades.reduce((sum, count) => sum + count, 0);
    case "unnamed":
      return -shareUnnamed(grades);
  }
}
