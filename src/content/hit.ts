import { registryIn } from "./layers";
import type { Marks } from "./marks";
import { ACTIVE } from "./registry";
import type { Segment } from "./segments";

/** What of ours is painted at a point of the window. */
export interface Hit {
  /** The marked words there. */
  readonly segment: Segment | null;
  /** Whether the claim in hand is there. */
  readonly active: boolean;
}

interface HitResult {
  readonly highlight: Highlight;
  readonly ranges: readonly AbstractRange[];
}

type FromPoint = (
  x: number,
  y: number,
  options?: { shadowRoots?: readonly ShadowRoot[] },
) => readonly HitResult[];

const NOTHING: Hit = { segment: null, active: false };

/** A point in the window of a document, which is the page's or a frame's, with the open shadow roots around it. */
export interface Point {
  readonly of: Document;
  readonly x: number;
  readonly y: number;
  readonly roots: readonly ShadowRoot[];
}

/** Looks what is painted at a point. */
export function hitAt(marks: Marks, point: Point): Hit {
  const { of, x, y, roots } = point;
  const registry = registryIn(of) as (HighlightRegistry & { highlightsFromPoint?: FromPoint }) | null;
  if (!registry) return NOTHING;
  const active = registry.get(ACTIVE);
  let hit = NOTHING;
  // Chrome has it from 140, Firefox from 150.
  for (const { highlight, ranges } of registry.highlightsFromPoint?.(x, y, { shadowRoots: roots }) ?? []) {
    const segment = ranges.map((range) => marks.segmentOf(range)).find((one) => one !== null);
    hit = { segment: hit.segment ?? segment ?? null, active: hit.active || highlight === active };
  }
  // On screens of more than one dot per pixel, and on zoomed pages, Chromium 156 finds nothing there.
  return hit.segment || hit.active ? hit : hitByCaret(marks, point);
}

/** The same by the caret, which snaps to the nearest letter: that the point is on the line has to be looked at. */
export function hitByCaret(marks: Marks, { of, x, y, roots }: Point): Hit {
  const caret = of.caretPositionFromPoint?.(x, y, { shadowRoots: [...roots] });
  if (!caret) return NOTHING;
  let hit = NOTHING;
  for (const { range, segment } of marks.paintedAt(caret.offsetNode, caret.offset)) {
    const live = of.createRange();
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    const inside = [...live.getClientRects()].some(
      (rect) => x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom,
    );
    if (inside) hit = { segment: hit.segment ?? segment, active: hit.active || segment === null };
  }
  return hit;
}
