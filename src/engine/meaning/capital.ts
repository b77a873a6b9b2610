/** Does a word begin with a capital letter (or an initial)? */
export function isCapital(word: string): boolean {
  const code = word.charCodeAt(0);
  if (code >= 65 && code <= 90) return true;
  return code > 127 && /^\p{Lu}/u.test(word);
}
