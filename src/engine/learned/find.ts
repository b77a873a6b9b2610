import type { Attribution } from "../../model/claim";
import type { Span } from "../../model/span";
import type { Document } from "../document";
import { addNarrow, addWide, emptySums, scoreNarrow, scoreWide } from "./add-rows";
import { confidenceOf, type Evidence, evidenceOf } from "./confidence";
import { chancesOutside, decodeCues } from "./cue-chain";
import { CUE_FEATURES, CUE_SEEDS, cueValues } from "./cue-features";
import { frameOf } from "./cue-frame";
import { ROLE } from "./lexemes";
import { mayBegin, NEVER } from "./may-begin";
import { numbersOf } from "./numbers";
import { CUE_SHAPE, SPAN_MEANING } from "./shapes";
import { spanChances } from "./span-chances";
import { decodeSpans } from "./span-decode";
import { eachSpanToken, STANDING, STANDING_SEEDS, WORDING, WORDING_SEEDS } from "./span-values";
import type { Table } from "./table";
import { type View, viewOf } from "./view";
import type { EngineWeights, SequenceWeights } from "./weights-file";
import { windowOf } from "./window";

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

let scores = new Float32Array(1 << 12);
let labels = new Uint8Array(1 << 10);
const cueNumbers = new Int32Array(CUE_FEATURES);
const sums = emptySums();
const standing = emptySums();
const NOTHING = emptySums();
const UNSEEDED = new Int32Array(4);

function reserve(tokens: number): void {
  if (labels.length >= tokens) return;
  scores = new Float32Array(tokens * 16);
  labels = new Uint8Array(tokens * 2);
}

// Where the best cue up to a token is that much worse than none, nothing comes of it: of 17,000 claims 4 go, 3 come.
const LOST = -3;

// Going on with a cue leans by so much of what beginning one does.
const GO_ON = 0.2;

/** The cues of a document, in text order. */
export function findCues(view: View, weights: SequenceWeights, lean: number): FoundCue[] {
  const { sentenceStarts, sentenceEnds } = view.document;
  const found: FoundCue[] = [];
  const [stay, enter, follow, again] = numbersOf<14>(weights.transitions);
  const begin = enter - stay + lean;
  const goOn = Math.max(follow, again) - stay + lean * GO_ON;
  for (let sentence = 0; sentence < sentenceStarts.length; sentence++) {
    const start = sentenceStarts[sentence] as number;
    const count = (sentenceEnds[sentence] as number) - start;
    if (count === 0) continue;
    reserve(count);
    // What can neither begin a cue nor go on with one that may stand is scored as outside without a look.
    let hopeful = false;
    let chain = NEVER;
    for (let index = 0; index < count; index++) {
      const cell = index * CUE_SHAPE.columns;
      const begins = mayBegin(view, start + index, start + count);
      if (begins || chain > LOST) {
        scoreCue(view, weights.table, start + index, index);
        const begun = begins ? (scores[cell] as number) + begin : NEVER;
        if (begun > LOST) hopeful = true;
        chain = Math.max(begun, chain + (scores[cell + 1] as number) + goOn);
      } else {
        scores[cell] = scores[cell + 1] = chain = NEVER;
        scores[cell + 2] = 0;
      }
    }
    if (!hopeful) continue;
    decodeCues(weights.transitions, scores, count, lean, lean * GO_ON, labels);
    let outside: Float64Array | undefined;
    for (let index = 0; index < count; index++) {
      if (labels[index] !== 1) continue;
      outside ??= chancesOutside(weights.odds, scores, count);
      let end = index + 1;
      while (end < count && labels[end] === 2) end++;
      let chance = 0;
      for (let at = index; at < end; at++) chance = Math.max(chance, 1 - (outside[at] as number));
      found.push({ from: start + index, to: start + end, chance });
    }
  }
  return found;
}

function scoreCue(view: View, table: Table, token: number, cell: number): void {
  cueValues(view, token, cueNumbers);
  addNarrow(table, CUE_SEEDS, 0, cueNumbers, CUE_FEATURES, NOTHING, sums);
  scoreNarrow(table, sums, scores, cell);
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

function setMarks(marks: Uint8Array, { from, to }: FoundCue, begins: number, goesOn: number): void {
  marks.fill(goesOn, from, to);
  marks[from] = begins;
}

/** The source and the content of one cue. */
export function findSpans(
  view: View,
  cue: { readonly from: number; readonly to: number },
  marks: Uint8Array,
  weights: SequenceWeights,
): FoundSpans {
  const [low, high] = windowOf(view, cue.from, cue.to);
  const count = high - low;
  reserve(count);
  scoreWindow(view, weights.table, cue, low, high, marks);
  decodeSpans(weights.transitions, scores, count, 0, 0, labels);
  // A claim without content is worth nothing: lean towards one step by step before giving up.
  for (let push = 1; push <= 6 && !hasContent(count); push++)
    decodeSpans(weights.transitions, scores, count, push * 0.7, push * 0.4, labels);
  const chances = spanChances(weights.odds, scores, count);
  return {
    source: runsOf(view, low, count, SOURCE),
    content: runsOf(view, low, count, CONTENT),
    sourceChance: chanceOf(chances.source, count, SOURCE),
    contentChance: chanceOf(chances.content, count, CONTENT),
  };
}

function scoreWindow(
  view: View,
  table: Table,
  cue: { readonly from: number; readonly to: number },
  low: number,
  high: number,
  marks: Uint8Array,
): void {
  eachSpanToken(view, frameOf(view, cue.from, cue.to), low, high, marks, (cell, values) => {
    const { zone } = values;
    const from = zone * STANDING.length;
    if (values.moved)
      addWide(table, STANDING_SEEDS, from, values.standing, STANDING.length, NOTHING, standing);
    addWide(table, WORDING_SEEDS, zone * WORDING.length, values.wording, WORDING.length, standing, sums);
    if (values.rares > 0) addWide(table, UNSEEDED, 0, values.rare, values.rares, sums, sums);
    scoreWide(table, sums, scores, cell);
  });
}

/** The states of SPAN_SHAPE that mean a part: [first, past the last). */
const SOURCE = [4, 8] as const;
const CONTENT = [8, 14] as const;

/** The runs of tokens whose state, in `labels`, means the part; a state that begins it begins another run. */
function runsOf(
  view: View,
  low: number,
  count: number,
  [first, past]: readonly [number, number],
): [number, number][] {
  const list: [number, number][] = [];
  let begin = -1;
  for (let index = 0; index <= count; index++) {
    const state = index < count ? (labels[index] as number) : 0;
    const inside = state >= first && state < past;
    const begins = inside && ((SPAN_MEANING[state] as number) & 1) === 1;
    if (begin >= 0 && (!inside || begins)) {
      const trimmed = trim(view, low + begin, low + index);
      if (trimmed !== null) list.push(trimmed);
      begin = -1;
    }
    if (inside && begin < 0) begin = index;
  }
  return list;
}

/** The mean chance of the tokens taken for a part; where none was, the chance that there is none. */
function chanceOf(chances: Float64Array, count: number, [first, past]: readonly [number, number]): number {
  let sum = 0;
  let taken = 0;
  let top = 0;
  for (let index = 0; index < count; index++) {
    const own = chances[index] as number;
    if (own > top) top = own;
    const state = labels[index] as number;
    if (state >= first && state < past) {
      sum += own;
      taken++;
    }
  }
  return taken > 0 ? sum / taken : 1 - top;
}

/** Whether the states decoded last give any content. */
function hasContent(count: number): boolean {
  for (let index = 0; index < count; index++) if ((labels[index] as number) >= CONTENT[0]) return true;
  return false;
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

// Spans were learned beside cues that are some: as neighbours, doubtful ones would cut off what belongs to their claims.
// Of cues so likely, ninety-eight in a hundred are some; of those from .5 on, ninety-two.
const NEIGHBOUR = 0.9;

/** A claim found in tokens, what speaks for it, and how likely it is right. */
export interface Finding extends Evidence {
  readonly evidence: readonly number[];
  readonly confidence: number;
}

/**
 * Everything the models hold possible, in text order of the cues, with the evidence; nothing is left out yet. `lean` is
 * how far to lean towards finding cues, unless the calibration decides.
 */
export function findCandidates(
  view: View,
  weights: EngineWeights,
  lean: number = weights.calibration.lean,
): Finding[] {
  if (weights.cues === null || weights.spans === null || view.count === 0) return [];
  const cues = findCues(view, weights.cues, lean);
  const marks = markCues(
    view.count,
    cues.filter(({ chance }) => chance >= NEIGHBOUR),
  );
  const claims: Evidence[] = [];
  for (const cue of cues) {
    const doubted = cue.chance < NEIGHBOUR;
    if (doubted) setMarks(marks, cue, 1, 2);
    const spans = findSpans(view, cue, marks, weights.spans);
    if (doubted) setMarks(marks, cue, 0, 0);
    if (spans.content.length === 0) continue;
    const { source, content, sourceChance, contentChance } = spans;
    claims.push({
      from: cue.from,
      to: cue.to,
      chance: cue.chance,
      source,
      content,
      sourceChance,
      contentChance,
    });
  }
  return claims.map((claim, index) => {
    const evidence = evidenceOf(view, claim, claims.slice(Math.max(0, index - 12), index + 13));
    return { ...claim, evidence, confidence: confidenceOf(evidence, weights.calibration.weights) };
  });
}

/** Finds every attribution of a tagged document, in text order of the cues; without learned weights none. */
export function findAttributions(document: Document, weights: EngineWeights): Attribution[] {
  return findCandidates(viewOf(document), weights)
    .filter(({ confidence }) => confidence >= weights.calibration.least)
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
