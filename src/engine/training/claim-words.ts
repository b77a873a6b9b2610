import type { Pairs } from "./corpora";

/** Words of a text as offsets: "U.S." → [0,3]; punctuation is nobody's business here. */
export function wordsOf(text: string): [number, number][] {
  return [...text.matchAll(/[\p{L}\p{N}]+(?:[’'.-][\p{L}\p{N}]+)*/gu)].map((match) => [
    match.index,
    match.index + match[0].length,
  ]);
}

/** The words, by number, that stand in or reach into some spans. */
export function wordsIn(spans: Pairs, words: readonly [number, number][]): Set<number> {
  const set = new Set<number>();
  for (const [start, end] of spans) {
    let low = 0;
    let high = words.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((words[middle]?.[1] ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    for (; low < words.length && (words[low]?.[0] ?? 0) < end; low++) set.add(low);
  }
  return set;
}

/** How many members two sets share. */
export function shared(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  let count = 0;
  for (const value of one) if (other.has(value)) count++;
  return count;
}

/** Whether two sets have the same members. */
export function same(one: ReadonlySet<number>, other: ReadonlySet<number>): boolean {
  return one.size === other.size && shared(one, other) === one.size;
}

/** How far two sets agree, 0 to 1 (Dice); two empty ones agree. */
export function overlap(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  return one.size + other.size > 0 ? (2 * shared(one, other)) / (one.size + other.size) : 1;
}
