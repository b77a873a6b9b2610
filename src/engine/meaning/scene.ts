import type { Facts } from "../../model/analysis";
import type { Attribution, Kind } from "../../model/claim";
import type { Span } from "../../model/span";
import type { Document } from "../document";
import type { Being, Cast } from "./beings";
import type { Gender } from "./known-names";
import type { Publisher } from "./publisher";

/** Why a source was taken for the kind it is: a rule's id, and the words or the list entry it rests on. */
export interface Why {
  /** A stable id, e.g. "outlet-list", "pronoun", "bare-source". */
  readonly rule: string;
  /** What fills the sentence: the words found, the list's own name for them, what the list says. */
  readonly values: readonly string[];
}

/** Whom or what a source's words stand for in this text. */
export interface Referent {
  readonly kind: Kind;
  /** The fullest name or description the text gives. */
  readonly name: string;
  /** 0 to 1: how sure the name is. */
  readonly confidence: number;
  readonly being: Being | null;
  readonly gender: Gender;
  readonly plural: boolean;
  /** The singular noun that heads its description, lower case; "" for a bare name. */
  readonly head: string;
  readonly why: Why;
  /** The outlet it belongs to, where a journalist or a report of that outlet speaks. */
  readonly outlet?: string;
}

/** One source met so far, in text order. */
export interface Turn {
  readonly referent: Referent;
  /** First token of its source. */
  readonly at: number;
  readonly sentence: number;
  readonly claim: number;
  /** Did it stand as a pronoun? */
  readonly pronoun: boolean;
}

/** What interpreting one text needs at hand. */
export interface Scene {
  readonly document: Document;
  readonly cast: Cast;
  readonly facts: Facts;
  /** Tokens that link to another page; null where the text came without a page. */
  readonly links: readonly Span[] | null;
  readonly publisher: Publisher;
  readonly found: readonly Attribution[];
  /** Token ranges of each claim's parts: [from, to) pairs. */
  readonly ranges: readonly ClaimRanges[];
  /** Who is quoted: for the number of a quotation the claim whose source and cue stand outside and whose content holds it. */
  readonly quoters: ReadonlyMap<number, number>;
  /** By the number of a sentence, the claims whose cue begins in it. */
  readonly bySentence: ReadonlyMap<number, readonly number[]>;
  /** By the letters that begin a source, the tokens where such sources begin: among thousands none is looked for in vain. */
  readonly openings: ReadonlyMap<string, readonly number[]>;
  /** Sources in the order they stand; grows as claims are read. */
  readonly turns: Turn[];
}

/** The parts of a claim as token ranges. */
export interface ClaimRanges {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

/** For each quotation the claim that quotes it, as Scene.quoters asks. */
export function quotersOf(document: Document, ranges: readonly ClaimRanges[]): Map<number, number> {
  const { quotes } = document;
  const quoters = new Map<number, number>();
  ranges.forEach(({ cue, content }, claim) => {
    const spoken = cue[0] ? (quotes[cue[0].start] as number) : 0;
    for (const { start, end } of content)
      for (let token = start; token < end; token++) {
        const quotation = quotes[token] as number;
        if (quotation > 0 && quotation !== spoken && !quoters.has(quotation)) quoters.set(quotation, claim);
      }
  });
  return quoters;
}

/** The letters and figures that begin a name or a word: "Garth" of "Garth's office". */
export function firstLetters(name: string): string {
  return /^[\p{L}\p{N}]*/u.exec(name)?.[0] ?? "";
}

/** Where sources begin, as Scene.openings asks. */
export function openingsOf({ words }: Document, ranges: readonly ClaimRanges[]): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const { source } of ranges)
    for (const { start } of source) {
      const letters = firstLetters(words[start] ?? "");
      const there = found.get(letters);
      if (there) there.push(start);
      else found.set(letters, [start]);
    }
  return found;
}

/** The claims of each sentence, as Scene.bySentence asks. */
export function sentencesOf(document: Document, ranges: readonly ClaimRanges[]): Map<number, number[]> {
  const found = new Map<number, number[]>();
  ranges.forEach(({ cue }, claim) => {
    const sentence = document.sentences[cue[0]?.start ?? -1];
    if (sentence === undefined) return;
    const claims = found.get(sentence);
    if (claims) claims.push(claim);
    else found.set(sentence, [claim]);
  });
  return found;
}

/** The tokens a span of text covers, half-open; a token counts when any of it is inside. */
export function tokensOf(document: Document, span: Span): Span {
  const { starts, ends, count } = document;
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] as number) <= span.start) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < count && (starts[end] as number) < span.end) end++;
  return { start: low, end };
}

/** The text from one token to before another, single-spaced. */
export function textOf(document: Document, from: number, to: number): string {
  if (to <= from) return "";
  return document.text
    .slice(document.starts[from] as number, document.ends[to - 1] as number)
    .replace(/\s+/g, " ");
}

/** The lower-case words of tokens [from, to), joined and padded by single spaces. */
export function paddedWords(document: Document, from: number, to: number): string {
  return ` ${document.lower.slice(from, to).join(" ")} `;
}

/** Whether a token stands in what another claim of its sentence says: "36 % had, the study found". */
export function isTold({ document, bySentence, ranges }: Scene, token: number): boolean {
  return (bySentence.get(document.sentences[token] as number) ?? []).some((claim) =>
    ranges[claim]?.content.some(({ start, end }) => token >= start && token < end),
  );
}
