import type { Document } from "../document";
import { type Draft, madeBy, type Range } from "./draft";
import { isCapitalised, phraseAfter, sentenceOf, subjectBefore } from "./phrases";

/** How outlets alone say that they know: "The minister will resign, Sky News understands", "TMZ was first to report". */
export function findOutletPhrases(document: Document): Draft[] {
  const drafts: Draft[] = [];
  for (let token = 0; token < document.count; token++) {
    if (document.quotes[token] !== 0) continue;
    const draft =
      atUnderstands(document, token) ??
      atCanReveal(document, token) ??
      atFirstToReport(document, token) ??
      atReportedBy(document, token) ??
      atPer(document, token);
    if (draft) drafts.push(draft);
  }
  return drafts;
}

const made = (document: Document, source: Range, cue: Range, content: Range): Draft =>
  madeBy(document, "outlet-phrase", 0.6, { source, cue, content: [content] });

/** "…, the Irish Times understands", "Sky News understands that …": people understand why or what, outlets that. */
function atUnderstands(document: Document, token: number): Draft | null {
  const { lower } = document;
  if (lower[token] !== "understands" || !isCapitalised(document, token - 1)) return null;
  const source = subjectBefore(document, token);
  if (!source) return null;
  const sentence = sentenceOf(document, token);
  const cue = { from: token, to: token + 1 };
  if (lower[token + 1] === "that") return made(document, source, cue, { from: token + 2, to: sentence.to });
  const isLast = token + 2 >= sentence.to;
  if (!isLast || lower[source.from - 1] !== "," || source.from - sentence.from < 4) return null;
  return made(document, source, cue, { from: sentence.from, to: source.from });
}

/** "TMZ was first to report the split". */
function atFirstToReport(document: Document, token: number): Draft | null {
  const { lower } = document;
  if (lower[token] !== "was") return null;
  const first = lower[token + 1] === "the" ? token + 2 : token + 1;
  if (lower[first] !== "first" || lower[first + 1] !== "to" || lower[first + 2] !== "report") return null;
  const source = isCapitalised(document, token - 1) ? subjectBefore(document, token) : null;
  if (!source) return null;
  let start = first + 3;
  if (/^(?:that|on)$/.test(lower[start] as string)) start++;
  let end = start;
  const { to } = sentenceOf(document, token);
  while (end < to && !/^[,;]$/.test(lower[end] as string)) end++;
  return made(document, source, { from: token, to: first + 3 }, { from: start, to: end });
}

/** "The minister broke the rules, the BBC can reveal." */
function atCanReveal(document: Document, token: number): Draft | null {
  const { lower } = document;
  if (lower[token] !== "can" || !/^(?:reveal|confirm|disclose)$/.test(lower[token + 1] ?? "")) return null;
  const source = isCapitalised(document, token - 1) ? subjectBefore(document, token) : null;
  if (!source) return null;
  const sentence = sentenceOf(document, token);
  const cue = { from: token, to: token + 2 };
  if (lower[token + 2] === "that") return made(document, source, cue, { from: token + 3, to: sentence.to });
  if (token + 3 < sentence.to || lower[source.from - 1] !== ",") return null;
  return made(document, source, cue, { from: sentence.from, to: source.from });
}

/** "As first reported by Politico, the aide has quit." */
function atReportedBy(document: Document, token: number): Draft | null {
  const { lower } = document;
  if (lower[token] !== "reported" || lower[token + 1] !== "by") return null;
  const from = lower[token - 1] === "first" ? token - 2 : token - 1;
  const sentence = sentenceOf(document, token);
  if (lower[from] !== "as" || from !== sentence.from) return null;
  const source = phraseAfter(document, token + 2, sentence.to);
  if (!source || lower[source.to] !== ",") return null;
  return made(document, source, { from, to: token + 2 }, { from: source.to + 1, to: sentence.to });
}

/** "Power is out in 60,000 homes, per ScotGrid.", "Per the Wall Street Journal, a row broke out." */
function atPer(document: Document, token: number): Draft | null {
  const { lower } = document;
  if (lower[token] !== "per") return null;
  const sentence = sentenceOf(document, token);
  const named = lower[token + 1] === "the" ? token + 2 : token + 1;
  const source = isCapitalised(document, named) ? phraseAfter(document, token + 1, sentence.to) : null;
  if (source && token === sentence.from && lower[source.to] === ",")
    return made(document, source, { from: token, to: token + 1 }, { from: source.to + 1, to: sentence.to });
  if (!source || lower[token - 1] !== "," || source.to + 1 < sentence.to) return null;
  return made(document, source, { from: token, to: token + 1 }, { from: sentence.from, to: token - 1 });
}
