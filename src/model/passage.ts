import type { Span } from "./span";

/** Words with all of the paragraphs they stand in; [start, end) of `text` are the words themselves. */
export interface Passage {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A paragraph that runs on for longer than this is cut, in UTF-16 units. */
const LONGEST = 3000;
/** What is left of it on either side: some sixty words. */
const BESIDE = 400;

/** The passage that some spans of a text stand in together; null where there are none. */
export function passageAt(text: string, spans: readonly Span[]): Passage | null {
  if (spans.length === 0) return null;
  const first = Math.min(...spans.map(({ start }) => start));
  const last = Math.max(...spans.map(({ end }) => end));
  let start = first > 0 ? text.lastIndexOf("\n", first - 1) + 1 : 0;
  const line = text.indexOf("\n", last);
  let end = line < 0 ? text.length : line;
  if (end - start > LONGEST) {
    start = Math.max(start, afterSpace(text, first - BESIDE));
    end = Math.min(end, start + LONGEST, beforeSpace(text, last + BESIDE));
  }
  return { text: text.slice(start, end), start: first - start, end: Math.min(last, end) - start };
}

function afterSpace(text: string, offset: number): number {
  return offset <= 0 ? 0 : text.indexOf(" ", offset) + 1;
}

function beforeSpace(text: string, offset: number): number {
  return offset >= text.length ? text.length : Math.max(0, text.lastIndexOf(" ", offset));
}
