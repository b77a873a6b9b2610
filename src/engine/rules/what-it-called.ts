import type { Document } from "../document";
import { type Draft, trimAll } from "./draft";
import { isBoundary, phraseAfter, sentenceOf } from "./phrases";
import { isFiniteVerb } from "./tags";

/** Verbs that name something in somebody's words; "as" belongs to those that need it. */
const NAMES = new Set([
  "called",
  "calls",
  "termed",
  "terms",
  "dubbed",
  "described",
  "describes",
  "characterized",
]);

/** "What it has described as efforts to undermine him", "what she called a report": a noun phrase in another's words. */
export function findWhatItCalled(document: Document): Draft[] {
  const { lower, quotes } = document;
  const made: Draft[] = [];
  for (let token = 0; token + 3 < document.count; token++) {
    if (lower[token] !== "what" || quotes[token] !== 0) continue;
    const { to } = sentenceOf(document, token);
    const source = phraseAfter(document, token + 1, to);
    if (!source) continue;
    let verb = source.to;
    while (/^(?:has|have|had|also|once)$/.test(lower[verb] ?? "")) verb++;
    if (verb >= to || !NAMES.has(lower[verb] as string)) continue;
    const start = lower[verb + 1] === "as" ? verb + 2 : verb + 1;
    let end = start;
    // Behind a quotation the sentence goes on: "a “family plan” to many".
    while (
      end < to &&
      (quotes[end] !== 0 || (!isOver(document, end) && (end === start || quotes[end - 1] === 0)))
    )
      end++;
    const content = trimAll(document, [{ from: start, to: end }]);
    if (content.length === 0) continue;
    made.push({
      source: [source],
      cue: [{ from: source.to, to: start }],
      content,
      confidence: 0.6,
      rule: "what-it-called",
    });
  }
  return made;
}

/** Whether a noun phrase is over at a token: at a mark, at the verb it is the subject of, at another clause. */
function isOver(document: Document, token: number): boolean {
  const word = document.lower[token] as string;
  return (
    isBoundary(word) ||
    /^(?:after|before|when|while|since|until)$/.test(word) ||
    isFiniteVerb(document, token)
  );
}
