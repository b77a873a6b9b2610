import { hashText } from "./hash";
import { lemmaOf } from "./lemma";
import { classOfWord, flagsOfWord } from "./word-classes";

/** What can be told of a word from its letters alone, worked out once a spelling. Parallel lists, indexed by lexeme. */
export interface Lexemes {
  readonly word: Int32Array;
  readonly lower: Int32Array;
  readonly suffix3: Int32Array;
  readonly suffix2: Int32Array;
  readonly initial: Int32Array;
  readonly lemma: Int32Array;
  /** Bit 0 starts with a capital, 1 has a digit, 2 has a hyphen, 3 is all capitals. */
  readonly shape: Uint8Array;
  /** What the token separates (see CLASS). */
  readonly role: Uint8Array;
  /** The word class of word-classes.ts, 0 for most words. */
  readonly meaning: Uint8Array;
  /** Bit 0: a reporting verb (word-classes.ts). */
  readonly flags: Uint8Array;
  /** The tagger's own note: 0 not asked yet, 255 no settled tag, else one more than the tag that is settled. */
  readonly settled: Uint8Array;
}

/** What a token separates or introduces. */
export const ROLE = {
  none: 0,
  comma: 1,
  stop: 2,
  colon: 3,
  quote: 4,
  that: 5,
  relative: 6,
  dash: 7,
  conjunction: 8,
  bracket: 9,
  to: 10,
  subordinator: 11,
} as const;

const ROLES: ReadonlyMap<string, number> = new Map([
  [",", ROLE.comma],
  ...[".", "?", "!", "...", "…"].map((mark) => [mark, ROLE.stop] as const),
  [":", ROLE.colon],
  [";", ROLE.colon],
  ...['"', "''", "``"].map((mark) => [mark, ROLE.quote] as const),
  ["that", ROLE.that],
  ...["who", "which", "whom", "whose"].map((word) => [word, ROLE.relative] as const),
  ...["-", "--", "---", "–", "—"].map((mark) => [mark, ROLE.dash] as const),
  ...["and", "but", "or", "nor"].map((word) => [word, ROLE.conjunction] as const),
  ...["(", ")", "[", "]"].map((mark) => [mark, ROLE.bracket] as const),
  ["to", ROLE.to],
  ...[
    "if",
    "whether",
    "because",
    "when",
    "while",
    "after",
    "before",
    "as",
    "how",
    "why",
    "what",
    "where",
    "although",
    "though",
    "since",
    "unless",
    "until",
  ].map((word) => [word, ROLE.subordinator] as const),
]);

// Spellings kept between texts; beyond this many the next text starts afresh, so memory stays bounded.
const KEPT = 1 << 16;
const known = new Map<string, number>();
let capacity = 1 << 13;
let store = allocate(capacity);

function allocate(size: number) {
  return {
    word: new Int32Array(size),
    lower: new Int32Array(size),
    suffix3: new Int32Array(size),
    suffix2: new Int32Array(size),
    initial: new Int32Array(size),
    lemma: new Int32Array(size),
    shape: new Uint8Array(size),
    role: new Uint8Array(size),
    meaning: new Uint8Array(size),
    flags: new Uint8Array(size),
    settled: new Uint8Array(size),
  };
}

function grow(): void {
  capacity *= 2;
  const larger = allocate(capacity);
  for (const key of Object.keys(larger) as (keyof typeof larger)[]) larger[key].set(store[key]);
  store = larger;
}

function learn(word: string, lower: string): number {
  const index = known.size;
  if (index === capacity) grow();
  const lemma = lemmaOf(lower);
  store.word[index] = hashText(word);
  store.lower[index] = hashText(lower);
  store.suffix3[index] = hashText(lower.slice(-3)) ^ 0x51ab;
  store.suffix2[index] = hashText(lower.slice(-2)) ^ 0x1337;
  store.initial[index] = hashText(lower.slice(0, 4)) ^ 0x77;
  store.lemma[index] = hashText(lemma);
  store.shape[index] =
    (/^\p{Lu}/u.test(word) ? 1 : 0) |
    (/\p{N}/u.test(word) ? 2 : 0) |
    (word.includes("-") ? 4 : 0) |
    (/^\p{Lu}{2,}$/u.test(word) ? 8 : 0);
  store.role[index] = ROLES.get(lower) ?? ROLE.none;
  store.meaning[index] = classOfWord(lower, lemma);
  store.flags[index] = flagsOfWord(lower, lemma);
  store.settled[index] = 0;
  known.set(word, index);
  return index;
}

// The lexemes of texts still in use: the tagger and the view ask about the same one, one after the other.
let told = new WeakMap<readonly string[], Int32Array>();

/** The lexeme of each word, and the lists to look its properties up in; good until the next call. */
export function lexemesOf(
  words: readonly string[],
  lower: readonly string[],
): { ids: Int32Array; lexemes: Lexemes } {
  const before = told.get(words);
  if (before !== undefined) return { ids: before, lexemes: store };
  if (known.size > KEPT) {
    known.clear();
    told = new WeakMap();
  }
  const ids = new Int32Array(words.length);
  for (let index = 0; index < words.length; index++) {
    const word = words[index] as string;
    ids[index] = known.get(word) ?? learn(word, lower[index] as string);
  }
  told.set(words, ids);
  return { ids, lexemes: store };
}
