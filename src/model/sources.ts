import type { SourceEntry } from "./analysis";
import type { Placed } from "./annotation";
import { handsOf } from "./hands";

/** The sources of an article as the reader corrected them, most claims first; `claims` index into `placed`. */
export function sourcesOf(placed: readonly Placed[]): readonly SourceEntry[] {
  const entries = new Map<string, { name: string; kind: SourceEntry["kind"]; claims: number[] }>();
  placed.forEach(({ annotation }, index) => {
    if (annotation.work.dismissed) return;
    for (const { key, name, kind } of handsOf(annotation)) {
      const entry = entries.get(key);
      if (entry) entry.claims.push(index);
      else entries.set(key, { name, kind, claims: [index] });
    }
  });
  return [...entries.values()].sort((a, b) => b.claims.length - a.claims.length);
}
