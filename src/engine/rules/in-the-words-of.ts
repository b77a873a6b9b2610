import type { Document } from "../document";
import { type Draft, madeBy, type Range } from "./draft";
import { phraseAfter, sentenceOf } from "./phrases";

/** Fixed phrases that attribute a whole sentence: "in the words of X", "in X's view". */
export function findFixedPhrases(document: Document): Draft[] {
  const drafts: Draft[] = [];
  for (let token = 0; token + 3 < document.count; token++) {
    if (document.lower[token] !== "in" || document.quotes[token] !== 0) continue;
    const draft = inTheWordsOf(document, token) ?? inTheViewOf(document, token);
    if (draft) drafts.push(draft);
  }
  return drafts;
}

function inTheWordsOf(document: Document, token: number): Draft | null {
  const { lower } = document;
  if (lower[token + 1] !== "the" || lower[token + 2] !== "words" || lower[token + 3] !== "of") return null;
  const sentence = sentenceOf(document, token);
  const source = phraseAfter(document, token + 4, sentence.to);
  const cue = { from: token, to: token + 4 };
  const content = source ? around(sentence, { from: token, to: source.to }) : [];
  return source && madeBy(document, "in-the-words-of", 0.6, { source, cue, content });
}

const VIEWS = /^(?:view|opinion|estimation|telling|judgment|judgement)$/;

/** "In Holm's view, …" and "…, in her opinion"; nothing where it is the writer's own. */
function inTheViewOf(document: Document, token: number): Draft | null {
  const { lower } = document;
  const sentence = sentenceOf(document, token);
  const opens = token === sentence.from;
  if (!opens && lower[token - 1] !== ",") return null;
  let noun = token + 1;
  while (noun < Math.min(token + 7, sentence.to) && !VIEWS.test(lower[noun] as string)) noun++;
  if (!VIEWS.test(lower[noun] ?? "") || (noun + 1 < sentence.to && !/^[,.]$/.test(lower[noun + 1] as string)))
    return null;
  const isOwned = /^(?:his|her|their|its|'s?)$/.test(lower[noun - 1] as string);
  if (!isOwned) return null;
  const to = /^'s?$/.test(lower[noun - 1] as string) ? noun - 1 : noun;
  const draft = madeBy(document, "in-the-view-of", 0.6, {
    source: { from: token + 1, to },
    cue: { from: token, to: token + 1 },
    content: around(sentence, { from: token, to: noun + 1 }),
  });
  return { ...draft, cue: [...draft.cue, { from: noun, to: noun + 1 }] };
}

/** What of a sentence stands after a phrase, or before it where nothing follows. */
function around(sentence: Range, phrase: Range): Range[] {
  const after = { from: phrase.to, to: sentence.to };
  return after.to - after.from > 1 ? [after] : [{ from: sentence.from, to: phrase.from }];
}
