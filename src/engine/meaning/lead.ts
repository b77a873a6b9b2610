import type { Claim } from "../../model/claim";
import type { Span } from "../../model/span";
import type { Scene } from "./scene";

/** The first sentences a reader meets after the headline: up to where the lead ends, in tokens. */
export function leadOf(scene: Scene): Span {
  const { paragraphs, words, count, sentences } = scene.document;
  let at = 0;
  // headline, byline and dateline are short and end without a stop: the lead is the first paragraph that reads as text
  while (at < count) {
    const paragraph = paragraphs[at];
    let to = at;
    while (to < count && paragraphs[to] === paragraph) to++;
    const last = words[to - 1] ?? "";
    const ends = /[.!?"”'’]$/.test(last);
    if (to - at > 11 && ends) {
      // two sentences at most, so that a page of one paragraph has a lead too
      let end = at;
      while (end < to && (sentences[end] as number) - (sentences[at] as number) < 2) end++;
      return { start: at, end };
    }
    at = to;
  }
  return { start: 0, end: count };
}

/** What the lead rests on: "named", "second-hand", "unnamed", "unsourced", or "none" where it attributes nothing. */
export function leadVariant(
  claims: readonly Claim[],
): "named" | "second-hand" | "unnamed" | "unsourced" | "none" {
  let strongest = 0;
  for (const { grade } of claims) if (grade !== null) strongest = Math.max(strongest, grade);
  if (strongest === 0) return "none";
  if (strongest >= 4) return "named";
  if (strongest === 3) return "second-hand";
  return strongest === 2 ? "unnamed" : "unsourced";
}
