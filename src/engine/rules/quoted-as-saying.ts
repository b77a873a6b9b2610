import type { Document } from "../document";
import type { Draft, Range } from "./draft";

const RELAYS = new Set(["cited", "quoted", "citing", "quoting", "cites", "quotes"]);

/**
 * "Interfax quoted an aide as saying P" is one claim, of Interfax with "quoted" (ruling 1): the claim a finder makes
 * of the inner "saying" is dropped where the outer one says the same.
 */
export function joinQuotedAsSaying(document: Document, drafts: readonly Draft[]): Draft[] {
  // In text order an outer cue stands at most a few claims before its inner one.
  const ordered = [...drafts].sort((a, b) => (a.cue[0]?.from ?? 0) - (b.cue[0]?.from ?? 0));
  return ordered.filter((inner, index) => {
    const cue = inner.cue[0];
    if (!cue || document.lower[cue.to - 1] !== "saying") return true;
    const outer = ordered.slice(Math.max(0, index - 3), index).find((other) => relays(document, other, cue));
    return !outer?.content.some((range) =>
      inner.content.some((own) => own.from < range.to && range.from < own.to),
    );
  });
}

function relays(document: Document, outer: Draft, cue: Range): boolean {
  const last = outer.cue.at(-1);
  if (!last || last.to > cue.from || cue.from - last.to > 20) return false;
  return (
    RELAYS.has(document.lower[last.to - 1] as string) &&
    document.sentences[last.from] === document.sentences[cue.from]
  );
}
