import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addNarrow, addWide, emptySums, scoreNarrow, scoreWide } from "../../../src/engine/learned/add-rows";
import { ByteReader, ByteWriter } from "../../../src/engine/learned/bytes";
import { beginMix, mix } from "../../../src/engine/learned/hash";
import { countBits, packTable, unpackTable } from "../../../src/engine/learned/table";
import { finish } from "../../../src/engine/learned/weights-file";

describe("bytes", () => {
  it("reads back every whole number that was written", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(2 ** 32 - 1)), (values) => {
        const writer = new ByteWriter();
        for (const value of values) writer.whole(value);
        const reader = new ByteReader(writer.finish());
        expect(values.map(() => reader.whole())).toEqual(values);
      }),
    );
  });

  it("keeps what it has when it grows", () => {
    const writer = new ByteWriter();
    for (let index = 0; index < 200_000; index++) writer.byte(index);
    const bytes = writer.finish();
    expect([bytes.length, bytes[65_535], bytes[65_536], bytes[199_999]]).toEqual([
      200_000,
      255,
      0,
      199_999 & 255,
    ]);
  });
});

describe("a table of weights", () => {
  it("counts bits, the sign bit too", () => {
    expect([0, 1, 0b1011, -1, 1 << 31].map(countBits)).toEqual([0, 1, 3, 32, 1]);
  });

  /** A table of `bits` bits with rows of weights for some features, each given by the two numbers that make its hash. */
  function tableOf(columns: number, bits: number, rows: readonly (readonly [number, number, number[]])[]) {
    const weights = new Float32Array(2 ** bits * columns);
    for (const [seed, value, row] of rows) weights.set(row, (mix(seed, value) & (2 ** bits - 1)) * columns);
    return finish(unpackTable(new ByteReader(packTable(weights, columns, 4))));
  }
  const seeds = Int32Array.from([9, 1, 2, 3, 4], beginMix);

  it("gives back every weight within half a step, nothing for rows that were empty, and cuts off what is too much", () => {
    const table = tableOf(3, 16, [
      [1, 70, [1.5, 0, -0.25]],
      [2, -80, [0, 9, 0]],
    ]);
    const scores = new Float32Array(9);
    for (const [token, value] of [70, -80, 71].entries()) {
      const sums = emptySums();
      addNarrow(table, seeds, 1 + (token & 1), Int32Array.of(value), 1, sums, sums);
      scoreNarrow(table, sums, scores, token);
    }
    expect(scores[0]).toBeCloseTo(1.5, 1);
    expect(scores[2]).toBeCloseTo(-0.25, 1);
    expect(scores[4]).toBeCloseTo(4, 5);
    expect([...scores.subarray(6)]).toEqual([0, 0, 0]);
  });

  it("keeps every step, whether it takes half a byte or a whole one", () => {
    const steps = fc.array(fc.oneof(fc.integer({ min: -9, max: 9 }), fc.integer({ min: -127, max: 127 })), {
      minLength: 3,
      maxLength: 60,
    });
    fc.assert(
      fc.property(steps, (list) => {
        const rows = Array.from({ length: Math.floor(list.length / 3) }, (_, row) =>
          list.slice(row * 3, row * 3 + 3),
        );
        const table = tableOf(
          3,
          16,
          rows.map((row, seed) => [1, seed, row.map((value) => (value * 4) / 127)]),
        );
        const scores = new Float32Array(3);
        const sums = emptySums();
        rows.forEach((row, seed) => {
          addNarrow(table, seeds, 1, Int32Array.of(seed), 1, emptySums(), sums);
          scoreNarrow(table, sums, scores, 0);
          expect([...scores].map((score) => Math.round((score * 127) / 4))).toEqual(
            row.map((value) => value + 0),
          );
        });
      }),
    );
  });

  it.each([1, 2, 3, 4])("adds up %d features of a token to what was there", (count) => {
    const row = [1, -2, 3, -1, 0.5, 2, -3];
    const narrow = tableOf(
      3,
      16,
      [1, 2, 3, 4].map((seed) => [seed, seed * 11, row.slice(0, 3)]),
    );
    const wide = tableOf(
      7,
      16,
      [1, 2, 3, 4].map((seed) => [seed, seed * 11, row]),
    );
    const values = Int32Array.of(11, 22, 33, 44);
    const scores = new Float32Array(14);
    const sums = emptySums();
    for (let k = 0; k < 2; k++) addNarrow(narrow, seeds, 1, values, count, sums, sums);
    scoreNarrow(narrow, sums, scores, 0);
    sums.fill(0);
    for (let k = 0; k < 2; k++) addWide(wide, seeds, 1, values, count, sums, sums);
    scoreWide(wide, sums, scores, 1);
    row.forEach((weight, column) => {
      if (column < 3) expect(scores[column]).toBeCloseTo(weight * 2 * count, 0);
      expect(scores[7 + column]).toBeCloseTo(weight * 2 * count, 0);
    });
  });
});
