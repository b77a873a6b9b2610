import type { Document } from "../document";
import { type Draft, type Range, trimAll } from "./draft";
import { DAYS, sentenceOf, subjectBefore } from "./phrases";
import { tagOf } from "./tags";

/** Speech acts whose content is a noun phrase or an infinitive; hardly anything else is done with these verbs. */
const ACTS = new Set(
  "condemned condemns denounced denounces criticised criticized criticises criticizes demanded demands urged urges insisted insists vowed vows pledged pledges denied denies alleged alleges complained complains warned warns revealed reveals cited cites highlighted highlights announced announces reiterated reiterates rebuked rebukes confirmed confirms acknowledged acknowledges stated noted argued argues accuses blasted rejected rejects suggested explained alleges".split(
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
    if (document.quotes[token] !== 0 || !(calls ? /^VB[DZN]$/ : /^VB[DZPN]$/).test(tagOf(document, token)))
      continue;
    const sentence = sentenceOf(document, token);
    const content = calls ? token + 2 : token + 1;
    let verb = token;
    while (verb > sentence.from && /^(?:has|have|had|also|since|publicly)$/.test(lower[verb - 1] as string))
      verb--;
    const subject = subjectBefore(document, verb);
    if (!subject || subject.to < verb - 1 || !isActor(document, subject, sentence.from)) continue;
    const participle = tagOf(document, token) === "VBN";
    if (participle && verb === token && !calls) continue;
    const next = lower[content] as string;
    if (
      !calls &&
      (DAYS.has(next) || (tagOf(document, content) === "IN" && !/^(?:that|if|whether)$/.test(next)))
    )
      continue;
    made.push({
      source: trimAll(document, [{ from: subject.from, to: subject.to }]),
      cue: [{ from: verb, to: content }],
      content: trimAll(document, [{ from: content, to: clauseEnd(document, content, sentence.to) }]),
      confidence: 0.6,
      rule: "plain-demand",
    });
  }
  return made.filter((draft) => draft.content.length > 0);
}

/** Whether a noun phrase can be who acts: none that a preposition or a participle governs. */
function isActor(document: Document, { from, to }: Range, first: number): boolean {
  if (/^(?:that|which|time|chief)$|^\d/.test(document.lower[to - 1] as string)) return false;
  return from <= first || !/^(?:IN|TO|VB.?)$/.test(tagOf(document, from - 1));
}

function clauseEnd(document: Document, from: number, to: number): number {
  for (let at = from; at < to; at++)
    if (document.quotes[at] === 0 && /^[,;]$/.test(document.lower[at] as string)) return at;
  return to;
}
