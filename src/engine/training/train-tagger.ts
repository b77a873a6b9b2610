import type { Document } from "../document";
import { ByteWriter } from "../learned/bytes";
import { lexemesOf } from "../learned/lexemes";
import { POS_FEATURES, posFeatures } from "../learned/tagger";
import { TAGS } from "../learned/tags";
import { readDocument } from "../text/read-document";
import type { GoldArticle, TokenLine } from "./corpora";
import { randomFrom, shuffle } from "./random";

const BITS = 18;
const PASSES = 5;
// Spellings seen this often with (almost) one tag are not scored at all: a third of the time, no loss on dev.
const SETTLED_COUNT = 15;
const SETTLED_SHARE = 0.985;
// Weights below this are dropped after the first round: half the size for a thousandth of the accuracy.
const KEEP = 2;

/** A document with the tag CoreNLP gave each token, 255 where its tokens are cut otherwise. */
export interface TaggedDocument {
  readonly document: Document;
  readonly gold: Uint8Array;
}

/** Lays CoreNLP's tags over our tokens. */
export function alignTags(articles: readonly GoldArticle[], lines: readonly TokenLine[]): TaggedDocument[] {
  const byId = new Map(lines.map((line) => [line.id, line]));
  const tagIndex = new Map<string, number>(TAGS.map((tag, index) => [tag, index]));
  const aligned: TaggedDocument[] = [];
  for (const article of articles) {
    const line = byId.get(article.id);
    if (line === undefined) continue;
    const document = readDocument(article.text);
    const tags = new Map<string, number>();
    for (const sentence of line.sents)
      for (const token of sentence) tags.set(`${token[0]}:${token[1]}`, tagIndex.get(token[3]) ?? 255);
    const gold = Uint8Array.from(
      { length: document.count },
      (_, index) => tags.get(`${document.starts[index]}:${document.ends[index]}`) ?? 255,
    );
    aligned.push({ document, gold });
  }
  return aligned;
}

/**
 * Trains the averaged perceptron (Collins 2002) and packs it for unpackTagger. A second round learns only the cells that
 * the first left strong, so that they make up for those that were dropped.
 */
export function trainTagger(
  data: readonly TaggedDocument[],
  seed: number,
  keep = KEEP,
  bits = BITS,
): Uint8Array {
  const settled = settledTags(data);
  const cells = 2 ** bits * TAGS.length;
  const first = trainRound(data, seed, settled, new Float32Array(cells), new Uint8Array(cells).fill(1));
  const kept = Uint8Array.from(first, (weight) => (Math.abs(weight) >= keep ? 1 : 0));
  const strong = first.map((weight, cell) => (kept[cell] === 1 ? weight : 0));
  return packTagger(trainRound(data, seed + 1, settled, strong, kept), TAGS.length, settled);
}

function trainRound(
  data: readonly TaggedDocument[],
  seed: number,
  settled: ReadonlyMap<number, number>,
  weights: Float32Array,
  kept: Uint8Array,
): Float32Array {
  const columns = TAGS.length;
  const mask = weights.length / columns - 1;
  const totals = new Float64Array(weights.length);
  const stamps = new Int32Array(weights.length);
  const features = new Int32Array(POS_FEATURES);
  const scores = new Float32Array(columns);
  const random = randomFrom(seed);
  const order = data.slice();
  let step = 0;
  const update = (cell: number, by: number) => {
    if (kept[cell] === 0) return;
    totals[cell] = (totals[cell] as number) + (step - (stamps[cell] as number)) * (weights[cell] as number);
    stamps[cell] = step;
    weights[cell] = (weights[cell] as number) + by;
  };
  for (let pass = 0; pass < PASSES; pass++) {
    shuffle(order, random);
    for (const { document, gold } of order) {
      const { ids, lexemes } = lexemesOf(document.words, document.lower);
      for (let sentence = 0; sentence < document.sentenceStarts.length; sentence++) {
        const from = document.sentenceStarts[sentence] as number;
        const to = document.sentenceEnds[sentence] as number;
        let before = -1;
        let before2 = -1;
        for (let index = from; index < to; index++) {
          const known = settled.get(lexemes.word[ids[index] as number] as number);
          let best = known ?? 0;
          if (known === undefined) {
            posFeatures(lexemes, ids, index, from, to, before, before2, features);
            scores.fill(0);
            for (let feature = 0; feature < POS_FEATURES; feature++) {
              const base = ((features[feature] as number) & mask) * columns;
              for (let tag = 0; tag < columns; tag++)
                scores[tag] = (scores[tag] as number) + (weights[base + tag] as number);
            }
            for (let tag = 1; tag < columns; tag++)
              if ((scores[tag] as number) > (scores[best] as number)) best = tag;
            const right = gold[index] as number;
            if (right !== 255) {
              step++;
              if (right !== best) {
                for (let feature = 0; feature < POS_FEATURES; feature++) {
                  const base = ((features[feature] as number) & mask) * columns;
                  update(base + right, 1);
                  update(base + best, -1);
                }
              }
            }
          }
          before2 = before;
          before = best;
        }
      }
    }
  }
  for (let cell = 0; cell < weights.length; cell++) {
    const total = (totals[cell] as number) + (step - (stamps[cell] as number)) * (weights[cell] as number);
    weights[cell] = total / step;
  }
  return weights;
}

function settledTags(data: readonly TaggedDocument[]): Map<number, number> {
  const counts = new Map<number, Map<number, number>>();
  for (const { document, gold } of data) {
    const { ids, lexemes } = lexemesOf(document.words, document.lower);
    for (let index = 0; index < document.count; index++) {
      const tag = gold[index] as number;
      if (tag === 255) continue;
      const word = lexemes.word[ids[index] as number] as number;
      const tags = counts.get(word) ?? new Map<number, number>();
      tags.set(tag, (tags.get(tag) ?? 0) + 1);
      counts.set(word, tags);
    }
  }
  const settled = new Map<number, number>();
  for (const [word, tags] of counts) {
    const total = [...tags.values()].reduce((sum, count) => sum + count, 0);
    const [tag, count] = [...tags].reduce((best, entry) => (entry[1] > best[1] ? entry : best));
    if (total >= SETTLED_COUNT && count / total >= SETTLED_SHARE) settled.set(word, tag);
  }
  return settled;
}

// One step of a stored weight; 8 steps a unit lost nothing on dev.
const STEPS = 8;

function packTagger(
  weights: Float32Array,
  columns: number,
  settled: ReadonlyMap<number, number>,
): Uint8Array {
  const writer = new ByteWriter();
  const rows: { row: number; cells: [number, number][] }[] = [];
  for (let row = 0; row * columns < weights.length; row++) {
    const cells: [number, number][] = [];
    for (let tag = 0; tag < columns; tag++) {
      const weight = weights[row * columns + tag] as number;
      const value = Math.max(-127, Math.min(127, Math.round(weight * STEPS)));
      if (value !== 0) cells.push([tag, value]);
    }
    if (cells.length > 0) rows.push({ row, cells });
  }
  writer.byte(Math.log2(weights.length / columns));
  writer.whole(rows.length);
  let last = -1;
  for (const { row } of rows) {
    writer.whole(row - last - 1);
    last = row;
  }
  for (const { cells } of rows) writer.byte(cells.length - 1);
  for (const { cells } of rows) for (const [tag] of cells) writer.byte(tag);
  for (const { cells } of rows) for (const [, value] of cells) writer.byte(value);
  const words = [...settled].map(([word, tag]) => [word >>> 0, tag] as const).sort((a, b) => a[0] - b[0]);
  writer.whole(words.length);
  let hash = 0;
  for (const [word, tag] of words) {
    writer.whole(word - hash);
    writer.byte(tag);
    hash = word;
  }
  return writer.finish();
}
