import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decode } from "../../../src/engine/learned/decode";
import { marginals } from "../../../src/engine/learned/marginals";
import {
  CUE_SHAPE,
  type Shape,
  SPAN_MEANING,
  SPAN_SHAPE,
  spanStates,
  transitionCount,
} from "../../../src/engine/learned/shapes";

/** The score of one way through, reckoned the plain way; −∞ where a step is not allowed. */
function scoreOf(
  shape: Shape,
  transitions: Float32Array,
  scores: Float32Array,
  path: readonly number[],
): number {
  const steps = shape.from.length;
  let sum = transitions[steps + shape.states + (path.at(-1) ?? 0)] ?? 0;
  for (const [token, state] of path.entries()) {
    const column = shape.emission[state] ?? -1;
    if (column >= 0) sum += scores[token * shape.columns + column] ?? 0;
    if (token === 0) {
      if (shape.first[state] !== 1) return Number.NEGATIVE_INFINITY;
      sum += transitions[steps + state] ?? 0;
      continue;
    }
    const edge = [...shape.from].findIndex((from, at) => from === path[token - 1] && shape.to[at] === state);
    if (edge < 0) return Number.NEGATIVE_INFINITY;
    const ending = shape.ending[edge] ?? -1;
    sum += (transitions[edge] ?? 0) + (ending < 0 ? 0 : (scores[token * shape.columns + ending] ?? 0));
  }
  return sum;
}

function* paths(states: number, length: number): Generator<number[]> {
  if (length === 0) yield [];
  else
    for (const rest of paths(states, length - 1))
      for (let state = 0; state < states; state++) yield [...rest, state];
}

const numbers = (count: number) =>
  fc
    .array(fc.integer({ min: -24, max: 24 }), { minLength: count, maxLength: count })
    .map((list) => Float32Array.from(list, (value) => value / 8));

describe.each([
  ["cues", CUE_SHAPE, 5],
  ["spans", SPAN_SHAPE, 3],
] as const)("the model of %s", (_, shape, length) => {
  const inputs = fc.tuple(numbers(transitionCount(shape)), numbers(length * shape.columns));

  it("finds the best of all ways through", () => {
    fc.assert(
      fc.property(inputs, ([transitions, scores]) => {
        const out = new Uint8Array(length);
        decode(shape, transitions, scores, length, [], out);
        let best = Number.NEGATIVE_INFINITY;
        for (const path of paths(shape.states, length))
          best = Math.max(best, scoreOf(shape, transitions, scores, path));
        expect(scoreOf(shape, transitions, scores, [...out])).toBeCloseTo(best, 3);
      }),
      { numRuns: 20 },
    );
  });

  it("gives each state the share of all ways that pass through it", () => {
    fc.assert(
      fc.property(inputs, ([transitions, scores]) => {
        const shares = new Float64Array(length * shape.states);
        let total = 0;
        for (const path of paths(shape.states, length)) {
          const weight = Math.exp(scoreOf(shape, transitions, scores, path));
          total += weight;
          for (const [token, state] of path.entries()) {
            const cell = token * shape.states + state;
            shares[cell] = (shares[cell] ?? 0) + weight;
          }
        }
        const found = marginals(shape, transitions, scores, length);
        for (let cell = 0; cell < shares.length; cell++)
          expect(found[cell]).toBeCloseTo((shares[cell] ?? 0) / total, 4);
      }),
      { numRuns: 10 },
    );
  });
});

describe("the states of a window", () => {
  const meaning = (states: Uint8Array) => [...states].map((state) => SPAN_MEANING[state]);

  it("allow no second source, and content after content", () => {
    const states = spanStates(Uint8Array.of(3, 4, 0, 1, 2, 0, 3, 1));
    expect(meaning(states)).toEqual([3, 4, 0, 1, 2, 0, 3, 0]);
  });

  it("make every step of a gold labelling one the model knows", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 12 }), (labels) => {
        const states = [...spanStates(Uint8Array.from(labels))];
        const zeros = new Float32Array(transitionCount(SPAN_SHAPE));
        const scores = new Float32Array(states.length * SPAN_SHAPE.columns);
        expect(scoreOf(SPAN_SHAPE, zeros, scores, states)).toBe(0);
      }),
    );
  });
});
