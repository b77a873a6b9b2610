import type { Document } from "../document";
import { type Draft, type Range, trimAll } from "./draft";
import { mainSubject } from "./missing-source";
import { DAYS, sentenceOf, subjectBefore } from "./phrases";
import { tagOf } from "./tags";

/** Speech acts whose content is a noun phrase or an infinitive; hardly anything else is done with these verbs. */
const ACTS = new Set(
  "condemned condemns denounced denounces criticised criticized criticises criticizes demanded demands urged urges insisted insists vowed vows pledged pledges denied denies alleged alleges complained complains warned warns revealed reveals cited cites highlighted highlights announced announces reiterated reiterates rebuked rebukes confirmed confirms acknowledged acknowledges stated noted argued argues accuses blasted rejected rejects suggested explained hinted branded yelled praised questioned screamed".split(
    " ",
  ),
);

/** Tags of verbs that can be said of somebody; asked of every token, so no pattern. */
const FINITE = new Set(["VBD", "VBZ", "VBP", "VBN"]);

/** "The opposition demanded a recount": a subject that can act, and a verb that is a speech act. */
export function findPlainDemands(document: Document): Draft[] {
  const { lower } = document;
  const made: Draft[] = [];
  for (let token = 1; token < document.count; token++) {
    const sentence = sentenceOf(document, token);
    const demand = demandedBy(document, token, sentence);
    if (demand) made.push(demand);
    const start = contentAfter(document, token);
    if (start < 0) continue;
    let verb = token;
    while (verb > sentence.from && /^(?:has|have|had|also|since|publicly)$/.test(lower[verb - 1] as string))
      verb--;
    // A tagger takes "called for" for a participle more often than not.
    if (verb === token && start === token + 1 && tagOf(document, token) === "VBN") continue;
    const subject = subjectBefore(document, verb);
    if (!subject || subject.to < verb - 1 || !isActor(document, subject, sentence.from)) continue;
    made.push({
      source: trimAll(document, [subject]),
      cue: [{ from: verb, to: start }],
      content: trimAll(document, [{ from: start, to: clauseEnd(document, start, sentence.to) }]),
      confidence: 0.6,
      rule: "plain-demand",
    });
  }
  return made.filter((draft) => draft.content.length > 0);
}

/** "Some 8,000 people marched through the city demanding a recount": what the subject of a sentence demands beside an act. */
function demandedBy(document: Document, token: number, sentence: Range): Draft | null {
  const { lower, quotes } = document;
  if (lower[token] !== "demanding" || quotes[token] !== 0 || tagOf(document, token) !== "VBG") return null;
  if (/^(?:a|an|the|more|most|very|so|too|less|and)$/.test(lower[token - 1] ?? "")) return null;
  const helped = /^(?:is|are|was|were|been)$/.test(lower[token - 1] ?? "");
  const subject = helped ? subjectBefore(document, token - 1) : mainSubject(document, sentence, token);
  if (!subject) return null;
  return {
    source: trimAll(document, [subject]),
    cue: [{ from: helped ? token - 1 : token, to: token + 1 }],
    content: trimAll(document, [{ from: token + 1, to: clauseEnd(document, token + 1, sentence.to) }]),
    confidence: 0.6,
    rule: "plain-demand",
  };
}

/** Where the content of a speech act at a token begins; -1 where there is none. */
function contentAfter(document: Document, token: number): number {
  const { lower, quotes } = document;
  const word = lower[token] as string;
  const next = lower[token + 1] ?? "";
  if (quotes[token] !== 0 || !FINITE.has(tagOf(document, token))) return -1;
  if (/^(?:call|ask)(?:ed|s)$/.test(word) && next === "for") return token + 2;
  if (/^ask(?:ed|s)$/.test(word)) return /^(?:if|whether|how|why)$/.test(next) ? token + 1 : -1;
  if (/^threaten(?:ed|s)$/.test(word)) return next === "to" ? token + 1 : -1;
  const names =
    DAYS.has(next) || (tagOf(document, token + 1) === "IN" && !/^(?:that|if|whether)$/.test(next));
  return ACTS.has(word) && !names ? token + 1 : -1;
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
