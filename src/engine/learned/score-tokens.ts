import { rowOf, type Table } from "./table";

// Weights are added up two to a number, 16 bits each: 200 rows of bytes stay below 2^16.
const PAIR = 0xff00ff;
const LOW = 0xffff;
const BIAS = 128;

// Where the rows of one token's features begin. Found for all of them before the first is added up: no look-up waits
// for another then, and most of the time of looking up is waiting for memory.
let places = new Int32Array(256);

/** Adds up, for each token, the weights of its features, column by column. */
export function scoreTokens(
  table: Table,
  features: Int32Array,
  offsets: Int32Array,
  count: number,
  out: Float32Array,
): void {
  for (let token = 0; token < count; token++)
    scoreToken(table, features, offsets[token] as number, offsets[token + 1] as number, out, token);
}

/** Adds up the weights of one token's features [from, to) into its cells of `out`; tables have 3 columns or 7. */
export function scoreToken(
  table: Table,
  features: Int32Array,
  from: number,
  to: number,
  out: Float32Array,
  token: number,
): void {
  const count = to - from;
  if (places.length < count) places = new Int32Array(count * 2);
  const { step, rows, columns } = table;
  const shift = columns === 7 ? 1 : 0;
  for (let index = 0; index < count; index++)
    places[index] = rowOf(table, features[from + index] as number) << shift;
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  for (let index = 0; index < count; index++) {
    const place = places[index] as number;
    const first = rows[place] as number;
    const second = rows[place + shift] as number;
    a = (a + (first & PAIR)) | 0;
    b = (b + ((first >>> 8) & PAIR)) | 0;
    c = (c + (second & PAIR)) | 0;
    d = (d + ((second >>> 8) & PAIR)) | 0;
  }
  // The last byte of a row is 1, so that its sum counts the rows; each holds its weights plus the bias.
  const bias = (d >>> 16) * BIAS;
  const cell = token * columns;
  out[cell] = ((a & LOW) - bias) * step;
  out[cell + 1] = ((b & LOW) - bias) * step;
  out[cell + 2] = ((a >>> 16) - bias) * step;
  if (columns !== 7) return;
  out[cell + 3] = ((b >>> 16) - bias) * step;
  out[cell + 4] = ((c & LOW) - bias) * step;
  out[cell + 5] = ((d & LOW) - bias) * step;
  out[cell + 6] = ((c >>> 16) - bias) * step;
}
