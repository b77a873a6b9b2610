import { countBits, type Table } from "./table";

/**
 * The shape of a linear-chain model. Label 0 is "outside" and scores nothing; label k has column k − 1 of the table; the
 * columns after those score the place where a part ends, on the first token behind it.
 */
export interface Shape {
  readonly labels: number;
  readonly columns: number;
  /** labels × labels, and a last row from the start: 1 where a label may follow. */
  readonly allowed: Uint8Array;
  /** labels × labels: the column of the part that ends in that step, −1 for none. */
  readonly ending: Int8Array;
}

/** `parts` kinds of span, each with a label to begin and one to go on. */
function shapeOf(parts: number): Shape {
  const labels = 1 + 2 * parts;
  const allowed = new Uint8Array((labels + 1) * labels);
  const ending = new Int8Array(labels * labels).fill(-1);
  for (let from = 0; from <= labels; from++) {
    for (let to = 0; to < labels; to++) {
      const goesOn = to > 0 && to % 2 === 0;
      allowed[from * labels + to] = !goesOn || (from < labels && (from === to || from === to - 1)) ? 1 : 0;
      if (from > 0 && from < labels) {
        const part = (from - 1) >> 1;
        if (to !== 2 * part + 2) ending[from * labels + to] = labels - 1 + part;
      }
    }
  }
  return { labels, columns: labels - 1 + parts, allowed, ending };
}

/** Labels of a sentence's tokens: 1 begins a cue, 2 goes on. */
export const CUE_SHAPE = shapeOf(1);
/** Labels of a cue's window: 1 and 2 source, 3 and 4 content. */
export const SPAN_SHAPE = shapeOf(2);

/** Adds up, for each token, the weights of its features, column by column, in steps of the table. */
export function scoreTokens(
  table: Table,
  features: Int32Array,
  offsets: Int32Array,
  count: number,
  out: Float32Array,
): void {
  const { mask, columns, step, present, ranks, values } = table;
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  let e = 0;
  let f = 0;
  for (let token = 0; token < count; token++) {
    a = b = c = d = e = f = 0;
    const end = offsets[token + 1] as number;
    for (let index = offsets[token] as number; index < end; index++) {
      const row = (features[index] as number) & mask;
      const word = present[row >>> 5] as number;
      const bit = 1 << (row & 31);
      if ((word & bit) === 0) continue;
      const cell = ((ranks[row >>> 5] as number) + countBits(word & (bit - 1))) * columns;
      a += values[cell] as number;
      b += values[cell + 1] as number;
      c += values[cell + 2] as number;
      if (columns === 6) {
        d += values[cell + 3] as number;
        e += values[cell + 4] as number;
        f += values[cell + 5] as number;
      }
    }
    const cell = token * columns;
    out[cell] = a * step;
    out[cell + 1] = b * step;
    out[cell + 2] = c * step;
    if (columns === 6) {
      out[cell + 3] = d * step;
      out[cell + 4] = e * step;
      out[cell + 5] = f * step;
    }
  }
}

let best = new Float32Array(0);
let back = new Uint8Array(0);

/** The likeliest labels of a run of tokens (Viterbi); `bias` is added to each label's score. */
export function decode(
  shape: Shape,
  transitions: Float32Array,
  scores: Float32Array,
  count: number,
  bias: readonly number[],
  out: Uint8Array,
): void {
  const { labels, columns, allowed, ending } = shape;
  if (best.length < count * labels) {
    best = new Float32Array(count * labels * 2);
    back = new Uint8Array(count * labels * 2);
  }
  for (let token = 0; token < count; token++) {
    const at = token * columns;
    for (let label = 0; label < labels; label++) {
      const own = (label === 0 ? 0 : (scores[at + label - 1] as number)) + (bias[label] ?? 0);
      let top = Number.NEGATIVE_INFINITY;
      let source = 0;
      if (token === 0) {
        top =
          allowed[labels * labels + label] === 1 ? (transitions[labels * labels + label] as number) : -1e9;
      } else {
        for (let from = 0; from < labels; from++) {
          const edge = from * labels + label;
          if (allowed[edge] === 0) continue;
          const column = ending[edge] as number;
          const score =
            (best[(token - 1) * labels + from] as number) +
            (transitions[edge] as number) +
            (column < 0 ? 0 : (scores[at + column] as number));
          if (score > top) {
            top = score;
            source = from;
          }
        }
      }
      best[token * labels + label] = top + own;
      back[token * labels + label] = source;
    }
  }
  let label = 0;
  for (let other = 1; other < labels; other++)
    if ((best[(count - 1) * labels + other] as number) > (best[(count - 1) * labels + label] as number))
      label = other;
  for (let token = count - 1; token >= 0; token--) {
    out[token] = label;
    label = back[token * labels + label] as number;
  }
}

/** How likely each label of each token is, token-major, by summing over all labellings (forward and backward). */
export function marginals(
  shape: Shape,
  transitions: Float32Array,
  scores: Float32Array,
  count: number,
): Float64Array {
  const { labels, columns, allowed, ending } = shape;
  const forward = new Float64Array(count * labels);
  const backward = new Float64Array(count * labels);
  const node = new Float64Array(count * labels);
  const totals = new Float64Array(count);
  const edges = Float64Array.from(allowed, (may, edge) =>
    may === 1 ? Math.exp(transitions[edge] as number) : 0,
  );
  const ends = new Float64Array(count * columns);
  for (let token = 0; token < count; token++) {
    const at = token * columns;
    for (let label = 0; label < labels; label++)
      node[token * labels + label] = label === 0 ? 1 : Math.exp(scores[at + label - 1] as number);
    for (let column = labels - 1; column < columns; column++)
      ends[at + column] = Math.exp(scores[at + column] as number);
    let total = 0;
    for (let label = 0; label < labels; label++) {
      let sum = 0;
      if (token === 0) sum = edges[labels * labels + label] as number;
      else
        for (let from = 0; from < labels; from++) {
          const edge = from * labels + label;
          const column = ending[edge] as number;
          sum +=
            (forward[(token - 1) * labels + from] as number) *
            (edges[edge] as number) *
            (column < 0 ? 1 : (ends[at + column] as number));
        }
      sum *= node[token * labels + label] as number;
      forward[token * labels + label] = sum;
      total += sum;
    }
    totals[token] = total;
    for (let label = 0; label < labels; label++)
      forward[token * labels + label] = (forward[token * labels + label] as number) / total;
  }
  backward.fill(1, (count - 1) * labels);
  for (let token = count - 2; token >= 0; token--) {
    const at = (token + 1) * columns;
    for (let from = 0; from < labels; from++) {
      let sum = 0;
      for (let label = 0; label < labels; label++) {
        const edge = from * labels + label;
        const column = ending[edge] as number;
        sum +=
          (edges[edge] as number) *
          (column < 0 ? 1 : (ends[at + column] as number)) *
          (node[(token + 1) * labels + label] as number) *
          (backward[(token + 1) * labels + label] as number);
      }
      backward[token * labels + from] = sum / (totals[token + 1] as number);
    }
  }
  for (let cell = 0; cell < forward.length; cell++)
    forward[cell] = (forward[cell] as number) * (backward[cell] as number);
  return forward;
}
