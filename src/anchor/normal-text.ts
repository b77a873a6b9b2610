/** A text without what typography changes, unit by unit with where each stood. */
export interface NormalText {
  readonly text: string;
  readonly codes: Uint16Array;
  /** Where the unit started in the text it was made from, and where what it stands for ended. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/** A text begins and ends as a paragraph does: with a line end before it and after it. */
export const EDGE = "\n";

const SPACE = 0x20;
const LINE = 0x0a;
const DASH = 0x2d;
const DROP = 0;

/**
 * Makes a text comparable: quotation marks straight, dashes one hyphen without spaces around, any white space one
 * space or, with a line end in it, one line end; soft hyphens and invisible marks gone; "…" three full stops. Case and
 * letters stay: another word is another word.
 */
export function normalise(text: string): NormalText {
  const { length } = text;
  // An ellipsis is three units, so a text of nothing else grows to three times its length.
  let room = length + 64;
  let codes = new Uint16Array(room);
  let starts = new Int32Array(room);
  let ends = new Int32Array(room);
  let count = 0;
  for (let offset = 0; offset < length; offset++) {
    const code = text.charCodeAt(offset);
    const plain = code < 0x80 ? (ASCII[code] as number) : plainCode(code);
    const last = count > 0 ? codes[count - 1] : LINE;
    if (plain === DROP) continue;
    if (plain === SPACE) {
      // Takes the space after a dash, "- and", and every space but the first.
      if (last === DASH || ((last === SPACE || last === LINE) && count > 0)) continue;
    } else if (plain === LINE) {
      if (last === LINE && count > 0) continue;
      if (last === SPACE) count--;
    } else if (plain === DASH) {
      if (last === SPACE) count--;
      else if (last === DASH) continue;
    }
    if (count + 3 > room) {
      room *= 2;
      codes = grown(codes, new Uint16Array(room));
      starts = grown(starts, new Int32Array(room));
      ends = grown(ends, new Int32Array(room));
    }
    const times = plain === ELLIPSIS ? 3 : 1;
    for (let time = 0; time < times; time++) {
      codes[count] = plain === ELLIPSIS ? 0x2e : plain;
      starts[count] = offset;
      ends[count] = offset + 1;
      count++;
    }
  }
  codes = codes.subarray(0, count);
  return { text: written(codes), codes, starts: starts.subarray(0, count), ends: ends.subarray(0, count) };
}

const ELLIPSIS = 0x2026;
const SINGLE = "‘’‚‛′ʼ‹›´";
const DOUBLE = "“”„‟″«»〝〞＂";
const DASHES = "‐‑‒–—―−⁃﹘﹣－";
// No-break, thin, hair and other spaces; the line and paragraph separators are line ends.
const SPACES =
  "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000";
// Soft hyphen, zero-width spaces and joiners, marks of direction, the byte order mark.
const INVISIBLE =
  "\u00ad\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff";

const PLAIN = new Map<number, number>([
  [0x2028, LINE],
  [0x2029, LINE],
  [0x85, LINE],
]);
for (const [characters, plain] of [
  [SINGLE, 0x27],
  [DOUBLE, 0x22],
  [DASHES, DASH],
  [SPACES, SPACE],
  [INVISIBLE, DROP],
] as const) {
  for (const character of characters) PLAIN.set(character.charCodeAt(0), plain);
}

const ASCII = Uint8Array.from({ length: 0x80 }, (_, code) => {
  if (code === 0x0a || code === 0x0d) return LINE;
  if (code === 0x09 || code === 0x0b || code === 0x0c) return SPACE;
  return code === 0x60 ? 0x27 : code;
});

function plainCode(code: number): number {
  // Letters with accents, Greek, Cyrillic: nothing to look up.
  if (code > 0xbb && code < 0x2bc) return code;
  return PLAIN.get(code) ?? code;
}

function grown<List extends Uint16Array | Int32Array>(list: List, larger: List): List {
  larger.set(list);
  return larger;
}

// So many arguments a call may have for certain.
const CHUNK = 8192;

function written(codes: Uint16Array): string {
  let text = "";
  for (let start = 0; start < codes.length; start += CHUNK)
    text += String.fromCharCode.apply(null, codes.subarray(start, start + CHUNK) as unknown as number[]);
  return text;
}
