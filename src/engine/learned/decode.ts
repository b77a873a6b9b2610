import type { Shape } from "./shapes";

let best = new Float32Array(0);
let back = new Uint8Array(0);
const ends = new Float64Array(16);
const NEVER = -1e9;

/** The likeliest states of a run of tokens (Viterbi); `bias` is added to the columns' scores. */
export function decode(
  shape: Shape,
  transitions: Float32Array,
  scores: Float32Array,
  count: number,
  bias: readonly number[],
  out: Uint8Array,
): void {
  const { states, columns, emission, into, first } = shape;
  const { starts, step, other: source, ending } = into;
  const steps = shape.from.length;
  if (best.length < count * states) {
    best = new Float32Array(count * states * 2);
    back = new Uint8Array(count * states * 2);
  }
  ends[columns] = 0;
  for (let token = 0; token < count; token++) {
    const at = token * columns;
    const cell = token * states;
    const before = cell - states;
    for (let column = 0; column < columns; column++) ends[column] = scores[at + column] as number;
    let edge = 0;
    for (let state = 0; state < states; state++) {
      let top = NEVER;
      if (token === 0) {
        if (first[state] === 1) top = transitions[steps + state] as number;
      } else {
        let origin = 0;
        for (const past = starts[state + 1] as number; edge < past; edge++) {
          const from = source[edge] as number;
          const score =
            (best[before + from] as number) +
            (transitions[step[edge] as number] as number) +
            (ends[ending[edge] as number] as number);
          if (score > top) {
            // As precise as `best` keeps it, so that ties fall to the first.
            top = Math.fround(score);
            origin = from;
          }
        }
        back[cell + state] = origin;
      }
      const column = emission[state] as number;
      best[cell + state] = column < 0 ? top : top + (ends[column] as number) + (bias[column] ?? 0);
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
