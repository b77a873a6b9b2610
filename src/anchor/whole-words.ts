import type { Span } from "../model/span";
import type { Pattern } from "./pattern";

/**
 * A place whose ends are moved to the nearest ends of words where the quote's own ends were ends of words: where its
 * first word was replaced, least edits may leave a letter or two of the new one outside.
 */
export function wholeWords({ codes, start, end }: Pattern, text: Uint16Array, found: Span): Span {
  const first = isInside(codes, start) ? found.start : nearestEdge(text, found.start);
  const last = isInside(codes, end) ? found.end : nearestEdge(text, found.end);
  return first < last ? { start: first, end: last } : found;
}

/** Words longer than this are no words; then the end stays where it is. */
const LONGEST_STEP = 20;

function nearestEdge(text: Uint16Array, offset: number): number {
  for (let step = 0; step <= LONGEST_STEP; step++) {
    if (!isInside(text, offset - step)) return offset - step;
    if (!isInside(text, offset + step)) return offset + step;
  }
  return offset;
}

// Whether an offset has a letter or figure on both sides.
function isInside(codes: Uint16Array, offset: number): boolean {
  return isLetter(codes[offset - 1]) && isLetter(codes[offset]);
}

function isLetter(code: number | undefined): boolean {
  if (code === undefined) return false;
  const lower = code | 0x20;
  return (
    (code >= 0x30 && code <= 0x39) || (lower >= 0x61 && lower <= 0x7a) || (code >= 0xc0 && code < 0x2000)
  );
}
