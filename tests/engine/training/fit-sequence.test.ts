import { describe, expect, it } from "vitest";
import { CUE_SHAPE } from "../../../src/engine/learned/shapes";
import type { FitOptions, Instance } from "../../../src/engine/training/fit-round";
import { fitSequence } from "../../../src/engine/training/fit-sequence";

const SAYS = 1;
const MOVES = 2;
const RARE = 3;
const OPTIONS: FitOptions = {
  bits: 4,
  passes: 8,
  rate: 0.3,
  dropout: 0,
  minimum: 2,
  rows: 16,
  seeds: [1, 2],
};

/** One token with one feature, a cue or none. */
const token = (feature: number, label: 0 | 1, domain: 0 | 1 = 0): Instance => ({
  features: Int32Array.of(feature),
  kinds: Uint8Array.of(feature),
  text: 0,
  offsets: Int32Array.of(0, 1),
  labels: Uint8Array.of(label),
  unseen: null,
  domain,
  weight: 1,
});
const world = Array.from({ length: 20 }, (_, index) => (index % 2 === 0 ? token(SAYS, 1) : token(MOVES, 0)))
  .concat([token(RARE, 1)], token(SAYS, 0, 1), token(SAYS, 0, 1), token(SAYS, 0, 1))
  .map((instance, text) => ({ ...instance, text }));

const begins = (weights: Float32Array, feature: number) => weights[feature * CUE_SHAPE.columns] ?? 0;

describe("fitting a sequence model", () => {
  it("weighs a feature for what it speaks for, under each definition its own way", () => {
    const [news, polnear] = fitSequence(world, CUE_SHAPE, OPTIONS);
    expect(begins(news.weights, SAYS)).toBeGreaterThan(begins(news.weights, MOVES));
    expect(begins(polnear.weights, SAYS)).toBeLessThan(begins(news.weights, SAYS));
  });

  it("has no weight for what it saw too seldom", () => {
    const [news] = fitSequence(world, CUE_SHAPE, OPTIONS);
    expect([...news.weights.slice(RARE * 3, RARE * 3 + 3)]).toEqual([0, 0, 0]);
  });

  it("keeps the rows that are worth most, and no more", () => {
    const [news] = fitSequence(world, CUE_SHAPE, { ...OPTIONS, rows: 1 });
    const kept = [SAYS, MOVES].filter((feature) => begins(news.weights, feature) !== 0);
    expect(kept).toHaveLength(1);
  });

  it("gives the mean of its seeds", () => {
    const one = (seeds: readonly number[]) => fitSequence(world, CUE_SHAPE, { ...OPTIONS, seeds })[0].weights;
    const [first, second, both] = [one([1]), one([2]), one([1, 2])];
    expect(begins(both, SAYS)).toBeCloseTo((begins(first, SAYS) + begins(second, SAYS)) / 2, 5);
  });

  it("learns nothing about beginning from a token that is not looked at", () => {
    const unseen: Instance = {
      features: new Int32Array(0),
      kinds: new Uint8Array(0),
      text: 0,
      offsets: Int32Array.of(0, 0),
      labels: Uint8Array.of(0),
      unseen: Uint8Array.of(1),
      domain: 0,
      weight: 1,
    };
    const begin = CUE_SHAPE.from.length + 1;
    const toBegin = (instances: Instance[]) =>
      fitSequence(instances, CUE_SHAPE, OPTIONS)[0].transitions[begin];
    const seen = { ...unseen, unseen: null };
    const often = Array.from({ length: 30 });
    expect(toBegin([...world, ...often.map(() => unseen)]) ?? 0).toBeGreaterThan(
      toBegin([...world, ...often.map(() => seen)]) ?? 0,
    );
  });
});
