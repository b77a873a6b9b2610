import type { Document } from "../document";
import { type Draft, trimAll } from "./draft";
import { phraseAfter, sentenceOf } from "./phrases";

/** Fixed phrases that attribute a whole sentence: "in the words of X", "as X put it", "per X". */
export function findFixedPhrases(document: Document): Draft[] {
  const { lower } = document;
  const made: Draft[] = [];
  for (let token = 0; token + 4 < document.count; token++) {
    if (
      lower[token] !== "in" ||
      lower[token + 1] !== "the" ||
      lower[token + 2] !== "words" ||
      lower[token + 3] !== "of"
    )
      continue;
    const sentence = sentenceOf(document, token);
    const source = phraseAfter(document, token + 4, sentence.to);
    if (!source) continue;
    made.push({
      source: trimAll(document, [source]),
      cue: [{ from: token, to: token + 4 }],
      content: trimAll(document, [
        { from: source.to, to: sentence.to },
        ...(source.to >= sentence.to - 1 ? [{ from: sentence.from, to: token }] : []),
      ]),
      confidence: 0.6,
      rule: "in-the-words-of",
    });
  }
  return made;
}
