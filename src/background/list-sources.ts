import { GRADE_NAMES } from "../model/claim";
import type { Page, SourceOrder, SourceRow, ViewCalls } from "../platform/protocol";
import { allSources } from "../store/lists";
import { store } from "./open-store";
import { hasWords, wordsIn } from "./search-words";
import { sumSources } from "./source-sums";
import { shareUnnamed } from "./summaries";

/** Sources asked for at once where nothing else is said. */
const USUAL = 200;

// With every letter typed the list is asked for again, and to sum a large library anew takes seconds.
let last: { readonly changes: number; readonly rows: readonly SourceRow[] } | undefined;

/** All sources over all kept articles, most claims first where no order is asked for; `next` counts rows. */
export async function listSources({
  text = "",
  order = "claims",
  after = "0",
  limit = USUAL,
}: ViewCalls["view.sources"]["ask"]): Promise<Page<SourceRow>> {
  const { changes } = store;
  if (last?.changes !== changes)
    last = { changes, rows: sumSources(await store.read(allSources), () => true) };
  const rows = inOrder(last.rows, text, order);
  const start = Math.max(0, Number(after) || 0);
  const end = start + Math.max(1, limit);
  const next = end < rows.length ? String(end) : null;
  return { rows: rows.slice(start, end), next, done: Math.min(end, rows.length), total: rows.length };
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
