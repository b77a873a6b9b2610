import type { Marks } from "./marks";
import { ACTIVE, highlights } from "./registry";
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

/** Looks what is painted at a point; `roots` are the open shadow roots around it. */
export function hitAt(marks: Marks, x: number, y: number, roots: readonly ShadowRoot[] = []): Hit {
  const registry = highlights() as (HighlightRegistry & { highlightsFromPoint?: FromPoint }) | null;
  if (!registry) return NOTHING;
  const active = registry.get(ACTIVE);
  let hit = NOTHING;
  // Chrome has it from 140, Firefox from 150.
  for (const { highlight, ranges } of registry.highlightsFromPoint?.(x, y, { shadowRoots: roots }) ?? []) {
    const segment = ranges.map((range) => marks.segmentOf(range)).find((one) => one !== null);
    hit = { segment: hit.segment ?? segment ?? null, active: hit.active || highlight === active };
  }
  // On screens of more than one dot per pixel, and on zoomed pages, Chromium 156 finds nothing there.
  return hit.segment || hit.active ? hit : hitByCaret(marks, x, y, roots);
}

/** The same by the caret, which snaps to the nearest letter: that the point is on the line has to be looked at. */
export function hitByCaret(marks: Marks, x: number, y: number, roots: readonly ShadowRoot[]): Hit {
  const caret = document.caretPositionFromPoint?.(x, y, { shadowRoots: [...roots] });
  if (!caret) return NOTHING;
  let hit = NOTHING;
  for (const { range, segment } of marks.paintedAt(caret.offsetNode, caret.offset)) {
    const live = document.createRange();
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    const inside = [...live.getClientRects()].some(
      (rect) => x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom,
    );
    if (inside) hit = { segment: hit.segment ?? segment, active: hit.active || segment === null };
  }
  return hit;
}
