import { type Numbers, numbersOf } from "./numbers";

/*
 * The sums over the same steps as in span-decode.ts, written out in the same way: w are e to the power of the transitions,
 * a, b … of the scores of the columns.
 */

const STATES = 14;
const COLUMNS = 7;

/** How likely each token is part of the source, and of the content; good until the next call. */
export interface SpanChances {
  source: Float64Array;
  content: Float64Array;
}

const chances: SpanChances = { source: new Float64Array(0), content: new Float64Array(0) };
let forward = new Float64Array(0);
let ends = new Float64Array(0);
let totals = new Float64Array(0);

/** Sums over all ways through a window (forward and backward). `w` holds e to the power of each transition. */
export function spanChances(w: Float64Array, scores: Float32Array, count: number): SpanChances {
  if (totals.length < count) {
    forward = new Float64Array(count * STATES * 2);
    ends = new Float64Array(count * COLUMNS * 2);
    totals = new Float64Array(count * 2);
    chances.source = new Float64Array(count * 2);
    chances.content = new Float64Array(count * 2);
  }
  for (let index = 0; index < count * COLUMNS; index++) ends[index] = Math.exp(scores[index] as number);
  goForward(numbersOf<71>(w), count);
  goBackward(numbersOf<71>(w), count);
  return chances;
}

function goForward(w: Numbers<71>, count: number): void {
  const [a, , c] = ends as unknown as [number, number, number];
  keep(0, w[43], 0, 0, 0, w[47] * a, 0, 0, 0, w[51] * c, 0, 0, 0, 0, 0);
  for (let token = 1; token < count; token++) {
    const cell = (token - 1) * STATES;
    const at = token * COLUMNS;
    const f0 = forward[cell] as number;
    const f1 = forward[cell + 1] as number;
    const f2 = forward[cell + 2] as number;
    const f3 = forward[cell + 3] as number;
    const f4 = forward[cell + 4] as number;
    const f5 = forward[cell + 5] as number;
    const f6 = forward[cell + 6] as number;
    const f7 = forward[cell + 7] as number;
    const f8 = forward[cell + 8] as number;
    const f9 = forward[cell + 9] as number;
    const f10 = forward[cell + 10] as number;
    const f11 = forward[cell + 11] as number;
    const f12 = forward[cell + 12] as number;
    const f13 = forward[cell + 13] as number;
    const a = ends[at] as number;
    const b = ends[at + 1] as number;
    const c = ends[at + 2] as number;
    const d = ends[at + 3] as number;
    const e = ends[at + 4] as number;
    const f = ends[at + 5] as number;
    const g = ends[at + 6] as number;
    keep(
      token,
      f0 * w[0],
      f1 * w[1] + f4 * w[12] * e + f5 * w[13] * e,
      f2 * w[2] + f8 * w[25] * f + f10 * w[26] * f + f12 * w[27] * f,
      f3 * w[3] + f6 * w[18] * e + f7 * w[19] * e + f9 * w[37] * f + f11 * w[38] * f + f13 * w[39] * f,
      f0 * w[4] * a,
      (f4 * w[10] + f5 * w[11]) * b,
      (f2 * w[7] + f8 * w[28] * f + f10 * w[29] * f + f12 * w[30] * f) * a,
      (f6 * w[16] + f7 * w[17]) * b,
      f0 * w[5] * c,
      (f1 * w[6] + f4 * w[14] * e + f5 * w[15] * e) * c,
      (f2 * w[8] + f8 * w[31] * f + f10 * w[32] * f + f12 * w[33] * f) * g,
      (f3 * w[9] + f6 * w[20] * e + f7 * w[21] * e + f9 * w[40] * f + f11 * w[41] * f + f13 * w[42] * f) * g,
      (f8 * w[22] + f10 * w[23] + f12 * w[24]) * d,
      (f9 * w[34] + f11 * w[35] + f13 * w[36]) * d,
    );
  }
}

/** Notes the sums of a token's states as shares of all. */
function keep(
  token: number,
  s0: number,
  s1: number,
  s2: number,
  s3: number,
  s4: number,
  s5: number,
  s6: number,
  s7: number,
  s8: number,
  s9: number,
  s10: number,
  s11: number,
  s12: number,
  s13: number,
): void {
  const total = s0 + s1 + s2 + s3 + s4 + s5 + s6 + s7 + s8 + s9 + s10 + s11 + s12 + s13;
  const cell = token * STATES;
  totals[token] = total;
  forward[cell] = s0 / total;
  forward[cell + 1] = s1 / total;
  forward[cell + 2] = s2 / total;
  forward[cell + 3] = s3 / total;
  forward[cell + 4] = s4 / total;
  forward[cell + 5] = s5 / total;
  forward[cell + 6] = s6 / total;
  forward[cell + 7] = s7 / total;
  forward[cell + 8] = s8 / total;
  forward[cell + 9] = s9 / total;
  forward[cell + 10] = s10 / total;
  forward[cell + 11] = s11 / total;
  forward[cell + 12] = s12 / total;
  forward[cell + 13] = s13 / total;
}

function goBackward(w: Numbers<71>, count: number): void {
  let b0 = w[57];
  let b1 = w[58];
  let b2 = w[59];
  let b3 = w[60];
  let b4 = w[61];
  let b5 = w[62];
  let b6 = w[63];
  let b7 = w[64];
  let b8 = w[65];
  let b9 = w[66];
  let b10 = w[67];
  let b11 = w[68];
  let b12 = w[69];
  let b13 = w[70];
  for (let token = count - 1; ; token--) {
    const cell = token * STATES;
    const p0 = (forward[cell] as number) * b0;
    const p1 = (forward[cell + 1] as number) * b1;
    const p2 = (forward[cell + 2] as number) * b2;
    const p3 = (forward[cell + 3] as number) * b3;
    const p4 = (forward[cell + 4] as number) * b4;
    const p5 = (forward[cell + 5] as number) * b5;
    const p6 = (forward[cell + 6] as number) * b6;
    const p7 = (forward[cell + 7] as number) * b7;
    const p8 = (forward[cell + 8] as number) * b8;
    const p9 = (forward[cell + 9] as number) * b9;
    const p10 = (forward[cell + 10] as number) * b10;
    const p11 = (forward[cell + 11] as number) * b11;
    const p12 = (forward[cell + 12] as number) * b12;
    const p13 = (forward[cell + 13] as number) * b13;
    const sum = p0 + p1 + p2 + p3 + p4 + p5 + p6 + p7 + p8 + p9 + p10 + p11 + p12 + p13;
    chances.source[token] = p4 / sum + p5 / sum + p6 / sum + p7 / sum;
    chances.content[token] = p8 / sum + p9 / sum + p10 / sum + p11 / sum + p12 / sum + p13 / sum;
    if (token === 0) return;
    const at = token * COLUMNS;
    const total = totals[token] as number;
    const a = ends[at] as number;
    const b = ends[at + 1] as number;
    const c = ends[at + 2] as number;
    const d = ends[at + 3] as number;
    const e = ends[at + 4] as number;
    const f = ends[at + 5] as number;
    const g = ends[at + 6] as number;
    const n0 = (w[0] * b0) / total + (w[4] * a * b4) / total + (w[5] * c * b8) / total;
    const n1 = (w[1] * b1) / total + (w[6] * c * b9) / total;
    const n2 = (w[2] * b2) / total + (w[7] * a * b6) / total + (w[8] * g * b10) / total;
    const n3 = (w[3] * b3) / total + (w[9] * g * b11) / total;
    const n4 = (w[10] * b * b5) / total + ((w[12] * b1) / total) * e + ((w[14] * c * b9) / total) * e;
    const n5 = (w[11] * b * b5) / total + ((w[13] * b1) / total) * e + ((w[15] * c * b9) / total) * e;
    const n6 = (w[16] * b * b7) / total + ((w[18] * b3) / total) * e + ((w[20] * g * b11) / total) * e;
    const n7 = (w[17] * b * b7) / total + ((w[19] * b3) / total) * e + ((w[21] * g * b11) / total) * e;
    const n8 =
      (w[22] * d * b12) / total +
      ((w[25] * b2) / total) * f +
      ((w[28] * a * b6) / total) * f +
      ((w[31] * g * b10) / total) * f;
    const n10 =
      (w[23] * d * b12) / total +
      ((w[26] * b2) / total) * f +
      ((w[29] * a * b6) / total) * f +
      ((w[32] * g * b10) / total) * f;
    const n12 =
      (w[24] * d * b12) / total +
      ((w[27] * b2) / total) * f +
      ((w[30] * a * b6) / total) * f +
      ((w[33] * g * b10) / total) * f;
    const n9 = (w[34] * d * b13) / total + ((w[37] * b3) / total) * f + ((w[40] * g * b11) / total) * f;
    const n11 = (w[35] * d * b13) / total + ((w[38] * b3) / total) * f + ((w[41] * g * b11) / total) * f;
    const n13 = (w[36] * d * b13) / total + ((w[39] * b3) / total) * f + ((w[42] * g * b11) / total) * f;
    b0 = n0;
    b1 = n1;
    b2 = n2;
    b3 = n3;
    b4 = n4;
    b5 = n5;
    b6 = n6;
    b7 = n7;
    b8 = n8;
    b9 = n9;
    b10 = n10;
    b11 = n11;
    b12 = n12;
    b13 = n13;
  }
}
