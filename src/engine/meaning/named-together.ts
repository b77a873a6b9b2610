import type { Kind } from "../../model/claim";
import type { Scene } from "./scene";

/** People who speak as one, by their names. */
export interface Together {
  readonly kind: Kind;
  /** Their fullest names, "Tom Hill and Mary Stone". */
  readonly name: string;
  readonly confidence: number;
  readonly plural: true;
  readonly being: null;
  readonly gender: "";
}

/** Those named at tokens [from, to) where that is two people with "and" between them, "both" before them or not; else null. */
export function namedTogether({ document, cast }: Scene, from: number, to: number): Together | null {
  const { lower } = document;
  const begin = lower[from] === "both" ? from + 1 : from;
  const first = cast.mentions[cast.at[begin] ?? -1];
  if (first?.being.sort !== "person" || first.runFrom > begin || lower[first.to] !== "and") return null;
  const second = cast.mentions[cast.at[first.to + 1] ?? -1];
  if (second?.being.sort !== "person" || second.being === first.being || second.to !== to) return null;
  const name = `${first.being.name} and ${second.being.name}`;
  return { kind: "person", name, confidence: 0.85, plural: true, being: null, gender: "" };
}
