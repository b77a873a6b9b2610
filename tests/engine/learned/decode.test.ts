import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chancesOutside, decodeCues } from "../../../src/engine/learned/cue-chain";
import {
  CUE_SHAPE,
  type Shape,
  SPAN_MEANING,
  SPAN_SHAPE,
  spanStates,
  transitionCount,
} from "../../../src/engine/learned/shapes";
import { spanChances } from "../../../src/engine/learned/span-chances";
import { decodeSpans } from "../../../src/engine/learned/span-decode";

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

/** How likely each token is in one of `states`, reckoned the plain way. */
function sharesOf(
  shape: Shape,
  transitions: Float32Array,
  scores: Float32Array,
  length: number,
  [first, past]: readonly [number, number],
): number[] {
  const shares = Array.from({ length }, () => 0);
  let total = 0;
  for (const path of paths(shape.states, length)) {
    const weight = Math.exp(scoreOf(shape, transitions, scores, path));
    total += weight;
    for (const [token, state] of path.entries())
      if (state >= first && state < past) shares[token] = (shares[token] ?? 0) + weight;
  }
  return shares.map((share) => share / total);
}

describe.each([
  ["cues", CUE_SHAPE, 5, decodeCues],
  ["spans", SPAN_SHAPE, 4, decodeSpans],
] as const)("the model of %s", (_, shape, length, decode) => {
  const inputs = fc.tuple(numbers(transitionCount(shape)), numbers(length * shape.columns));

  it("finds the best of all ways through", () => {
    fc.assert(
      fc.property(inputs, ([transitions, scores]) => {
        const out = new Uint8Array(length);
        decode(transitions, scores, length, 0, 0, out);
        let best = Number.NEGATIVE_INFINITY;
        for (const path of paths(shape.states, length))
          best = Math.max(best, scoreOf(shape, transitions, scores, path));
        expect(scoreOf(shape, transitions, scores, [...out])).toBeCloseTo(best, 3);
      }),
      { numRuns: 20 },
    );
  });

  it("leans as far as it is told", () => {
    fc.assert(
      fc.property(inputs, fc.integer({ min: 1, max: 24 }), ([transitions, scores], eighths) => {
        const [plain, leaning] = [new Uint8Array(length), new Uint8Array(length)];
        const [begin, goOn] = shape === CUE_SHAPE ? [0, 1] : [2, 3];
        decode(transitions, scores, length, eighths / 8, eighths / 16, leaning);
        const more = scores.map((score, cell) => {
          const column = cell % shape.columns;
          return score + (column === begin ? eighths / 8 : column === goOn ? eighths / 16 : 0);
        });
        decode(transitions, more, length, 0, 0, plain);
        expect([...leaning]).toEqual([...plain]);
      }),
      { numRuns: 20 },
    );
  });
});

describe("the chances of a token", () => {
  const given = (shape: Shape, length: number) =>
    fc.tuple(numbers(transitionCount(shape)), numbers(length * shape.columns));

  it("to be outside of any cue are the share of all ways that leave it outside", () => {
    fc.assert(
      fc.property(given(CUE_SHAPE, 5), ([transitions, scores]) => {
        const found = chancesOutside(Float64Array.from(transitions, Math.exp), scores, 5);
        sharesOf(CUE_SHAPE, transitions, scores, 5, [0, 1]).forEach((share, token) => {
          expect(found[token]).toBeCloseTo(share, 6);
        });
      }),
      { numRuns: 20 },
    );
  });

  it("to be source or content are the shares of all ways through their states", () => {
    fc.assert(
      fc.property(given(SPAN_SHAPE, 4), ([transitions, scores]) => {
        const found = spanChances(Float64Array.from(transitions, Math.exp), scores, 4);
        sharesOf(SPAN_SHAPE, transitions, scores, 4, [4, 8]).forEach((share, token) => {
          expect(found.source[token]).toBeCloseTo(share, 6);
        });
        sharesOf(SPAN_SHAPE, transitions, scores, 4, [8, 14]).forEach((share, token) => {
          expect(found.content[token]).toBeCloseTo(share, 6);
        });
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
