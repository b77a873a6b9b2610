import { BREAK, classAt, classOf, INVISIBLE, isWordClass, SPACE, SURROGATE } from "./characters";
import { hiddenSource } from "./headline-sources";
import { endOfSign, endOfWord, splitOf } from "./token-ends";

/** The tokens of a text with the paragraph each stands in; parallel lists, offsets in UTF-16 units. */
export interface Tokens {
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly words: readonly string[];
  readonly lower: readonly string[];
  readonly paragraphs: Int32Array;
}

const STOP = 46;

/**
 * Cuts a text into tokens as the Penn Treebank does (n't and 's apart, hyphenated words, figures, initials and
 * addresses whole). One pass that never looks back more than a word, so the cost is linear in the text.
 */
export function cutTokens(text: string): Tokens {
  const length = text.length;
  let room = 64 + (length >> 2);
  let starts = new Int32Array(room);
  let ends = new Int32Array(room);
  let paragraphs = new Int32Array(room);
  const words: string[] = [];
  const lower: string[] = [];
  let count = 0;
  let paragraph = 0;
  let broken = false;

  const push = (start: number, end: number, plain: boolean): void => {
    if (count === room) {
      room *= 2;
      starts = grown(starts, room);
      ends = grown(ends, room);
      paragraphs = grown(paragraphs, room);
    }
    if (broken) {
      if (count > 0) paragraph++;
      broken = false;
    }
    starts[count] = start;
    ends[count] = end;
    paragraphs[count] = paragraph;
    count++;
    const word = text.slice(start, end);
    words.push(word);
    lower.push(plain ? word : lowered(word));
  };

  let at = 0;
  while (at < length) {
    const code = text.charCodeAt(at);
    const kind = classOf(code);
    if (kind === SPACE || kind === INVISIBLE) {
      at++;
      continue;
    }
    if (kind === BREAK) {
      broken = true;
      at++;
      continue;
    }
    if (isWordClass(kind) || (kind === SURROGATE && isWordClass(classAt(text, at)))) {
      const end = endOfWord(text, at);
      const split = splitOf(text, at, end);
      const hyphen =
        paragraph === 0 && !(broken && count > 0) && endsParagraph(text, end)
          ? hiddenSource(text.slice(at, end))
          : -1;
      if (hyphen > 0) {
        push(at, at + hyphen, false);
        push(at + hyphen, at + hyphen + 1, true);
        push(at + hyphen + 1, end, false);
      } else if (split > 0) {
        push(at, split, false);
        push(split, end, false);
      } else push(at, end, isPlain(text, at, end));
      at = end;
      continue;
    }
    const end = endOfSign(text, at, code, count > 0 && ends[count - 1] === at);
    push(at, end, end === at + 1 && code < 128 && code !== 96);
    at = end;
  }
  return {
    count,
    starts: starts.slice(0, count),
    ends: ends.slice(0, count),
    words,
    lower,
    paragraphs: paragraphs.slice(0, count),
  };
}

/** Whether a paragraph ends at `at`, a full stop not counting; a text's last line does not count, it may be all there is. */
function endsParagraph(text: string, at: number): boolean {
  const next = text.charCodeAt(at) === STOP ? at + 1 : at;
  return next < text.length && classOf(text.charCodeAt(next)) === BREAK;
}

function grown(list: Int32Array<ArrayBuffer>, room: number): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(room);
  wider.set(list);
  return wider;
}

function isPlain(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code > 127 || (code >= 65 && code <= 90)) return false;
  }
  return true;
}

function lowered(word: string): string {
  const first = word.charCodeAt(0);
  if (
    first === 0x201c ||
    first === 0x201d ||
    first === 0x201e ||
    first === 0x201f ||
    first === 0xab ||
    first === 0xbb
  )
    return '"';
  if (word === "''" || word === "``") return '"';
  if (
    word.length === 1 &&
    (first === 0x2018 || first === 0x201a || first === 0x2039 || first === 0x203a || first === 96)
  )
    return "'";
  const small = word.toLowerCase();
  // Only words with something beyond ASCII need the slow clean-up.
  for (let at = 0; at < small.length; at++) {
    if (small.charCodeAt(at) > 127)
      return small
        .replace(/[\u2018\u2019\u02bc]/g, "'")
        .replace(/[\u2010\u2011]/g, "-")
        .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g, "");
  }
  return small;
}
