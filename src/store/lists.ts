import type { Noted } from "./connection";
import type { ArticleRecord, Reading, SourcesRecord } from "./schema";
import { soundArticle } from "./soundness";

/** The ids of all articles, or of all of a host, or of all that cite a source, last read first. */
export async function articleIds(
  stores: Reading,
  only: { readonly site?: string; readonly source?: string } = {},
): Promise<readonly string[]> {
  const articles = stores.objectStore("articles");
  const all = (await articles.index("lastRead").getAllKeys()).reverse();
  const within: Set<string>[] = [];
  if (only.site !== undefined) within.push(new Set(await articles.index("site").getAllKeys(only.site)));
  if (only.source !== undefined)
    within.push(new Set(await stores.objectStore("sources").index("key").getAllKeys(only.source)));
  return within.length > 0 ? all.filter((id) => within.every((ids) => ids.has(id))) : all;
}

/** The ids of all articles with work of the reader on them that has this tag or verdict. */
export async function articleIdsWith(
  stores: Reading,
  by: "tag" | "verdict",
  values: readonly string[],
): Promise<ReadonlySet<string>> {
  const index = stores.objectStore("annotations").index(by);
  const found = await Promise.all(values.map((value) => index.getAll(value)));
  return new Set(found.flat().map(({ articleId }) => articleId));
}

/** Every article's record in no order, all at once: a thousand bytes each. */
export async function allRecords(stores: Reading, noted: Noted): Promise<readonly ArticleRecord[]> {
  const records = await stores.objectStore("articles").getAll();
  return records.flatMap((record) => soundArticle(record, noted) ?? []);
}

/** Every article's sources in no order. */
export function allSources(stores: Reading): Promise<readonly SourcesRecord[]> {
  return stores.objectStore("sources").getAll();
}

/** The ids of all articles with work of the reader on them. */
export async function workedIds(stores: Reading): Promise<ReadonlySet<string>> {
  const range = IDBKeyRange.bound([1, ""], [1, "\uffff"]);
  return new Set(await stores.objectStore("articles").index("idle").getAllKeys(range));
}

/** The signs of all articles that have one, by id. */
export async function allSigns(stores: Reading): Promise<ReadonlyMap<string, Uint8Array>> {
  const records = await stores.objectStore("signs").getAll();
  return new Map(records.map(({ id, sign }) => [id, sign]));
}

/** Every tag in use with how many annotations carry it. */
export async function tagCounts(stores: Reading): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  let cursor = await stores.objectStore("annotations").index("tag").openKeyCursor();
  while (cursor) {
    counts.set(cursor.key, (counts.get(cursor.key) ?? 0) + 1);
    cursor = await cursor.continue();
  }
  return counts;
}

/** The ids of the articles nobody worked on that were last read before `before` (ISO 8601), oldest first. */
export function idleIds(stores: Reading, before: string): Promise<readonly string[]> {
  const range = IDBKeyRange.bound([0, ""], [0, before], false, true);
  return stores.objectStore("articles").index("idle").getAllKeys(range);
}
