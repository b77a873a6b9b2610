import type { SourceEntry } from "../model/analysis";
import type { Annotation, Article } from "../model/annotation";

/** One article with all that is kept of it: what every exporter writes and the reader of JSON-LD gives back. */
export interface Exported {
  readonly article: Article;
  /** In reading order. */
  readonly annotations: readonly Annotation[];
}

/** Says a message in the reader's language; `values` fill its gaps. */
export type Say = (id: string, ...values: readonly (string | number)[]) => string;

/** The sources of an article as the reader corrected them: dismissed claims left out, names and kinds replaced. */
export function sourcesOf(annotations: readonly Annotation[]): readonly SourceEntry[] {
  const entries = new Map<string, { name: string; kind: SourceEntry["kind"]; claims: number[] }>();
  annotations.forEach(({ claim, work }, index) => {
    const name = work.name ?? claim.resolved;
    if (work.dismissed || name === null) return;
    const key = name.toLowerCase();
    const entry = entries.get(key);
    if (entry) entry.claims.push(index);
    else entries.set(key, { name, kind: work.kind ?? claim.kind, claims: [index] });
  });
  return [...entries.values()].sort((a, b) => b.claims.length - a.claims.length);
}
