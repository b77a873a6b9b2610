import { describe } from "../../src/anchor/describe";
import type { Selectors } from "../../src/model/selector";
import type { Span } from "../../src/model/span";
import type { Random } from "./random";

// Private characters that mark the quote while its text is changed around it.
const OPEN = "\ue000";
const SHUT = "\ue001";
const MARKS = /[\ue000\ue001]/g;
// Takes "ferry", "o’clock", "11"; leaves " ", ",", "“".
const WORD = /[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu;

/** An annotation of one text, and where its words are in the changed one: null where they were deleted. */
export interface Case {
  readonly selectors: Selectors;
  readonly text: string;
  readonly truth: Span | null;
}

/** Changes a text that has its quote marked; `old` is the text before, without marks. */
export type Mutation = (marked: string, random: Random, old: string) => string;

/** A passage of 20 to 200 characters: a sentence, a run of words, or any run of characters. */
export function passage(text: string, random: Random): Span {
  for (;;) {
    const kind = random.next();
    const length = random.between(20, 200);
    let start = random.between(0, Math.max(0, text.length - 21));
    let end = Math.min(text.length, start + length);
    if (kind < 0.85) {
      start = text.slice(0, start).search(/\S+$/);
      const word = /\s|$/.exec(text.slice(end));
      end += word?.index ?? 0;
    }
    if (kind < 0.4) {
      const before = [...text.slice(0, start + 1).matchAll(/(?<=^|[.”]\s|\n)(?=\S)/g)].at(-1);
      start = before?.index ?? 0;
      const after = /[.”](?=\s|$)/.exec(text.slice(start + 20));
      end = after ? start + 20 + after.index + 1 : text.length;
    }
    const quote = text.slice(start, end);
    if (
      start >= 0 &&
      quote.length >= 20 &&
      quote.length <= 200 &&
      quote.trim() === quote &&
      !quote.includes("\n")
    )
      return { start, end };
  }
}

/** A case: the passage described in the text, then the text changed. */
export function caseOf(text: string, { start, end }: Span, mutate: Mutation, random: Random): Case {
  const selectors = describe(text, { start, end });
  const marked = text.slice(0, start) + OPEN + text.slice(start, end) + SHUT + text.slice(end);
  const changed = mutate(marked, random, text);
  const open = changed.indexOf(OPEN);
  const truth = open < 0 ? null : { start: open, end: changed.indexOf(SHUT) - 1 };
  return { selectors, text: changed.replace(MARKS, ""), truth };
}

/** A paragraph of other words on top. */
export const insertion: Mutation = (marked, random, old) => {
  const words = random.shuffled(old.match(WORD) ?? []).slice(0, random.between(20, 60));
  return `${words.join(" ")}.\n\n${marked}`;
};

/** Paragraphs in another order. */
export const reordering: Mutation = (marked, random) => random.shuffled(marked.split("\n\n")).join("\n\n");

/** Such a share of all words replaced, left out, or followed by another. */
export function wordsChanged(share: number): Mutation {
  return (marked, random, old) => {
    const words = old.match(WORD) ?? [];
    return marked.replace(WORD, (word) => (random.next() < share ? changedWord(word, words, random) : word));
  };
}

/** One to three words of the quote replaced, left out, or followed by another. */
export const quoteEdited: Mutation = (marked, random, old) => {
  const words = old.match(WORD) ?? [];
  const [before = "", rest = ""] = marked.split(OPEN);
  const [quote = "", after = ""] = rest.split(SHUT);
  const own = [...quote.matchAll(WORD)];
  const times = Math.min(own.length, random.between(1, 3));
  const edited = new Set(random.shuffled(own.map(({ index }) => index)).slice(0, times));
  const changed = quote.replace(WORD, (word: string, index: number) =>
    edited.has(index) ? changedWord(word, words, random) : word,
  );
  return `${before}${OPEN}${changed}${SHUT}${after}`;
};

/** Quotation marks, dashes, ellipses and spaces as another system writes them. */
export const typography: Mutation = (marked, random) => {
  const isCurly = random.next() < 0.5;
  const spaces = random.of(["\u00a0", "\u2009", "\u202f"]);
  return marked
    .replace(/[“”]/g, random.of(['"', "„", "«"]))
    .replace(/’/g, isCurly ? "'" : "´")
    .replace(/ — /g, random.of(["—", " – ", "--", "\u2009—\u2009"]))
    .replace(/\.\.\./g, "…")
    .replace(/ /g, (space) => (random.next() < 0.15 ? spaces : space))
    .replace(/(?<=\p{L}{4})(?=\p{L}{4})/gu, () => (random.next() < 0.05 ? "\u00ad" : ""));
};

/** The quote gone. */
export const deletion: Mutation = (marked) => marked.replace(/\ue000[^\ue001]*\ue001/, "");

/** The sentences the quote stands in gone. */
export const sentenceDeletion: Mutation = (marked) =>
  marked.replace(/(?:(?<=[.”]\s)|(?<=\n)|^)[^\n]*?\ue000[^\ue001]*\ue001[^\n]*?(?:[.”](?=\s)|(?=\n)|$)/, "");

/** The sentence the quote stands in written once more, elsewhere, above or below. */
export const repetition: Mutation = (marked, random) => {
  const [before = "", rest = ""] = marked.split(OPEN);
  const [quote = "", after = ""] = rest.split(SHUT);
  const start = /[^.\n]*$/.exec(before)?.[0] ?? "";
  const end = /^[^.\n]*\.?/.exec(after)?.[0] ?? "";
  const copy = `${start}${quote}${end}`.trim();
  const paragraphs = marked.split("\n\n");
  const own = paragraphs.findIndex((paragraph) => paragraph.includes(OPEN));
  const far = paragraphs.map((_, index) => index).filter((index) => Math.abs(index - own) > 1);
  const place = random.of(far);
  const text = paragraphs[place] as string;
  paragraphs[place] = random.next() < 0.5 ? `${copy} ${text}` : `${text} ${copy}`;
  return paragraphs.join("\n\n");
};

/** Several changes after one another. */
export function both(...mutations: readonly Mutation[]): Mutation {
  return (marked, random, old) => mutations.reduce((text, mutate) => mutate(text, random, old), marked);
}

function changedWord(word: string, words: readonly string[], random: Random): string {
  const kind = random.next();
  if (kind < 0.6) return random.of(words);
  return kind < 0.8 ? "" : `${word} ${random.of(words)}`;
}
