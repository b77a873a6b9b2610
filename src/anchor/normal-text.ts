/** A text begins and ends as a paragraph does: with a line end before it and after it. */
export const EDGE = "\n";

const PLAIN = 0;
const SPACE = 1;
const LINE = 2;
const DASH = 3;
const DROP = 4;
const SINGLE = 5;
const DOUBLE = 6;
const ELLIPSIS = 7;

/** What each kind is written as; spaces, line ends, dashes and what is dropped meet in runs. */
const WRITTEN = ["", " ", "\n", "-", "", "'", '"', "..."] as const;

/** The unit of each kind that stays as it is where it stands alone. */
const ALONE = [0, 0x20, 0x0a, 0x2d, 0] as const;

const CHARACTERS: readonly (readonly [kind: number, characters: string])[] = [
  [SINGLE, "`‘’‚‛′ʼ‹›´"],
  [DOUBLE, "“”„‟″«»〝〞＂"],
  [DASH, "-‐‑‒–—―−⁃﹘﹣－"],
  [ELLIPSIS, "…"],
  // No-break, thin, hair and other spaces.
  [
    SPACE,
    " \t\v\f\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000",
  ],
  [LINE, "\n\r\u0085\u2028\u2029"],
  // Soft hyphen, zero-width spaces and joiners, marks of direction, the byte order mark.
  [
    DROP,
    "\u00ad\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff",
  ],
];

const KINDS = new Uint8Array(0x10000);
for (const [kind, characters] of CHARACTERS)
  for (let index = 0; index < characters.length; index++) KINDS[characters.charCodeAt(index)] = kind;

/**
 * A text without what typography changes: quotation marks straight, dashes one hyphen without spaces around, any white
 * space one space or, with a line end in it, one line end; soft hyphens and invisible marks gone; "…" three full stops.
 * Case and letters stay: another word is another word.
 */
export class NormalText {
  readonly text: string;
  /** From its unit `#at[n]` on, up to the next, the text was made from that of `#from[n]` on, unit by unit. */
  readonly #at = [0];
  readonly #from = [0];

  constructor(readonly original: string) {
    const { length } = original;
    let made = "";
    let taken = 0;
    for (let offset = 0; offset < length; offset++) {
      const unit = original.charCodeAt(offset);
      const kind = KINDS[unit] as number;
      if (kind === PLAIN) continue;
      const next = offset + 1;
      if (kind >= SINGLE) {
        made += original.slice(taken, offset);
        this.#shift(made.length, offset);
        made += WRITTEN[kind];
        // All three full stops came from the one mark.
        if (kind === ELLIPSIS) for (let nth = 2; nth > 0; nth--) this.#shift(made.length - nth, offset);
        taken = next;
        this.#shift(made.length, taken);
        continue;
      }
      // Most by far is one space between two words, and stays.
      if (unit === ALONE[kind] && !isRun(original, next)) continue;
      made += original.slice(taken, offset);
      taken = next;
      while (isRun(original, taken)) taken++;
      for (const at of keptOfRun(original, offset, taken)) {
        this.#shift(made.length, at);
        made += WRITTEN[KINDS[original.charCodeAt(at)] as number];
      }
      this.#shift(made.length, taken);
      offset = taken - 1;
    }
    this.text = made + original.slice(taken);
  }

  /** Where what a unit stands for began in the original. */
  originOf(index: number): number {
    const segment = firstAtLeast(this.#at, index + 1) - 1;
    return (this.#from[segment] as number) + index - (this.#at[segment] as number);
  }

  /** The first unit that stands for something at an offset of the original or after it. */
  indexOf(offset: number): number {
    const next = firstAtLeast(this.#from, offset);
    if (this.#from[next] === offset || next === 0) return this.#at[next] as number;
    const index = (this.#at[next - 1] as number) + offset - (this.#from[next - 1] as number);
    return Math.min(index, this.#at[next] ?? this.text.length);
  }

  #shift(at: number, from: number): void {
    const last = this.#at.length - 1;
    if (from - at === (this.#from[last] as number) - (this.#at[last] as number)) return;
    this.#at.push(at);
    this.#from.push(from);
  }
}

function isRun(text: string, offset: number): boolean {
  if (offset >= text.length) return false;
  const kind = KINDS[text.charCodeAt(offset)] as number;
  return kind > PLAIN && kind < SINGLE;
}

// Which characters of a run of spaces, line ends and dashes are kept: a dash takes the spaces around it, a line end too.
function keptOfRun(text: string, start: number, end: number): readonly number[] {
  const kept: number[] = [];
  let last = PLAIN;
  for (let offset = start; offset < end; offset++) {
    const kind = KINDS[text.charCodeAt(offset)] as number;
    if (kind === DROP || kind === last || (kind === SPACE && last !== PLAIN)) continue;
    if (last === SPACE) kept.pop();
    kept.push(offset);
    last = kind;
  }
  return kept;
}

function firstAtLeast(sorted: readonly number[], least: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
