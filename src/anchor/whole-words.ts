import type { Span } from "../model/span";
import type { Pattern } from "./pattern";

/**
 * A place whose ends are moved to the nearest ends of words where the quote's own ends were ends of words: where its
 * first word was replaced, least edits may leave a letter or two of the new one outside.
 */
export function wholeWords({ text: pattern, start, end }: Pattern, text: string, found: Span): Span {
  const first = isInside(pattern, start) ? found.start : nearestEdge(text, found.start);
  const last = isInside(pattern, end) ? found.end : nearestEdge(text, found.end);
  return first < last ? { start: first, end: last } : found;
}

/** Words longer than this are no words; then the end stays where it is. */
const LONGEST_STEP = 20;

function nearestEdge(text: string, offset: number): number {
  for (let step = 0; step <= LONGEST_STEP; step++) {
    if (!isInside(text, offset - step)) return offset - step;
    if (!isInside(text, offset + step)) return offset + step;
  }
  return offset;
}

// Whether an offset has a letter or figure on both sides.
function isInside(text: string, offset: number): boolean {
  return isLetter(text.charCodeAt(offset - 1)) && isLetter(text.charCodeAt(offset));
}

// Beyond either end of a text there is no number, and no letter.
function isLetter(code: number): boolean {
  const lower = code | 0x20;
  return (
    (code >= 0x30 && code <= 0x39) || (lower >= 0x61 && lower <= 0x7a) || (code >= 0xc0 && code < 0x2000)
  );
}
