import type { Document } from "../document";
import { type Draft, trimAll } from "./draft";
import { phraseStart, sentenceOf } from "./phrases";
import { tagOf } from "./tags";

/** Speech acts whose content is a noun phrase or an infinitive; hardly anything else is done with these verbs. */
const ACTS = new Set(
  "condemned condemns denounced denounces criticised criticized criticises criticizes demanded demands urged urges insisted insists vowed vows pledged pledges denied denies alleged alleges complained complains warned warns".split(
    " ",
  ),
);

/** "The opposition demanded a recount": a subject that opens its sentence and a verb that is a speech act. */
export function findPlainDemands(document: Document): Draft[] {
  const { lower } = document;
  const made: Draft[] = [];
  for (let token = 1; token < document.count; token++) {
    const word = lower[token] as string;
    const calls = (word === "called" || word === "calls") && lower[token + 1] === "for";
    const threat = (word === "threatened" || word === "threatens") && lower[token + 1] === "to";
    if (!ACTS.has(word) && !calls && !threat) continue;
    if (document.quotes[token] !== 0 || !(calls ? /^VB[DZN]$/ : /^VB[DZ]$/).test(tagOf(document, token)))
      continue;
    const sentence = sentenceOf(document, token);
    const start = phraseStart(document, token, sentence.from);
    if (start !== sentence.from || start === token) continue;
    const content = calls ? token + 2 : token + 1;
    made.push({
      source: [{ from: start, to: token }],
      cue: [{ from: token, to: content }],
      content: trimAll(document, [{ from: content, to: clauseEnd(document, content, sentence.to) }]),
      confidence: 0.6,
      rule: "plain-demand",
    });
  }
  return made.filter((draft) => draft.content.length > 0);
}

function clauseEnd(document: Document, from: number, to: number): number {
  for (let at = from; at < to; at++)
    if (document.quotes[at] === 0 && /^[,;]$/.test(document.lower[at] as string)) return at;
  return to;
}
