import type { Noted } from "./connection";
import type { ArticleRecord, Reading, SourcesRecord } from "./schema";
import { soundArticle } from "./soundness";

/** Which articles are meant by what indexes tell of them; absent parts do not narrow. Times are ISO 8601. */
export interface Only {
  /** Hosts, any of them. */
  readonly sites?: readonly string[];
  /** A source's key. */
  readonly source?: string;
  /** When it was last read: `from` included, `to` not. */
  readonly from?: string;
  readonly to?: string;
  /** Only those with work of the reader on them. */
  readonly touched?: boolean;
}

/** The ids of all articles, or of those that are meant, last read first. */
export async function articleIds(
  stores: Reading,
  { sites, source, from = "", to = "\uffff", touched }: Only = {},
): Promise<readonly string[]> {
  const articles = stores.objectStore("articles");
  const read = IDBKeyRange.bound(from, to, false, true);
  const all = (await articles.index("lastRead").getAllKeys(read)).reverse();
  const within: ReadonlySet<string>[] = [];
  if (sites?.length) {
    const found = await Promise.all(sites.map((site) => articles.index("site").getAllKeys(site)));
    within.push(new Set(found.flat()));
  }
  if (source !== undefined)
    within.push(new Set(await stores.objectStore("sources").index("key").getAllKeys(source)));
  if (touched) within.push(await workedIds(stores));
  return within.length > 0 ? all.filter((id) => within.every((ids) => ids.has(id))) : all;
}

/** The ids of so many articles, last read first: to list all of a large library takes a quarter of a second. */
export async function newestIds(stores: Reading, most: number): Promise<readonly string[]> {
  const ids: string[] = [];
  let cursor = await stores.objectStore("articles").index("lastRead").openKeyCursor(null, "prev");
  while (cursor && ids.length < most) {
    ids.push(cursor.primaryKey);
    cursor = await cursor.continue();
  }
  return ids;
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

/** The sources of so many articles after the one of this id, in the order of ids; "" is before all. */
export function sourcesAfter(stores: Reading, id: string, most: number): Promise<readonly SourcesRecord[]> {
  return stores.objectStore("sources").getAll(IDBKeyRange.lowerBound(id, true), most);
}

async function workedIds(stores: Reading): Promise<ReadonlySet<string>> {
  const range = IDBKeyRange.bound([1, ""], [1, "\uffff"]);
  return new Set(await stores.objectStore("articles").index("idle").getAllKeys(range));
}

/** Every tag in use with how many annotations carry it. */
export async function tagCounts(stores: Reading): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  const index = stores.objectStore("annotations").index("tag");
  // There are far fewer tags than claims that carry one.
  let cursor = await index.openKeyCursor(null, "nextunique");
  while (cursor) {
    counts.set(cursor.key, await index.count(cursor.key));
    cursor = await cursor.continue();
  }
  return counts;
}

/** The ids of the articles nobody worked on that were last read before `before` (ISO 8601), oldest first. */
export function idleIds(stores: Reading, before: string): Promise<readonly string[]> {
  const range = IDBKeyRange.bound([0, ""], [0, before], false, true);
  return stores.objectStore("articles").index("idle").getAllKeys(range);
}
