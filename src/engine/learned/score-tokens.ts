import { countBits, type Table } from "./table";

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
  const { mask, columns, step, index, values } = table;
  const wide = columns === 7;
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  let e = 0;
  let f = 0;
  let g = 0;
  for (let at = from; at < to; at++) {
    const row = (features[at] as number) & mask;
    const place = (row >>> 5) << 1;
    const word = index[place] as number;
    const bit = 1 << (row & 31);
    if ((word & bit) === 0) continue;
    const cell = ((index[place + 1] as number) + countBits(word & (bit - 1))) * columns;
    a += values[cell] as number;
    b += values[cell + 1] as number;
    c += values[cell + 2] as number;
    if (wide) {
      d += values[cell + 3] as number;
      e += values[cell + 4] as number;
      f += values[cell + 5] as number;
      g += values[cell + 6] as number;
    }
  }
  const cell = token * columns;
  out[cell] = a * step;
  out[cell + 1] = b * step;
  out[cell + 2] = c * step;
  if (wide) {
    out[cell + 3] = d * step;
    out[cell + 4] = e * step;
    out[cell + 5] = f * step;
    out[cell + 6] = g * step;
  }
}
