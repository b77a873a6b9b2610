import { BEFORE_FIGURE, CAPITALISED, SHORTENED, TITLES } from "./abbreviations";
import {
  BREAK,
  classAt,
  classOf,
  DIGIT,
  INVISIBLE,
  isWordClass,
  LOWER,
  MARK,
  SPACE,
  SURROGATE,
  UPPER,
  widthAt,
} from "./characters";

const APOSTROPHE = 39;
const CURLY = 0x2019;
const HYPHEN = 45;
const STOP = 46;

function isApostrophe(code: number): boolean {
  return code === APOSTROPHE || code === CURLY || code === 0x2bc;
}

function isWordAt(text: string, at: number): boolean {
  return at < text.length && isWordClass(classAt(text, at));
}

/** Where the clitic whose apostrophe stands at `at` ends ('s, 're, 've, 'll, 'd, 'm), or 0. */
function endOfClitic(text: string, at: number): number {
  const one = text.charCodeAt(at + 1) | 32;
  const two = text.charCodeAt(at + 2) | 32;
  if ((one === 115 || one === 100 || one === 109) && !isWordAt(text, at + 2)) return at + 2;
  const long = (one === 114 && two === 101) || (one === 118 && two === 101) || (one === 108 && two === 108);
  return long && !isWordAt(text, at + 3) ? at + 3 : 0;
}

/** Where the word that starts at `start` ends: hyphens, initials, figures and addresses inside, clitics outside. */
export function endOfWord(text: string, start: number): number {
  const length = text.length;
  let at = start;
  /** Where the part after the last full stop or hyphen begins. */
  let part = start;
  let dotted = false;
  /** Where the part after the last hyphen begins. */
  let piece = start;
  while (at < length) {
    const code = text.charCodeAt(at);
    const kind = classOf(code);
    if (kind >= LOWER && kind <= INVISIBLE) {
      at++;
      continue;
    }
    if (kind === SURROGATE) {
      const pair = classAt(text, at);
      if (isWordClass(pair) || pair === MARK) {
        at += widthAt(text, at);
        continue;
      }
      break;
    }
    if (kind === SPACE || kind === BREAK) break;
    const next = at + 1 < length ? classAt(text, at + 1) : SPACE;
    const joins = isWordClass(next);
    const before = classOf(text.charCodeAt(at - 1));
    if (code === HYPHEN || code === 0x2010 || code === 0x2011) {
      if (!joins) break;
      at++;
      part = at;
      piece = at;
      dotted = false;
      continue;
    }
    if (code === STOP) {
      if (joins) {
        const initials = at - part === 1;
        if (initials || (before === DIGIT && next === DIGIT) || next === LOWER) {
          at++;
          dotted = initials && (dotted || part === piece);
          part = at;
          continue;
        }
        break;
      }
      if (!endsWithStop(text, piece - start === 2 ? piece : start, at, part, dotted)) return at;
      // "U.K.-based" is one word.
      if (text.charCodeAt(at + 1) !== HYPHEN || !isWordAt(text, at + 2)) return at + 1;
      at += 2;
      part = at;
      piece = at;
      dotted = false;
      continue;
    }
    if (isApostrophe(code)) {
      if (!joins || next === DIGIT || endOfClitic(text, at) > 0) break;
      const negated = (text.charCodeAt(at - 1) | 32) === 110 && (text.charCodeAt(at + 1) | 32) === 116;
      at++;
      if (negated && !isWordAt(text, at + 1)) return at + 1;
      continue;
    }
    if ((code === 44 || code === 58) && before === DIGIT && next === DIGIT) {
      at++;
      continue;
    }
    // "9/11", "and/or".
    if (code === 47 && joins && (before === DIGIT) === (next === DIGIT)) {
      at++;
      part = at;
      dotted = false;
      continue;
    }
    if ((code === 38 && before === UPPER && next === UPPER) || ((code === 64 || code === 95) && joins)) {
      at++;
      part = at;
      continue;
    }
    if (
      code === 58 &&
      text.startsWith("://", at) &&
      /^https?$/i.test(text.slice(start, Math.min(at, start + 6)))
    )
      return endOfAddress(text, at);
    break;
  }
  return at;
}

/** Whether the full stop at `at` belongs to the word before it: initials, "U.S.", "Sept.", "No. 10". */
function endsWithStop(text: string, start: number, at: number, part: number, dotted: boolean): boolean {
  if (dotted && at - part === 1) return true;
  const first = classOf(text.charCodeAt(start));
  if (at - start === 1) {
    // "J. Smith", not "vitamin C." at the end.
    const next = text.charCodeAt(at + 1) === 32 ? classAt(text, at + 2) : SPACE;
    if (first === UPPER) return next === UPPER;
    return first === LOWER && /[cpv]/.test(text.charAt(start)) && (next === DIGIT || next === UPPER);
  }
  if (at - start > 7) return false;
  const word = text.slice(start, at).toLowerCase();
  if (TITLES.has(word) || SHORTENED.has(word)) return true;
  if (CAPITALISED.has(word)) return first === UPPER;
  return BEFORE_FIGURE.has(word) && text.charCodeAt(at + 1) <= 160 && classAt(text, at + 2) === DIGIT;
}

function endOfAddress(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const kind = classOf(text.charCodeAt(at));
    if (kind === SPACE || kind === BREAK) break;
    at++;
  }
  while (at > from + 3 && /[.,;:!?)\]}'"’”»]/.test(text.charAt(at - 1))) at--;
  return at;
}

/** Where a word is cut in two as the Penn Treebank does (do|n't, can|not, gon|na), or 0. */
export function splitOf(text: string, start: number, end: number): number {
  const length = end - start;
  if (length >= 4 && (text.charCodeAt(end - 1) | 32) === 116 && isApostrophe(text.charCodeAt(end - 2)))
    return end - 3;
  if (length < 5 || length > 6) return 0;
  const last = text.charCodeAt(end - 1) | 32;
  if (last !== 116 && last !== 97) return 0;
  const word = text.slice(start, end).toLowerCase();
  if (word === "cannot") return start + 3;
  return word === "gonna" || word === "gotta" || word === "wanna" ? start + 3 : 0;
}

/** Where the sign at `at` ends: runs of stops and dashes, doubled quotation marks, clitics, handles. */
export function endOfSign(text: string, at: number, code: number, attached: boolean): number {
  const next = text.charCodeAt(at + 1);
  if (isApostrophe(code)) {
    if (attached) {
      const clitic = endOfClitic(text, at);
      if (clitic > 0) return clitic;
    }
    if (code === APOSTROPHE && next === APOSTROPHE) return at + 2;
    // Decades: '90s.
    if (
      classOf(next) === DIGIT &&
      classOf(text.charCodeAt(at + 2)) === DIGIT &&
      text.charAt(at + 3) === "s" &&
      !isWordAt(text, at + 4)
    )
      return at + 4;
    return at + 1;
  }
  if (code === 96) return next === 96 ? at + 2 : at + 1;
  if (code === STOP && next === 32 && text.startsWith(". .", at + 2)) return endOfSpacedStops(text, at);
  if (code === STOP || code === HYPHEN || code === 95) return endOfRun(text, at, code);
  if (code === 33 || code === 63) {
    let end = at + 1;
    while (text.charCodeAt(end) === 33 || text.charCodeAt(end) === 63) end++;
    return end;
  }
  if (
    (code === 64 || code === 35) &&
    !(attached && isWordClass(classOf(text.charCodeAt(at - 1)))) &&
    isWordAt(text, at + 1) &&
    classAt(text, at + 1) !== DIGIT
  ) {
    let end = at + 1;
    while (end < text.length && (isWordAt(text, end) || text.charCodeAt(end) === 95))
      end += widthAt(text, end);
    return end;
  }
  // Signs of more than one unit: pairs, and what is put on top of them (variation selectors, accents).
  let end = at + widthAt(text, at);
  while (end < text.length && classAt(text, end) === MARK) end += widthAt(text, end);
  return end;
}

/** ". . ." is one ellipsis. */
function endOfSpacedStops(text: string, at: number): number {
  let end = at + 1;
  while (text.charCodeAt(end) === 32 && text.charCodeAt(end + 1) === STOP) end += 2;
  return end;
}

function endOfRun(text: string, at: number, code: number): number {
  let end = at + 1;
  while (text.charCodeAt(end) === code) end++;
  return end;
}
