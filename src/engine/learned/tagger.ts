import type { Document } from "../document";
import type { ByteReader } from "./bytes";
import { mix } from "./hash";
import { type Lexemes, lexemesOf } from "./lexemes";
import { countBits } from "./table";
import { TAGS } from "./tags";

/** How many features posFeatures writes for a token. */
export const POS_FEATURES = 19;

/** Hashes of a greedy tagger's features (after Collins 2002 and Honnibal's averaged perceptron); −1 before a sentence. */
export function posFeatures(
  lexemes: Lexemes,
  ids: Int32Array,
  index: number,
  from: number,
  to: number,
  tagBefore: number,
  tagBefore2: number,
  out: Int32Array,
): void {
  const here = ids[index] as number;
  const before = index > from ? (ids[index - 1] as number) : -1;
  const after = index + 1 < to ? (ids[index + 1] as number) : -1;
  const lower = lexemes.lower[here] as number;
  const suffix3 = lexemes.suffix3[here] as number;
  const shape = (lexemes.shape[here] as number) * 2 + (index === from ? 1 : 0);
  const lowerAfter = after < 0 ? 22 : (lexemes.lower[after] as number);
  const suffixAfter = after < 0 ? 24 : (lexemes.suffix3[after] as number);
  const tag = tagBefore + 2;
  out[0] = mix(1, lower);
  out[1] = mix(2, suffix3);
  out[2] = mix(3, lexemes.suffix2[here] as number);
  out[3] = mix(4, shape);
  out[4] = mix(5, tag);
  out[5] = mix(6, tag * 64 + tagBefore2 + 2);
  out[6] = mix(7 + tag * 256, lower);
  out[7] = mix(8, before < 0 ? 12 : (lexemes.lower[before] as number));
  out[8] = mix(9, before < 0 ? 14 : (lexemes.suffix3[before] as number));
  out[9] = mix(10, lowerAfter);
  out[10] = mix(11, suffixAfter);
  out[11] = mix(12, index + 2 < to ? (lexemes.lower[ids[index + 2] as number] as number) : 32);
  out[12] = mix(13, index - 2 >= from ? (lexemes.lower[ids[index - 2] as number] as number) : 42);
  out[13] = mix(14 + tag * 256, suffix3);
  out[14] = mix(15 + tag * 256, lowerAfter);
  out[15] = mix(16, lexemes.initial[here] as number);
  out[16] = mix(17 + shape * 256, after < 0 ? 99 : (lexemes.shape[after] as number));
  out[17] = mix(mix(18, lower), suffixAfter);
  out[18] = mix(19, 0);
}

/**
 * Rows of (tag, weight) pairs by hashed feature, and the tags of words that have only one. The pairs of row r are
 * [offsets[r], offsets[r + 1]); row 0 has none and stands for every feature without weights.
 */
export interface TaggerWeights {
  readonly mask: number;
  readonly present: Int32Array;
  readonly ranks: Int32Array;
  readonly offsets: Int32Array;
  readonly tags: Uint8Array;
  readonly values: Int8Array;
  /** Hash of a spelling → its only tag. */
  readonly settled: ReadonlyMap<number, number>;
}

/** Reads what packTagger wrote. */
export function unpackTagger(reader: ByteReader): TaggerWeights {
  const bits = reader.byte();
  const count = reader.whole();
  const present = new Int32Array((2 ** bits) >>> 5);
  const offsets = new Int32Array(count + 2);
  let row = -1;
  for (let index = 0; index < count; index++) {
    row += reader.whole() + 1;
    present[row >>> 5] = (present[row >>> 5] as number) | (1 << (row & 31));
  }
  for (let index = 0; index < count; index++)
    offsets[index + 2] = (offsets[index + 1] as number) + reader.byte() + 1;
  const cells = offsets[count + 1] as number;
  const tags = reader.bytes(cells).slice();
  const values = new Int8Array(reader.bytes(cells).slice().buffer);
  const ranks = new Int32Array(present.length);
  let before = 0;
  for (let index = 0; index < present.length; index++) {
    ranks[index] = before;
    before += countBits(present[index] as number);
  }
  const settled = new Map<number, number>();
  let hash = 0;
  for (let rest = reader.whole(); rest > 0; rest--) {
    hash += reader.whole();
    settled.set(hash | 0, reader.byte());
  }
  return { mask: 2 ** bits - 1, present, ranks, offsets, tags, values, settled };
}

const NONE = 255;
let asked: TaggerWeights | null = null;

/** The tag a lexeme always has, noted with the lexeme; NONE where what stands around it decides. */
function settledTag(weights: TaggerWeights, lexemes: Lexemes, id: number): number {
  const noted = lexemes.settled[id] as number;
  if (noted !== 0) return noted === NONE ? NONE : noted - 1;
  const tag = weights.settled.get(lexemes.word[id] as number) ?? NONE;
  lexemes.settled[id] = tag === NONE ? NONE : tag + 1;
  return tag;
}

const scores = new Int32Array(TAGS.length);
const features = new Int32Array(POS_FEATURES);
const rows = new Int32Array(POS_FEATURES);

/** Fills `document.tags`, sentence by sentence from left to right; each tag leans on the two before it. */
export function tagDocument(document: Document, weights: TaggerWeights): void {
  const { ids, lexemes } = lexemesOf(document.words, document.lower);
  // Notes of other weights (training has several) are worth nothing here.
  if (asked !== weights) lexemes.settled.fill(0);
  asked = weights;
  const { sentenceStarts, sentenceEnds, tags } = document;
  for (let sentence = 0; sentence < sentenceStarts.length; sentence++) {
    const from = sentenceStarts[sentence] as number;
    const to = sentenceEnds[sentence] as number;
    let before = -1;
    let before2 = -1;
    for (let index = from; index < to; index++) {
      const settled = settledTag(weights, lexemes, ids[index] as number);
      const tag =
        settled !== NONE ? settled : bestTag(weights, lexemes, ids, index, from, to, before, before2);
      tags[index] = tag;
      before2 = before;
      before = tag;
    }
  }
}

function bestTag(
  weights: TaggerWeights,
  lexemes: Lexemes,
  ids: Int32Array,
  index: number,
  from: number,
  to: number,
  before: number,
  before2: number,
): number {
  posFeatures(lexemes, ids, index, from, to, before, before2, features);
  scores.fill(0);
  const { mask, present, ranks, offsets, tags, values } = weights;
  // All rows before the first is added up, so that no look-up waits for another.
  for (let feature = 0; feature < POS_FEATURES; feature++) {
    const hash = (features[feature] as number) & mask;
    const word = present[hash >>> 5] as number;
    const bit = hash & 31;
    const rank = (ranks[hash >>> 5] as number) + countBits(word & ((1 << bit) - 1)) + 1;
    rows[feature] = rank & -((word >>> bit) & 1);
  }
  for (let feature = 0; feature < POS_FEATURES; feature++) {
    const row = rows[feature] as number;
    const end = offsets[row + 1] as number;
    for (let cell = offsets[row] as number; cell < end; cell++) {
      const tag = tags[cell] as number;
      scores[tag] = (scores[tag] as number) + (values[cell] as number);
    }
  }
  let best = 0;
  let most = scores[0] as number;
  for (let tag = 1; tag < TAGS.length; tag++) {
    const score = scores[tag] as number;
    if (score > most) {
      most = score;
      best = tag;
    }
  }
  return best;
}
