import { headOf, quotationBeside } from "./cue-surroundings";
import { beginMix, mix } from "./hash";
import type { View } from "./view";

/** What the features of a window ask of its cue [from, to), the same for every token. */
export interface CueFrame {
  readonly from: number;
  readonly to: number;
  readonly sentence: number;
  readonly paragraph: number;
  readonly headTag: number;
  readonly headClass: number;
  readonly nextTag: number;
  readonly nextRole: number;
  readonly previousTag: number;
  /** 1 where the cue stands in quotation marks, and in which. */
  readonly inside: 0 | 1;
  readonly quotation: number;
  /** The quotation beside the cue, 0 for none. */
  readonly beside: number;
  /** Which quotation marks close before the cue and open after it, and how near: less than 32. */
  readonly pattern: number;
  /** How near the sentence's ends are: less than 16. */
  readonly place: number;
  /** Pattern, place and inside as one number. */
  readonly frame: number;
  readonly roles: number;
  /** First halves of mix: of the head's lemma, the words and tags beside the cue. */
  readonly lemmaSeed: number;
  readonly nextSeed: number;
  readonly previousSeed: number;
  readonly tagsSeed: number;
}

/** Reads what stands in and around a cue. */
export function frameOf(view: View, from: number, to: number): CueFrame {
  const { document, lower, lemma, tags, role, meaning } = view;
  const { sentences, sentenceStarts, sentenceEnds, quotes, paragraphs } = document;
  const sentence = sentences[from] as number;
  const start = sentenceStarts[sentence] as number;
  const end = sentenceEnds[sentences[to - 1] as number] as number;
  const head = headOf(view, from, to);
  const next = to < end ? to : -1;
  const previous = from > start ? from - 1 : -1;
  const nextTag = next < 0 ? 60 : (tags[next] as number);
  const nextRole = next < 0 ? 20 : (role[next] as number);
  const previousTag = previous < 0 ? 60 : (tags[previous] as number);
  const previousRole = previous < 0 ? 20 : (role[previous] as number);
  const quotation = quotes[from] as number;
  const inside = quotation > 0 ? 1 : 0;
  const pattern = inside === 1 ? 0 : patternOf(view, from, to, start, end);
  const tail = end - to;
  const lead = from - start;
  const place = (tail <= 1 ? 4 : tail <= 4 ? 8 : 0) + (lead <= 1 ? 1 : lead <= 4 ? 2 : 0);
  return {
    from,
    to,
    sentence,
    paragraph: paragraphs[from] as number,
    headTag: tags[head] as number,
    headClass: meaning[head] as number,
    nextTag,
    nextRole,
    previousTag,
    inside,
    quotation,
    beside: quotationBeside(view, from, to, start, end),
    pattern,
    place,
    frame: (pattern * 16 + place) * 2 + inside,
    roles: (nextRole * 32 + previousRole) * 64 + pattern,
    lemmaSeed: beginMix(mix(lemma[head] as number, 77)),
    nextSeed: beginMix(next < 0 ? 0 : (lower[next] as number)),
    previousSeed: beginMix(previous < 0 ? 0 : (lower[previous] as number)),
    tagsSeed: beginMix(mix(nextTag * 64 + previousTag, 78)),
  };
}

function patternOf({ document, mark, count }: View, from: number, to: number, start: number, end: number) {
  const { paragraphs } = document;
  const paragraph = paragraphs[from];
  let closes = 0;
  let opens = 0;
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
  if (opens === 0 && end < count && mark[end] === 1) opens = paragraphs[end] === paragraph ? 3 : 4;
  return closes * 8 + opens;
}
