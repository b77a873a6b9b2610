import type { Attribution } from "../../model/claim";
import type { Document } from "../document";
import { cueForm } from "./cue-verbs";
import { type Draft, type Range, toAttribution, trimAll } from "./draft";
import {
  canOpenPhrase,
  HELPERS,
  phraseAfter,
  sentenceOf,
  skipCircumstance,
  subjectBefore,
  verbGroup,
} from "./phrases";
import { quotationAround } from "./quotation-runs";

/** Finds attributions by verbs and word order alone, for a build whose trained weights are missing. */
export function findByRules(document: Document): Attribution[] {
  const drafts: Draft[] = [];
  for (let token = 0; token < document.count; token++) {
    const draft = atAccording(document, token) ?? atVerb(document, token);
    if (draft) drafts.push(draft);
  }
  return drafts.map((draft) => toAttribution(document, draft));
}

function make(document: Document, source: Range | null, cue: Range, content: readonly Range[]): Draft | null {
  const kept = trimAll(
    document,
    content.filter((range) => range.from < range.to),
  );
  if (kept.length === 0) return null;
  return {
    source: source ? trimAll(document, [source]) : [],
    cue: [cue],
    content: kept,
    confidence: 0.6,
    rule: "verb",
  };
}

function atAccording(document: Document, token: number): Draft | null {
  if (document.lower[token] !== "according" || document.lower[token + 1] !== "to") return null;
  const sentence = sentenceOf(document, token);
  const source = phraseAfter(document, token + 2, sentence.to);
  if (!source) return null;
  const content =
    token === sentence.from ? [{ from: source.to, to: sentence.to }] : [{ from: sentence.from, to: token }];
  return make(document, source, { from: token, to: token + 2 }, content);
}

function atVerb(document: Document, token: number): Draft | null {
  const { lower, quotes } = document;
  const form = cueForm(lower[token] as string);
  if (!form || quotes[token] !== 0) return null;
  const { frame, lemma } = form.verb;
  if (lemma === "cite" && form.form === "ing") return null;
  const sentence = sentenceOf(document, token);
  const group = verbGroup(document, token);
  if (
    form.form === "base" &&
    group.from === token &&
    !/^(?:they|we|i|you|who|[a-z]+s)$/.test(lower[token - 1] ?? "")
  )
    return null;
  const reports = frame === "speech" || frame === "hearer";
  return (
    (reports ? atInversion(document, group, sentence) : null) ??
    (reports ? atEnd(document, group, sentence) : null) ??
    atClause(document, group, sentence, frame, lemma, form.form)
  );
}

/** "…," said Smith. */
function atInversion(document: Document, cue: Range, sentence: Range): Draft | null {
  if (!endsContent(document, cue.from - 1)) return null;
  if (!canOpenPhrase(document, cue.to) || document.lower[cue.to] === "that") return null;
  const source = phraseAfter(document, cue.to, sentence.to);
  if (!source) return null;
  return make(document, source, cue, contentBefore(document, cue.from, source.to, sentence));
}

/** "…," Smith said. */
function atEnd(document: Document, cue: Range, sentence: Range): Draft | null {
  const { lower } = document;
  const after = skipCircumstance(document, cue.to, sentence.to);
  const source = subjectBefore(document, cue.from);
  if (!source || source.from === 0 || !endsContent(document, source.from - 1)) return null;
  const closes =
    after >= sentence.to ||
    /^[.,;:?!"]$/.test(lower[after] as string) ||
    (after > cue.to && lower[after - 1] !== "that");
  const quoted = lower[source.from - 1] === '"';
  if (!closes && !quoted) return null;
  // "Meeting him in Moscow, Putin said:" has its content behind it.
  if (lower[after] === ":" || lower[after] === '"') return null;
  if (!quoted && source.from - sentence.from < 4) return null;
  return make(document, source, cue, contentBefore(document, source.from, after, sentence));
}

/** Whether the token before an attribution can close its content: a comma, or a closing quotation mark. */
function endsContent(document: Document, token: number): boolean {
  const word = document.lower[token];
  if (word === ",") return true;
  return word === '"' || word === "'"
    ? document.quotes[token] !== 0 && document.quotes[token + 1] === 0
    : false;
}

function contentBefore(document: Document, end: number, resume: number, sentence: Range): Range[] {
  const { quotes, lower, count, paragraphs } = document;
  let from = sentence.from;
  const last = lower[end - 1] === "," && quotes[end - 2] !== 0 ? end - 2 : end - 1;
  if (quotes[last] !== 0) {
    const quotation = quotationAround(document, last);
    // A quotation of a few words is part of a reported clause, a longer one stands alone.
    from = Math.min(quotation.from, quotation.from - sentence.from < 12 ? sentence.from : quotation.from);
  }
  const content: Range[] = [{ from, to: end }];
  let next = resume;
  while (next < sentence.to && quotes[next] === 0) next++;
  if (
    next >= sentence.to &&
    sentence.to < count &&
    quotes[sentence.to] !== 0 &&
    quotes[last] !== 0 &&
    paragraphs[sentence.to] === paragraphs[end]
  )
    next = sentence.to;
  if (next < count && quotes[next] !== 0 && quotes[last] !== 0) content.push(quotationAround(document, next));
  return content;
}

/** Smith said that … */
function atClause(
  document: Document,
  cue: Range,
  sentence: Range,
  frame: string,
  lemma: string,
  form: string,
): Draft | null {
  const { lower, quotes, count } = document;
  const subject = subjectBefore(document, cue.from);
  let source = subject;
  if (!source && form === "ing") source = null;
  else if (!source) return null;
  let start = skipCircumstance(document, cue.to, sentence.to);
  if (frame === "hearer" || lemma === "accuse" || lemma === "blame") {
    const hearer = phraseAfter(document, start, sentence.to);
    if (frame === "hearer" && hearer) start = skipCircumstance(document, hearer.to, sentence.to);
  }
  if (start >= sentence.to || (start === sentence.to - 1 && lower[start] !== ":")) return null;
  const word = lower[start] as string;
  const that = lower[start - 1] === "that" || word === "that" || /^(?:whether|if|how|why|what)$/.test(word);
  if (frame === "as") {
    let as = start;
    while (as < sentence.to && as - start < 12 && lower[as] !== "as") as++;
    if (lower[as] !== "as") return null;
    return make(
      document,
      source,
      cue,
      as === start
        ? [{ from: as + 1, to: clauseEnd(document, as + 1, sentence.to) }]
        : [{ from: start, to: sentence.to }],
    );
  }
  if (
    frame === "clause" &&
    !that &&
    !quotes[start] &&
    !(form === "past" && canOpenPhrase(document, start) && hasVerb(document, start, sentence.to))
  )
    return null;
  if (
    frame === "speech" &&
    !that &&
    !quotes[start] &&
    word !== ":" &&
    !canOpenPhrase(document, start) &&
    !hasVerb(document, start, sentence.to)
  )
    return null;
  if (HELPERS.has(word)) return null;
  const content: Range[] = [
    {
      from: lower[start] === "that" || lower[start] === ":" ? start + 1 : start,
      to: clauseEnd(document, start, sentence.to),
    },
  ];
  const last = sentence.to - 1;
  if (quotes[last] !== 0 && sentence.to < count && quotes[sentence.to] === quotes[last])
    content.push({ from: sentence.to, to: quotationAround(document, last).to });
  else if (lower[last] === ":" && sentence.to < count && quotes[sentence.to] !== 0)
    content.push(quotationAround(document, sentence.to));
  return make(document, source, cue, content);
}

function hasVerb(document: Document, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (HELPERS.has(document.lower[at] as string) || /ed$|^to$/.test(document.lower[at] as string))
      return true;
  return false;
}

/** The content stops before ", citing …", ", adding …", ", according to …". */
function clauseEnd(document: Document, from: number, to: number): number {
  for (let at = from; at + 1 < to; at++) {
    if (document.lower[at] !== "," || document.quotes[at] !== 0) continue;
    if (/^(?:citing|adding|according|saying|noting|but|where|which)$/.test(document.lower[at + 1] as string))
      return at;
  }
  return to;
}
