/** A box in the window, in CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Which side of its words a card stands on. */
export type Side = "below" | "above" | "right" | "left";

/** Where a card goes: its left upper corner in the window, and how high it may be there; it scrolls within itself. */
export interface Place {
  readonly side: Side;
  readonly left: number;
  readonly top: number;
  readonly height: number;
}

/** What a card is placed by. */
export interface Placing {
  /** The line pointed at. */
  readonly anchor: Box;
  /** The lines of source and cue. */
  readonly marks: readonly Box[];
  /** All lines of the claim. */
  readonly words: readonly Box[];
  /** Its size where nothing limits it. */
  readonly card: { readonly width: number; readonly height: number };
  /** What of the window can be seen; pinch zoom makes it a part. */
  readonly area: Box;
  readonly rtl: boolean;
  /** What must stay in reach beside it: the controls of a dialog of the page. */
  readonly controls?: readonly Box[];
  /** The side it stood on before: it changes only for a good reason, or it would jump while the page scrolls. */
  readonly side?: Side;
}

const GAP = 8;
const MARGIN = 8;
// Room for the name, the sentence and the grade; the rest can be scrolled to.
const LOWEST = 140;

// What a fault costs, per pixel or once: what is cut off cannot be reached at all; a covered button of a dialog that shuts
// off the page is worse than a covered mark, which is worse than a covered line of content, which is worse than a card
// that has to be scrolled or stands further away.
const COST = { control: 100, mark: 40, word: 6, cut: 1000, short: 1, far: 1, switch: 60 };

/** The place that covers none of the claim's words where there is one, in the window, near the line pointed at. */
export function placeCard(placing: Placing): Place {
  const places = candidates(placing);
  let best = places[0] as Place;
  let least = Number.POSITIVE_INFINITY;
  for (const place of places) {
    const cost = costOf(place, placing);
    if (cost < least) [best, least] = [place, cost];
  }
  return best;
}

function candidates({ anchor, words, card, area, rtl, controls }: Placing): Place[] {
  const seen = words.filter((word) => word.bottom > area.top && word.top < area.bottom);
  const all = around([anchor, ...seen]);
  const near = around([
    anchor,
    ...seen.filter(({ top, bottom }) => overlap(top, bottom, anchor.top, anchor.bottom) > 0),
  ]);
  const left = within(rtl ? anchor.right - card.width : anchor.left, area.left, area.right, card.width);
  const full = Math.min(card.height, area.bottom - area.top - 2 * MARGIN);
  const beside = { top: within(anchor.top - GAP, area.top, area.bottom, full), height: full };
  const under = (box: Box): Place => {
    const top = box.bottom + GAP;
    return { side: "below", left, top, height: limit(area.bottom - MARGIN - top, full) };
  };
  const over = (box: Box): Place => {
    const height = limit(box.top - GAP - area.top - MARGIN, full);
    return { side: "above", left, top: box.top - GAP - height, height };
  };
  const right: Place = { side: "right", left: all.right + GAP * 2, ...beside };
  const before: Place = { side: "left", left: all.left - GAP * 2 - card.width, ...beside };
  return [
    under(all),
    over(all),
    under(near),
    over(near),
    ...(rtl ? [before, right] : [right, before]),
    // Where nothing is free: the window's lower and upper edge, as high as it may be or as low.
    ...[full, Math.min(LOWEST, full)].flatMap((height): Place[] => [
      { side: "below", left, top: area.bottom - MARGIN - height, height },
      { side: "above", left, top: area.top + MARGIN, height },
    ]),
    ...(controls ? corners(area, card.width, full) : []),
  ];
}

// A dialog stands where it likes: what is free beside it is most likely a corner of the window.
function corners(area: Box, width: number, height: number): Place[] {
  return [area.left + MARGIN, area.right - MARGIN - width].flatMap((left): Place[] => [
    { side: "above", left, top: area.top + MARGIN, height },
    { side: "below", left, top: area.bottom - MARGIN - height, height },
  ]);
}

function limit(room: number, full: number): number {
  return Math.max(Math.min(LOWEST, full), Math.min(room, full));
}

function costOf(place: Place, { anchor, marks, words, card, area, side, controls = [] }: Placing): number {
  const { left, top, height } = place;
  const box = { left, top, right: left + card.width, bottom: top + height };
  const cut =
    Math.max(0, area.top + MARGIN - box.top) +
    Math.max(0, box.bottom - (area.bottom - MARGIN)) +
    Math.max(0, area.left + MARGIN - box.left) +
    Math.max(0, box.right - (area.right - MARGIN));
  return (
    covered(box, controls) * COST.control +
    covered(box, marks) * COST.mark +
    covered(box, words) * COST.word +
    cut * COST.cut +
    Math.max(0, card.height - height) * COST.short +
    distance(box, anchor) * COST.far +
    (side && side !== place.side ? COST.switch : 0)
  );
}

/** How much of the boxes is covered, counted in pixels of line width, so that high lines count no more. */
function covered(box: Box, boxes: readonly Box[]): number {
  let sum = 0;
  for (const { left, top, right, bottom } of boxes)
    if (overlap(top, bottom, box.top, box.bottom) > 1) sum += overlap(left, right, box.left, box.right);
  return sum;
}

function overlap(start: number, end: number, from: number, to: number): number {
  return Math.max(0, Math.min(end, to) - Math.max(start, from));
}

function distance(a: Box, b: Box): number {
  const across = Math.max(0, a.left - b.right, b.left - a.right);
  const down = Math.max(0, a.top - b.bottom, b.top - a.bottom);
  return Math.hypot(across, down);
}

/** The smallest box around all. */
export function around(boxes: readonly Box[]): Box {
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    top: Math.min(...boxes.map(({ top }) => top)),
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}

function within(start: number, from: number, to: number, size: number): number {
  return Math.max(from + MARGIN, Math.min(start, to - MARGIN - size));
}

/** Whether a point lies on the way between a mark and its card: a pointer there is likely to want the card. */
export function onTheWay(x: number, y: number, marks: readonly Box[], card: Box): boolean {
  const lane = around([card, ...marks]);
  return x >= lane.left - GAP && x <= lane.right + GAP && y >= lane.top - GAP && y <= lane.bottom + GAP;
}
