import { type Alignment, align } from "./align";
import type { NormalText } from "./normal-text";
import type { Pattern } from "./pattern";

/** So many exact copies of a quote are looked at; what stands in more places is placed by its surroundings. */
const MOST = 32;

/** The places where the very words of a quote stand, with how much of their surroundings does. */
export function copies(pattern: Pattern, { text, codes }: NormalText): readonly Alignment[] {
  const { start, end } = pattern;
  const found: Alignment[] = [];
  const quote = pattern.text.slice(start, end);
  for (let at = text.indexOf(quote); at >= 0 && found.length < MOST; at = text.indexOf(quote, at + 1)) {
    const around =
      text.startsWith(pattern.text, at - start) && at >= start ? WHOLE : surroundings(pattern, codes, at);
    found.push({ start: at, end: at + end - start, quoteEdits: 0, ...around });
  }
  return found;
}

/** So much of the quote is laid along, which keeps its surroundings beside it. */
const HELD = 12;

type Surroundings = Pick<Alignment, "prefixEdits" | "suffixEdits">;
const WHOLE: Surroundings = { prefixEdits: 0, suffixEdits: 0 };

function surroundings(pattern: Pattern, codes: Uint16Array, at: number): Surroundings {
  const { start, end } = pattern;
  const length = end - start;
  const held = Math.min(HELD, length);
  const { codes: all } = pattern;
  const before = { text: "", codes: all.subarray(0, start + held), start, end: start + held };
  const after = { text: "", codes: all.subarray(end - held), start: 0, end: held };
  return {
    prefixEdits: align(before, codes.subarray(0, at + held), at - start)?.prefixEdits ?? start,
    suffixEdits:
      align(after, codes.subarray(at + length - held), 0)?.suffixEdits ?? pattern.codes.length - end,
  };
}
