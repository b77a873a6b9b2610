import type { Document } from "../document";
import { CUE_FEATURES, cueFeatures } from "../learned/cue-features";
import { markCues } from "../learned/find";
import { mayBegin } from "../learned/may-begin";
import { spanStates } from "../learned/shapes";
import { SPAN_FEATURES, spanFeatures } from "../learned/span-features";
import { type TaggerWeights, tagDocument } from "../learned/tagger";
import { type View, viewOf } from "../learned/view";
import { windowOf } from "../learned/window";
import { readDocument } from "../text/read-document";
import type { Definition, GoldArticle, Pairs } from "./corpora";
import type { Instance } from "./fit-round";

/** A gold claim in tokens. */
export interface TokenClaim {
  readonly from: number;
  readonly to: number;
  readonly source: ReadonlySet<number>;
  readonly content: ReadonlySet<number>;
  readonly optional: boolean;
}

/** An article ready to learn from: tagged, with its gold claims laid over its tokens. */
export interface Lesson {
  readonly view: View;
  readonly claims: readonly TokenClaim[];
  readonly definition: Definition;
  readonly weight: number;
}

/** Reads and tags an article and lays its claims over the tokens; claims without a cue are left out. */
export function lessonOf(
  article: GoldArticle,
  definition: Definition,
  weight: number,
  tagger: TaggerWeights,
): Lesson {
  const document = readDocument(article.text);
  tagDocument(document, tagger);
  const claims: TokenClaim[] = [];
  for (const claim of article.claims) {
    const cue = tokensOf(document, claim.cue);
    const from = cue[0];
    if (from === undefined) continue;
    let to = from + 1;
    while (cue.includes(to)) to++;
    claims.push({
      from,
      to,
      source: new Set(tokensOf(document, claim.source)),
      content: new Set(tokensOf(document, claim.content)),
      optional: claim.optional ?? false,
    });
  }
  claims.sort((a, b) => a.from - b.from);
  return { view: viewOf(document), claims, definition, weight };
}

function tokensOf(document: Document, pairs: Pairs): number[] {
  const tokens: number[] = [];
  for (const [start, end] of pairs) {
    let low = 0;
    let high = document.count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((document.ends[middle] as number) <= start) low = middle + 1;
      else high = middle;
    }
    while (low < document.count && (document.starts[low] as number) < end) tokens.push(low++);
  }
  return tokens.sort((a, b) => a - b);
}

// A cue goes on for so many tokens behind one that may begin it that all of these are looked at.
const REACH = 3;

/**
 * What the cue model learns from a lesson: one run a sentence, of which it sees what the finder will look at: tokens that
 * may begin a cue and the few behind them. Sentences with an optional claim teach nothing.
 */
export function cueInstances(lesson: Lesson, text: number): Instance[] {
  const { view, claims } = lesson;
  const { sentenceStarts, sentenceEnds, sentences } = view.document;
  const marks = markCues(
    view.count,
    claims.filter((claim) => !claim.optional),
  );
  const skipped = new Set(claims.filter((claim) => claim.optional).map((claim) => sentences[claim.from]));
  const instances: Instance[] = [];
  for (let sentence = 0; sentence < sentenceStarts.length; sentence++) {
    if (skipped.has(sentence)) continue;
    const start = sentenceStarts[sentence] as number;
    const count = (sentenceEnds[sentence] as number) - start;
    const labels = marks.slice(start, start + count);
    if (labels[0] === 2) labels[0] = 1;
    const features = new Int32Array(count * CUE_FEATURES);
    const offsets = new Int32Array(count + 1);
    const unseen = new Uint8Array(count);
    let behind = REACH + 1;
    let k = 0;
    for (let index = 0; index < count; index++) {
      offsets[index] = k;
      behind = mayBegin(view, start + index, start + count) ? 0 : behind + 1;
      if (behind > 0 && labels[index] === 1) dropCue(labels, index);
      if (behind <= REACH || (labels[index - 1] ?? 0) !== 0)
        k = cueFeatures(view, start + index, features, k);
      else unseen[index] = 1;
    }
    offsets[count] = k;
    instances.push({
      features: features.slice(0, k),
      kinds: Uint8Array.from({ length: k }, (_, index) => index % CUE_FEATURES),
      offsets,
      labels,
      unseen,
      text,
      ...domainOf(lesson),
    });
  }
  return instances;
}

/** Takes a cue out that begins where none is looked for. */
function dropCue(labels: Uint8Array, begin: number): void {
  labels[begin] = 0;
  for (let at = begin + 1; labels[at] === 2; at++) labels[at] = 0;
}

/** What the span model learns from a lesson: one run a claim, with the gold cues around it. */
export function spanInstances(lesson: Lesson, text: number): Instance[] {
  const { view, claims } = lesson;
  const marks = markCues(view.count, claims);
  return claims.map((claim) => {
    const [low, high] = windowOf(view, claim.from, claim.to);
    const count = high - low;
    const features = new Int32Array(count * SPAN_FEATURES);
    const offsets = new Int32Array(count + 1);
    const kinds = new Uint8Array(features.length);
    spanFeatures(view, claim.from, claim.to, low, high, marks, features, offsets, kinds);
    const labels = new Uint8Array(count);
    for (let index = 0; index < count; index++) {
      const at = low + index;
      if (claim.source.has(at)) labels[index] = index > 0 && claim.source.has(at - 1) ? 2 : 1;
      else if (claim.content.has(at)) labels[index] = index > 0 && claim.content.has(at - 1) ? 4 : 3;
    }
    return {
      features: features.slice(0, offsets[count] as number),
      kinds: kinds.slice(0, offsets[count] as number),
      offsets,
      labels: spanStates(labels),
      unseen: null,
      text,
      ...domainOf(lesson),
    };
  });
}

function domainOf(lesson: Lesson): { domain: 0 | 1; weight: number } {
  return { domain: lesson.definition === "news" ? 0 : 1, weight: lesson.weight };
}
