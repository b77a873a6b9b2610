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
let chosen = 0;

/** The better of two ways into a state; notes in `chosen` where the new one comes from. The first of equals wins. */
function better(top: number, score: number, from: number): number {
  if (score <= top) return top;
  chosen = from;
  // As precise as the scores that were learned.
  return fround(score);
}

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
    const n0 = better(NEVER, s0 + t[0], 0);
    const n4 = better(NEVER, s0 + t[4], 0);
    const n8 = better(NEVER, s0 + t[5], 0);
    chosen = 0;
    const n1 = better(better(better(NEVER, s1 + t[1], 1), s4 + t[12] + e, 4), s5 + t[13] + e, 5);
    back[cell + 1] = chosen;
    chosen = 0;
    const n9 = better(better(better(NEVER, s1 + t[6], 1), s4 + t[14] + e, 4), s5 + t[15] + e, 5);
    back[cell + 9] = chosen;
    chosen = 0;
    let n2 = better(better(NEVER, s2 + t[2], 2), s8 + t[25] + f, 8);
    n2 = better(better(n2, s10 + t[26] + f, 10), s12 + t[27] + f, 12);
    back[cell + 2] = chosen;
    chosen = 0;
    let n6 = better(better(NEVER, s2 + t[7], 2), s8 + t[28] + f, 8);
    n6 = better(better(n6, s10 + t[29] + f, 10), s12 + t[30] + f, 12);
    back[cell + 6] = chosen;
    chosen = 0;
    let n10 = better(better(NEVER, s2 + t[8], 2), s8 + t[31] + f, 8);
    n10 = better(better(n10, s10 + t[32] + f, 10), s12 + t[33] + f, 12);
    back[cell + 10] = chosen;
    chosen = 0;
    let n3 = better(better(better(NEVER, s3 + t[3], 3), s6 + t[18] + e, 6), s7 + t[19] + e, 7);
    n3 = better(better(better(n3, s9 + t[37] + f, 9), s11 + t[38] + f, 11), s13 + t[39] + f, 13);
    back[cell + 3] = chosen;
    chosen = 0;
    let n11 = better(better(better(NEVER, s3 + t[9], 3), s6 + t[20] + e, 6), s7 + t[21] + e, 7);
    n11 = better(better(better(n11, s9 + t[40] + f, 9), s11 + t[41] + f, 11), s13 + t[42] + f, 13);
    back[cell + 11] = chosen;
    chosen = 0;
    const n5 = better(better(NEVER, s4 + t[10], 4), s5 + t[11], 5);
    back[cell + 5] = chosen;
    chosen = 0;
    const n7 = better(better(NEVER, s6 + t[16], 6), s7 + t[17], 7);
    back[cell + 7] = chosen;
    chosen = 0;
    const n12 = better(better(better(NEVER, s8 + t[22], 8), s10 + t[23], 10), s12 + t[24], 12);
    back[cell + 12] = chosen;
    chosen = 0;
    const n13 = better(better(better(NEVER, s9 + t[34], 9), s11 + t[35], 11), s13 + t[36], 13);
    back[cell + 13] = chosen;
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
