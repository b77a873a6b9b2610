import type { Kind } from "../model/claim";
import type { SourceRow } from "../platform/protocol";
import type { CitedSource, GradeCounts, SourcesRecord } from "../store/schema";
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

/** Every source of some articles once, with what they say of it together. */
export class SourceSums {
  readonly #sums = new Map<string, Sum>();

  /** Adds what more articles say, only of the sources that `isMeant` says. */
  add(records: readonly SourcesRecord[], isMeant: (source: CitedSource) => boolean = () => true): this {
    for (const { sources, lastRead } of records)
      for (const source of sources) if (isMeant(source)) addTo(this.#sums, source, lastRead);
    return this;
  }

  /** The sources so far, in no order. */
  rows(): readonly SourceRow[] {
    return [...this.#sums.values()].map(rowOf);
  }
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
