import type { Attribution } from "../../model/claim";
import type { Document } from "../document";
import { type Draft, type Range, toAttribution, toDraft } from "./draft";
import { findHedges } from "./hedges";
import { findNominalCues } from "./nominal-cues";
import { findOwnEyes } from "./own-eyes";
import { joinQuotedAsSaying } from "./quoted-as-saying";
import { findSilence } from "./silence";

const FINDERS = [findSilence, findOwnEyes, findHedges, findNominalCues];

/**
 * What the finder found, put right where data is too thin to teach it: adds what only rules know, corrects borders,
 * joins what is one claim. In text order of the first cue.
 */
export function complete(document: Document, found: readonly Attribution[]): readonly Attribution[] {
  const drafts = found.map((attribution) => toDraft(document, attribution));
  const taken = new Uint8Array(document.count);
  for (const draft of drafts) mark(taken, draft.cue);
  for (const find of FINDERS) {
    for (const draft of find(document)) {
      if (draft.cue.some((range) => isTaken(taken, range))) continue;
      mark(taken, draft.cue);
      drafts.push(draft);
    }
  }
  return joinQuotedAsSaying(document, drafts)
    .filter((draft) => draft.cue.length > 0 || draft.content.length > 0)
    .sort((a, b) => placeOf(a) - placeOf(b))
    .map((draft) => toAttribution(document, draft));
}

function placeOf(draft: Draft): number {
  return (draft.cue[0] ?? draft.source[0] ?? draft.content[0])?.from ?? 0;
}

function mark(taken: Uint8Array, ranges: readonly Range[]): void {
  for (const range of ranges) taken.fill(1, range.from, range.to);
}

function isTaken(taken: Uint8Array, range: Range): boolean {
  for (let token = range.from; token < range.to; token++) if (taken[token] !== 0) return true;
  return false;
}
