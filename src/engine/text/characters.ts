/** What a character can do in a token, as small numbers: the one scan of a text asks this for each unit. */
export const OTHER = 1;
/** White space inside a line. */
export const SPACE = 2;
/** The end of a line. */
export const BREAK = 3;
/** Small letters. */
export const LOWER = 4;
/** Capital letters. */
export const UPPER = 5;
/** Letters without case: Arabic, Chinese, Hebrew … */
export const LETTER = 6;
/** Digits of any script. */
export const DIGIT = 7;
/** Continues a word without being a letter: combining marks. */
export const MARK = 8;
/** Stands in words without being seen: soft hyphen, zero-width joiners. */
export const INVISIBLE = 9;
/** Half of a surrogate pair, to be asked about as a pair. */
export const SURROGATE = 10;

/** Filled as characters are met: most texts meet a hundred of the 65,536, and a full table would cost the cold start. */
const known = new Uint8Array(65536);

/** The class of the UTF-16 unit `code`. */
export function classOf(code: number): number {
  const found = known[code] as number;
  if (found !== 0) return found;
  const made = classify(code);
  known[code] = made;
  return made;
}

/** The class of the code point at `offset`, a pair of surrogates taken together. */
export function classAt(text: string, offset: number): number {
  const unit = classOf(text.charCodeAt(offset));
  if (unit !== SURROGATE) return unit;
  const point = text.codePointAt(offset) as number;
  return point > 0xffff ? ofCharacter(String.fromCodePoint(point)) : OTHER;
}

/** How many UTF-16 units the code point at `offset` takes: 1 or 2. */
export function widthAt(text: string, offset: number): 1 | 2 {
  const unit = text.charCodeAt(offset);
  if (unit < 0xd800 || unit > 0xdbff) return 1;
  const next = text.charCodeAt(offset + 1);
  return next >= 0xdc00 && next <= 0xdfff ? 2 : 1;
}

/** Whether a class makes a word: letters, digits. */
export function isWordClass(value: number): boolean {
  return value >= LOWER && value <= DIGIT;
}

function classify(code: number): number {
  if (code === 10 || (code >= 11 && code <= 13) || code === 0x85 || code === 0x2028 || code === 0x2029)
    return BREAK;
  if (code <= 32 || code === 0x7f) return SPACE;
  // Soft hyphen, zero-width space and joiners, directional marks, byte order mark.
  if (code === 0xad || (code >= 0x200b && code <= 0x200f) || (code >= 0x202a && code <= 0x202e))
    return INVISIBLE;
  if ((code >= 0x2060 && code <= 0x2064) || (code >= 0x2066 && code <= 0x2069) || code === 0xfeff)
    return INVISIBLE;
  if (code >= 0xd800 && code <= 0xdfff) return SURROGATE;
  return ofCharacter(String.fromCharCode(code));
}

function ofCharacter(character: string): number {
  if (/\p{Ll}/u.test(character)) return LOWER;
  if (/\p{Lu}|\p{Lt}/u.test(character)) return UPPER;
  if (/\p{L}/u.test(character)) return LETTER;
  if (/\p{N}/u.test(character)) return DIGIT;
  if (/\p{M}/u.test(character)) return MARK;
  if (/\s|\p{Z}|\p{Cc}/u.test(character)) return SPACE;
  return OTHER;
}
