import { type ByteReader, ByteWriter } from "./bytes";

/**
 * Weights of hashed features: row = hash masked to `bits`, a few columns a row, most rows empty. `index` holds, for each
 * 32 rows, a bit for every row that is there and how many rows come before; side by side, for one touch of memory.
 */
export interface Table {
  readonly mask: number;
  /** 3 or 7. */
  readonly columns: number;
  /** Weight of one step of a stored weight. */
  readonly step: number;
  readonly index: Int32Array;
  /**
   * A row is one number for 3 columns, two for 7: four bytes each, lowest first, a weight plus 128 each, and 1 in the
   * last. Row 0 is all zeros.
   */
  readonly rows: Int32Array;
}

/** How many bits of a 32-bit value are set. */
export function countBits(value: number): number {
  let bits = value - ((value >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/**
 * Writes the rows of `weights` (row-major, 3 or 7 `columns` a row) as steps of one 127th of the limit; weights that
 * round to nothing are left out.
 */
export function packTable(weights: Float32Array, columns: number, limit: number): Uint8Array {
  const step = limit / 127;
  const quantised = (index: number) =>
    Math.max(-127, Math.min(127, Math.round((weights[index] as number) / step)));
  const rows: number[] = [];
  for (let row = 0; row * columns < weights.length; row++) {
    for (let column = 0; column < columns; column++) {
      if (quantised(row * columns + column) !== 0) {
        rows.push(row);
        break;
      }
    }
  }
  const writer = new ByteWriter();
  writer.byte(Math.round(Math.log2(weights.length / columns)));
  writer.byte(columns);
  writer.float(step);
  writer.whole(rows.length);
  let last = -1;
  for (const row of rows) {
    writer.whole(row - last - 1);
    last = row;
  }
  for (let column = 0; column < columns; column++) {
    let pending = 0;
    rows.forEach((row, index) => {
      if (quantised(row * columns + column) !== 0) pending |= 1 << (index & 7);
      if ((index & 7) === 7 || index === rows.length - 1) {
        writer.byte(pending);
        pending = 0;
      }
    });
    for (const row of rows) {
      const value = quantised(row * columns + column);
      if (value !== 0) writer.byte(value);
    }
  }
  return writer.finish();
}

/** Reads a table that packTable wrote. */
export function unpackTable(reader: ByteReader): Table {
  const bits = reader.byte();
  const columns = reader.byte();
  const step = reader.float();
  const count = reader.whole();
  const size = 2 ** bits;
  const index = new Int32Array(Math.max(2, size >>> 4));
  let row = -1;
  for (let kept = 0; kept < count; kept++) {
    row += reader.whole() + 1;
    const word = (row >>> 5) << 1;
    index[word] = (index[word] as number) | (1 << (row & 31));
  }
  let before = 0;
  for (let word = 0; word < index.length; word += 2) {
    index[word + 1] = before;
    before += countBits(index[word] as number);
  }
  const width = columns === 7 ? 2 : 1;
  const rows = new Int32Array((count + 1) * width);
  const bytes = new Uint8Array(rows.buffer).fill(128, width * 4);
  for (let kept = 1; kept <= count; kept++) bytes[(kept + 1) * width * 4 - 1] = 1;
  for (let column = 0; column < columns; column++) {
    const filled = reader.bytes((count + 7) >>> 3);
    for (let kept = 0; kept < count; kept++) {
      if (((filled[kept >>> 3] as number) >>> (kept & 7)) & 1)
        bytes[(kept + 1) * width * 4 + column] = reader.signed() + 128;
    }
  }
  return { mask: size - 1, columns, step, index, rows };
}
