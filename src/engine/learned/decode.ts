import type { Shape } from "./shapes";

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
