import { BLOCK_BITS } from "./place-rows";
import type { Table } from "./table";

// Weights are added up two to a number, 16 bits each: 200 rows of bytes stay below 2^16.
const LOW = 0xffff;
const BIAS = 128;

/** Sums of rows, two columns a number; how many rows were added stands in the last half. */
export type Sums = Int32Array;

/** Sums of no rows, with room for those of any table. */
export function emptySums(): Sums {
  return new Int32Array(4);
}

/**
 * Where the row of a feature stands, 0 where it has none; `half` is its hash but for the last steps of endMix. No branch,
 * because none could be foretold, and no other function, because this is asked for more than all else.
 */
function placeOf(shifts: Int32Array, owners: Uint16Array, mask: number, half: number): number {
  const hash = Math.imul(half, 0xc2b2ae35);
  const row = (hash ^ (hash >>> 16)) & mask;
  const block = row >>> BLOCK_BITS;
  const place = (shifts[block] as number) + (row & ((1 << BLOCK_BITS) - 1));
  return place & ((((owners[place] as number) ^ block) - 1) >> 31);
}

/**
 * Gives in `sums` those of `from` with the rows of features [0, count), each given as the two halves of its hash: the
 * seeds from `at` on, and the values. For tables of 3 columns. Two at a time, so that one waits for memory while the
 * other does.
 */
export function addNarrow(
  { mask, shifts, owners, rows }: Table,
  seeds: Int32Array,
  at: number,
  values: Int32Array,
  count: number,
  from: Sums,
  sums: Sums,
): void {
  let a = from[0] as number;
  let b = from[1] as number;
  for (let k = 0; k < count; k += 2) {
    const first = placeOf(shifts, owners, mask, (seeds[at + k] as number) ^ (values[k] as number));
    const second =
      k + 1 < count
        ? placeOf(shifts, owners, mask, (seeds[at + k + 1] as number) ^ (values[k + 1] as number))
        : 0;
    const low = rows[first] as number;
    const secondLow = rows[second] as number;
    a = (a + (low & 0xff00ff) + (secondLow & 0xff00ff)) | 0;
    b = (b + ((low >>> 8) & 0xff00ff) + ((secondLow >>> 8) & 0xff00ff)) | 0;
  }
  sums[0] = a;
  sums[1] = b;
}

/** The same for tables of 7 columns. */
export function addWide(
  { mask, shifts, owners, rows }: Table,
  seeds: Int32Array,
  at: number,
  values: Int32Array,
  count: number,
  from: Sums,
  sums: Sums,
): void {
  let a = from[0] as number;
  let b = from[1] as number;
  let c = from[2] as number;
  let d = from[3] as number;
  for (let k = 0; k < count; k += 2) {
    const first = placeOf(shifts, owners, mask, (seeds[at + k] as number) ^ (values[k] as number)) << 1;
    const second =
      k + 1 < count
        ? placeOf(shifts, owners, mask, (seeds[at + k + 1] as number) ^ (values[k + 1] as number)) << 1
        : 0;
    const low = rows[first] as number;
    const high = rows[first + 1] as number;
    const secondLow = rows[second] as number;
    const secondHigh = rows[second + 1] as number;
    a = (a + (low & 0xff00ff) + (secondLow & 0xff00ff)) | 0;
    b = (b + ((low >>> 8) & 0xff00ff) + ((secondLow >>> 8) & 0xff00ff)) | 0;
    c = (c + (high & 0xff00ff) + (secondHigh & 0xff00ff)) | 0;
    d = (d + ((high >>> 8) & 0xff00ff) + ((secondHigh >>> 8) & 0xff00ff)) | 0;
  }
  sums[0] = a;
  sums[1] = b;
  sums[2] = c;
  sums[3] = d;
}

/** Turns sums of a table of 3 columns into a token's cells of `out`. */
export function scoreNarrow({ step }: Table, sums: Sums, out: Float32Array, token: number): void {
  const a = sums[0] as number;
  const b = sums[1] as number;
  const bias = (b >>> 16) * BIAS;
  const cell = token * 3;
  out[cell] = ((a & LOW) - bias) * step;
  out[cell + 1] = ((b & LOW) - bias) * step;
  out[cell + 2] = ((a >>> 16) - bias) * step;
}

/** Turns sums of a table of 7 columns into a token's cells of `out`. */
export function scoreWide({ step }: Table, sums: Sums, out: Float32Array, token: number): void {
  const a = sums[0] as number;
  const b = sums[1] as number;
  const c = sums[2] as number;
  const d = sums[3] as number;
  const bias = (d >>> 16) * BIAS;
  const cell = token * 7;
  out[cell] = ((a & LOW) - bias) * step;
  out[cell + 1] = ((b & LOW) - bias) * step;
  out[cell + 2] = ((a >>> 16) - bias) * step;
  out[cell + 3] = ((b >>> 16) - bias) * step;
  out[cell + 4] = ((c & LOW) - bias) * step;
  out[cell + 5] = ((d & LOW) - bias) * step;
  out[cell + 6] = ((c >>> 16) - bias) * step;
}
