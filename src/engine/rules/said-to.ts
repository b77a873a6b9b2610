import type { Document } from "../document";
import type { Draft } from "./draft";
import { findHedges } from "./hedges";

/**
 * "The colonel is said to own a vineyard": the colonel is what it is about, not who says so (ruling 3). What a finder
 * made of such a passive gives way to the claim with no source.
 */
export function correctSaidTo(document: Document, drafts: readonly Draft[]): Draft[] {
  const passives = findHedges(document).filter((draft) => draft.rule !== "reportedly");
  if (passives.length === 0) return [...drafts];
  const at = new Map(passives.map((draft) => [draft.cue[0]?.to ?? -1, draft]));
  return drafts.map((draft) => {
    const end = draft.cue[0]?.to ?? -1;
    // The finder's cue may stop before the "to".
    const passive = at.get(end) ?? (document.lower[end] === "to" ? at.get(end + 1) : undefined);
    return passive && draft.rule === null ? { ...passive, confidence: draft.confidence } : draft;
  });
}
