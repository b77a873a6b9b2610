import type { Kind } from "../model/claim";
import type { Page, SourceRow, ViewCalls } from "../platform/protocol";
import { allSources } from "../store/lists";
import type { CitedSource, GradeCounts } from "../store/schema";
import { store } from "./open-store";
import { hasWords, wordsIn } from "./search-words";
import { addGrades, byGrade } from "./summaries";

interface Sum {
  readonly key: string;
  readonly name: string;
  readonly kinds: Map<Kind, number>;
  readonly relays: Map<string, number>;
  grades: GradeCounts;
  articles: number;
  lastRead: string;
}

/** All sources over all kept articles, most claims first. */
export async function listSources({
  text = "",
  limit = 200,
}: ViewCalls["view.sources"]["ask"]): Promise<Page<SourceRow>> {
  const words = wordsIn(text);
  const records = await store.read(allSources);
  const sums = new Map<string, Sum>();
  for (const { sources, lastRead } of records) {
    for (const source of sources) if (hasWords(source.name, words)) addTo(sums, source, lastRead);
  }
  const rows = [...sums.values()].map(rowOf).sort((a, b) => b.claims - a.claims || (a.key < b.key ? -1 : 1));
  return { rows: rows.slice(0, limit), next: null, done: records.length, total: records.length };
}

function addTo(
  sums: Map<string, Sum>,
  { key, name, kind, grades, relays }: CitedSource,
  lastRead: string,
): void {
  let sum = sums.get(key);
  if (!sum) {
    sum = { key, name, kinds: new Map(), relays: new Map(), grades: [], articles: 0, lastRead };
    sums.set(key, sum);
  }
  sum.grades = addGrades(sum.grades, grades);
  sum.articles++;
  if (lastRead > sum.lastRead) sum.lastRead = lastRead;
  sum.kinds.set(kind, (sum.kinds.get(kind) ?? 0) + 1);
  for (const [relay, claims] of relays) sum.relays.set(relay, (sum.relays.get(relay) ?? 0) + claims);
}

function rowOf({ key, name, kinds, relays, grades, articles, lastRead }: Sum): SourceRow {
  const [kind] = [...kinds].sort(([, a], [, b]) => b - a)[0] ?? ["person" as Kind];
  const most = [...relays].sort(([, a], [, b]) => b - a).slice(0, 20);
  return {
    key,
    name,
    kind,
    claims: grades.reduce((sum, count) => sum + count, 0),
    articles,
    grades: byGrade(grades),
    relays: most.map(([relay, claims]) => ({ name: relay, claims })),
    lastRead,
  };
}
