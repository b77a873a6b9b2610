import type { Attribution } from "../../model/claim";
import type { Span } from "../../model/span";
import type { Document } from "../document";

/** A run of tokens, half-open. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** An attribution while rules work on it, in tokens. */
export interface Draft {
  readonly source: readonly Range[];
  readonly cue: readonly Range[];
  readonly content: readonly Range[];
  readonly confidence: number;
  /** Which rule made it; null for what was handed in. */
  readonly rule: string | null;
}

const EDGE = new Set([",", ";", ":", ".", "--", "-", "–", "—"]);

/** A range without the commas, dashes and full stops at its ends; null where nothing is left. */
export function trim(document: Document, range: Range): Range | null {
  let { from, to } = range;
  while (to > from && EDGE.has(document.lower[to - 1] as string)) to--;
  while (from < to && EDGE.has(document.lower[from] as string)) from++;
  return from < to ? { from, to } : null;
}

/** All ranges trimmed, empty ones dropped, in text order. */
export function trimAll(document: Document, ranges: readonly Range[]): Range[] {
  return ranges
    .map((range) => trim(document, range))
    .filter((range) => range !== null)
    .sort((a, b) => a.from - b.from);
}

/** The parts of a claim that a rule sets, before they are trimmed. */
export interface Parts {
  readonly source?: Range;
  readonly cue: Range;
  readonly content: readonly Range[];
}

/** A claim as a rule makes it, its parts trimmed. */
export function madeBy(document: Document, rule: string, confidence: number, parts: Parts): Draft {
  const { source, cue, content } = parts;
  return {
    source: source ? trimAll(document, [source]) : [],
    cue: [cue],
    content: trimAll(document, content),
    confidence,
    rule,
  };
}

/** Where a range of tokens stands in the text. */
export function spanOf(document: Document, range: Range): Span {
  return { start: document.starts[range.from] as number, end: document.ends[range.to - 1] as number };
}

/** The draft as an attribution of the text. */
export function toAttribution(document: Document, draft: Draft): Attribution {
  const spans = (ranges: readonly Range[]): Span[] => ranges.map((range) => spanOf(document, range));
  return {
    source: spans(draft.source),
    cue: spans(draft.cue),
    content: spans(draft.content),
    confidence: draft.confidence,
  };
}

/** The attribution as a draft; a span that touches no token is left out. */
export function toDraft(document: Document, attribution: Attribution): Draft {
  const ranges = (spans: readonly Span[]): Range[] =>
    spans.map((span) => rangeOf(document, span)).filter((range) => range.from < range.to);
  return {
    source: ranges(attribution.source),
    cue: ranges(attribution.cue),
    content: ranges(attribution.content),
    confidence: attribution.confidence,
    rule: null,
  };
}

/** The tokens a span touches. */
export function rangeOf(document: Document, span: Span): Range {
  const from = firstTokenEndingAfter(document, span.start);
  let to = from;
  while (to < document.count && (document.starts[to] as number) < span.end) to++;
  return { from, to };
}

function firstTokenEndingAfter(document: Document, offset: number): number {
  let low = 0;
  let high = document.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((document.ends[middle] as number) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
