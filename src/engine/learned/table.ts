import { type ByteReader, ByteWriter } from "./bytes";
import { placeRows, shiftBlocks } from "./place-rows";

/** Weights of hashed features: row = hash masked to `bits`, a few columns a row, most rows absent. */
export interface Table {
  readonly mask: number;
  /** 3 or 7. */
  readonly columns: number;
  /** Weight of one step of a stored weight. */
  readonly step: number;
  /** Where rows stand, as Places says. */
  readonly shifts: Int32Array;
  readonly owners: Uint16Array;
  /**
   * A row is one number for 3 columns, two for 7: four bytes each, lowest first, a weight plus 128 each, and 1 in the
   * last. Where no row stands, at 0 above all, all is zeros.
   */
  readonly rows: Int32Array;
}

/** How many bits of a 32-bit value are set. */
export function countBits(value: number): number {
  let bits = value - ((value >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Nineteen weights in twenty are at most 7 steps and take half a byte; this stands for one that has a byte of its own. */
const LARGE = 8;

function halfByte(value: number): number {
  return value >= -7 && value <= 7 ? value & 15 : LARGE;
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
  for (let column = 0; column < columns; column++)
    for (let index = 0; index < rows.length; index += 2) {
      const [low, high] = [rows[index], rows[index + 1]].map((row) =>
        row === undefined ? 0 : halfByte(quantised(row * columns + column)),
      );
      writer.byte((low as number) | ((high as number) << 4));
    }
  for (const row of rows)
    for (let column = 0; column < columns; column++) {
      const value = quantised(row * columns + column);
      if (halfByte(value) === LARGE) writer.byte(value);
    }
  return writer.finish();
}

/** Reads a table that packTable wrote, in parts: whoever runs it may stop for a while wherever it yields. */
export function* unpackTable(reader: ByteReader): Generator<void, Table> {
  const size = 2 ** reader.byte();
  const columns = reader.byte();
  const step = reader.float();
  const numbers = new Int32Array(reader.whole());
  for (let index = 0, row = -1; index < numbers.length; index++) numbers[index] = row += reader.whole() + 1;
  yield;
  const shifts = shiftBlocks(numbers, size);
  yield;
  const { owners, places } = placeRows(numbers, shifts);
  const width = columns === 7 ? 8 : 4;
  const rows = new Int32Array((owners.length * width) >> 2);
  readCells(reader, places, new Uint8Array(rows.buffer), columns, width);
  return { mask: size - 1, columns, step, shifts, owners, rows };
}

/** The weights: column by column half a byte for each row, then row by row those that do not fit into one. */
function readCells(
  reader: ByteReader,
  places: Int32Array,
  cells: Uint8Array,
  columns: number,
  width: number,
): void {
  const stride = (places.length + 1) >>> 1;
  const halves = reader.bytes(stride * columns);
  const large = reader.rest();
  let next = 0;
  for (let index = 0; index < places.length; index++) {
    const cell = (places[index] as number) * width;
    const shift = (index & 1) << 2;
    for (let column = 0, at = index >>> 1; column < columns; column++, at += stride) {
      const half = ((halves[at] as number) >>> shift) & 15;
      // Four bits of a signed number, moved up and down again so that the sign fills the byte.
      const value = half === LARGE ? (large[next++] as number) : (half << 28) >> 28;
      cells[cell + column] = value ^ 128;
    }
    cells[cell + width - 1] = 1;
  }
  reader.bytes(next);
}
