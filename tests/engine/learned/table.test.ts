import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ByteReader, ByteWriter } from "../../../src/engine/learned/bytes";
import { scoreTokens } from "../../../src/engine/learned/score-tokens";
import { countBits, packTable, unpackTable } from "../../../src/engine/learned/table";

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

  it("gives back every weight within half a step, and nothing for rows that were empty", () => {
    const columns = 3;
    const weights = new Float32Array(64 * columns);
    weights.set([1.5, 0, -0.25], 5 * columns);
    weights.set([0, 9, 0], 63 * columns);
    const table = unpackTable(new ByteReader(packTable(weights, columns, 4)));
    const scores = new Float32Array(3 * columns);
    scoreTokens(table, Int32Array.of(5, 63, 6), Int32Array.of(0, 1, 2, 3), 3, scores);
    expect(scores[0]).toBeCloseTo(1.5, 1);
    expect(scores[2]).toBeCloseTo(-0.25, 1);
    // Beyond the limit a weight is cut off.
    expect(scores[4]).toBeCloseTo(4, 5);
    expect([...scores.subarray(6)]).toEqual([0, 0, 0]);
  });

  it("adds up all features of a token, whatever the bits above the mask", () => {
    const weights = new Float32Array(32 * 3);
    weights.set([1, 2, 3], 7 * 3);
    weights.set([1, 0, -1], 8 * 3);
    const table = unpackTable(new ByteReader(packTable(weights, 3, 4)));
    const scores = new Float32Array(3);
    scoreTokens(table, Int32Array.of(7 + 32 * 999, 8, -1), Int32Array.of(0, 3), 1, scores);
    expect([...scores].map(Math.round)).toEqual([2, 2, 2]);
  });
});
