import type { Annotation } from "../model/annotation";
import type { Grade } from "../model/claim";

/** The words of one part of a claim as they stood on the page; its pieces joined by an ellipsis. */
export function wordsOf(annotation: Annotation, role: "source" | "cue" | "content"): string {
  return annotation.anchors[role].map(({ quote }) => quote.exact).join(" … ");
}

/** The grade that counts: the reader's where there is one, else the engine's. */
export function gradeOf({ work, claim }: Annotation): Grade | null {
  return work.grade ?? claim.grade;
}

/** The name that counts: the reader's where there is one, else the engine's; empty where nobody is named. */
export function nameOf({ work, claim }: Annotation): string {
  return work.name ?? claim.resolved ?? "";
}

/** The chain as one line, outermost hand first. */
export function chainOf({ claim }: Annotation): string {
  return claim.chain.map(({ name }) => name).join(" → ");
}
