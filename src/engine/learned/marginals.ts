import type { Shape } from "./shapes";

let forward = new Float64Array(0);
let backward = new Float64Array(0);
let node = new Float64Array(0);
let ends = new Float64Array(0);
let totals = new Float64Array(0);
const exponents = new WeakMap<Float32Array, Float64Array>();

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
  const { states, columns, emission, from, to, ending, first } = shape;
  const steps = from.length;
  if (totals.length < count) {
    forward = new Float64Array(count * 32);
    backward = new Float64Array(count * 32);
    node = new Float64Array(count * 32);
    ends = new Float64Array(count * 16);
    totals = new Float64Array(count * 2);
  }
  forward.fill(0, 0, count * states);
  backward.fill(0, 0, count * states);
  const edges = exponents.get(transitions) ?? Float64Array.from(transitions, Math.exp);
  exponents.set(transitions, edges);
  for (let cell = 0; cell < count * columns; cell++) ends[cell] = Math.exp(scores[cell] as number);
  for (let token = 0; token < count; token++) {
    const at = token * columns;
    const cell = token * states;
    if (token === 0) {
      for (let state = 0; state < states; state++)
        if (first[state] === 1) forward[state] = edges[steps + state] as number;
    } else {
      for (let edge = 0; edge < steps; edge++) {
        const column = ending[edge] as number;
        const target = cell + (to[edge] as number);
        const value = (forward[cell - states + (from[edge] as number)] as number) * (edges[edge] as number);
        forward[target] =
          (forward[target] as number) + (column < 0 ? value : value * (ends[at + column] as number));
      }
    }
    let total = 0;
    for (let state = 0; state < states; state++) {
      const column = emission[state] as number;
      node[cell + state] = column < 0 ? 1 : (ends[at + column] as number);
      forward[cell + state] = (forward[cell + state] as number) * (node[cell + state] as number);
      total += forward[cell + state] as number;
    }
    totals[token] = total;
    for (let state = 0; state < states; state++)
      forward[cell + state] = (forward[cell + state] as number) / total;
  }
  for (let state = 0; state < states; state++)
    backward[(count - 1) * states + state] = edges[steps + states + state] as number;
  for (let token = count - 2; token >= 0; token--) {
    const at = (token + 1) * columns;
    const cell = (token + 1) * states;
    for (let edge = 0; edge < steps; edge++) {
      const column = ending[edge] as number;
      const target = cell + (to[edge] as number);
      const source = cell - states + (from[edge] as number);
      const value =
        ((edges[edge] as number) * (node[target] as number) * (backward[target] as number)) /
        (totals[token + 1] as number);
      backward[source] =
        (backward[source] as number) + (column < 0 ? value : value * (ends[at + column] as number));
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
