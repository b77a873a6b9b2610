import type { Document } from "../document";
import type { Draft } from "./draft";
import { findHedges } from "./hedges";

/**
 * "The colonel is said to own a vineyard", "He reportedly criticised the minister": the colonel is what it is about,
 * not who says so (ruling 3). What a finder made of such a hedge gives way to the claim with no source.
 */
export function correctHedges(document: Document, drafts: readonly Draft[]): Draft[] {
  const hedges = findHedges(document);
  if (hedges.length === 0) return [...drafts];
  const starts = new Map(
    hedges.filter((draft) => draft.rule !== "reportedly").map((draft) => [draft.cue[0]?.from ?? -1, draft]),
  );
  const at = new Map(hedges.map((draft) => [draft.cue[0]?.to ?? -1, draft]));
  return drafts.map((draft) => {
    const cue = draft.cue[0];
    if (!cue || draft.rule !== null) return draft;
    // The finder's cue may stop before the "to", or go on from the adverb to the verb.
    const passive =
      starts.get(cue.from) ??
      at.get(cue.to) ??
      (document.lower[cue.to] === "to" ? at.get(cue.to + 1) : undefined);
    const adverb = at.get(cue.from + 1);
    const hedge =
      passive && passive.rule !== "reportedly" ? passive : adverb?.rule === "reportedly" ? adverb : undefined;
    if (!hedge || (hedge === adverb && draft.source.length === 0)) return draft;
    return { ...hedge, confidence: draft.confidence };
  });
}
