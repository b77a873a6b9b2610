import { locate } from "../../src/anchor/locate";
import type { Span } from "../../src/model/span";
import {
  both,
  type Case,
  caseOf,
  deletion,
  insertion,
  type Mutation,
  passage,
  quoteEdited,
  reordering,
  repetition,
  sentenceDeletion,
  typography,
  wordsChanged,
} from "./mutations";
import { Random } from "./random";

/** The rows of the re-anchoring table. */
export const ROWS: Readonly<Record<string, Mutation>> = {
  "a paragraph on top": insertion,
  "paragraphs reordered": reordering,
  "1 % of words changed": wordsChanged(0.01),
  "5 % of words changed": wordsChanged(0.05),
  "the quote edited by 1–3 words": quoteEdited,
  typography,
  "the quote deleted": deletion,
  "its sentence deleted": sentenceDeletion,
  "the sentence repeated elsewhere": repetition,
  "deleted, and 5 % changed": both(deletion, wordsChanged(0.05)),
  "repeated, and 5 % changed": both(repetition, wordsChanged(0.05)),
  "reordered, and 5 % changed": both(reordering, wordsChanged(0.05)),
};

/** What became of the annotations of one row. `right` overlap the truth by .8 or are rightly not placed. */
export interface Score {
  readonly annotations: number;
  readonly right: number;
  readonly wrong: number;
  readonly wrongCases: readonly { readonly of: Case; readonly found: Span }[];
  readonly missedCases: readonly Case[];
}

/** Annotations a text, as many as an article has claims. */
const A_TEXT = 25;

/** The cases of one row: `count` annotations of the texts in turn, 25 a text, all of a text in one changed text. */
export function casesOf(texts: readonly string[], mutate: Mutation, count: number, seed: number): Case[] {
  const random = new Random(seed);
  const cases: Case[] = [];
  for (let turn = 0; cases.length < count; turn++) {
    const text = texts[turn % texts.length] as string;
    for (let index = 0; index < A_TEXT && cases.length < count; index++)
      cases.push(caseOf(text, passage(text, random), mutate, random));
  }
  return cases;
}

/** Places every case and counts. */
export function score(cases: readonly Case[]): Score {
  const wrongCases: { of: Case; found: Span }[] = [];
  const missedCases: Case[] = [];
  let right = 0;
  for (const of of cases) {
    const found = locate(of.text, of.selectors);
    if (found && (!of.truth || jaccard(found, of.truth) < 0.8)) wrongCases.push({ of, found });
    else if (found || !of.truth) right++;
    else missedCases.push(of);
  }
  return { annotations: cases.length, right, wrong: wrongCases.length, wrongCases, missedCases };
}

function jaccard(some: Span, other: Span): number {
  const shared = Math.min(some.end, other.end) - Math.max(some.start, other.start);
  return shared <= 0 ? 0 : shared / (Math.max(some.end, other.end) - Math.min(some.start, other.start));
}
