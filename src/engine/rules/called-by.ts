import type { Document } from "../document";
import { type Draft, madeBy, type Range } from "./draft";
import { isCapitalised, phraseAfter, sentenceOf, subjectBefore } from "./phrases";

/** Verbs that name something in somebody's words. */
const NAMED = new Set("branded dubbed called labelled labeled described hailed".split(" "));
const BE = /^(?:was|were|is|are|been|being|be)$/;
/** Words and names are short. */
const LONGEST = 16;

/**
 * "Plans were branded “heartbreaking” by parents", "the move was described by unions as “cruel”": what was named and how are
 * both said. Only where the words are quoted: else "called by" is a telephone's.
 */
export function findCalledBy(document: Document): Draft[] {
  const { lower, quotes } = document;
  const made: Draft[] = [];
  for (let verb = 1; verb < document.count; verb++) {
    if (!NAMED.has(lower[verb] as string) || quotes[verb] !== 0 || !BE.test(lower[verb - 1] as string))
      continue;
    const { to } = sentenceOf(document, verb);
    const from = /^(?:has|have|had)$/.test(lower[verb - 2] ?? "") ? verb - 2 : verb - 1;
    const subject = subjectBefore(document, from);
    const named =
      lower[verb + 1] === "by" ? namedBehind(document, verb + 1, to) : namedBefore(document, verb + 1, to);
    if (!subject || !named) continue;
    made.push(
      madeBy(document, "called-by", 0.6, {
        source: named.source,
        cue: { from, to: verb + 1 },
        content: [subject, named.words],
      }),
    );
  }
  return made;
}

/** Where the finder had such a cue itself, with what it was said to be as well. */
export function completeCalledBy(document: Document, drafts: readonly Draft[]): Draft[] {
  const called = new Map(findCalledBy(document).map((draft) => [draft.cue[0]?.to, draft]));
  return drafts.map((draft) => {
    const whole = called.get(draft.cue.at(-1)?.to);
    return whole && draft.cue.length === 1
      ? { ...draft, source: whole.source, content: whole.content }
      : draft;
  });
}

interface Named {
  readonly source: Range;
  readonly words: Range;
}

/** "By unions as “cruel”". */
function namedBehind(document: Document, by: number, to: number): Named | null {
  const source = phraseAfter(document, by + 1, to);
  if (!source || document.lower[source.to] !== "as") return null;
  const words = quotedFrom(document, source.to + 1, to);
  return words && { source, words };
}

/** "“Heartbreaking” by parents", "as a “disgrace” by unions". */
function namedBefore(document: Document, start: number, to: number): Named | null {
  const words = quotedFrom(document, document.lower[start] === "as" ? start + 1 : start, to);
  if (!words || document.lower[words.to] !== "by") return null;
  const source = phraseAfter(document, words.to + 1, to);
  return source && { source, words };
}

/** The words from a token to the end of the quotation that begins within them, its marks included. */
function quotedFrom(document: Document, from: number, to: number): Range | null {
  const { quotes, lower } = document;
  let end = from;
  while (end < Math.min(to, from + 3) && quotes[end] === 0) end++;
  if (end >= to || quotes[end] === 0) return null;
  // "Called “Home” by the studio": a name and no word for it.
  if (isCapitalised(document, /^["“'‘]+$/.test(lower[end] as string) ? end + 1 : end)) return null;
  while (end < to && quotes[end] !== 0 && end - from < LONGEST) end++;
  if (/^["”'’]+$/.test(lower[end] ?? "")) end++;
  return { from, to: end };
}
