import { beginMix, endMix, mix } from "./hash";
import { ROLE } from "./lexemes";
import { paddedPlace } from "./padded";
import type { View } from "./view";

/** The feature every token has, so that being part of a cue without a reason costs something. */
const CONSTANT = 100;
/** What endMix makes CONSTANT of, with 0 for the other half: it multiplies by a number whose inverse this is. */
const CONSTANT_SEED = Math.imul(CONSTANT, 0x7ed1b41d);

/** How many numbers cueValues writes. */
const VALUES = 70;
/**
 * The first half of the hash of each feature: of 1 to 28 and 30 to 71, for each of which cueValues writes the second
 * half's number, and of the constant, whose number is 0.
 */
export const CUE_SEEDS = Int32Array.of(
  ...Array.from({ length: VALUES }, (_, index) => beginMix(index < 28 ? index + 1 : index + 2)),
  CONSTANT_SEED,
);
/** How many features a token has. */
export const CUE_FEATURES = VALUES + 1;

/** The first halves of mix for small left sides. */
const SMALL = Int32Array.from({ length: 64 }, (_, left) => beginMix(left));
const values = new Int32Array(CUE_FEATURES);

/** Writes the hashes of a token's features into `out` from `offset` on, in an order training relies on; returns the offset past the last. */
export function cueFeatures(view: View, index: number, out: Int32Array, offset: number): number {
  cueValues(view, index, values);
  out[offset] = CONSTANT;
  for (let k = 0; k < VALUES; k++) out[offset + 1 + k] = endMix(CUE_SEEDS[k] as number, values[k] as number);
  return offset + CUE_FEATURES;
}

/**
 * What speaks for or against a token being part of a cue: its forms and neighbours, the quotation marks around, the
 * subject before, the clause after. Writes a number for each of CUE_SEEDS; the two together make the feature's hash.
 */
export function cueValues(view: View, index: number, out: Int32Array): void {
  const sentence = view.document.sentences[index] as number;
  const place = paddedPlace(index, sentence);
  wordsAround(view, place, out);
  const quotes = quotesAround(view, index, sentence);
  quotationValues(view, place, quotes, out);
  const opening = openingAfter(view, index, sentence);
  const verb = verbBefore(view, index, sentence);
  const noun = nounBefore(view, index, sentence);
  const nounClass =
    noun < 0 ? 31 : ((view.meaning[noun] as number) << 1) | ((view.shape[noun] as number) & 1);
  clauseValues(view, place, quotes, opening, verb, noun, nounClass, out);
  placeValues(view, index, sentence, place, out);
  classValues(view, index, place, out);
  leanings(view, index, sentence, place, quotes, opening, noun, nounClass, out);
}

/** The words, tags and lemmas of five tokens: features 1 to 28. */
function wordsAround({ padded }: View, place: number, out: Int32Array): void {
  const { lower, lemma, tags } = padded;
  const w0 = lower[place] as number;
  const w1 = lower[place + 1] as number;
  const w2 = lower[place + 2] as number;
  const v1 = lower[place - 1] as number;
  const v2 = lower[place - 2] as number;
  const l0 = lemma[place] as number;
  const t0 = tags[place] as number;
  const t1 = tags[place + 1] as number;
  const t2 = tags[place + 2] as number;
  const u1 = tags[place - 1] as number;
  const u2 = tags[place - 2] as number;
  const ofLemma = beginMix(l0);
  const next = endMix(ofLemma, w1);
  out[0] = w0;
  out[1] = l0;
  out[2] = t0;
  out[3] = endMix(ofLemma, t0);
  out[4] = v1;
  out[5] = w1;
  out[6] = v2;
  out[7] = w2;
  out[8] = u1;
  out[9] = t1;
  out[10] = u1 * 64 + t0;
  out[11] = t0 * 64 + t1;
  out[12] = (u2 * 64 + u1) * 64 + t0;
  out[13] = (t0 * 64 + t1) * 64 + t2;
  out[14] = (u1 * 64 + t0) * 64 + t1;
  out[15] = mix(lemma[place - 1] as number, l0);
  out[16] = next;
  out[17] = mix(next, w2);
  out[18] = endMix(ofLemma, t1);
  out[19] = endMix(ofLemma, u1);
  out[20] = endMix(ofLemma, u1 * 64 + t1);
  out[21] = mix(w1, w2);
  out[22] = mix(v1, v2);
  out[23] = endMix(SMALL[t0] as number, w1);
  out[24] = endMix(SMALL[t0] as number, v1);
  out[25] = mix(lemma[place - 2] as number, l0);
  out[26] = endMix(ofLemma, lemma[place + 2] as number);
  out[27] = mix(v1, w1);
}

/** How far the quotation marks are, as one number: 16 for each of inside and beside, 4 before, 1 after. */
function quotesAround({ document, mark, quoted }: View, index: number, sentence: number): number {
  const from = document.sentenceStarts[sentence] as number;
  const to = document.sentenceEnds[sentence] as number;
  const inside = (document.quotes[index] as number) > 0 ? 1 : 0;
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
  return (inside * 2 + (quoted[sentence] as number)) * 16 + before * 4 + after;
}

/** Quotation marks: inside one or not; one that closes shortly before, or opens shortly after: features 30 to 35. */
function quotationValues({ padded }: View, place: number, quotes: number, out: Int32Array): void {
  const l0 = padded.lemma[place] as number;
  const t0 = padded.tags[place] as number;
  const around = quotes >> 4;
  out[28] = around * 64 + t0;
  out[29] = endMix(SMALL[around] as number, l0);
  out[30] = quotes * 64 + t0;
  out[31] = endMix(SMALL[quotes] as number, l0);
  out[32] = (quotes * 64 + (padded.tags[place - 1] as number)) * 64 + (padded.tags[place + 1] as number);
  out[33] = (quotes * 32 + (padded.meaning[place] as number)) * 64 + t0;
}

/** The verb shortly before a token in its sentence, −1 for none. */
function verbBefore({ document, verb }: View, index: number, sentence: number): number {
  const from = Math.max(document.sentenceStarts[sentence] as number, index - 11);
  for (let at = index - 1; at >= from; at--) if ((verb[at] as number) > 0) return at;
  return -1;
}

/** The noun shortly before a token that is not tagged as it is, −1 for none. */
function nounBefore({ document, nominal, tags }: View, index: number, sentence: number): number {
  const from = Math.max(document.sentenceStarts[sentence] as number, index - 11);
  const tag = tags[index] as number;
  for (let at = index - 1; at >= from; at--) if ((nominal[at] as number) > 0 && tags[at] !== tag) return at;
  return -1;
}

/** What opens the clause after a token (0 nothing) times 16, plus how far behind the token it stands. */
function openingAfter({ document, role, mark, verb }: View, index: number, sentence: number): number {
  const past = Math.min(document.sentenceEnds[sentence] as number, index + 9);
  for (let at = index + 1; at < past; at++) {
    const opening = openingOf(role[at] as number, mark[at] as number, verb[at] as number);
    if (opening > 0) return opening * 16 + at - index;
  }
  return past > index + 1 ? past - 1 - index : 0;
}

function openingOf(role: number, mark: number, verb: number): number {
  if (role === ROLE.that) return 1;
  if (role === ROLE.comma || role === ROLE.stop) return 2;
  if (role === ROLE.to) return 3;
  if (mark === 1) return 4;
  if (verb > 0) return verb === 2 ? 5 : 7;
  if (role === ROLE.subordinator) return 6;
  if (role === ROLE.colon) return 8;
  return role === ROLE.dash ? 9 : 0;
}

/** The verb and the noun before, the clause after: features 36 to 45. */
function clauseValues(
  { padded, lower, lemma }: View,
  place: number,
  quotes: number,
  openingPlace: number,
  verb: number,
  noun: number,
  nounClass: number,
  out: Int32Array,
): void {
  const l0 = padded.lemma[place] as number;
  const t0 = padded.tags[place] as number;
  const c0 = padded.meaning[place] as number;
  const opening = openingPlace >> 4;
  const far = openingPlace & 15;
  const openingNear = opening * 4 + (far < 2 ? far : far < 5 ? 2 : 3);
  const ofNoun = beginMix(noun < 0 ? 0 : (lower[noun] as number));
  out[34] = mix(verb < 0 ? 0 : (lemma[verb] as number), l0);
  out[35] = endMix(ofNoun, t0);
  out[36] = endMix(ofNoun, l0);
  out[37] = endMix(SMALL[nounClass] as number, l0);
  out[38] = (nounClass * 32 + c0) * 64 + t0;
  out[39] = endMix(SMALL[opening] as number, l0);
  out[40] = opening * 64 + t0;
  out[41] = endMix(SMALL[openingNear] as number, l0);
  out[42] = ((openingNear * 32 + c0) * 64 + t0) * 16 + (quotes & 15);
  out[43] = (nounClass * 16 + opening) * 64 + t0;
}

/** Where in the sentence: features 46 to 50. */
function placeValues(view: View, index: number, sentence: number, place: number, out: Int32Array): void {
  const { document, padded, shape } = view;
  const from = document.sentenceStarts[sentence] as number;
  const t0 = padded.tags[place] as number;
  const ahead = Math.min(3, index - from);
  const behind = Math.min(3, (document.sentenceEnds[sentence] as number) - 1 - index);
  out[44] = ahead * 64 + t0;
  out[45] = behind * 64 + t0;
  out[46] = endMix(SMALL[behind] as number, padded.lemma[place] as number);
  out[47] = (shape[index] as number) * 128 + (index === from ? 64 : 0) + t0;
  out[48] = (document.paragraphs[index] === 0 ? 64 : 0) + t0;
}

/** Word classes, reporting verbs, neighbours that separate: features 51 to 63. */
function classValues(view: View, index: number, place: number, out: Int32Array): void {
  const { lower, lemma, tags, role, meaning } = view.padded;
  const t0 = tags[place] as number;
  const t1 = tags[place + 1] as number;
  const u1 = tags[place - 1] as number;
  const c0 = meaning[place] as number;
  const c1 = meaning[place + 1] as number;
  const b1 = meaning[place - 1] as number;
  const r0 = role[place + 1] as number;
  const q0 = role[place - 1] as number;
  const reporting = view.reporting[index] as number;
  out[49] = reporting * 4 + (view.verb[index] as number) + (r0 === ROLE.comma ? 32 : 0);
  out[50] = (reporting * 64 + u1) * 64 + t1;
  out[51] = (r0 * 32 + q0) * 64 + t0;
  out[52] = c0 * 64 + t0;
  out[53] = ((c0 * 64 + t0) * 32 + b1) * 64 + u1;
  out[54] = ((c0 * 64 + t0) * 32 + c1) * 64 + t1;
  out[55] = endMix(SMALL[c0] as number, lower[place + 1] as number);
  out[56] = endMix(SMALL[c0] as number, lower[place - 1] as number);
  out[57] = (c0 * 32 + r0) * 32 + q0;
  out[58] = mix(lemma[place] as number, b1 * 32 + c1);
  out[59] = view.suffix[index] as number;
  out[60] = view.initial[index] as number;
  out[61] = mix(lemma[place - 1] as number, lemma[place - 2] as number);
}

/** Conjunctions that rarer verbs can lean on, what kind of word it is with what stands around: features 64 to 71. */
function leanings(
  view: View,
  index: number,
  sentence: number,
  place: number,
  quotes: number,
  openingPlace: number,
  noun: number,
  nounClass: number,
  out: Int32Array,
): void {
  const { lemma, tags, meaning } = view.padded;
  const l0 = lemma[place] as number;
  const t0 = tags[place] as number;
  const c0 = meaning[place] as number;
  const opening = openingPlace >> 4;
  const own = (view.reporting[index] as number) > 0 && (view.verb[index] as number) > 0 ? 1 : 0;
  const others = Math.min(2, (view.reporters[sentence] as number) - own);
  const kind = c0 * 64 + t0;
  out[62] = mix(others, l0);
  out[63] = (others * 32 + c0) * 64 + t0;
  out[64] = ((others * 4 + (quotes >> 4)) * 32 + c0) * 64 + t0;
  out[65] = ((opening * 64 + (tags[place + 1] as number)) * 32 + c0) * 64 + t0;
  out[66] = mix(noun < 0 ? 0 : (view.lower[noun] as number), kind);
  out[67] = mix(out[61] as number, kind);
  out[68] = mix(out[15] as number, lemma[place + 1] as number);
  out[69] = ((nounClass * 16 + opening) * 32 + c0) * 64 + t0;
}
