import { locate } from "../anchor/locate";
import type { Anchors, Annotation, Placed } from "../model/annotation";
import type { Attribution, Claim } from "../model/claim";
import type { Span } from "../model/span";

type Parts = Pick<Attribution, keyof Anchors>;

/** How much two claims must share to be one: their contents, or their cues, overlap by more than half. */
const SAME = 0.5;

/** Where the anchors of an annotation stand in a text; null where neither its content nor its cue is there. */
export function placeIn(text: string, { source, cue, content }: Anchors): Placed["placed"] {
  const place = (list: Anchors["cue"]): readonly Span[] =>
    list.flatMap((selectors) => locate(text, selectors) ?? []);
  const placed = { source: place(source), cue: place(cue), content: place(content) };
  return placed.cue.length + placed.content.length > 0 ? placed : null;
}

/** The words of a claim, what makes two claims of two texts surely the same. */
export function wordsOf(text: string, { source, cue, content }: Parts): string {
  return [source, cue, content]
    .map((spans) => spans.map(({ start, end }) => text.slice(start, end)).join("…"))
    .join("|");
}

/** The words an annotation was made on. */
export function wordsOfAnchors({ source, cue, content }: Annotation["anchors"]): string {
  return [source, cue, content].map((list) => list.map(({ quote }) => quote.exact).join("…")).join("|");
}

/** The index of the claim that is the one at these spans, -1 where none is; `taken` ones are not asked. */
export function claimAt(place: Parts, claims: readonly Claim[], taken: ReadonlySet<number>): number {
  let best = -1;
  let most = SAME;
  claims.forEach((claim, index) => {
    if (taken.has(index)) return;
    const cue = overlap(place.cue, claim.cue);
    const content = overlap(place.content, claim.content);
    // Two claims may share a content (Interfax, and the source Interfax cites), so the cue has the greater say.
    const share = place.cue.length > 0 && claim.cue.length > 0 ? 0.6 * cue + 0.4 * content : content;
    if (share <= most) return;
    most = share;
    best = index;
  });
  return best;
}

/** What two lists of spans share, of all they cover; 0 to 1. */
export function overlap(some: readonly Span[], others: readonly Span[]): number {
  let shared = 0;
  for (const a of some) {
    for (const b of others) shared += Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
  }
  const all = lengthOf(some) + lengthOf(others) - shared;
  return all > 0 ? shared / all : 0;
}

function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((length, { start, end }) => length + end - start, 0);
}
