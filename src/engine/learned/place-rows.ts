/** Row numbers are cut into blocks of 2 to the power of so many. */
export const BLOCK_BITS = 8;
const BLOCK = 1 << BLOCK_BITS;
/** The owner of a place where no row stands. */
const NOBODY = 0xffff;
// So many places there are for each row: with fewer, gaps are harder to find than the file is to read.
const ROOM = 1.3;

/** Where the rows of a table stand: row r at `shifts[r >>> 8] + (r & 255)`, if it is there, and then `owners` says r >>> 8 of that place. */
export interface Places {
  readonly owners: Uint16Array;
  /** For each row that was given, where it stands; never at 0. */
  readonly places: Int32Array;
}

/** How many blocks a table of `size` rows has. */
export function blockCount(size: number): number {
  return Math.max(1, size >>> BLOCK_BITS);
}

/**
 * How far each block of a table slides so that all of `rows`, which rise and are below `size` (at most 2^23), fall into
 * gaps: one block after the other, the fullest first (Tarjan and Yao 1979, "Storing a sparse table"). Where one row in
 * fifty is there, this takes half the memory of a bit for each row, and looking rows up is all about memory. Found anew
 * whenever a table is read: that takes less than writing shifts down would add to the file.
 */
export function shiftBlocks(rows: Int32Array, size: number): Int32Array {
  const shifts = new Int32Array(blockCount(size));
  const firsts = firstOfBlocks(rows, shifts.length);
  let room = Math.ceil(rows.length * ROOM) + 2 * BLOCK;
  // A bit a place, 1 where a row stands.
  let taken = new Int32Array((room >>> 5) + BLOCK);
  let from = 1;
  for (const block of fullestFirst(rows, shifts.length)) {
    const first = firsts[block] as number;
    const end = firsts[block + 1] as number;
    let shift = firstFit(rows, first, end, taken, from, room);
    if (shift < 0) shift = firstFit(rows, first, end, taken, 1, from + BLOCK);
    if (shift < 0) {
      // Only rows that crowd into few blocks come here.
      shift = room;
      room *= 2;
      const wider = new Int32Array((room >>> 5) + BLOCK);
      wider.set(taken);
      taken = wider;
    }
    from = shift;
    shifts[block] = shift;
    for (let index = first; index < end; index++) {
      const place = shift + ((rows[index] as number) & (BLOCK - 1));
      taken[place >>> 5] = (taken[place >>> 5] as number) | (1 << (place & 31));
    }
  }
  return shifts;
}

/** Puts every row where the shift of its block takes it. */
export function placeRows(rows: Int32Array, shifts: Int32Array): Places {
  let farthest = 0;
  for (let block = 0; block < shifts.length; block++)
    if ((shifts[block] as number) > farthest) farthest = shifts[block] as number;
  const owners = new Uint16Array(farthest + BLOCK).fill(NOBODY);
  const places = new Int32Array(rows.length);
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index] as number;
    const block = row >>> BLOCK_BITS;
    const place = (shifts[block] as number) + (row & (BLOCK - 1));
    places[index] = place;
    owners[place] = block;
  }
  return { owners, places };
}

/** For each block which of the rows is its first, and last how many rows there are. */
function firstOfBlocks(rows: Int32Array, blocks: number): Int32Array {
  const firsts = new Int32Array(blocks + 1);
  for (let index = 0; index < rows.length; index++) {
    const after = ((rows[index] as number) >>> BLOCK_BITS) + 1;
    firsts[after] = (firsts[after] as number) + 1;
  }
  for (let block = 0; block < blocks; block++)
    firsts[block + 1] = (firsts[block + 1] as number) + (firsts[block] as number);
  return firsts;
}

/** Of so many blocks those that have some of `rows`, which rise, the fullest first: the order in which they were shifted. */
function fullestFirst(rows: Int32Array, blocks: number): Int32Array {
  const firsts = firstOfBlocks(rows, blocks);
  const begins = new Int32Array(BLOCK + 2);
  for (let block = 0; block < blocks; block++) {
    const size = (firsts[block + 1] as number) - (firsts[block] as number);
    begins[size] = (begins[size] as number) + 1;
  }
  let before = 0;
  for (let size = BLOCK; size >= 0; size--) {
    const count = begins[size] as number;
    begins[size] = before;
    before += count;
  }
  const order = new Int32Array(blocks);
  for (let block = 0; block < blocks; block++) {
    const size = (firsts[block + 1] as number) - (firsts[block] as number);
    const place = begins[size] as number;
    order[place] = block;
    begins[size] = place + 1;
  }
  return order.subarray(0, begins[1] as number);
}

/**
 * A shift from `from` on by which rows [first, end) of one block all fall into gaps and end before `room`, −1 for none; 32
 * shifts are tried in one go.
 */
function firstFit(
  rows: Int32Array,
  first: number,
  end: number,
  taken: Int32Array,
  from: number,
  room: number,
): number {
  for (let shift = from; shift + BLOCK <= room; shift += 32) {
    let blocked = 0;
    for (let index = first; index < end && blocked !== -1; index++) {
      const place = shift + ((rows[index] as number) & (BLOCK - 1));
      const word = place >>> 5;
      const bit = place & 31;
      blocked |= ((taken[word] as number) >>> bit) | (((taken[word + 1] as number) << 1) << (31 - bit));
    }
    const free = ~blocked;
    if (free !== 0) return shift + 31 - Math.clz32(free & -free);
  }
  return -1;
}
