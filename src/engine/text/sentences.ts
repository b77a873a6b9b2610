import { OPENERS, SHORTENED, TITLES } from "./abbreviations";
import { classAt, DIGIT, LETTER, UPPER } from "./characters";
import type { Tokens } from "./tokens";

/** The sentences of a text: the number of the sentence of each token, and where each sentence starts and ends. */
export interface Sentences {
  readonly numbers: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/**
 * No sentence holds more tokens. What finds claims costs cues times window, so a text without full stops would cost
 * its square; the longest true sentence of 900 news articles has 204 tokens.
 */
export const LONGEST_SENTENCE = 300;

/** Groups tokens into sentences; a paragraph always ends one, also without a full stop (headlines). */
export function groupSentences(text: string, tokens: Tokens, quotes: Int32Array): Sentences {
  const { count, paragraphs } = tokens;
  const numbers = new Int32Array(count);
  const starts: number[] = [];
  const ends: number[] = [];
  let first = 0;
  for (let index = 0; index < count; index++) {
    const broken =
      index > 0 &&
      (paragraphs[index] !== paragraphs[index - 1] ||
        index - first >= LONGEST_SENTENCE ||
        startsSentence(text, tokens, quotes, index));
    if (index === 0 || broken) {
      if (index > 0) ends.push(index);
      starts.push(index);
      first = index;
    }
    numbers[index] = starts.length - 1;
  }
  if (count > 0) ends.push(count);
  return { numbers, starts: Int32Array.from(starts), ends: Int32Array.from(ends) };
}

function startsSentence(text: string, tokens: Tokens, quotes: Int32Array, index: number): boolean {
  const { starts, ends, words, lower } = tokens;
  // Only what stands behind a space can start a sentence: "U.S.-led", "e.g.,".
  if (starts[index] === ends[index - 1]) return false;
  let last = index - 1;
  for (
    let back = 0;
    back < 4 && last > 0 && isCloser(lower[last] as string) && !opensHere(quotes, last);
    back++
  )
    last--;
  const stop = words[last] as string;
  const end = stop.charCodeAt(stop.length - 1);
  if (end !== 46 && end !== 63 && end !== 33 && end !== 0x2026) return false;
  // A mark that closes belongs to what is before it; one that opens starts the sentence itself.
  const outside = quotes[index] === 0 || quotes[index] !== quotes[index - 1];
  if (isCloser(lower[index] as string) && !outside) return false;
  const word = lower[index] as string;
  const kind = classAt(text, starts[index] as number);
  const opensQuote = (word === '"' || word === "'") && outside;
  const capital =
    kind === UPPER ||
    kind === LETTER ||
    kind === DIGIT ||
    opensQuote ||
    word === "(" ||
    word === "[" ||
    word.charCodeAt(0) === 0x2022 ||
    (word.length > 1 && (word.charCodeAt(0) === 64 || word.charCodeAt(0) === 35));
  if (!capital) return false;
  if (stop.length === 1 || end !== 46) return true;
  if (stop.charCodeAt(0) === 46) return kind !== DIGIT;
  const name = (lower[last] as string).slice(0, -1);
  if (TITLES.has(name)) return false;
  // Initials of a person: "J. Smith".
  if (stop.length === 2) return OPENERS.has(word) && word !== "a" && name !== "a";
  if (opensQuote || OPENERS.has(word)) return true;
  if (kind === DIGIT) return false;
  // "Inc. Apple said": a shortened word before another name; "at 5 p.m. Smith left" is told by case.
  return SHORTENED.has(name)
    ? false
    : name === "p.m" || name === "a.m"
      ? !/^(?:e[ds]t|p[ds]t|c[ds]t|gmt|bst|cet|local|eastern|monday|tuesday|wednesday|thursday|friday|saturday|sunday|[a-z]{3}\.?)$/.test(
          word,
        )
      : false;
}

/** Whether the mark at `index` is the first token of its quotation. */
function opensHere(quotes: Int32Array, index: number): boolean {
  return quotes[index] !== 0 && quotes[index] !== quotes[index - 1];
}

function isCloser(word: string): boolean {
  return word === '"' || word === "'" || word === "”" || word === ")" || word === "]" || word === "’";
}
