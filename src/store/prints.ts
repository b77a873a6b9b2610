// A sketch of a text by which copies of it are found: Broder, "On the resemblance and containment of documents" (1997).

/** How many words a piece has: fewer, and two texts share turns of phrase; more, and a changed word costs too many. */
const WORDS = 8;
/** How many pieces a text has to have for its prints to say anything. */
const LEAST_PIECES = 40;
/** So many prints tell half of a text from a third of it in nine cases of ten. */
const PRINTS = 12;

// Takes "ferry", "11"; leaves ",", "’".
const WORD = /[\p{L}\p{N}]+/gu;

/** The smallest hashes of a text's runs of eight words, ascending; none where it is too short. */
export function printsOf(text: string): readonly number[] {
  const words = (text.toLowerCase().match(WORD) ?? []).map(hash);
  if (words.length < LEAST_PIECES + WORDS - 1) return [];
  const pieces = new Set<number>();
  for (let index = WORDS; index <= words.length; index++) {
    let piece = 0;
    for (const word of words.slice(index - WORDS, index)) piece = Math.imul(piece ^ word, 0x01000193);
    pieces.add(mixed(piece));
  }
  return [...pieces].sort((a, b) => a - b).slice(0, PRINTS);
}

/** How much of two texts is shared by both, from 0 to 1, as far as their prints tell. */
export function resemblance(one: readonly number[], other: readonly number[]): number {
  const all = [...new Set([...one, ...other])].sort((a, b) => a - b).slice(0, PRINTS);
  if (all.length < PRINTS) return 0;
  return all.filter((print) => one.includes(print) && other.includes(print)).length / PRINTS;
}

// FNV-1a.
function hash(word: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < word.length; index++)
    value = Math.imul(value ^ word.charCodeAt(index), 0x01000193);
  return value;
}

// The smallest have to be a fair draw, for which its last bits alone are not mixed well enough (MurmurHash3's end).
function mixed(value: number): number {
  const first = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  const second = Math.imul(first ^ (first >>> 13), 0xc2b2ae35);
  return (second ^ (second >>> 16)) >>> 0;
}
