import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BLOCK_BITS, placeRows, shiftBlocks } from "../../../src/engine/learned/place-rows";

/** Which of `rows` stands where `row` would, −1 for none, as the finder asks. */
function find(rows: Int32Array, size: number): (row: number) => number {
  const shifts = shiftBlocks(rows, size);
  const { owners, places } = placeRows(rows, shifts);
  return (row) => {
    const block = row >>> BLOCK_BITS;
    const place = (shifts[block] as number) + (row & ((1 << BLOCK_BITS) - 1));
    expect(place).toBeLessThan(owners.length);
    return owners[place] === block ? places.indexOf(place) : -1;
  };
}

const sorted = (rows: readonly number[]) => Int32Array.from(new Set(rows)).sort();

describe("the places of rows", () => {
  it("finds no row where there is none", () => {
    const row = find(Int32Array.of(), 1 << 16);
    expect([0, 1, 255, 256, 65_535].map(row)).toEqual([-1, -1, -1, -1, -1]);
  });

  it("finds every row that is there and no other", () => {
    fc.assert(
      fc.property(fc.array(fc.nat((1 << 16) - 1)), fc.array(fc.nat((1 << 16) - 1)), (there, asked) => {
        const rows = sorted(there);
        const row = find(rows, 1 << 16);
        for (const one of [...rows, ...asked]) expect(row(one)).toBe(rows.indexOf(one));
      }),
    );
  });

  it.each([
    ["all in few blocks", (index: number) => index],
    ["all at the same place of their blocks", (index: number) => index * 256],
    ["far apart", (index: number) => index * 1021],
  ])("finds 2,000 rows %s", (_, rowAt) => {
    const rows = Int32Array.from({ length: 2000 }, (_, index) => rowAt(index));
    const { places, owners } = placeRows(rows, shiftBlocks(rows, 1 << 22));
    expect(new Set(places).size).toBe(2000);
    expect(places.includes(0)).toBe(false);
    expect(owners.length).toBeLessThan(8000);
    const row = find(rows, 1 << 22);
    expect([...rows.keys()].filter((index) => row(rows[index] as number) !== index)).toEqual([]);
  });
});
