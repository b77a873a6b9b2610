import type { Document } from "../document";
import type { Being } from "./beings";
import type { RunReading } from "./read-run";
import { placeOf } from "./spelling";

const WEAK_PART: ReadonlySet<string> = new Set(
  "national international american new first federal united central general royal south north east west state world bank university the of for and city house department ministry office council".split(
    " ",
  ),
);

/** How well a shorter name fits a being; 0 not at all. */
export function likeness(document: Document, being: Being, r: RunReading, parts: readonly string[]): number {
  if (parts.length > being.parts.length) return 0;
  const at = placeOf(being.parts, parts);
  if (at < 0) return 0;
  if (parts.length === being.parts.length)
    return r.known && being.known && r.known.name !== being.known.name ? 0 : 10;
  const { lower } = document;
  const last = at + parts.length === being.parts.length;
  if (being.sort === "person" || (being.sort === "unsure" && last)) {
    if (r.gender !== "" && being.gender !== "" && r.gender !== being.gender) return 0;
    if (r.sort === "body" && r.sure > 1 && !r.known) return 0;
    if (r.known && (!last || being.sure < 1)) return 0;
    if (
      r.known &&
      /^(place|region)$/.test(r.known.list) &&
      /^(in|to|from|at|of|for|with|near|across|outside|into|and|between)$/.test(lower[r.from - 1] ?? "")
    )
      return 0;
    if (r.weak && !last) return 0;
    if (r.weak && lower[r.from - 1] === "the") return 0;
    if (last) return 5;
    return at === 0 ? 2 : 1;
  }
  if (r.weak) return 0;
  if (being.sort === "place") return 0;
  if (r.sort === "person" && r.sure > 1) return 0;
  if (r.known && r.known.name !== being.known?.name) return 0;
  if (parts.length === 1 && WEAK_PART.has(parts[0] as string)) return 0;
  if (being.sort === "outlet" && last && /^(the|'s)$/.test(lower[r.from - 1] ?? "")) return 3;
  if (
    at === 1 &&
    /^(the|u\.s\.|us|uk|u\.n\.|british|national|royal|american)$/.test(being.parts[0] as string) &&
    last
  )
    return 3;
  return at === 0 ? 3 : 0;
}
