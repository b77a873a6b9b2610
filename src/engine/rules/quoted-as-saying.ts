import type { Document } from "../document";
import { type Draft, madeBy, type Range, trimAll } from "./draft";
import { sentenceOf, subjectBefore } from "./phrases";
import { quotationAround } from "./quotation-runs";

const RELAYS = new Set(["cited", "quoted", "citing", "quoting", "cites", "quotes"]);

/**
 * "Interfax quoted an aide as saying P" is one claim, of Interfax with "quoted" (ruling 1): the claim a finder makes
 * of the inner "saying" is dropped where the outer one says the same.
 */
export function joinQuotedAsSaying(document: Document, drafts: readonly Draft[]): Draft[] {
  // In text order an outer cue stands at most a few claims before its inner one.
  const ordered = [...drafts].sort((a, b) => (a.cue[0]?.from ?? 0) - (b.cue[0]?.from ?? 0));
  return ordered.filter((inner, index) => {
    const cue = inner.cue[0];
    if (!cue || document.lower[cue.to - 1] !== "saying") return true;
    const outer = ordered.slice(Math.max(0, index - 3), index).find((other) => relays(document, other, cue));
    return !outer?.content.some((range) =>
      inner.content.some((own) => own.from < range.to && range.from < own.to),
    );
  });
}

function relays(document: Document, outer: Draft, cue: Range): boolean {
  const last = outer.cue.at(-1);
  if (!last || last.to > cue.from || cue.from - last.to > 30) return false;
  return (
    RELAYS.has(document.lower[last.to - 1] as string) &&
    document.sentences[last.from] === document.sentences[cue.from]
  );
}

/**
 * "The agency quoted the colonel as saying P": where the finder took the colonel for what was said, it is what follows
 * "saying".
 */
export function correctQuotedAsSaying(document: Document, drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft) => {
    const cue = draft.cue.at(-1);
    const passive = draft.rule === null ? takenFromRelay(document, draft) : null;
    if (passive) return { ...passive, confidence: draft.confidence, rule: null };
    if (!cue || !RELAYS.has(document.lower[cue.to - 1] as string)) return draft;
    const { to } = sentenceOf(document, cue.from);
    const saying = sayingAfter(document, cue.to, to);
    if (saying < 0 || draft.content.some((range) => range.from > saying)) return draft;
    const before = draft.source[0] ? saidBefore(document, draft.source[0], saying) : null;
    if (before) return { ...draft, content: trimAll(document, [before]) };
    const { from } = said(document, saying, to);
    const end = draft.content.find((range) => range.to > from)?.to ?? to;
    const content = trimAll(document, [{ from, to: end }]);
    return content.length > 0 ? { ...draft, content } : draft;
  });
}

/** Where "saying" of the next "as saying" stands, at most thirty tokens on; −1 where there is none. */
function sayingAfter({ lower }: Document, from: number, to: number): number {
  for (let at = from; at < Math.min(to, from + 30); at++)
    if (lower[at] === "saying" && lower[at - 1] === "as") return at;
  return -1;
}

/**
 * "The bank was quoted (by a paper) as saying that P": a claim of the bank, whose chain the paper heads; "Interfax cited
 * the minister as saying that P": one of Interfax (ruling 1).
 */
export function findQuotedAsSaying(document: Document): Draft[] {
  const made: Draft[] = [];
  for (let token = 1; token < document.count; token++) {
    if (document.quotes[token] !== 0) continue;
    const draft = wasQuoted(document, token) ?? quotedSomebody(document, token);
    if (draft) made.push(draft);
  }
  return made;
}

/** "Holm was quoted by the paper as saying P", taken for the paper's claim: Holm's, as it is. */
function takenFromRelay(document: Document, { source: [source], cue: [cue] }: Draft): Draft | null {
  if (!source || !cue || source.from < cue.to) return null;
  for (let token = cue.from; token < cue.to; token++)
    if (document.lower[token + 1] === "by" && document.lower[token] === "quoted")
      return wasQuoted(document, token);
  return null;
}

function wasQuoted(document: Document, token: number): Draft | null {
  const { lower } = document;
  if (lower[token] !== "quoted" || !/^(?:is|was|were|are|been)$/.test(lower[token - 1] as string))
    return null;
  const { to } = sentenceOf(document, token);
  const saying = sayingAfter(document, token + 1, to);
  if (saying < 0 || saying >= to - 1) return null;
  const source = subjectBefore(document, lower[token - 2] === "has" ? token - 2 : token - 1);
  const cue = { from: token - 1, to: saying === token + 2 ? saying + 1 : token + 1 };
  return (
    source &&
    madeBy(document, "quoted-as-saying", 0.7, { source, cue, content: [said(document, saying, to)] })
  );
}

function quotedSomebody(document: Document, token: number): Draft | null {
  const { lower } = document;
  if (!RELAYS.has(lower[token] as string) || lower[token] === "citing" || lower[token] === "quoting")
    return null;
  const { to } = sentenceOf(document, token);
  const saying = sayingAfter(document, token + 1, to);
  const source = saying < 0 ? null : subjectBefore(document, token);
  // "As quoted by", "he was cited": nobody who quotes.
  if (!source || /^(?:is|was|were|are|been|be|as|and)$/.test(lower[token - 1] as string)) return null;
  const content = saidBefore(document, source, saying) ?? said(document, saying, to);
  const cue = { from: token, to: token + 1 };
  return madeBy(document, "quoted-as-saying", 0.7, { source, cue, content: [content] });
}

/** "P, the agency cited the governor as saying": what stands before who quotes, where nothing follows; else null. */
function saidBefore(document: Document, source: Range, saying: number): Range | null {
  const { from, to } = sentenceOf(document, saying);
  if (saying < to - 2 || source.from === 0) return null;
  if (document.quotes[source.from - 1])
    return { from: Math.min(from, quotationAround(document, source.from - 1).from), to: source.from };
  return document.lower[source.from - 1] === "," ? { from, to: source.from - 1 } : null;
}

/** What follows a "saying" up to `to`. */
function said({ lower }: Document, saying: number, to: number): Range {
  return { from: lower[saying + 1] === "that" ? saying + 2 : saying + 1, to };
}
