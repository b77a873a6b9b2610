import { fold } from "./fold";

/**
 * How many bits a sign has. An article of 5,000 letters sets a fifth of them, so that a word of seven letters which it
 * does not hold is taken for held once in three thousand times; half the bits would let through fifty times as many.
 */
const BITS = 8192;

/**
 * What tells most articles that do not hold a word from those that do, without reading them: a bit for every three
 * letters that follow each other (a Bloom filter, one hash). Some 1,000 bytes an article.
 */
export function signOf(text: string): Uint8Array {
  const sign = new Uint8Array(BITS / 8);
  for (const bit of bitsOf(fold(text))) sign[bit >> 3] = (sign[bit >> 3] ?? 0) | (1 << (bit & 7));
  return sign;
}

/** The bits of folded words, all of which are set in the sign of a text that holds the words. */
export function bitsOfWords(words: readonly string[]): readonly number[] {
  return [...new Set(words.flatMap((word) => [...bitsOf(word)]))];
}

/** Whether a text of this sign may hold what has these bits; where it says no, it does not. */
export function mayHold(sign: Uint8Array, bits: readonly number[]): boolean {
  return bits.every((bit) => ((sign[bit >> 3] ?? 0) & (1 << (bit & 7))) !== 0);
}

function* bitsOf(folded: string): Generator<number> {
  for (let index = 2; index < folded.length; index++) {
    const three =
      (folded.charCodeAt(index - 2) << 20) ^ (folded.charCodeAt(index - 1) << 10) ^ folded.charCodeAt(index);
    // Knuth's multiplicative hash: the upper bits of the product are the well mixed ones.
    yield Math.imul(three, 0x9e3779b1) >>> 19;
  }
}
