import type { SourceEntry } from "../model/analysis";
import type { Placed } from "../model/annotation";
import { kindOf, nameOf } from "./effective";

/** The sources of an article as the reader corrected them, most claims first; `claims` index into `placed`. */
export function sourcesOf(placed: readonly Placed[]): readonly SourceEntry[] {
  const entries = new Map<string, { name: string; kind: SourceEntry["kind"]; claims: number[] }>();
  placed.forEach(({ annotation }, index) => {
    const name = nameOf(annotation);
    if (annotation.work.dismissed || name === null) return;
    const key = sourceKey(name);
    const entry = entries.get(key);
    if (entry) entry.claims.push(index);
    else entries.set(key, { name, kind: kindOf(annotation), claims: [index] });
  });
  return [...entries.values()].sort((a, b) => b.claims.length - a.claims.length);
}

/** What makes two names of a source one: capitals and spaces do not matter. */
export function sourceKey(name: string): string {
  return name.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();
}
