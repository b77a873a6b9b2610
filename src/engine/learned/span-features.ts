import { countAround } from "./count-around";
import { headOf, quotationBeside } from "./cue-surroundings";
import { mix } from "./hash";
import { ROLE } from "./lexemes";
import type { View } from "./view";

/** At most so many features are written for a token. */
export const SPAN_FEATURES = 72;

const DISTANCE = Uint8Array.from({ length: 64 }, (_, d) =>
  d <= 3 ? d : d <= 5 ? 4 : d <= 8 ? 5 : d <= 12 ? 6 : d <= 20 ? 7 : d <= 35 ? 8 : 9,
);

/**
 * Hashes, for each token of a window, of what it is and how it stands to the cue [from, to): side, distance, commas,
 * quotation marks, verbs and other cues between. Writes token after token; `offsets[i]` is where token low + i begins.
 */
export function spanFeatures(
  view: View,
  from: number,
  to: number,
  low: number,
  high: number,
  cueMarks: Uint8Array,
  out: Int32Array,
  offsets: Int32Array,
): void {
  const counts = countAround(view, cueMarks, low, from, to, high);
  const { document, lower, lemma, tags, role, meaning, mark, shape, verb } = view;
  const { sentences, sentenceStarts, sentenceEnds, quotes, paragraphs } = document;
  const sentence = sentences[from] as number;
  const start = sentenceStarts[sentence] as number;
  const end = sentenceEnds[sentences[to - 1] as number] as number;
  const paragraph = paragraphs[from] as number;
  const head = headOf(view, from, to);
  const headLemma = lemma[head] as number;
  const headTag = tags[head] as number;
  const headClass = meaning[head] as number;
  const next = to < end ? to : -1;
  const previous = from > start ? from - 1 : -1;
  const nextWord = next < 0 ? 0 : (lower[next] as number);
  const nextTag = next < 0 ? 60 : (tags[next] as number);
  const nextRole = next < 0 ? 20 : (role[next] as number);
  const previousWord = previous < 0 ? 0 : (lower[previous] as number);
  const previousTag = previous < 0 ? 60 : (tags[previous] as number);
  const previousRole = previous < 0 ? 20 : (role[previous] as number);
  const inside = (quotes[from] as number) > 0 ? 1 : 0;

  let closes = 0;
  let opens = 0;
  if (inside === 0) {
    for (let at = from - 1; at >= start && at > from - 12; at--)
      if (mark[at] === 2) {
        closes = from - at < 3 ? 1 : 2;
        break;
      }
    if (closes === 0 && start > 0 && mark[start - 1] === 2 && paragraphs[start - 1] === paragraph) closes = 3;
    for (let at = to; at < end && at < to + 12; at++)
      if (mark[at] === 1) {
        opens = at - to < 2 ? 1 : 2;
        break;
      }
    if (opens === 0 && end < view.count && mark[end] === 1) opens = paragraphs[end] === paragraph ? 3 : 4;
  }
  const pattern = closes * 8 + opens;
  const beside = quotationBeside(view, from, to, start, end);
  const tail = end - to;
  const lead = from - start;
  const place = (tail <= 1 ? 4 : tail <= 4 ? 8 : 0) + (lead <= 1 ? 1 : lead <= 4 ? 2 : 0);
  const frame = (pattern * 16 + place) * 2 + inside;
  const cueLemma = mix(headLemma, 77);
  const cueNext = mix(nextTag * 64 + previousTag, 78);
  const cueRoles = (nextRole * 32 + previousRole) * 64 + pattern;

  let k = 0;
  for (let at = low; at < high; at++) {
    const cell = at - low;
    offsets[cell] = k;
    const side = at < from ? 0 : at < to ? 1 : 2;
    const here = sentences[at] as number;
    const away = Math.max(-3, Math.min(3, here - sentence)) + 3;
    const paragraphAway = Math.max(-2, Math.min(2, (paragraphs[at] as number) - paragraph)) + 2;
    const base = (side * 8 + away) * 8 + paragraphAway;
    const zone = away === 3 ? side : away < 3 ? 4 : 5;
    const steps = at < from ? from - at : at < to ? 0 : at - to + 1;
    const far = steps < 64 ? (DISTANCE[steps] as number) : 9;
    const first = sentenceStarts[here] as number;
    const past = sentenceEnds[here] as number;
    const w0 = lower[at] as number;
    const t0 = tags[at] as number;
    const w1 = at + 1 < past ? (lower[at + 1] as number) : 102;
    const t1 = at + 1 < past ? (tags[at + 1] as number) : 61;
    const t2 = at + 2 < past ? (tags[at + 2] as number) : 61;
    const v1 = at > first ? (lower[at - 1] as number) : 101;
    const u1 = at > first ? (tags[at - 1] as number) : 60;
    const u2 = at - 1 > first ? (tags[at - 2] as number) : 60;
    const c0 = meaning[at] as number;
    const r0 = role[at] as number;
    const commas = counts.commas[cell] as number;
    const quotesBetween = counts.quotes[cell] as number;
    const verbs = counts.verbs[cell] as number;
    const clauses = counts.clauses[cell] as number;
    const cues = counts.cues[cell] as number;
    const breaks = counts.breaks[cell] as number;
    const quoted = ((quotes[at] as number) > 0 ? 4 : 0) + (mark[at] as number);
    const sameQuotation = inside === 1 && quotes[at] === quotes[from] ? 1 : 0;
    const edge = (at === first ? 2 : 0) + (at >= past - 1 ? 1 : 0);
    const left = past - 1 - at;
    const room = left < 3 ? left : left < 8 ? 3 : 4;
    const z = zone * 1024;

    out[k++] = mix(1, zone);
    out[k++] = mix(2, base);
    out[k++] = mix(3, z + far);
    out[k++] = mix(4 + z, w0);
    out[k++] = mix(5 + z, t0);
    out[k++] = mix(6 + z, t0 * 64 + u1);
    out[k++] = mix(7 + z, t0 * 64 + t1);
    out[k++] = mix(8 + z, w1);
    out[k++] = mix(9 + z, v1);
    out[k++] = mix(10 + z, t1 * 64 + t2);
    out[k++] = mix(11 + z, u1 * 64 + u2);
    out[k++] = mix(12 + z, (t0 * 64 + u1) * 64 + t1);
    out[k++] = mix(13 + z, mix(cueLemma, far < 5 ? far : away === 3 ? 6 : 5));
    out[k++] = mix(14 + z, mix(cueLemma, t0));
    out[k++] = mix(15 + z, mix(cueLemma, w0));
    out[k++] = mix(16 + z, ((commas * 4 + quotesBetween) * 4 + verbs) * 4 + clauses);
    out[k++] = mix(17 + z, (verbs * 4 + commas) * 64 + t0);
    out[k++] = mix(18 + z, mix(cueLemma, commas));
    out[k++] = mix(19 + z, quoted * 64 + pattern);
    out[k++] = mix(20 + z, ((quoted * 2 + sameQuotation) * 4 + quotesBetween) * 2 + inside);
    out[k++] = mix(21 + z, frame * 8 + quoted);
    out[k++] = mix(22 + z, (frame * 16 + far) * 4 + commas);
    out[k++] = mix(23 + z, mix(nextWord, far));
    out[k++] = mix(24 + z, mix(previousWord, far));
    out[k++] = mix(25 + z, mix(cueNext, far));
    out[k++] = mix(26 + z, mix(cueNext, t0 * 4 + Math.min(steps, 3)));
    out[k++] = mix(27 + z, (cueRoles * 4 + verbs) * 4 + commas);
    out[k++] = mix(28 + z, cues * 2 + (cueMarks[at] !== 0 ? 1 : 0));
    out[k++] = mix(29 + z, (cues * 64 + pattern) * 2 + (quoted >> 2));
    if (steps <= 4) out[k++] = mix(30 + z + steps * 64, w0);
    if (steps <= 6) out[k++] = mix(31 + z + steps * 64, t0 * 64 + headTag);
    out[k++] = mix(32 + z, (edge * 8 + quoted) * 64 + t0);
    out[k++] = mix(33 + z, mix(r0 * 64 + u1 + (at === first ? 4096 : 0), v1));
    out[k++] = mix(34 + z, ((headTag * 32 + nextRole) * 64 + previousTag) * 4 + verbs);
    out[k++] = mix(35 + base * 64, (quoted >> 2) * 2 + (view.quoted[here] as number));
    out[k++] = mix(36 + base * 64, mix(cueLemma, pattern * 2 + (quoted >> 2)));
    out[k++] = mix(37 + z, ((headTag * 64 + t0) * 64 + u1) * 4 + commas);
    out[k++] = mix(38 + z, (place * 16 + far) * 64 + t0);
    out[k++] = mix(39 + z, (((shape[at] as number) & 1) * 64 + t0) * 4096 + previousTag * 64 + nextTag);
    out[k++] = mix(40 + z, mix(v1, w0));
    out[k++] = mix(41 + z, mix(w0, w1));
    out[k++] = mix(42 + z, mix(nextWord, (headTag * 4 + clauses) * 4 + verbs));
    out[k++] = mix(43 + z, mix(cueLemma, nextTag * 4 + clauses));
    // Word classes, room to the end of the sentence, breaks of the noun phrase.
    out[k++] = mix(44 + z, ((headClass * 32 + c0) * 64 + t0) * 4 + verbs);
    out[k++] = mix(45 + z, (headClass * 16 + far) * 64 + t0);
    out[k++] = mix(46 + z, (breaks * 64 + t0) * 64 + u1);
    out[k++] = mix(47 + z, ((room * 16 + r0) * 4 + verbs) * 4 + commas);
    out[k++] = mix(48 + z, (r0 * 64 + t1) * 64 + t2);
    out[k++] = mix(49 + z, mix(w1, r0 * 64 + t2));
    out[k++] = mix(50 + z, mix(counts.lastVerb[cell] as number, t0));
    out[k++] = mix(
      51 + z,
      ((headClass * 16 + nextRole) * 16 + pattern) * 16 + Math.min(far, 5) + breaks * 65536,
    );
    out[k++] = mix(52 + z, (c0 * 32 + (meaning[at > first ? at - 1 : at] as number)) * 64 + u1);
    out[k++] = mix(53 + z, ((t0 * 4 + (verb[at] as number)) * 4 + verbs) * 64 + t1 + cues * 65536);
    out[k++] = mix(54 + z, (breaks * 16 + far) * 4 + commas);
    // What follows a place where a part may end: a cue, a verb of which sort, how near.
    const nextVerb = counts.nextVerb[cell] as number;
    const ahead = nextVerb >= past ? 9 : Math.min(nextVerb - at, 8);
    const nextVerbTag = ahead === 9 ? 63 : (tags[nextVerb] as number);
    const follows = at + 2 < high ? (cueMarks[at + 1] as number) * 3 + (cueMarks[at + 2] as number) : 9;
    out[k++] = mix(55 + z, (follows * 16 + r0) * 64 + t1);
    out[k++] = mix(56 + z, ((ahead * 64 + nextVerbTag) * 16 + r0) * 4 + verbs);
    if (r0 !== ROLE.none) {
      out[k++] = mix(57 + z, mix(ahead === 9 ? 9 : (lemma[nextVerb] as number), r0));
      out[k++] = mix(58 + z, ((t1 * 64 + t2) * 64 + nextVerbTag) * 16 + r0);
    }
    const inBeside = beside > 0 && quotes[at] === beside ? 1 : 0;
    out[k++] = mix(59 + z, (frame * 2 + inBeside) * 8 + quoted);
    out[k++] = mix(60 + base * 64, ((counts.spoken[cell] as number) * 2 + inBeside) * 8 + quoted);
    out[k++] = mix(61 + z, ((room * 16 + r0) * 64 + u1) * 4 + commas);
  }
  offsets[high - low] = k;
}
