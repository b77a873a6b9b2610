import type { Document } from "../document";
import type { Range } from "./draft";
import { tagOf } from "./tags";

const set = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Verbs that only help another verb. */
export const HELPERS = set(
  "has have had is was were are be been being do does did would could should may might will can must 's 've 'd 'll wo ca",
);
const PRONOUNS = set(
  "he she it they we i you one someone everyone nobody neither both some many others another",
);
const RELATIVES = set("who which that whom");
/** Words that name a day. */
export const DAYS = set("monday tuesday wednesday thursday friday saturday sunday yesterday today tonight");
/** Prepositions that hold a noun phrase together rather than start something new. */
const INNER = set(
  "of for at in from on to with near inside outside within among between behind familiar close",
);

/** The sentence of a token, as a range. */
export function sentenceOf(document: Document, token: number): Range {
  const number = document.sentences[token] as number;
  return { from: document.sentenceStarts[number] as number, to: document.sentenceEnds[number] as number };
}

/** Whether a word is one of the marks that bound clauses. */
export function isBoundary(word: string): boolean {
  return /^[,;:"()—–-]$|^--$/.test(word);
}

/** Whether the word is written with a capital. */
export function isCapitalised(document: Document, token: number): boolean {
  const word = document.words[token];
  return word !== undefined && word !== document.lower[token] && /^\p{Lu}/u.test(word);
}

/**
 * The subject that ends right before `end`, or null: a pronoun, a noun phrase with its apposition, or what a relative
 * pronoun stands for ("Ann Lee, who said" gives Ann Lee, as annotators do).
 */
export function subjectBefore(document: Document, end: number): Range | null {
  const { from } = sentenceOf(document, end);
  const { lower } = document;
  let last = end;
  while (last > from && tagOf(document, last - 1).startsWith("RB")) last--;
  if (last > from && DAYS.has(lower[last - 1] as string)) {
    last--;
    if (last > from && lower[last - 1] === "on") last--;
  }
  if (last <= from) return null;
  const word = lower[last - 1] as string;
  if (
    RELATIVES.has(word) &&
    last - 1 > from &&
    tagOf(document, last - 1) !== "DT" &&
    tagOf(document, last - 1) !== "IN"
  ) {
    const before = lower[last - 2] === "," ? last - 2 : last - 1;
    const start = phraseStart(document, before, from);
    return start < before ? { from: start, to: before } : { from: last - 1, to: last };
  }
  if (PRONOUNS.has(word) && !/^NN/.test(tagOf(document, last - 1))) return { from: last - 1, to: last };
  if (word === ",") return subjectWithApposition(document, last);
  const start = phraseStart(document, last, from);
  return start < last ? { from: start, to: last } : null;
}

/** "Juan Guaido, the opposition leader," — the comma at `end - 1` closes an apposition. */
function subjectWithApposition(document: Document, end: number): Range | null {
  const { from } = sentenceOf(document, end - 1);
  let open = end - 2;
  for (let steps = 0; open > from && steps < 25 && document.lower[open] !== ","; steps++) {
    if (document.lower[open] === '"') return null;
    open--;
  }
  if (open <= from || document.lower[open] !== ",") return null;
  const start = phraseStart(document, open, from);
  return start < open ? { from: start, to: end - 1 } : null;
}

/** Where the noun phrase that ends at `end` starts, by its tags; `end` itself where no noun phrase ends there. */
export function phraseStart(document: Document, end: number, from: number): number {
  const { lower } = document;
  let start = end;
  let closed = false;
  while (start > from && end - start < 24) {
    const token = start - 1;
    const word = lower[token] as string;
    const tag = tagOf(document, token);
    const last = start === end;
    if (
      last ? /^(?:NNS?|NNPS?|CD|DT|PRP|JJS?)$/.test(tag) : !closed && isInside(document, token, start, tag)
    ) {
      start--;
      closed = tag === "DT" || tag === "PRP$";
      continue;
    }
    if (last) break;
    const earlier = token > from ? tagOf(document, token - 1) : "";
    const joins =
      INNER.has(word) &&
      /^(?:NN|CD|JJ|VBN|DT)/.test(earlier) &&
      token - 1 >= from &&
      !DAYS.has(lower[token - 1] as string);
    const pairs =
      (word === "and" || word === "&") &&
      /^(?:NNPS?|NNS)$/.test(earlier) &&
      earlier.slice(0, 3) === tagOf(document, end - 1).slice(0, 3);
    if (!joins && !pairs) break;
    start = token;
    closed = false;
  }
  // A preposition that found no noun before it does not belong to the phrase.
  while (start < end && (INNER.has(lower[start] as string) || lower[start] === "and")) start++;
  return start;
}

function isInside(document: Document, token: number, start: number, tag: string): boolean {
  // The BBC has a programme of that name.
  if (document.lower[token] === "today" && /^program/.test(document.lower[token + 1] ?? "")) return true;
  if (/^(?:NNS?|NNPS?|CD|JJ[RS]?|DT|PDT|PRP\$|POS|\$|#)$/.test(tag))
    return !DAYS.has(document.lower[token] as string);
  // "a recently named chair", "two leading economists"
  if (tag === "VBN" || tag === "VBG" || tag === "RB")
    return (
      /^(?:DT|CD|PRP\$|RB|JJ)$/.test(tagOf(document, token - 1)) &&
      /^(?:NN|JJ|VB)/.test(tagOf(document, start))
    );
  return false;
}

/** The noun phrase that starts at `start`, with names linked by of, for, at …, or null. */
export function phraseAfter(document: Document, start: number, end: number): Range | null {
  const { lower } = document;
  let at = start;
  while (at < end && at - start < 22) {
    const word = lower[at] as string;
    const tag = tagOf(document, at);
    if (tag === "PRP") return at === start ? { from: at, to: at + 1 } : { from: start, to: at };
    const linked =
      at > start &&
      (INNER.has(word) || word === "and" || word === "&") &&
      at + 1 < end &&
      /^(?:NN|DT|JJ|CD|PRP\$)/.test(tagOf(document, at + 1)) &&
      !DAYS.has(lower[at + 1] as string);
    const inside = /^(?:NNS?|NNPS?|CD|JJ[RS]?|DT|PDT|PRP\$|POS|\$|VBN|VBG)$/.test(tag) && !DAYS.has(word);
    if (!inside && !linked) break;
    at++;
  }
  return at > start ? { from: start, to: at } : null;
}
