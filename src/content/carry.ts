import type { Span } from "../model/span";

/**
 * Says where spans of an old text stand in a new one, by paragraphs that are the same in both: what stands in a
 * paragraph that changed is gone. Serves the moment between a change of the page and its new analysis.
 */
export function carrier(before: string, after: string): (spans: readonly Span[]) => Span[] {
  if (before === after) return (spans) => [...spans];
  const old = paragraphs(before);
  const found = match(old, paragraphs(after));
  return (spans) =>
    spans.flatMap(({ start, end }) => {
      const index = last(old, start);
      const paragraph = old[index];
      const moved = found[index];
      if (!paragraph || moved === undefined || moved < 0 || end > paragraph.start + paragraph.text.length)
        return [];
      const by = moved - paragraph.start;
      return [{ start: start + by, end: end + by }];
    });
}

interface Paragraph {
  readonly start: number;
  readonly text: string;
}

function paragraphs(text: string): Paragraph[] {
  const list: Paragraph[] = [];
  let start = 0;
  for (const part of text.split("\n\n")) {
    list.push({ start, text: part });
    start += part.length + 2;
  }
  return list;
}

/** For each old paragraph the start of its new place, -1 where there is none; equal paragraphs pair up in order. */
function match(old: readonly Paragraph[], fresh: readonly Paragraph[]): number[] {
  const places = new Map<string, number[]>();
  for (const { start, text } of fresh) {
    const starts = places.get(text);
    if (starts) starts.push(start);
    else places.set(text, [start]);
  }
  for (const starts of places.values()) starts.reverse();
  return old.map(({ text }) => places.get(text)?.pop() ?? -1);
}

/** Index of the last paragraph that starts at or before an offset. */
function last(list: readonly Paragraph[], offset: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] as Paragraph).start <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
