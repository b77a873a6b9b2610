import type { Document } from "../document";
import type { Draft } from "./draft";

const RELAYS = new Set(["cited", "quoted", "citing", "quoting", "cites", "quotes"]);

/**
 * "Interfax quoted an aide as saying P" is one claim, of Interfax with "quoted" (ruling 1): the claim a finder makes
 * of the inner "saying" is dropped where the outer one says the same.
 */
export function joinQuotedAsSaying(document: Document, drafts: readonly Draft[]): Draft[] {
  return drafts.filter((inner) => {
    const cue = inner.cue[0];
    if (!cue || document.lower[cue.to - 1] !== "saying") return true;
    const outer = drafts.find(
      (other) =>
        other !== inner &&
        other.cue.some(
          (range) =>
            range.to <= cue.from &&
            cue.from - range.to < 20 &&
            RELAYS.has(document.lower[range.to - 1] as string),
        ) &&
        document.sentences[other.cue[0]?.from ?? 0] === document.sentences[cue.from],
    );
    return !outer?.content.some((range) =>
      inner.content.some((own) => own.from < range.to && range.from < own.to),
    );
  });
}
