import type { GradeName } from "../model/claim";
import type { Span } from "../model/span";

/** A claim as it is marked: where its parts stand in the text at hand, and the grade shown. */
export interface Marked {
  readonly id: string;
  readonly grade: GradeName;
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

/** A run of marked words that all belong to the same claims. */
export interface Segment extends Span {
  /** Of the first of `ids`; where claims share words one line is drawn, or none could be told from another. */
  readonly grade: GradeName;
  /** The claims it belongs to, the one to show first. */
  readonly ids: readonly string[];
}

interface Part extends Span {
  readonly rank: number;
  readonly claim: Marked;
}

/**
 * Cuts the sources and cues of claims into runs that do not overlap, in text order. Whose words they are first: a cue
 * belongs to its own claim before it can be another's source, a graded claim comes before a silence, then text order.
 */
export function segmentsOf(claims: readonly Marked[]): Segment[] {
  const parts = claims.flatMap(partsOf);
  const cuts = [...new Set(parts.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  const waiting = parts.sort((a, b) => a.start - b.start);
  const segments: Segment[] = [];
  let open: Part[] = [];
  let next = 0;
  cuts.forEach((start, index) => {
    open = open.filter(({ end }) => end > start);
    for (let part = waiting[next]; part && part.start === start; part = waiting[++next]) open.push(part);
    const end = cuts[index + 1];
    const first = open.sort((a, b) => a.rank - b.rank)[0];
    if (first && end !== undefined)
      segments.push({
        start,
        end,
        grade: first.claim.grade,
        ids: [...new Set(open.map(({ claim }) => claim.id))],
      });
  });
  return segments;
}

/** The spans of a claim that carry its line: source and cue; of one the reader marked without either, its content. */
export function markedSpans({ source, cue, content }: Marked): readonly Span[] {
  const own = [...source, ...cue];
  return own.length > 0 ? own : content;
}

function partsOf(claim: Marked, index: number): Part[] {
  return markedSpans(claim)
    .filter(({ start, end }) => start < end)
    .map((span) => {
      const second = claim.cue.includes(span) ? 0 : 2_000_000;
      const silent = claim.grade === "silence" ? 1_000_000 : 0;
      return { start: span.start, end: span.end, rank: second + silent + index, claim };
    });
}
