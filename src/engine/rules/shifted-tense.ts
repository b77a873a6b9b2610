import type { Document } from "../document";
import type { Draft, Range } from "./draft";
import { sentenceOf } from "./phrases";
import { isVerb, tagOf } from "./tags";

/**
 * "He conceded she had been cleared, and her records had shown nothing": a clause after the comma whose verb stands as far
 * back as reported speech does is said too. Of such clauses behind 3,860 contents of the training articles of the news
 * set six go on with what was said, and none does not.
 */
export function goOnInShiftedTense(document: Document, drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft) => {
    const [cue] = draft.cue;
    const last = draft.content.at(-1);
    if (!cue || !last || draft.source.length === 0 || last.from < cue.to || draft.cue.length > 1)
      return draft;
    const isPast = tagOf(document, cue.to - 1) === "VBD" || document.lower[cue.from] === "had";
    if (!isPast) return draft;
    const end = endOfClause(document, last);
    if (end === null) return draft;
    return { ...draft, content: [...draft.content.slice(0, -1), { from: last.from, to: end }] };
  });
}

/** Where a clause in shifted tense that goes on behind a content ends; null where none does. */
function endOfClause(document: Document, { from, to }: Range): number | null {
  const { lower, quotes } = document;
  if (lower[to] !== "," || !/^(?:and|but)$/.test(lower[to + 1] ?? "")) return null;
  const sentence = sentenceOf(document, from);
  for (let token = from; token < sentence.to; token++) if (quotes[token] !== 0) return null;
  let verb = to + 2;
  while (verb < sentence.to && verb < to + 9 && !isVerb(document, verb)) {
    if (/^(?:,|who|which|that)$/.test(lower[verb] as string)) return null;
    verb++;
  }
  // A subject of its own, and no "he had": what its speaker did before is told by the writer too.
  if (verb === to + 2 || /^(?:he|she|they|it)$/.test(lower[to + 2] as string)) return null;
  if (!/^(?:had|would)$/.test(lower[verb] ?? "")) return null;
  return /^[.!?]$/.test(lower[sentence.to - 1] as string) ? sentence.to - 1 : sentence.to;
}
