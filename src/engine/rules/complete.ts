import type { Attribution } from "../../model/claim";
import type { Document } from "../document";
import { correctAccordingTo } from "./according-to";
import { findAttitudes } from "./attitudes";
import { setBorders } from "./borders";
import { completeCalledBy, findCalledBy } from "./called-by";
import { dropCitedBeside, endBeforeCited, findCiting, leaveCitedOut, takeBehindAside } from "./citing";
import { fitInside } from "./claims-inside";
import { correctHedges } from "./correct-hedges";
import { findDocumentsShow } from "./documents-show";
import { type Draft, type Range, toAttribution, toDraft } from "./draft";
import { dropFalseCues } from "./false-cues";
import { findHeadlineMarks, findPosts } from "./headlines";
import { dropHearers, findHeard } from "./hearers";
import { findHedges } from "./hedges";
import { findFixedPhrases } from "./in-the-words-of";
import { findInnerSayings } from "./inner-sayings";
import { findMissingSources } from "./missing-source";
import { fitNested } from "./nested";
import { dropBystanders, endBeforeMainVerb, findNominalCues } from "./nominal-cues";
import { correctObjectControl, findObjectControl } from "./object-control";
import { findOutletPhrases } from "./outlet-phrases";
import { findOwnEyes } from "./own-eyes";
import { findPlainDemands } from "./plain-demands";
import { continueQuotations } from "./quotation-runs";
import { correctQuotedAsSaying, findQuotedAsSaying, joinQuotedAsSaying } from "./quoted-as-saying";
import { takeWhatStandsBefore } from "./said-when";
import { takeSetOff } from "./set-off";
import { endBeforeSharedSubject } from "./shared-subject";
import { goOnInShiftedTense } from "./shifted-tense";
import { findSilence } from "./silence";
import { turnRound } from "./turned-round";
import { findUnverified } from "./unverified";
import { findVoiced } from "./voices";
import { findWhatItCalled } from "./what-it-called";
import { takeWhoThatIs } from "./who-that-is";
import { completeQuotations } from "./whole-quotations";
import { takeWholeSentences } from "./whole-sentences";

type Finder = (document: Document, drafts: readonly Draft[]) => Draft[];

/** Finders of what data is too thin to teach; where two claim a cue, the earlier one has it. */
const FINDERS: readonly Finder[] = [
  findSilence,
  findUnverified,
  findOwnEyes,
  findHedges,
  findQuotedAsSaying,
  findObjectControl,
  findNominalCues,
  findFixedPhrases,
  findOutletPhrases,
  findDocumentsShow,
  findHeard,
  findWhatItCalled,
  findCalledBy,
  findHeadlineMarks,
  findPosts,
  findCiting,
  findPlainDemands,
  findVoiced,
  findAttitudes,
  findInnerSayings,
];

/** What makes one claim of two, drops what is none, or corrects its parts; each takes and gives all claims. */
export const CORRECTIONS: Finder[] = [
  takeSetOff,
  turnRound,
  dropFalseCues,
  dropCitedBeside,
  leaveCitedOut,
  takeBehindAside,
  endBeforeCited,
  correctHedges,
  correctObjectControl,
  correctQuotedAsSaying,
  joinQuotedAsSaying,
  findMissingSources,
  dropBystanders,
  endBeforeMainVerb,
  correctAccordingTo,
  dropHearers,
  endBeforeSharedSubject,
  goOnInShiftedTense,
  takeWhatStandsBefore,
  completeCalledBy,
  takeWholeSentences,
  takeWhoThatIs,
  fitInside,
  fitNested,
  completeQuotations,
  continueQuotations,
  setBorders,
];

/**
 * What the finder found, put right where data is too thin to teach it: adds what only rules know, corrects borders,
 * joins what is one claim. In text order of the first cue.
 */
export function complete(document: Document, found: readonly Attribution[]): readonly Attribution[] {
  return completeDrafts(document, found).map((draft) => toAttribution(document, draft));
}

/** The same as drafts, which name the rule that made each. */
export function completeDrafts(document: Document, found: readonly Attribution[]): Draft[] {
  let drafts = found.map((attribution) => toDraft(document, attribution));
  const taken = new Uint8Array(document.count);
  for (const draft of drafts) mark(taken, draft.cue);
  for (const find of FINDERS) {
    for (const draft of find(document, drafts)) {
      if (draft.cue.some((range) => isTaken(taken, range))) continue;
      mark(taken, draft.cue);
      drafts.push(draft);
    }
  }
  for (const correct of CORRECTIONS) drafts = correct(document, drafts);
  return drafts
    .filter((draft) => draft.cue.length > 0 || draft.content.length > 0)
    .sort((a, b) => placeOf(a) - placeOf(b));
}

/** Corrections of borders that hold whatever counts as an attribution. */
const UNDER_ANY_DEFINITION: readonly Finder[] = [takeSetOff, endBeforeSharedSubject, fitInside, fitNested];

/** What the finder found under another definition than the product's, with its borders put right. */
export function correctBorders(document: Document, found: readonly Attribution[]): readonly Attribution[] {
  let drafts = found.map((attribution) => toDraft(document, attribution));
  for (const correct of UNDER_ANY_DEFINITION) drafts = correct(document, drafts);
  return drafts.map((draft) => toAttribution(document, draft));
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
