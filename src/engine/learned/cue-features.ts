import { mix } from "./hash";
import { ROLE } from "./lexemes";
import type { View } from "./view";

/** At most so many features are written for a token. */
export const CUE_FEATURES = 80;

const BEFORE = 101;
const AFTER = 102;

/**
 * Hashes of what speaks for or against a token being part of a cue: its forms and neighbours, the quotation marks
 * around, the subject before, the clause after. Writes into `out` from `offset` and returns the offset past the last.
 */
export function cueFeatures(view: View, index: number, out: Int32Array, offset: number): number {
  const { document, lower, lemma, tags, role, meaning, mark, verb, shape, reporting } = view;
  const sentence = document.sentences[index] as number;
  const from = document.sentenceStarts[sentence] as number;
  const to = document.sentenceEnds[sentence] as number;
  const wordAt = (at: number) => (at < from ? BEFORE : at >= to ? AFTER : (lower[at] as number));
  const lemmaAt = (at: number) => (at < from ? BEFORE : at >= to ? AFTER : (lemma[at] as number));
  const tagAt = (at: number) => (at < from ? 60 : at >= to ? 61 : (tags[at] as number));
  const roleAt = (at: number) => (at < from || at >= to ? 20 : (role[at] as number));
  const classAt = (at: number) => (at < from || at >= to ? 20 : (meaning[at] as number));
  let k = offset;

  const w0 = wordAt(index);
  const w1 = wordAt(index + 1);
  const w2 = wordAt(index + 2);
  const v1 = wordAt(index - 1);
  const v2 = wordAt(index - 2);
  const l0 = lemmaAt(index);
  const t0 = tagAt(index);
  const t1 = tagAt(index + 1);
  const t2 = tagAt(index + 2);
  const u1 = tagAt(index - 1);
  const u2 = tagAt(index - 2);
  const c0 = meaning[index] as number;
  const c1 = classAt(index + 1);
  const b1 = classAt(index - 1);
  const lt = mix(l0, t0);

  out[k++] = 100;
  out[k++] = mix(1, w0);
  out[k++] = mix(2, l0);
  out[k++] = mix(3, t0);
  out[k++] = mix(4, lt);
  out[k++] = mix(5, v1);
  out[k++] = mix(6, w1);
  out[k++] = mix(7, v2);
  out[k++] = mix(8, w2);
  out[k++] = mix(9, u1);
  out[k++] = mix(10, t1);
  out[k++] = mix(11, u1 * 64 + t0);
  out[k++] = mix(12, t0 * 64 + t1);
  out[k++] = mix(13, (u2 * 64 + u1) * 64 + t0);
  out[k++] = mix(14, (t0 * 64 + t1) * 64 + t2);
  out[k++] = mix(15, (u1 * 64 + t0) * 64 + t1);
  out[k++] = mix(16, mix(lemmaAt(index - 1), l0));
  out[k++] = mix(17, mix(l0, w1));
  out[k++] = mix(18, mix(mix(l0, w1), w2));
  out[k++] = mix(19, mix(l0, t1));
  out[k++] = mix(20, mix(l0, u1));
  out[k++] = mix(21, mix(l0, u1 * 64 + t1));
  out[k++] = mix(22, mix(w1, w2));
  out[k++] = mix(23, mix(v1, v2));
  out[k++] = mix(24, mix(t0, w1));
  out[k++] = mix(25, mix(t0, v1));
  out[k++] = mix(26, mix(lemmaAt(index - 2), l0));
  out[k++] = mix(27, mix(l0, lemmaAt(index + 2)));
  out[k++] = mix(28, mix(v1, w1));

  // Quotation marks: inside one or not; one that closes shortly before, or opens shortly after.
  const inside = (document.quotes[index] as number) > 0 ? 1 : 0;
  const around = inside * 2 + (view.quoted[sentence] as number);
  let before = 0;
  let after = 0;
  if (inside === 0) {
    for (let step = 1; step <= 6 && index - step >= from; step++) {
      if (mark[index - step] === 2) {
        before = step < 3 ? 1 : 2;
        break;
      }
    }
    for (let step = 1; step <= 6 && index + step < to; step++) {
      if (mark[index + step] === 1) {
        after = step < 3 ? 1 : 2;
        break;
      }
    }
    if (before === 0 && from > 0 && index - from < 5 && mark[from - 1] === 2) {
      if (document.paragraphs[from - 1] === document.paragraphs[index]) before = 3;
    }
  }
  const quotes = around * 16 + before * 4 + after;
  out[k++] = mix(30, around * 64 + t0);
  out[k++] = mix(31, mix(around, l0));
  out[k++] = mix(32, quotes * 64 + t0);
  out[k++] = mix(33, mix(quotes, l0));
  out[k++] = mix(34, (quotes * 64 + u1) * 64 + t1);
  out[k++] = mix(35, (quotes * 32 + c0) * 64 + t0);

  // The verb and the noun before, the clause after.
  let verbBefore = 0;
  let nounBefore = 0;
  let nounClass = 31;
  for (let at = index - 1; at >= from && at > index - 12; at--) {
    if (verbBefore === 0 && (verb[at] as number) > 0) verbBefore = lemma[at] as number;
    if (nounBefore === 0 && (view.nominal[at] as number) > 0 && tags[at] !== t0) {
      nounBefore = lower[at] as number;
      nounClass = ((meaning[at] as number) << 1) | ((shape[at] as number) & 1);
    }
    if (verbBefore !== 0 && nounBefore !== 0) break;
  }
  let opening = 0;
  let openingAt = 0;
  for (let at = index + 1; at < to && at <= index + 8 && opening === 0; at++) {
    const roleHere = role[at] as number;
    if (roleHere === ROLE.that) opening = 1;
    else if (roleHere === ROLE.comma || roleHere === ROLE.stop) opening = 2;
    else if (roleHere === ROLE.to) opening = 3;
    else if (mark[at] === 1) opening = 4;
    else if ((verb[at] as number) > 0) opening = verb[at] === 2 ? 5 : 7;
    else if (roleHere === ROLE.subordinator) opening = 6;
    else if (roleHere === ROLE.colon) opening = 8;
    else if (roleHere === ROLE.dash) opening = 9;
    openingAt = at - index;
  }
  const openingNear = opening * 4 + (openingAt < 2 ? openingAt : openingAt < 5 ? 2 : 3);
  out[k++] = mix(36, mix(verbBefore, l0));
  out[k++] = mix(37, mix(nounBefore, t0));
  out[k++] = mix(38, mix(nounBefore, l0));
  out[k++] = mix(39, mix(nounClass, l0));
  out[k++] = mix(40, (nounClass * 32 + c0) * 64 + t0);
  out[k++] = mix(41, mix(opening, l0));
  out[k++] = mix(42, opening * 64 + t0);
  out[k++] = mix(43, mix(openingNear, l0));
  out[k++] = mix(44, ((openingNear * 32 + c0) * 64 + t0) * 16 + before * 4 + after);
  out[k++] = mix(45, (nounClass * 16 + opening) * 64 + t0);

  // Where in the sentence.
  const ahead = Math.min(3, index - from);
  const behind = Math.min(3, to - 1 - index);
  out[k++] = mix(46, ahead * 64 + t0);
  out[k++] = mix(47, behind * 64 + t0);
  out[k++] = mix(48, mix(behind, l0));
  out[k++] = mix(49, (shape[index] as number) * 128 + (index === from ? 64 : 0) + t0);
  out[k++] = mix(50, (document.paragraphs[index] === 0 ? 64 : 0) + t0);

  // Word classes, reporting verbs, neighbours that separate.
  const r0 = roleAt(index + 1);
  const q0 = roleAt(index - 1);
  out[k++] = mix(
    51,
    (reporting[index] as number) * 4 + (verb[index] as number) + (r0 === ROLE.comma ? 32 : 0),
  );
  out[k++] = mix(52, ((reporting[index] as number) * 64 + u1) * 64 + t1);
  out[k++] = mix(53, (r0 * 32 + q0) * 64 + t0);
  out[k++] = mix(54, c0 * 64 + t0);
  out[k++] = mix(55, ((c0 * 64 + t0) * 32 + b1) * 64 + u1);
  out[k++] = mix(56, ((c0 * 64 + t0) * 32 + c1) * 64 + t1);
  out[k++] = mix(57, mix(c0, w1));
  out[k++] = mix(58, mix(c0, v1));
  out[k++] = mix(59, (c0 * 32 + r0) * 32 + q0);
  out[k++] = mix(60, mix(l0, b1 * 32 + c1));
  out[k++] = mix(61, view.suffix[index] as number);
  out[k++] = mix(62, view.initial[index] as number);
  out[k++] = mix(63, mix(lemmaAt(index - 1), lemmaAt(index - 2)));

  const own = (reporting[index] as number) > 0 && (verb[index] as number) > 0 ? 1 : 0;
  const others = (view.reporters[sentence] as number) - own;
  out[k++] = mix(64, mix(Math.min(2, others), l0));
  out[k++] = mix(65, (Math.min(2, others) * 32 + c0) * 64 + t0);
  // Conjunctions that rarer verbs can lean on: what kind of word it is, with what stands around.
  out[k++] = mix(66, ((Math.min(2, others) * 4 + around) * 32 + c0) * 64 + t0);
  out[k++] = mix(67, ((opening * 64 + t1) * 32 + c0) * 64 + t0);
  out[k++] = mix(68, mix(nounBefore, c0 * 64 + t0));
  out[k++] = mix(69, mix(mix(lemmaAt(index - 1), lemmaAt(index - 2)), c0 * 64 + t0));
  out[k++] = mix(70, mix(mix(lemmaAt(index - 1), l0), lemmaAt(index + 1)));
  out[k++] = mix(71, ((nounClass * 16 + opening) * 32 + c0) * 64 + t0);
  return k;
}
