import type { Document } from "../document";
import type { Draft } from "./draft";
import { sentenceOf } from "./phrases";
import { isVerb } from "./tags";

/**
 * "The users had liked it; the request was for brighter bulbs, says Jain": where a sentence ends in who said so, all of
 * it was said, from its first word on. Not past a colon or a dash, nor into what is only granted ("Though …").
 */
export function takeWholeSentences(document: Document, drafts: readonly Draft[]): Draft[] {
  const { lower } = document;
  return drafts.map((draft) => {
    const [cue] = draft.cue;
    const [source] = draft.source;
    if (!cue || !source || draft.cue.length > 1 || document.quotes[cue.from] !== 0) return draft;
    const begin = Math.min(cue.from, source.from);
    const said = draft.content.find(({ to }) => to <= begin && begin - to < 2);
    if (!said) return draft;
    // "A claim Berg disputes", "which was first reported by Interfax" end a sentence too.
    const isApart = lower[said.to] === "," || /^[,"'”’]+$/.test(lower[said.to - 1] as string);
    if (!isApart || lower[cue.to - 1] === "by" || !endsWith(document, Math.max(cue.to, source.to)))
      return draft;
    const from = openingOf(document, said.from, cue.from);
    if (from >= said.from) return draft;
    const others = draft.content.filter((range) => range.to <= from || range.from > said.from);
    return { ...draft, content: [...others, { from, to: said.to }].sort((a, b) => a.from - b.from) };
  });
}

/** Does the sentence end here, but for a few words of when and where? */
function endsWith(document: Document, from: number): boolean {
  const { to } = sentenceOf(document, from - 1);
  if (to - from > 12) return false;
  for (let at = from; at < to; at++)
    if (document.lower[at] === "," || isVerb(document, at) || document.quotes[at] !== 0) return false;
  return true;
}

/** Where what is said in this sentence begins; `content` itself where it cannot be drawn on. */
function openingOf(document: Document, content: number, cue: number): number {
  const { lower, sentences } = document;
  let { from } = sentenceOf(document, cue);
  if (sentences[content] !== sentences[cue]) return content;
  for (let at = from; at < content; at++) if (/^(?::|-+|[–—])$/.test(lower[at] as string)) return content;
  if (/^(?:though|although|while)$/.test(lower[from] as string)) return content;
  while (from < content && /^(?:but|and|so|,)$/.test(lower[from] as string)) from++;
  return from;
}
