import { numbersOf } from "./numbers";

/*
 * What SPAN_SHAPE lists, written out step by step: the lists of a general solution would be looked at 150 times a token.
 * t and w are transitions in the order of the shape's lists; a, b … are the scores of the columns.
 */

const STATES = 14;
const COLUMNS = 7;
const FIRST = 43;
const STOP = FIRST + STATES;
const NEVER = -1e9;
const { fround } = Math;

let back = new Uint8Array(0);
const last = new Float64Array(STATES);
/**
 * The likeliest states of a window's tokens (Viterbi), into `out`; `begin` and `goOn` are how far to lean towards
 * beginning a content and going on with one that was the first.
 */
export function decodeSpans(
  transitions: Float32Array,
  scores: Float32Array,
  count: number,
  begin: number,
  goOn: number,
  out: Uint8Array,
): void {
  const t = numbersOf<71>(transitions);
  if (back.length < count * STATES) back = new Uint8Array(count * STATES * 2);
  let s0 = t[43];
  let s1 = NEVER;
  let s2 = NEVER;
  let s3 = NEVER;
  let s4 = fround(t[47] + (scores[0] as number));
  let s5 = fround(NEVER + (scores[1] as number));
  let s6 = fround(NEVER + (scores[0] as number));
  let s7 = fround(NEVER + (scores[1] as number));
  let s8 = fround(t[51] + (scores[2] as number) + begin);
  let s9 = fround(NEVER + (scores[2] as number) + begin);
  let s10 = fround(NEVER + (scores[6] as number));
  let s11 = fround(NEVER + (scores[6] as number));
  let s12 = fround(NEVER + (scores[3] as number) + goOn);
  let s13 = fround(NEVER + (scores[3] as number) + goOn);
  for (let token = 1; token < count; token++) {
    const at = token * COLUMNS;
    const cell = token * STATES;
    const a = scores[at] as number;
    const b = scores[at + 1] as number;
    const c = scores[at + 2] as number;
    const d = scores[at + 3] as number;
    const e = scores[at + 4] as number;
    const f = scores[at + 5] as number;
    const g = scores[at + 6] as number;
    // The better of the ways into each state: n is its score, from whence it comes; the first of equals wins. Written out,
    // because a function that gives numbers back puts each on the heap; rounded, to be as precise as what was learned.
    const n0 = fround(s0 + t[0]);
    const n4 = fround(s0 + t[4]);
    const n8 = fround(s0 + t[5]);
    let from = 0;
    let way = 0;
    let n1 = fround(s1 + t[1]);
    from = 1;
    way = s4 + t[12] + e;
    if (way > n1) {
      n1 = fround(way);
      from = 4;
    }
    way = s5 + t[13] + e;
    if (way > n1) {
      n1 = fround(way);
      from = 5;
    }
    back[cell + 1] = from;
    let n9 = fround(s1 + t[6]);
    from = 1;
    way = s4 + t[14] + e;
    if (way > n9) {
      n9 = fround(way);
      from = 4;
    }
    way = s5 + t[15] + e;
    if (way > n9) {
      n9 = fround(way);
      from = 5;
    }
    back[cell + 9] = from;
    let n2 = fround(s2 + t[2]);
    from = 2;
    way = s8 + t[25] + f;
    if (way > n2) {
      n2 = fround(way);
      from = 8;
    }
    way = s10 + t[26] + f;
    if (way > n2) {
      n2 = fround(way);
      from = 10;
    }
    way = s12 + t[27] + f;
    if (way > n2) {
      n2 = fround(way);
      from = 12;
    }
    back[cell + 2] = from;
    let n6 = fround(s2 + t[7]);
    from = 2;
    way = s8 + t[28] + f;
    if (way > n6) {
      n6 = fround(way);
      from = 8;
    }
    way = s10 + t[29] + f;
    if (way > n6) {
      n6 = fround(way);
      from = 10;
    }
    way = s12 + t[30] + f;
    if (way > n6) {
      n6 = fround(way);
      from = 12;
    }
    back[cell + 6] = from;
    let n10 = fround(s2 + t[8]);
    from = 2;
    way = s8 + t[31] + f;
    if (way > n10) {
      n10 = fround(way);
      from = 8;
    }
    way = s10 + t[32] + f;
    if (way > n10) {
      n10 = fround(way);
      from = 10;
    }
    way = s12 + t[33] + f;
    if (way > n10) {
      n10 = fround(way);
      from = 12;
    }
    back[cell + 10] = from;
    let n3 = fround(s3 + t[3]);
    from = 3;
    way = s6 + t[18] + e;
    if (way > n3) {
      n3 = fround(way);
      from = 6;
    }
    way = s7 + t[19] + e;
    if (way > n3) {
      n3 = fround(way);
      from = 7;
    }
    way = s9 + t[37] + f;
    if (way > n3) {
      n3 = fround(way);
      from = 9;
    }
    way = s11 + t[38] + f;
    if (way > n3) {
      n3 = fround(way);
      from = 11;
    }
    way = s13 + t[39] + f;
    if (way > n3) {
      n3 = fround(way);
      from = 13;
    }
    back[cell + 3] = from;
    let n11 = fround(s3 + t[9]);
    from = 3;
    way = s6 + t[20] + e;
    if (way > n11) {
      n11 = fround(way);
      from = 6;
    }
    way = s7 + t[21] + e;
    if (way > n11) {
      n11 = fround(way);
      from = 7;
    }
    way = s9 + t[40] + f;
    if (way > n11) {
      n11 = fround(way);
      from = 9;
    }
    way = s11 + t[41] + f;
    if (way > n11) {
      n11 = fround(way);
      from = 11;
    }
    way = s13 + t[42] + f;
    if (way > n11) {
      n11 = fround(way);
      from = 13;
    }
    back[cell + 11] = from;
    let n5 = fround(s4 + t[10]);
    from = 4;
    way = s5 + t[11];
    if (way > n5) {
      n5 = fround(way);
      from = 5;
    }
    back[cell + 5] = from;
    let n7 = fround(s6 + t[16]);
    from = 6;
    way = s7 + t[17];
    if (way > n7) {
      n7 = fround(way);
      from = 7;
    }
    back[cell + 7] = from;
    let n12 = fround(s8 + t[22]);
    from = 8;
    way = s10 + t[23];
    if (way > n12) {
      n12 = fround(way);
      from = 10;
    }
    way = s12 + t[24];
    if (way > n12) {
      n12 = fround(way);
      from = 12;
    }
    back[cell + 12] = from;
    let n13 = fround(s9 + t[34]);
    from = 9;
    way = s11 + t[35];
    if (way > n13) {
      n13 = fround(way);
      from = 11;
    }
    way = s13 + t[36];
    if (way > n13) {
      n13 = fround(way);
      from = 13;
    }
    back[cell + 13] = from;
    back[cell] = back[cell + 4] = back[cell + 8] = 0;
    s0 = n0;
    s1 = n1;
    s2 = n2;
    s3 = n3;
    s4 = fround(n4 + a);
    s5 = fround(n5 + b);
    s6 = fround(n6 + a);
    s7 = fround(n7 + b);
    s8 = fround(n8 + c + begin);
    s9 = fround(n9 + c + begin);
    s10 = fround(n10 + g);
    s11 = fround(n11 + g);
    s12 = fround(n12 + d + goOn);
    s13 = fround(n13 + d + goOn);
  }
  last.set([s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13]);
  let state = 0;
  let top = Number.NEGATIVE_INFINITY;
  for (let other = 0; other < STATES; other++) {
    const score = (last[other] as number) + (transitions[STOP + other] as number);
    if (score > top) {
      top = score;
      state = other;
    }
  }
  for (let token = count - 1; token >= 0; token--) {
    out[token] = state;
    state = back[token * STATES + state] as number;
  }
}
