import type { Shape } from "./shapes";

let forward = new Float64Array(0);
let backward = new Float64Array(0);
let ends = new Float64Array(0);
let totals = new Float64Array(0);
const exponents = new WeakMap<Float32Array, Exponents>();

/** e to the power of each transition: as they are listed, and in the orders the two passes ask for them. */
interface Exponents {
  readonly all: Float64Array;
  readonly into: Float64Array;
  readonly outOf: Float64Array;
}

function exponentsOf(shape: Shape, transitions: Float32Array): Exponents {
  const known = exponents.get(transitions);
  if (known !== undefined) return known;
  const all = Float64Array.from(transitions, Math.exp);
  const ordered = (step: Uint8Array) => Float64Array.from(step, (index) => all[index] as number);
  const made = { all, into: ordered(shape.into.step), outOf: ordered(shape.outOf.step) };
  exponents.set(transitions, made);
  return made;
}

/**
 * How likely each state of each token is, token-major, by summing over all ways through (forward and backward). The
 * list is the module's own and good until the next call.
 */
export function marginals(
  shape: Shape,
  transitions: Float32Array,
  scores: Float32Array,
  count: number,
): Float64Array {
  const { states, columns, emission, first } = shape;
  const { starts: intoStarts, other: intoOther, ending: intoEnding } = shape.into;
  const { starts: outStarts, other: outOther, ending: outEnding } = shape.outOf;
  const steps = shape.from.length;
  const width = columns + 1;
  if (totals.length < count) {
    forward = new Float64Array(count * 32);
    backward = new Float64Array(count * 32);
    ends = new Float64Array(count * 16);
    totals = new Float64Array(count * 2);
  }
  const { all: edges, into, outOf } = exponentsOf(shape, transitions);
  for (let token = 0; token < count; token++) {
    const base = token * width;
    for (let column = 0; column < columns; column++)
      ends[base + column] = Math.exp(scores[token * columns + column] as number);
    // Stands for "no column": a factor of one.
    ends[base + columns] = 1;
  }
  for (let token = 0; token < count; token++) {
    const base = token * width;
    const cell = token * states;
    const before = cell - states;
    let total = 0;
    let edge = 0;
    for (let state = 0; state < states; state++) {
      let sum = 0;
      if (token === 0) {
        if (first[state] === 1) sum = edges[steps + state] as number;
      } else {
        for (const past = intoStarts[state + 1] as number; edge < past; edge++)
          sum +=
            (forward[before + (intoOther[edge] as number)] as number) *
            (into[edge] as number) *
            (ends[base + (intoEnding[edge] as number)] as number);
      }
      const column = emission[state] as number;
      if (column >= 0) sum *= ends[base + column] as number;
      forward[cell + state] = sum;
      total += sum;
    }
    totals[token] = total;
    for (let at = cell; at < cell + states; at++) forward[at] = (forward[at] as number) / total;
  }
  for (let state = 0; state < states; state++)
    backward[(count - 1) * states + state] = edges[steps + states + state] as number;
  for (let token = count - 2; token >= 0; token--) {
    const base = (token + 1) * width;
    const cell = (token + 1) * states;
    const total = totals[token + 1] as number;
    let edge = 0;
    for (let state = 0; state < states; state++) {
      let sum = 0;
      for (const past = outStarts[state + 1] as number; edge < past; edge++) {
        const target = outOther[edge] as number;
        const column = emission[target] as number;
        sum +=
          (((outOf[edge] as number) *
            (ends[base + (column < 0 ? columns : column)] as number) *
            (backward[cell + target] as number)) /
            total) *
          (ends[base + (outEnding[edge] as number)] as number);
      }
      backward[cell - states + state] = sum;
    }
  }
  for (let token = 0; token < count; token++) {
    let sum = 0;
    for (let cell = token * states; cell < (token + 1) * states; cell++) {
      forward[cell] = (forward[cell] as number) * (backward[cell] as number);
      sum += forward[cell] as number;
    }
    for (let cell = token * states; cell < (token + 1) * states; cell++)
      forward[cell] = (forward[cell] as number) / sum;
  }
  return forward;
}
