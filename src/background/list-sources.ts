import { GRADE_NAMES } from "../model/claim";
import type { Page, SourceOrder, SourceRow, ViewCalls } from "../platform/protocol";
import { allSources } from "../store/lists";
import { store } from "./open-store";
import { hasWords, wordsIn } from "./search-words";
import { sumSources } from "./source-sums";
import { shareUnnamed } from "./summaries";

/** Sources asked for at once where nothing else is said. */
const USUAL = 200;

// The parts of one list are asked for one after another, and to sum a large library anew for each would take seconds.
let last:
  | { readonly asked: string; readonly changes: number; readonly rows: readonly SourceRow[] }
  | undefined;

/** All sources over all kept articles, most claims first where no order is asked for; `next` counts rows. */
export async function listSources({
  text = "",
  order = "claims",
  after = "0",
  limit = USUAL,
}: ViewCalls["view.sources"]["ask"]): Promise<Page<SourceRow>> {
  const asked = JSON.stringify([text, order]);
  const { changes } = store;
  if (last?.asked !== asked || last.changes !== changes)
    last = { asked, changes, rows: await inOrder(text, order) };
  const { rows } = last;
  const start = Math.max(0, Number(after) || 0);
  const end = start + Math.max(1, limit);
  const next = end < rows.length ? String(end) : null;
  return { rows: rows.slice(start, end), next, done: Math.min(end, rows.length), total: rows.length };
}

async function inOrder(text: string, order: SourceOrder): Promise<readonly SourceRow[]> {
  const words = wordsIn(text);
  const records = await store.read(allSources);
  const rows = sumSources(records, ({ name }) => hasWords(name, words));
  const compare = orderBy(order);
  return [...rows].sort((a, b) => compare(a, b) || b.claims - a.claims || (a.key < b.key ? -1 : 1));
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
