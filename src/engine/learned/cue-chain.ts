import { type Numbers, numbersOf } from "./numbers";

/* What CUE_SHAPE lists, written out step by step, as in span-decode.ts. */

const STATES = 3;
const NEVER = -1e9;
const { fround } = Math;
let back = new Uint8Array(0);

/**
 * The likeliest states of a sentence's tokens (Viterbi), into `out`; `begin` and `goOn` are how far to lean towards
 * beginning a cue and going on with one. The first of equals wins.
 */
export function decodeCues(
  transitions: Float32Array,
  scores: Float32Array,
  count: number,
  begin: number,
  goOn: number,
  out: Uint8Array,
): void {
  const t = numbersOf<14>(transitions);
  if (back.length < count * STATES) back = new Uint8Array(count * STATES * 2);
  let s0 = t[8];
  let s1 = fround(t[9] + (scores[0] as number) + begin);
  let s2 = fround(NEVER + (scores[1] as number) + goOn);
  for (let token = 1; token < count; token++) {
    const at = token * STATES;
    const ending = scores[at + 2] as number;
    let from = 0;
    let n0 = fround(s0 + t[0]);
    let way = s1 + t[4] + ending;
    if (way > n0) {
      n0 = fround(way);
      from = 1;
    }
    way = s2 + t[5] + ending;
    if (way > n0) {
      n0 = fround(way);
      from = 2;
    }
    back[at] = from;
    from = 0;
    let n1 = fround(s0 + t[1]);
    way = s1 + t[6] + ending;
    if (way > n1) {
      n1 = fround(way);
      from = 1;
    }
    way = s2 + t[7] + ending;
    if (way > n1) {
      n1 = fround(way);
      from = 2;
    }
    back[at + 1] = from;
    from = 1;
    let n2 = fround(s1 + t[2]);
    way = s2 + t[3];
    if (way > n2) {
      n2 = fround(way);
      from = 2;
    }
    back[at + 2] = from;
    s0 = n0;
    s1 = fround(n1 + (scores[at] as number) + begin);
    s2 = fround(n2 + (scores[at + 1] as number) + goOn);
  }
  const e0 = s0 + t[11];
  const e1 = s1 + t[12];
  const e2 = s2 + t[13];
  let state = e1 > e0 ? 1 : 0;
  if (e2 > (state === 1 ? e1 : e0)) state = 2;
  for (let token = count - 1; token >= 0; token--) {
    out[token] = state;
    state = back[token * STATES + state] as number;
  }
}

let outside = new Float64Array(0);
let forward = new Float64Array(0);
let ends = new Float64Array(0);
let totals = new Float64Array(0);

/**
 * How likely each token is outside of any cue, by summing over all ways through (forward and backward); good until the
 * next call. `weights` are e to the power of each transition.
 */
export function chancesOutside(weights: Float64Array, scores: Float32Array, count: number): Float64Array {
  if (totals.length < count) {
    outside = new Float64Array(count * 2);
    forward = new Float64Array(count * STATES * 2);
    ends = new Float64Array(count * STATES * 2);
    totals = new Float64Array(count * 2);
  }
  const w = numbersOf<14>(weights);
  for (let index = 0; index < count * STATES; index++) ends[index] = Math.exp(scores[index] as number);
  goForward(w, count);
  goBackward(w, count);
  return outside;
}

function goForward(w: Numbers<14>, count: number): void {
  let f0 = w[8];
  let f1 = w[9] * (ends[0] as number);
  let f2 = 0;
  for (let token = 0; token < count; token++) {
    const at = token * STATES;
    if (token > 0) {
      const ending = ends[at + 2] as number;
      const n0 = f0 * w[0] + f1 * w[4] * ending + f2 * w[5] * ending;
      const n1 = (f0 * w[1] + f1 * w[6] * ending + f2 * w[7] * ending) * (ends[at] as number);
      f2 = (f1 * w[2] + f2 * w[3]) * (ends[at + 1] as number);
      f0 = n0;
      f1 = n1;
    }
    const total = f0 + f1 + f2;
    totals[token] = total;
    forward[at] = f0 /= total;
    forward[at + 1] = f1 /= total;
    forward[at + 2] = f2 /= total;
  }
}

function goBackward(w: Numbers<14>, count: number): void {
  let b0 = w[11];
  let b1 = w[12];
  let b2 = w[13];
  for (let token = count - 1; ; token--) {
    const at = token * STATES;
    const p0 = (forward[at] as number) * b0;
    outside[token] = p0 / (p0 + (forward[at + 1] as number) * b1 + (forward[at + 2] as number) * b2);
    if (token === 0) return;
    const total = totals[token] as number;
    const begin = ends[at] as number;
    const goOn = ends[at + 1] as number;
    const ending = ends[at + 2] as number;
    const n0 = (w[0] * b0) / total + (w[1] * begin * b1) / total;
    const n1 =
      (w[2] * goOn * b2) / total + ((w[4] * b0) / total) * ending + ((w[6] * begin * b1) / total) * ending;
    b2 = (w[3] * goOn * b2) / total + ((w[5] * b0) / total) * ending + ((w[7] * begin * b1) / total) * ending;
    b0 = n0;
    b1 = n1;
  }
}
