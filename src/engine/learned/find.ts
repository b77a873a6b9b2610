import type { Attribution } from "../../model/claim";
import type { Span } from "../../model/span";
import type { Document } from "../document";
import { confidenceOf, type Evidence, evidenceOf, leastConfidence } from "./confidence";
import { CUE_FEATURES, cueFeatures } from "./cue-features";
import { ROLE } from "./lexemes";
import { CUE_SHAPE, decode, marginals, SPAN_MEANING, SPAN_SHAPE, scoreTokens } from "./sequence";
import { SPAN_FEATURES, spanFeatures, windowOf } from "./span-features";
import { type View, viewOf } from "./view";
import type { EngineWeights, SequenceWeights } from "./weights-file";

/** A cue as tokens [from, to), and how likely the model holds it. */
export interface FoundCue {
  readonly from: number;
  readonly to: number;
  readonly chance: number;
}

/** What the model sees in one cue: tokens of source and content, and how sure it is of them. */
export interface FoundSpans {
  readonly source: readonly (readonly [number, number])[];
  readonly content: readonly (readonly [number, number])[];
  /** Mean chance of the tokens taken; for an empty source the chance that there is none. */
  readonly sourceChance: number;
  readonly contentChance: number;
}

/** Added to the scores of the tables' columns; both chosen by cross-validation on train (MODEL.md). */
export interface Biases {
  readonly cue: readonly number[];
  readonly span: readonly number[];
}

/** The biases that served both definitions best. */
export const BIASES: Biases = { cue: [0.7, 0.1, 0], span: [0.3, 0, 0.5, 0, 0, 0, 0] };

let features = new Int32Array(1 << 16);
let offsets = new Int32Array(1 << 10);
let scores = new Float32Array(1 << 12);
let labels = new Uint8Array(1 << 10);

function reserve(tokens: number, each: number): void {
  if (features.length < tokens * each) features = new Int32Array(tokens * each * 2);
  if (offsets.length < tokens + 1) {
    offsets = new Int32Array(tokens * 2 + 1);
    scores = new Float32Array(tokens * 16);
    labels = new Uint8Array(tokens * 2);
  }
}

/** The cues of a document, in text order. */
export function findCues(view: View, weights: SequenceWeights, biases: Biases = BIASES): FoundCue[] {
  const { sentenceStarts, sentenceEnds } = view.document;
  const found: FoundCue[] = [];
  for (let sentence = 0; sentence < sentenceStarts.length; sentence++) {
    const start = sentenceStarts[sentence] as number;
    const count = (sentenceEnds[sentence] as number) - start;
    if (count === 0) continue;
    reserve(count, CUE_FEATURES);
    let k = 0;
    for (let index = 0; index < count; index++) {
      offsets[index] = k;
      k = cueFeatures(view, start + index, features, k);
    }
    offsets[count] = k;
    scoreTokens(weights.table, features, offsets, count, scores);
    decode(CUE_SHAPE, weights.transitions, scores, count, biases.cue, labels);
    let chances: Float64Array | undefined;
    for (let index = 0; index < count; index++) {
      if (labels[index] !== 1) continue;
      chances ??= marginals(CUE_SHAPE, weights.transitions, scores, count);
      let end = index + 1;
      while (end < count && labels[end] === 2) end++;
      let chance = 0;
      for (let at = index; at < end; at++) chance = Math.max(chance, 1 - (chances[at * 3] as number));
      found.push({ from: start + index, to: start + end, chance });
    }
  }
  return found;
}

/** For each token, 1 where a cue begins, 2 where it goes on. */
export function markCues(
  count: number,
  cues: readonly { readonly from: number; readonly to: number }[],
): Uint8Array {
  const marks = new Uint8Array(count);
  for (const { from, to } of cues)
    for (let at = from; at < to; at++) if (marks[at] !== 1) marks[at] = at === from ? 1 : 2;
  return marks;
}

/** The source and the content of one cue. */
export function findSpans(
  view: View,
  cue: { readonly from: number; readonly to: number },
  marks: Uint8Array,
  weights: SequenceWeights,
  biases: Biases = BIASES,
): FoundSpans {
  const [low, high] = windowOf(view, cue.from, cue.to);
  const count = high - low;
  reserve(count, SPAN_FEATURES);
  spanFeatures(view, cue.from, cue.to, low, high, marks, features, offsets);
  scoreTokens(weights.table, features, offsets, count, scores);
  decode(SPAN_SHAPE, weights.transitions, scores, count, biases.span, labels);
  // A claim without content is worth nothing: lean towards one step by step before giving up.
  for (let push = 1; push <= 6 && !labels.subarray(0, count).some((state) => state >= 8); push++) {
    const bias = biases.span.slice();
    bias[2] = (bias[2] ?? 0) + push * 0.7;
    bias[3] = (bias[3] ?? 0) + push * 0.4;
    decode(SPAN_SHAPE, weights.transitions, scores, count, bias, labels);
  }
  const chances = marginals(SPAN_SHAPE, weights.transitions, scores, count);
  const sums = new Float64Array(count * 5);
  for (let index = 0; index < count; index++) {
    for (let state = 0; state < SPAN_SHAPE.states; state++) {
      const cell = index * 5 + (SPAN_MEANING[state] as number);
      sums[cell] = (sums[cell] as number) + (chances[index * SPAN_SHAPE.states + state] as number);
    }
    labels[index] = SPAN_MEANING[labels[index] as number] as number;
  }
  const runs = (begin: number) => {
    const list: [number, number][] = [];
    for (let index = 0; index < count; index++) {
      if (labels[index] !== begin && labels[index] !== begin + 1) continue;
      let end = index + 1;
      while (end < count && labels[end] === begin + 1) end++;
      const trimmed = trim(view, low + index, low + end);
      if (trimmed !== null) list.push(trimmed);
      index = end - 1;
    }
    return list;
  };
  const chanceOf = (begin: number) => {
    let sum = 0;
    let taken = 0;
    let top = 0;
    for (let index = 0; index < count; index++) {
      const own = (sums[index * 5 + begin] as number) + (sums[index * 5 + begin + 1] as number);
      top = Math.max(top, own);
      if (labels[index] === begin || labels[index] === begin + 1) {
        sum += own;
        taken++;
      }
    }
    return taken > 0 ? sum / taken : 1 - top;
  };
  return { source: runs(1), content: runs(3), sourceChance: chanceOf(1), contentChance: chanceOf(3) };
}

function trim(view: View, from: number, to: number): [number, number] | null {
  let start = from;
  let end = to;
  const loose = (at: number) =>
    view.role[at] === ROLE.comma || view.role[at] === ROLE.dash || view.role[at] === ROLE.colon;
  while (end > start && loose(end - 1)) end--;
  while (start < end && (loose(start) || view.role[start] === ROLE.stop)) start++;
  return start < end ? [start, end] : null;
}

/** A claim found in tokens, what speaks for it, and how likely it is right. */
export interface Finding extends Evidence {
  readonly evidence: readonly number[];
  readonly confidence: number;
}

/** Everything the models hold possible, in text order of the cues, with the evidence; nothing is left out yet. */
export function findCandidates(view: View, weights: EngineWeights, biases: Biases = BIASES): Finding[] {
  if (weights.cues === null || weights.spans === null || view.count === 0) return [];
  const cues = findCues(view, weights.cues, biases);
  const marks = markCues(view.count, cues);
  const claims: Evidence[] = [];
  for (const cue of cues) {
    const spans = findSpans(view, cue, marks, weights.spans, biases);
    if (spans.content.length > 0) claims.push({ ...cue, ...spans });
  }
  return claims.map((claim, index) => {
    const evidence = evidenceOf(view, claim, claims.slice(Math.max(0, index - 12), index + 13));
    return { ...claim, evidence, confidence: confidenceOf(evidence, weights.calibration) };
  });
}

/** Finds every attribution of a tagged document, in text order of the cues; without learned weights none. */
export function findAttributions(document: Document, weights: EngineWeights): Attribution[] {
  const least = leastConfidence(weights.calibration);
  return findCandidates(viewOf(document), weights)
    .filter(({ confidence }) => confidence >= least)
    .map((found) => attributionOf(document, found));
}

/** A finding as spans of the text. */
export function attributionOf(document: Document, found: Finding): Attribution {
  return {
    source: found.source.map((run) => spanOf(document, run)),
    cue: [spanOf(document, [found.from, found.to])],
    content: found.content.map((run) => spanOf(document, run)),
    confidence: found.confidence,
  };
}

function spanOf(document: Document, [from, to]: readonly [number, number]): Span {
  return { start: document.starts[from] as number, end: document.ends[to - 1] as number };
}
