import type { Document } from "../document";
import { cueForm } from "./cue-verbs";
import type { Draft, Range } from "./draft";
import { trimAll } from "./draft";
import { phraseAfter, sentenceOf, subjectBefore } from "./phrases";
import { standsAlone } from "./silence";
import { isFiniteVerb, isNoun, isVerb, tagOf } from "./tags";

/**
 * Gives a claim whose verb must have a subject its source: the subject before it, the one of the verb it is
 * coordinated with ("agreed, but also contended"), or that of the sentence ("…, saying that"). A claim with no source
 * is for hedges, passives and nouns.
 */
export function findMissingSources(document: Document, drafts: readonly Draft[]): Draft[] {
  const ordered = [...drafts].sort((a, b) => (a.cue[0]?.from ?? 0) - (b.cue[0]?.from ?? 0));
  const given = ordered.map((draft, index) => {
    const cue = draft.cue[0];
    if (draft.rule !== null && draft.rule !== "silence") return draft;
    if (draft.source.length > 0 || !cue) return draft;
    const source = sourceOf(document, cue, ordered.slice(Math.max(0, index - 3), index).reverse());
    if (!source) return draft;
    const [kept] = trimAll(document, [source]);
    return kept ? { ...draft, source: [kept], content: without(document, draft.content, kept) } : draft;
  });
  return given.filter((draft) => {
    const cue = draft.cue[0];
    return (
      draft.rule !== "silence" || draft.source.length > 0 || (cue !== undefined && standsAlone(document, cue))
    );
  });
}

function sourceOf(document: Document, cue: Range, before: readonly Draft[]): Range | null {
  const { lower, quotes } = document;
  const verb = verbOf(document, cue);
  if (verb < 0) return null;
  const sentence = sentenceOf(document, cue.from);
  const tag = isVerb(document, verb) ? tagOf(document, verb) : "VBG";
  const first = tagOf(document, cue.from);
  const finite = /^(?:VBD|VBZ|VBP|MD)$/.test(first);
  if (tag === "VBN" && !/^(?:has|have|had|'ve|'s)$/.test(lower[cue.from] as string)) return null;
  if (finite && /^(?:is|are|was|were)$/.test(lower[cue.from] as string) && tag === "VBN") return null;
  if (
    !finite &&
    tag !== "VBG" &&
    lower[cue.from] !== "without" &&
    !(tag === "VB" && lower[cue.from - 1] === "to")
  )
    return null;
  // "amid rumours": a noun the tagger took for a verb.
  if (
    finite &&
    tagOf(document, cue.from - 1) === "IN" &&
    !/^(?:who|that|which)$/.test(lower[cue.from - 1] ?? "")
  )
    return null;
  const previous = before.find(
    (draft) =>
      draft.source.length > 0 &&
      draft.cue.every((range) => range.to <= cue.from) &&
      document.sentences[draft.cue[0]?.from ?? 0] === document.sentences[cue.from],
  );
  const link = lower[cue.from - 1] ?? "";
  if (finite && !/^(?:and|but|or|,|also|then|later)$/.test(link)) {
    const subject = subjectBefore(document, cue.from);
    if (subject && isSpeaker(document, subject) && quotes[subject.from] === quotes[cue.from]) return subject;
    if (subject) return null;
  }
  if (tag === "VBG" && link !== "," && isNounBefore(document, cue.from)) {
    const subject = subjectBefore(document, cue.from);
    if (subject && isSpeaker(document, subject)) return subject;
  }
  if (previous) return previous.source[0] ?? null;
  return quotes[cue.from] === 0 ? mainSubject(document, sentence, cue.from) : null;
}

function verbOf(document: Document, cue: Range): number {
  for (let token = cue.to - 1; token >= cue.from; token--) if (isVerb(document, token)) return token;
  // ", ruling that": the tagger takes rare ones for nouns.
  if (document.lower[cue.from - 1] === "," && cueForm(document.lower[cue.to - 1] as string)?.form === "ing")
    return cue.to - 1;
  return -1;
}

function isNounBefore(document: Document, token: number): boolean {
  const tag = tagOf(document, token - 1);
  return isNoun(document, token - 1) || tag.startsWith("NNP");
}

/** Whether a phrase ends in what can speak: a noun, a name, a pronoun. */
function isSpeaker(document: Document, range: Range): boolean {
  const last = tagOf(document, range.to - 1);
  return /^(?:NN|NNS|NNP|NNPS|PRP|WP|WDT|CD|DT|JJ)$/.test(last) || document.lower[range.to - 1] === ",";
}

/** The subject of a sentence's first finite verb before `end`, outside quotation marks. */
export function mainSubject(document: Document, sentence: Range, end: number): Range | null {
  for (let token = sentence.from + 1; token < end; token++) {
    if (document.quotes[token] !== 0) continue;
    if (!isFiniteVerb(document, token)) continue;
    const subject = subjectBefore(document, token);
    return subject && isSpeaker(document, subject) ? subject : null;
  }
  const opening = phraseAfter(document, sentence.from, end);
  return opening && document.quotes[sentence.from] === 0 && isVerb(document, opening.to) ? opening : null;
}

/** The ranges without what now belongs to the source. */
function without(document: Document, ranges: readonly Range[], gone: Range): Range[] {
  const kept = ranges.flatMap((range) => {
    if (range.to <= gone.from || gone.to <= range.from) return [range];
    return [
      { from: range.from, to: Math.max(range.from, gone.from) },
      { from: Math.min(range.to, gone.to), to: range.to },
    ];
  });
  return trimAll(
    document,
    kept.filter((range) => range.from < range.to),
  );
}
