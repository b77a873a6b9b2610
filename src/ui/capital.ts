/** Words as a sentence, a heading or a row of a list begins with them; "eBay" has its capital already. */
export function withCapital(words: string): string {
  const [first = ""] = words;
  const rest = words.slice(first.length);
  return /^\p{Lu}/u.test(rest) ? words : first.toUpperCase() + rest;
}
