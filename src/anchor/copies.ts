import { type Alignment, align } from "./align";
import type { Pattern } from "./pattern";

/** So many exact copies of a quote are looked at; what stands in more places is placed by its surroundings. */
const MOST = 32;

/** The places where the very words of a quote stand, with how much of their surroundings does. */
export function copies(pattern: Pattern, text: string): readonly Alignment[] {
  const { start, end } = pattern;
  const found: Alignment[] = [];
  const quote = pattern.text.slice(start, end);
  for (let at = text.indexOf(quote); at >= 0 && found.length < MOST; at = text.indexOf(quote, at + 1)) {
    const laid =
      at >= start && text.startsWith(pattern.text, at - start)
        ? { start: at, end: at + end - start, quoteEdits: 0, prefixEdits: 0, suffixEdits: 0 }
        : align(pattern, text, { row: start, at });
    if (laid) found.push(laid);
  }
  return found;
}
