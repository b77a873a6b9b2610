import { rowOf, type Table } from "./table";

// Weights are added up two to a number, 16 bits each: 200 rows of bytes stay below 2^16.
const PAIR = 0xff00ff;
const LOW = 0xffff;
const BIAS = 128;

let places = new Int32Array(256);

/**
 * Adds up, for each token, the weights of its features, column by column. Two features in five are those of the token
 * before, in the same place of the list: only what differs is taken out and put in, and whole numbers forget nothing.
 */
export function scoreTokens(
  table: Table,
  features: Int32Array,
  offsets: Int32Array,
  count: number,
  out: Float32Array,
): void {
  if (table.columns <= 3) {
    for (let token = 0; token < count; token++)
      scoreToken(table, features, offsets[token] as number, offsets[token + 1] as number, out, token);
    return;
  }
  const { step, rows, columns } = table;
  let before = 0;
  let lastFrom = 0;
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  for (let token = 0; token < count; token++) {
    const from = offsets[token] as number;
    const own = (offsets[token + 1] as number) - from;
    if (places.length < own) {
      const more = new Int32Array(own * 2);
      more.set(places);
      places = more;
    }
    for (let index = before; index < own; index++) places[index] = 0;
    for (let index = own; index < before; index++) {
      const old = places[index] as number;
      const first = rows[old] as number;
      const second = rows[old + 1] as number;
      a = (a - (first & PAIR)) | 0;
      b = (b - ((first >>> 8) & PAIR)) | 0;
      c = (c - (second & PAIR)) | 0;
      d = (d - ((second >>> 8) & PAIR)) | 0;
    }
    for (let index = 0; index < own; index++) {
      const feature = features[from + index] as number;
      if (index < before && feature === features[lastFrom + index]) continue;
      const place = rowOf(table, feature) << 1;
      const old = places[index] as number;
      places[index] = place;
      const first = rows[place] as number;
      const second = rows[place + 1] as number;
      const firstOld = rows[old] as number;
      const secondOld = rows[old + 1] as number;
      a = (a + (first & PAIR) - (firstOld & PAIR)) | 0;
      b = (b + ((first >>> 8) & PAIR) - ((firstOld >>> 8) & PAIR)) | 0;
      c = (c + (second & PAIR) - (secondOld & PAIR)) | 0;
      d = (d + ((second >>> 8) & PAIR) - ((secondOld >>> 8) & PAIR)) | 0;
    }
    before = own;
    lastFrom = from;
    // The eighth byte of a row is 1, so that the last sum counts the rows: each holds its weights plus the bias.
    const bias = (d >>> 16) * BIAS;
    const cell = token * columns;
    out[cell] = ((a & LOW) - bias) * step;
    out[cell + 1] = ((b & LOW) - bias) * step;
    out[cell + 2] = ((a >>> 16) - bias) * step;
    out[cell + 3] = ((b >>> 16) - bias) * step;
    out[cell + 4] = ((c & LOW) - bias) * step;
    out[cell + 5] = ((d & LOW) - bias) * step;
    out[cell + 6] = ((c >>> 16) - bias) * step;
  }
}

/** Adds up the weights of one token's features [from, to) into its cells of `out`, of a table with 3 columns. */
export function scoreToken(
  table: Table,
  features: Int32Array,
  from: number,
  to: number,
  out: Float32Array,
  token: number,
): void {
  const { step, rows } = table;
  let a = 0;
  let b = 0;
  for (let at = from; at < to; at++) {
    const row = rows[rowOf(table, features[at] as number)] as number;
    a = (a + (row & PAIR)) | 0;
    b = (b + ((row >>> 8) & PAIR)) | 0;
  }
  const bias = (b >>> 16) * BIAS;
  out[token * 3] = ((a & LOW) - bias) * step;
  out[token * 3 + 1] = ((b & LOW) - bias) * step;
  out[token * 3 + 2] = ((a >>> 16) - bias) * step;
}
