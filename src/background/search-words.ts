import { fold } from "../store/fold";

/** The words of a search, as they are looked for: capitals and accents do not matter. */
export function wordsIn(search: string): readonly string[] {
  return fold(search).split(/\s+/).filter(Boolean);
}

/** Whether all of the words occur in a text, in any order, also inside longer words. */
export function hasWords(text: string, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const folded = fold(text);
  return words.every((word) => folded.includes(word));
}
