import type { Span } from "../../../src/model/span";
import type { Marked } from "../notation";

/** How well one stated claim was found: its cue touched; source and most of the content right; all of it to the word. */
export interface Match {
  readonly index: number;
  readonly soft: boolean;
  readonly strict: boolean;
}

/** The found claim that is each stated one, or null; a found claim serves once. Punctuation is nobody's business. */
export function matchClaims(
  text: string,
  stated: readonly Marked[],
  found: readonly Marked[],
): (Match | null)[] {
  const words = [...text.matchAll(/[\p{L}\p{N}]+(?:[’'.-][\p{L}\p{N}]+)*/gu)].map((match) => match.index);
  const setOf = (spans: readonly Span[]): Set<number> =>
    new Set(
      words.flatMap((at, index) => (spans.some((span) => span.start <= at && at < span.end) ? [index] : [])),
    );
  const parts = (claim: Marked) => ({
    source: setOf(claim.source),
    cue: setOf(claim.cue),
    content: setOf(claim.content),
    marks: claim.cue.map((span) => span.start),
  });
  const golds = stated.map(parts);
  const finds = found.map(parts);
  const pairs = golds.flatMap((gold, index) =>
    finds.flatMap((find, other) => {
      // A cue may be a mark without a word: a colon, a dash.
      const cue =
        common(gold.cue, find.cue) > 0 ||
        (gold.cue.size === 0 && gold.marks.some((at) => find.marks.includes(at)));
      const rank =
        (cue ? 1 : 0) + likeness(gold.content, find.content) + likeness(gold.source, find.source) / 2;
      return cue ? [{ index, other, rank }] : [];
    }),
  );
  pairs.sort((a, b) => b.rank - a.rank);
  const matches: (Match | null)[] = golds.map(() => null);
  const used = new Set<number>();
  for (const { index, other } of pairs) {
    if (matches[index] || used.has(other)) continue;
    used.add(other);
    const gold = golds[index] as (typeof golds)[number];
    const find = finds[other] as (typeof finds)[number];
    const source = common(gold.source, find.source) > 0 || gold.source.size + find.source.size === 0;
    const content = likeness(gold.content, find.content);
    const strict = content === 1 && likeness(gold.source, find.source) === 1;
    matches[index] = { index: other, soft: source && content >= 0.5, strict };
  }
  return matches;
}

/** Whether exactly the stated claims were found, each with its source and most of its content. */
export function holds(text: string, stated: readonly Marked[], found: readonly Marked[]): boolean {
  if (stated.length !== found.length) return false;
  return matchClaims(text, stated, found).every((match) => match?.soft);
}

function common(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let count = 0;
  for (const value of a) if (b.has(value)) count++;
  return count;
}

function likeness(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  return a.size + b.size === 0 ? 1 : (2 * common(a, b)) / (a.size + b.size);
}
