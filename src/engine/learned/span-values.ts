import { countAround } from "./count-around";
import type { CueFrame } from "./cue-frame";
import { beginMix, endMix, mix } from "./hash";
import { ROLE } from "./lexemes";
import { paddedPlace } from "./padded";
import type { View } from "./view";

/** The features that ask how a token stands to the cue and not which word it is: neighbours often have the same. */
export const STANDING = [
  1, 2, 3, 13, 16, 18, 19, 20, 21, 22, 23, 24, 25, 27, 28, 29, 34, 35, 36, 42, 43, 51, 54, 59, 60,
] as const;
/** The features that ask for the token's word or tag. */
export const WORDING = [
  4, 5, 6, 7, 8, 9, 10, 11, 12, 14, 15, 17, 26, 32, 33, 37, 38, 39, 40, 41, 44, 45, 46, 47, 48, 49, 50, 52,
  53, 55, 56, 61,
] as const;

/** Zones of a window: before the cue in its sentence, in the cue, after it; 4 sentences before, 5 sentences after. */
const ZONES = 6;
/** Bits of a feature's number, below those of the zone. */
const ZONE = 1024;
/** Features whose zone is spelled out by sentences and paragraphs instead; their seeds go with the value. */
const BY_BASE: ReadonlySet<number> = new Set([35, 36, 60]);
/** Features whose zone is in the value. */
const PLAIN: ReadonlySet<number> = new Set([1, 2, 3]);

function seedsOf(features: readonly number[]): Int32Array {
  const seeds: number[] = [];
  for (let zone = 0; zone < ZONES; zone++)
    for (const feature of features)
      seeds.push(BY_BASE.has(feature) ? 0 : beginMix(PLAIN.has(feature) ? feature : feature + zone * ZONE));
  return Int32Array.from(seeds);
}

/** First halves of the hashes of STANDING, one list a zone. */
export const STANDING_SEEDS = seedsOf(STANDING);
/** First halves of the hashes of WORDING, one list a zone. */
export const WORDING_SEEDS = seedsOf(WORDING);

/** What a token of a window is, as numbers that make a feature's hash together with the seed in the same place. */
export interface SpanValues {
  /** One for each of STANDING. */
  readonly standing: Int32Array;
  /** One for each of WORDING. */
  readonly wording: Int32Array;
  /** Features only some tokens have, the seed already in them: their numbers, how many. */
  readonly rare: Int32Array;
  readonly rareFeatures: Uint8Array;
  rares: number;
  zone: number;
  /** False where `standing` is what it was for the token before. */
  moved: boolean;
}

const DISTANCE = Uint8Array.from({ length: 64 }, (_, d) =>
  d <= 3 ? d : d <= 5 ? 4 : d <= 8 ? 5 : d <= 12 ? 6 : d <= 20 ? 7 : d <= 35 ? 8 : 9,
);
const FARTHEST = 9;

const values: SpanValues = {
  standing: new Int32Array(STANDING.length),
  wording: new Int32Array(WORDING.length),
  rare: new Int32Array(4),
  rareFeatures: new Uint8Array(4),
  rares: 0,
  zone: 0,
  moved: true,
};

/**
 * Tells, token by token of a window, what each is and how it stands to the cue: side, distance, commas, quotation marks,
 * verbs and other cues between. `take` gets the token's place in the window; the values are good until it returns.
 */
export function eachSpanToken(
  view: View,
  frame: CueFrame,
  low: number,
  high: number,
  cueMarks: Uint8Array,
  take: (cell: number, values: SpanValues) => void,
): void {
  const { from, to } = frame;
  const counts = countAround(view, cueMarks, low, from, to, high);
  const { document, mark } = view;
  const { sentences, quotes, paragraphs } = document;
  let before = -1;
  values.moved = true;
  for (let at = low; at < high; at++) {
    const cell = at - low;
    const here = sentences[at] as number;
    const side = at < from ? 0 : at < to ? 1 : 2;
    const away = Math.max(-3, Math.min(3, here - frame.sentence)) + 3;
    const paragraphAway = Math.max(-2, Math.min(2, (paragraphs[at] as number) - frame.paragraph)) + 2;
    const base = (side * 8 + away) * 8 + paragraphAway;
    const steps = at < from ? from - at : at < to ? 0 : at - to + 1;
    const far = steps < 64 ? (DISTANCE[steps] as number) : FARTHEST;
    const quotation = quotes[at] as number;
    const quoted = (quotation > 0 ? 4 : 0) + (mark[at] as number);
    const standing =
      base |
      (far << 8) |
      ((counts.commas[cell] as number) << 12) |
      ((counts.quotes[cell] as number) << 14) |
      ((counts.verbs[cell] as number) << 16) |
      ((counts.clauses[cell] as number) << 18) |
      ((counts.cues[cell] as number) << 20) |
      ((counts.breaks[cell] as number) << 22) |
      (quoted << 24) |
      ((frame.inside === 1 && quotation === frame.quotation ? 1 : 0) << 27) |
      ((cueMarks[at] !== 0 ? 1 : 0) << 28) |
      ((view.quoted[here] as number) << 29) |
      ((counts.spoken[cell] as number) << 30) |
      ((frame.beside > 0 && quotation === frame.beside ? 1 : 0) << 31);
    values.moved = cell === 0 || standing !== before;
    values.zone = away === 3 ? side : away < 3 ? 4 : 5;
    before = standing;
    if (values.moved) standingValues(frame, standing, values.standing);
    const past = document.sentenceEnds[here] as number;
    wordingValues(view, frame, at, past, steps, standing, counts.lastVerb[cell] as number, values.wording);
    followingValues(
      view,
      frame,
      at,
      past,
      high,
      steps,
      standing,
      counts.nextVerb[cell] as number,
      cueMarks,
      values,
    );
    take(cell, values);
  }
}

/** The numbers of STANDING, of a standing packed as eachSpanToken does. */
function standingValues(frame: CueFrame, standing: number, out: Int32Array): void {
  const base = standing & 255;
  const away = (base >> 3) & 7;
  const zone = away === 3 ? base >> 6 : away < 3 ? 4 : 5;
  const far = (standing >> 8) & 15;
  const commas = (standing >> 12) & 3;
  const quotesBetween = (standing >> 14) & 3;
  const verbs = (standing >> 16) & 3;
  const clauses = (standing >> 18) & 3;
  const cues = (standing >> 20) & 3;
  const breaks = (standing >> 22) & 3;
  const quoted = (standing >> 24) & 7;
  const sameQuotation = (standing >> 27) & 1;
  const isCue = (standing >> 28) & 1;
  const sentenceQuoted = (standing >> 29) & 1;
  const spoken = (standing >> 30) & 1;
  const inBeside = standing >>> 31;
  const { pattern, lemmaSeed, nextSeed } = frame;
  out[0] = zone;
  out[1] = base;
  out[2] = zone * ZONE + far;
  out[3] = endMix(lemmaSeed, far < 5 ? far : away === 3 ? 6 : 5);
  out[4] = ((commas * 4 + quotesBetween) * 4 + verbs) * 4 + clauses;
  out[5] = endMix(lemmaSeed, commas);
  out[6] = quoted * 64 + pattern;
  out[7] = ((quoted * 2 + sameQuotation) * 4 + quotesBetween) * 2 + frame.inside;
  out[8] = frame.frame * 8 + quoted;
  out[9] = (frame.frame * 16 + far) * 4 + commas;
  out[10] = endMix(nextSeed, far);
  out[11] = endMix(frame.previousSeed, far);
  out[12] = endMix(frame.tagsSeed, far);
  out[13] = (frame.roles * 4 + verbs) * 4 + commas;
  out[14] = cues * 2 + isCue;
  out[15] = (cues * 64 + pattern) * 2 + (quoted >> 2);
  out[16] = ((frame.headTag * 32 + frame.nextRole) * 64 + frame.previousTag) * 4 + verbs;
  out[17] = beginMix(35 + base * 64) ^ ((quoted >> 2) * 2 + sentenceQuoted);
  out[18] = beginMix(36 + base * 64) ^ endMix(lemmaSeed, pattern * 2 + (quoted >> 2));
  out[19] = endMix(nextSeed, (frame.headTag * 4 + clauses) * 4 + verbs);
  out[20] = endMix(lemmaSeed, frame.nextTag * 4 + clauses);
  out[21] = ((frame.headClass * 16 + frame.nextRole) * 16 + pattern) * 16 + Math.min(far, 5) + breaks * 65536;
  out[22] = (breaks * 16 + far) * 4 + commas;
  out[23] = (frame.frame * 2 + inBeside) * 8 + quoted;
  out[24] = beginMix(60 + base * 64) ^ ((spoken * 2 + inBeside) * 8 + quoted);
}

/** The numbers of WORDING but for the last three. */
function wordingValues(
  view: View,
  frame: CueFrame,
  at: number,
  past: number,
  steps: number,
  standing: number,
  lastVerb: number,
  out: Int32Array,
): void {
  const { lower, tags, role, meaning } = view.padded;
  const here = view.document.sentences[at] as number;
  const place = paddedPlace(at, here);
  const opens = at === (view.document.sentenceStarts[here] as number);
  const w0 = lower[place] as number;
  const w1 = lower[place + 1] as number;
  const v1 = lower[place - 1] as number;
  const t0 = tags[place] as number;
  const t1 = tags[place + 1] as number;
  const t2 = tags[place + 2] as number;
  const u1 = tags[place - 1] as number;
  const u2 = tags[place - 2] as number;
  const c0 = meaning[place] as number;
  const r0 = role[place] as number;
  const far = (standing >> 8) & 15;
  const commas = (standing >> 12) & 3;
  const verbs = (standing >> 16) & 3;
  const breaks = (standing >> 22) & 3;
  const quoted = (standing >> 24) & 7;
  const edge = (opens ? 2 : 0) + (at >= past - 1 ? 1 : 0);
  const left = past - 1 - at;
  const room = left < 3 ? left : left < 8 ? 3 : 4;
  const { headTag, lemmaSeed } = frame;
  const ofWord = beginMix(w0);
  const ofLast = beginMix(v1);
  out[0] = w0;
  out[1] = t0;
  out[2] = t0 * 64 + u1;
  out[3] = t0 * 64 + t1;
  out[4] = w1;
  out[5] = v1;
  out[6] = t1 * 64 + t2;
  out[7] = u1 * 64 + u2;
  out[8] = (t0 * 64 + u1) * 64 + t1;
  out[9] = endMix(lemmaSeed, t0);
  out[10] = endMix(lemmaSeed, w0);
  out[11] = (verbs * 4 + commas) * 64 + t0;
  out[12] = endMix(frame.tagsSeed, t0 * 4 + Math.min(steps, 3));
  out[13] = (edge * 8 + quoted) * 64 + t0;
  out[14] = mix(r0 * 64 + u1 + (opens ? 4096 : 0), v1);
  out[15] = ((headTag * 64 + t0) * 64 + u1) * 4 + commas;
  out[16] = (frame.place * 16 + far) * 64 + t0;
  out[17] = (((view.shape[at] as number) & 1) * 64 + t0) * 4096 + frame.previousTag * 64 + frame.nextTag;
  out[18] = endMix(ofLast, w0);
  out[19] = endMix(ofWord, w1);
  out[20] = ((frame.headClass * 32 + c0) * 64 + t0) * 4 + verbs;
  out[21] = (frame.headClass * 16 + far) * 64 + t0;
  out[22] = (breaks * 64 + t0) * 64 + u1;
  out[23] = ((room * 16 + r0) * 4 + verbs) * 4 + commas;
  out[24] = (r0 * 64 + t1) * 64 + t2;
  out[25] = mix(w1, r0 * 64 + t2);
  out[26] = mix(lastVerb, t0);
  out[27] = (c0 * 32 + (opens ? c0 : (meaning[place - 1] as number))) * 64 + u1;
  out[28] = ((t0 * 4 + (view.verb[at] as number)) * 4 + verbs) * 64 + t1 + ((standing >> 20) & 3) * 65536;
  out[31] = ((room * 16 + r0) * 64 + u1) * 4 + commas;
}

/** What follows a place where a part may end: a cue, a verb of which sort, how near; and the features only some have. */
function followingValues(
  view: View,
  frame: CueFrame,
  at: number,
  past: number,
  high: number,
  steps: number,
  standing: number,
  nextVerb: number,
  cueMarks: Uint8Array,
  out: SpanValues,
): void {
  const { tags, role } = view.padded;
  const place = paddedPlace(at, view.document.sentences[at] as number);
  const t0 = tags[place] as number;
  const t1 = tags[place + 1] as number;
  const r0 = role[place] as number;
  const z = out.zone * ZONE;
  const ahead = nextVerb >= past ? 9 : Math.min(nextVerb - at, 8);
  const nextVerbTag = ahead === 9 ? 63 : (view.tags[nextVerb] as number);
  const follows = at + 2 < high ? (cueMarks[at + 1] as number) * 3 + (cueMarks[at + 2] as number) : 9;
  out.wording[29] = (follows * 16 + r0) * 64 + t1;
  out.wording[30] = ((ahead * 64 + nextVerbTag) * 16 + r0) * 4 + ((standing >> 16) & 3);
  out.rares = 0;
  if (steps <= 4) addRare(out, 30, z + steps * 64, view.lower[at] as number);
  if (steps <= 6) addRare(out, 31, z + steps * 64, t0 * 64 + frame.headTag);
  if (r0 !== ROLE.none) {
    addRare(out, 57, z, mix(ahead === 9 ? 9 : (view.lemma[nextVerb] as number), r0));
    addRare(out, 58, z, ((t1 * 64 + (tags[place + 2] as number)) * 64 + nextVerbTag) * 16 + r0);
  }
}

function addRare(out: SpanValues, feature: number, seed: number, value: number): void {
  out.rareFeatures[out.rares] = feature;
  out.rare[out.rares++] = beginMix(feature + seed) ^ value;
}
