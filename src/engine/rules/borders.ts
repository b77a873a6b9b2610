import type { Document } from "../document";
import type { Draft, Range } from "./draft";
import { trimAll } from "./draft";
import { DAYS } from "./phrases";
import { isFiniteVerb, isVerb, tagOf } from "./tags";

/** Sets the ends of sources and contents as the annotation guide has them. */
export function setBorders(document: Document, drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft) => ({
    ...draft,
    source: withRelativeClause(document, draft).map((range) =>
      withoutDay(
        document,
        withoutPredicate(document, draft, withoutTime(document, withoutClock(document, range))),
      ),
    ),
    content: trimAll(
      document,
      draft.content
        .filter((range) => !isNextStatement(document, draft, range) && !isInCue(draft, range))
        .map((range) => withinCue(draft, range))
        .map((range) =>
          withNumber(
            document,
            draft,
            withoutOpening(document, withoutHearer(document, draft, withoutClock(document, range))),
          ),
        ),
    ),
  }));
}

/** "Did not respond to questions, and the report …": what is joined to an answer that did not come is another statement. */
function isNextStatement({ lower }: Document, { cue }: Draft, range: Range): boolean {
  const end = cue.at(-1)?.to ?? -1;
  const first = lower[range.from] === "," ? range.from + 1 : range.from;
  return (
    (range.from === end || range.from === end + 1) &&
    /^(?:and|but)$/.test(lower[first] as string) &&
    /^(?:comment|questions?|requests?|calls?|messages?|emails?|inquiries|respond|reply)$/.test(
      lower[end - 1] as string,
    )
  );
}

/** "Did | not respond to a text message": words of the cue are no content, but for a "comment" that nobody made. */
function isInCue({ cue }: Draft, { from, to }: Range): boolean {
  return to - from > 1 && cue.some((range) => range.from <= from && to <= range.to);
}

/** "Declined to comment, and Google …": content that is the last word of its cue ends with it. */
function withinCue({ cue }: Draft, range: Range): Range {
  const last = cue.at(-1);
  const isInside = last !== undefined && range.from > last.from && range.from < last.to;
  return isInside ? { from: range.from, to: last.to } : range;
}

/** "Lacerda, who waived her anonymity, said": the clause between a name and its verb belongs to the source. */
function withRelativeClause(document: Document, draft: Draft): readonly Range[] {
  const [source, ...others] = draft.source;
  const cue = draft.cue[0];
  if (!source || !cue || others.length > 0 || cue.from - source.to < 4 || cue.from - source.to > 25)
    return draft.source;
  if (document.lower[source.to] !== "," || document.lower[cue.from - 1] !== ",") return draft.source;
  if (!/^(?:who|which|whose)$/.test(document.lower[source.to + 1] as string)) return draft.source;
  return [{ from: source.from, to: cue.from - 1 }];
}

/** "10.55 Moss said", "1.05pm BST The pound has fallen": the time that heads an entry of a live blog is said by nobody. */
function withoutClock({ lower, paragraphs }: Document, { from, to }: Range): Range {
  let first = from;
  const opens = first === 0 || paragraphs[first] !== paragraphs[first - 1];
  if (!opens || !/^\d{1,2}[.:]\d{2}(?:[ap]m)?$/.test(lower[first] as string)) return { from, to };
  first++;
  while (/^(?:[ap]m|a\.m\.|p\.m\.|bst|gmt|cet|cest|et|est|edt|pt|aest)$/.test(lower[first] ?? "")) first++;
  return first < to ? { from: first, to } : { from, to };
}

/** "Last month, Berg said": when it was is no part of who says so. */
function withoutTime({ lower }: Document, range: Range): Range {
  const first = lower[range.from] === "the" ? range.from + 1 : range.from;
  const comma = first + 2;
  const isTime =
    /^(?:last|next|this|previous|following|earlier)$/.test(lower[first] as string) &&
    /^(?:night|week|weekend|month|year|day|morning|spring|summer|autumn|fall|winter)$/.test(
      lower[first + 1] ?? "",
    );
  return isTime && comma + 1 < range.to && lower[comma] === "," ? { from: comma + 1, to: range.to } : range;
}

/** "The strikers barricaded streets and attacked …": what else they did is no part of who says so. */
function withoutPredicate(document: Document, { cue: [cue], rule }: Draft, range: Range): Range {
  const { lower, quotes, words } = document;
  // "Footage posted online and verified by Reuters showed" was read by the rule that knows of such.
  if (!cue || cue.from < range.to || rule === "documents-show") return range;
  // "The 52-year-old did, however, admit".
  if (range.to - range.from > 1 && /^(?:did|does|has|had|would|will)$/.test(lower[range.to - 1] as string))
    return { from: range.from, to: range.to - 1 };
  for (let token = range.from + 1; token < range.to; token++) {
    if (
      /^(?:who|which|that|whose|whom|where|when|,|--|–|—)$/.test(lower[token] as string) ||
      quotes[token] !== 0
    )
      return range;
    // A last word is a noun the tagger took for a verb, "posted on the site" a participle.
    const plain = tagOf(document, token) !== "VBP" || /^(?:are|have|do)$/.test(lower[token] as string);
    const small = plain && words[token] === lower[token] && token + 1 < range.to;
    if (tagOf(document, token) === "VBD" && tagOf(document, token + 1) === "IN") return range;
    if (small && isFiniteVerb(document, token) && /^(?:NN|PRP)/.test(tagOf(document, token - 1)))
      return { from: range.from, to: token };
  }
  return range;
}

/** "The judge Wednesday ordered", "Lee on Monday said": the day is no part of who says so. */
function withoutDay({ lower, quotes }: Document, range: Range): Range {
  const day = range.to - 1;
  if (day <= range.from || !DAYS.has(lower[day] as string) || quotes[day] !== 0) return range;
  for (let token = range.from + 1; token < day; token++)
    if (/^(?:who|which|that|published|released|issued)$/.test(lower[token] as string)) return range;
  const end = lower[day - 1] === "on" ? day - 1 : day;
  return end > range.from ? { from: range.from, to: end } : range;
}

/**
 * "Warned his men that …", "gave no details of …": who is told and the preposition behind the cue stand between cue and
 * content in every claim of the training articles.
 */
function withoutHearer(document: Document, { cue }: Draft, range: Range): Range {
  const { lower, quotes } = document;
  const end = cue.at(-1)?.to ?? -1;
  if (range.from !== end) return range;
  if (/^(?:of|about|on)$/.test(lower[end] as string) && quotes[end] === 0)
    return { from: end + 1, to: range.to };
  if (!HEARS.test(lower[end - 1] as string)) return range;
  if (/^(?:him|them|us|me)$/.test(lower[end] as string)) return { from: end + 1, to: range.to };
  for (let token = end; token < Math.min(end + 9, range.to - 1); token++) {
    if (token > end && lower[token] === "that") return { from: token + 1, to: range.to };
    if (isVerb(document, token) || lower[token] === ",") return range;
  }
  return range;
}

// Takes "told", "reminding", "estimated" (this year that); leaves "denied" (reports that).
const HEARS =
  /^(?:said|says?|saying|estimated?|indicated?|insist(?:s|ed)|t(?:old|ell(?:s|ing)?)|(?:warn|remind|assur|inform|advis|convinc|notif|persuad)(?:e|y|ie|s|es|ies|ed|ied|ing|ying)?)$/;

/** "Told a briefing | one of | the recorders had been found": how many belongs to them. */
function withNumber({ lower, quotes }: Document, draft: Draft, range: Range): Range {
  const from = range.from - 2;
  if (from < 0 || lower[range.from - 1] !== "of" || quotes[from] !== quotes[range.from]) return range;
  if (!/^(?:one|two|three|four|some|many|most|all|half|none|both|each|several)$/.test(lower[from] as string))
    return range;
  const isTaken = [...draft.source, ...draft.cue].some((part) => part.from < range.from && from < part.to);
  return isTaken ? range : { from, to: range.to };
}

const LABEL = /^(?:exclusive|breaking|revealed|analysis|update|live|watch|video|explainer|opinion)$/;

/** Content goes without the "that" that leads it in and without the "But" that ties its sentence to the one before. */
function withoutOpening(document: Document, range: Range): Range {
  const { lower, quotes } = document;
  const first = lower[range.from] as string;
  // "Said that had nothing to do with it", "did not say when that might happen": here the word is part of what is said.
  if (lower[range.from - 1] === "that" && isFiniteVerb(document, range.from)) {
    const asks = /^(?:when|why|how|where|whether|if)$/.test(lower[range.from - 2] ?? "");
    return { from: range.from - (asks ? 2 : 1), to: range.to };
  }
  if (range.to - range.from < 3) return range;
  if (first === "that" && !isFiniteVerb(document, range.from + 1)) {
    // "That night heatmaps would come": no word of one thing stands before many.
    const [next, after] = [tagOf(document, range.from + 1), tagOf(document, range.from + 2)];
    const leads =
      tagOf(document, range.from) === "IN" ||
      /^(?:CD|JJ|DT|PRP|NNPS?|NNS)$/.test(next) ||
      (next === "NN" && after === "NNS");
    if (leads && quotes[range.from] === 0) return { from: range.from + 1, to: range.to };
  }
  // "Exclusive: ministers knew": what a headline is called is said by nobody.
  if (LABEL.test(first) && lower[range.from + 1] === ":" && quotes[range.from] === 0)
    return { from: range.from + 2, to: range.to };
  const opens = range.from === 0 || document.sentences[range.from] !== document.sentences[range.from - 1];
  if (opens && quotes[range.from] === 0 && /^(?:but|and|so)$/.test(first))
    return { from: range.from + 1, to: range.to };
  return range;
}
