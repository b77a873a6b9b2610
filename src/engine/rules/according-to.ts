import type { Document } from "../document";
import { lemmaOf } from "../learned/lemma";
import { classOfWord } from "../learned/word-classes";
import { type Draft, type Range, trimAll } from "./draft";
import { isCapitalised, sentenceOf } from "./phrases";
import { isFiniteVerb } from "./tags";

/** Who stands behind "according to", where a comma misleads: with the name behind it, without the verb behind it. */
export function correctAccordingTo(document: Document, drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft) => {
    const [cue] = draft.cue;
    const [source] = draft.source;
    if (!cue || !source || source.from < cue.to || document.lower[cue.to - 1] !== "to") return draft;
    if (document.lower[cue.to - 2] !== "according") return draft;
    return withName(document, draft, source) ?? withoutVerb(document, draft, cue, source) ?? draft;
  });
}

/** "According to the harbour master, Anna Holm, the port will reopen". */
function withName(document: Document, draft: Draft, source: Range): Draft | null {
  const { lower } = document;
  if (lower[source.to] !== "," || !/^(?:the|its|his|her|their|an?)$/.test(lower[source.from] as string))
    return null;
  // "According to the summary, Mills, an aide, wrote": she is no part of who says so.
  if (!isSomebody(lower[source.to - 1] as string)) return null;
  let end = source.to + 1;
  while (isCapitalised(document, end) && end - source.to < 6) end++;
  if (end - source.to < 3 || lower[end] !== ",") return null;
  const content = draft.content.flatMap((range) =>
    range.to <= end + 1 ? [] : [{ from: Math.max(range.from, end + 1), to: range.to }],
  );
  if (content.length === 0 || !draft.content.some(({ from }) => from <= source.to + 1)) return null;
  return { ...draft, source: [{ from: source.from, to: end }], content: trimAll(document, content) };
}

/** "The port, according to Anna Holm, will reopen". */
function withoutVerb(document: Document, draft: Draft, cue: Range, source: Range): Draft | null {
  const { lower } = document;
  for (let token = source.from + 1; token < source.to - 1; token++) {
    if (lower[token] !== "," || !isFiniteVerb(document, token + 1)) continue;
    const sentence = sentenceOf(document, token);
    const before = lower[cue.from - 1] === "," ? [{ from: sentence.from, to: cue.from - 1 }] : [];
    const content = trimAll(document, [...before, { from: token + 1, to: sentence.to }]);
    return { ...draft, source: [{ from: source.from, to: token }], content };
  }
  return null;
}

/** The class of word-classes that lists people by their part. */
const PEOPLE = 14;

function isSomebody(word: string): boolean {
  return (
    classOfWord(word, lemmaOf(word)) === PEOPLE ||
    /(?:master|keeper|worker|driver|ologist|man|woman)$/.test(word)
  );
}
