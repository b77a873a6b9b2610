import { GRADE_NAMES } from "../model/claim";
import type { Page, SourceOrder, SourceRow, ViewCalls } from "../platform/protocol";
import { sourcesAfter } from "../store/lists";
import { store } from "./open-store";
import { hasWords, wordsIn } from "./search-words";
import { SourceSums } from "./source-sums";
import { shareUnnamed } from "./summaries";

/** Sources asked for at once where nothing else is said. */
const USUAL = 200;
/** So many articles are summed before who waits is told: a fifth of a second of work. */
const AT_ONCE = 2000;

/** What was summed so far, and of which state of the store; a background that is stopped begins anew. */
interface Summing {
  readonly changes: number;
  readonly sums: SourceSums;
  readonly total: number;
  done: number;
  /** The last article that was added. */
  after: string;
  /** With every letter typed the list is asked for again, and to sum a large library anew takes seconds. */
  rows?: readonly SourceRow[];
}
let summing: Summing | undefined;

/**
 * All sources over all kept articles, most claims first where no order is asked for; `next` counts rows. The parts are
 * empty until all articles are summed.
 */
export async function listSources({
  text = "",
  order = "claims",
  after = "0",
  limit = USUAL,
}: ViewCalls["view.sources"]["ask"]): Promise<Page<SourceRow>> {
  const { rows: all, done, total } = await sumMore();
  if (!all) return { rows: [], next: after, done, total };
  const rows = inOrder(all, text, order);
  const start = Math.max(0, Number(after) || 0);
  const end = start + Math.max(1, limit);
  return { rows: rows.slice(start, end), next: end < rows.length ? String(end) : null, done, total };
}

async function sumMore(): Promise<Summing> {
  const { changes } = store;
  // What was begun is ended first, or articles that keep coming would keep it from ever being ended.
  if (!summing || (summing.rows && summing.changes !== changes)) {
    const total = await store.read((stores) => stores.objectStore("sources").count());
    summing = { changes, sums: new SourceSums(), total, done: 0, after: "" };
  }
  const mine = summing;
  if (mine.rows) return mine;
  const { after } = mine;
  const records = await store.read((stores) => sourcesAfter(stores, after, AT_ONCE));
  // Two views may wait for the same part, which must be added once.
  if (mine.after === after && !mine.rows) {
    mine.sums.add(records);
    mine.done += records.length;
    mine.after = records.at(-1)?.id ?? after;
    if (records.length < AT_ONCE) mine.rows = mine.sums.rows();
  }
  return mine;
}

function inOrder(rows: readonly SourceRow[], text: string, order: SourceOrder): readonly SourceRow[] {
  const words = wordsIn(text);
  const compare = orderBy(order);
  return rows
    .filter(({ name }) => hasWords(name, words))
    .sort((a, b) => compare(a, b) || b.claims - a.claims || (a.key < b.key ? -1 : 1));
}

function orderBy(order: SourceOrder): (a: SourceRow, b: SourceRow) => number {
  switch (order) {
    case "claims":
      return (a, b) => b.claims - a.claims;
    case "articles":
      return (a, b) => b.articles - a.articles;
    case "read":
      return (a, b) => (a.lastRead < b.lastRead ? 1 : Number(a.lastRead > b.lastRead) * -1);
    case "unnamed":
      return (a, b) => share(b) - share(a);
    case "name": {
      const words = new Intl.Collator(undefined, { numeric: true });
      return (a, b) => words.compare(a.name, b.name);
    }
  }
}

function share({ grades }: SourceRow): number {
  return shareUnnamed(GRADE_NAMES.map((grade) => grades[grade]));
}
