import { countBits, type Table } from "./table";

/**
 * The shape of a linear-chain model: which states there are, which may follow which, and which column of the table
 * scores them. Columns past the states' score where a part ends, on the first token behind it.
 */
export interface Shape {
  readonly states: number;
  readonly columns: number;
  /** The column that scores a state, −1 for none: being outside scores nothing. */
  readonly emission: Int8Array;
  /** Steps from one state to the next: parallel lists. `ending` is the column of the part that ends there, or −1. */
  readonly from: Uint8Array;
  readonly to: Uint8Array;
  readonly ending: Int8Array;
  /** 1 where a run may begin in the state. */
  readonly first: Uint8Array;
}

/** How many transition weights a shape has: one a step, then one a state to begin in, then one a state to stop in. */
export function transitionCount(shape: Shape): number {
  return shape.from.length + 2 * shape.states;
}

function shapeOf(
  columns: number,
  emission: readonly number[],
  first: readonly number[],
  steps: readonly (readonly [from: readonly number[], to: number, ending: number])[],
): Shape {
  const list = steps.flatMap(([from, to, ending]) => from.map((state) => [state, to, ending] as const));
  return {
    states: emission.length,
    columns,
    emission: Int8Array.from(emission),
    from: Uint8Array.from(list, (step) => step[0]),
    to: Uint8Array.from(list, (step) => step[1]),
    ending: Int8Array.from(list, (step) => step[2]),
    first: Uint8Array.from(emission, (_, state) => (first.includes(state) ? 1 : 0)),
  };
}

/** States of a sentence's tokens: 0 outside, 1 begins a cue, 2 goes on. */
export const CUE_SHAPE = shapeOf(
  3,
  [-1, 0, 1],
  [0, 1],
  [
    [[0], 0, -1],
    [[0], 1, -1],
    [[1, 2], 2, -1],
    [[1, 2], 0, 2],
    [[1, 2], 1, 2],
  ],
);

/**
 * States of a cue's window. They remember what came before, so that a second source is impossible, content that goes on
 * behind the cue is another thing than content that begins, and "no source at all" has a price of its own:
 * 0–3 outside (bit 0: source seen, bit 1: content seen), 4–5 source before content, 6–7 source after,
 * 8–11 content begins (by what was seen), 12–13 content goes on (without, with a source seen).
 */
export const SPAN_SHAPE = shapeOf(
  7,
  [-1, -1, -1, -1, 0, 1, 0, 1, 2, 2, 6, 6, 3, 3],
  [0, 4, 8],
  [
    [[0], 0, -1],
    [[1], 1, -1],
    [[2], 2, -1],
    [[3], 3, -1],
    [[0], 4, -1],
    [[0], 8, -1],
    [[1], 9, -1],
    [[2], 6, -1],
    [[2], 10, -1],
    [[3], 11, -1],
    [[4, 5], 5, -1],
    [[4, 5], 1, 4],
    [[4, 5], 9, 4],
    [[6, 7], 7, -1],
    [[6, 7], 3, 4],
    [[6, 7], 11, 4],
    [[8, 10, 12], 12, -1],
    [[8, 10, 12], 2, 5],
    [[8, 10, 12], 6, 5],
    [[8, 10, 12], 10, 5],
    [[9, 11, 13], 13, -1],
    [[9, 11, 13], 3, 5],
    [[9, 11, 13], 11, 5],
  ],
);

/** What a state of SPAN_SHAPE means for its token: 0 outside, 1 begins the source, 2 goes on, 3 begins content, 4 goes on. */
export const SPAN_MEANING = Uint8Array.of(0, 0, 0, 0, 1, 2, 1, 2, 3, 3, 3, 3, 4, 4);

/** The states of SPAN_SHAPE that spell plain labels (as SPAN_MEANING has them); a second source is dropped. */
export function spanStates(labels: Uint8Array): Uint8Array {
  const states = new Uint8Array(labels.length);
  let seen = 0;
  let open = 0;
  for (let token = 0; token < labels.length; token++) {
    const before = token > 0 ? (SPAN_MEANING[states[token - 1] as number] as number) : 0;
    let label = labels[token] as number;
    if (label === 1 && (seen & 1) !== 0) label = 0;
    if (label === 2 && before !== 1 && before !== 2) label = (seen & 1) === 0 ? 1 : 0;
    if (label === 4 && before < 3) label = 3;
    if (label === 0) states[token] = seen;
    else if (label === 1) open = states[token] = (seen & 2) === 0 ? 4 : 6;
    else if (label === 2) states[token] = open + 1;
    else if (label === 3) states[token] = 8 + seen;
    else states[token] = (seen & 1) === 0 ? 12 : 13;
    if (label === 1) seen |= 1;
    if (label === 3) seen |= 2;
  }
  return states;
}

/** Adds up, for each token, the weights of its features, column by column. */
export function scoreTokens(
  table: Table,
  features: Int32Array,
  offsets: Int32Array,
  count: number,
  out: Float32Array,
): void {
  for (let token = 0; token < count; token++)
    scoreToken(table, features, offsets[token] as number, offsets[token + 1] as number, out, token);
}

/** Adds up the weights of one token's features [from, to) into its cells of `out`; tables have 3 columns or 7. */
export function scoreToken(
  table: Table,
  features: Int32Array,
  from: number,
  to: number,
  out: Float32Array,
  token: number,
): void {
  const { mask, columns, step, index, values } = table;
  const wide = columns === 7;
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  let e = 0;
  let f = 0;
  let g = 0;
  for (let at = from; at < to; at++) {
    const row = (features[at] as number) & mask;
    const place = (row >>> 5) << 1;
    const word = index[place] as number;
    const bit = 1 << (row & 31);
    if ((word & bit) === 0) continue;
    const cell = ((index[place + 1] as number) + countBits(word & (bit - 1))) * columns;
    a += values[cell] as number;
    b += values[cell + 1] as number;
    c += values[cell + 2] as number;
    if (wide) {
      d += values[cell + 3] as number;
      e += values[cell + 4] as number;
      f += values[cell + 5] as number;
      g += values[cell + 6] as number;
    }
  }
  const cell = token * columns;
  out[cell] = a * step;
  out[cell + 1] = b * step;
  out[cell + 2] = c * step;
  if (wide) {
    out[cell + 3] = d * step;
    out[cell + 4] = e * step;
    out[cell + 5] = f * step;
    out[cell + 6] = g * step;
  }
}

let best = new Float32Array(0);
let back = new Uint8Array(0);

/** The likeliest states of a run of tokens (Viterbi); `bias` is added to the columns' scores. */
export function decode(
  shape: Shape,
  transitions: Float32Array,
  scores: Float32Array,
  count: number,
  bias: readonly number[],
  out: Uint8Array,
): void {
  const { states, columns, emission, from, to, ending, first } = shape;
  const steps = from.length;
  if (best.length < count * states) {
    best = new Float32Array(count * states * 2);
    back = new Uint8Array(count * states * 2);
  }
  best.fill(-1e9, 0, count * states);
  for (let token = 0; token < count; token++) {
    const at = token * columns;
    const cell = token * states;
    if (token === 0) {
      for (let state = 0; state < states; state++)
        if (first[state] === 1) best[state] = transitions[steps + state] as number;
    } else {
      for (let edge = 0; edge < steps; edge++) {
        const column = ending[edge] as number;
        const source = from[edge] as number;
        const target = cell + (to[edge] as number);
        let score = (best[cell - states + source] as number) + (transitions[edge] as number);
        if (column >= 0) score += scores[at + column] as number;
        if (score > (best[target] as number)) {
          best[target] = score;
          back[target] = source;
        }
      }
    }
    for (let state = 0; state < states; state++) {
      const column = emission[state] as number;
      if (column >= 0)
        best[cell + state] =
          (best[cell + state] as number) + (scores[at + column] as number) + (bias[column] ?? 0);
    }
  }
  let state = 0;
  let top = Number.NEGATIVE_INFINITY;
  for (let other = 0; other < states; other++) {
    const score =
      (best[(count - 1) * states + other] as number) + (transitions[steps + states + other] as number);
    if (score > top) {
      top = score;
      state = other;
    }
  }
  for (let token = count - 1; token >= 0; token--) {
    out[token] = state;
    state = back[token * states + state] as number;
  }
}

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
