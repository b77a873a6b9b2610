import type { Pattern } from "./pattern";

/** Where a pattern's quote stands in a text when the whole pattern is laid over it as well as it goes. */
export interface Alignment {
  /** The quote in the text. */
  readonly start: number;
  readonly end: number;
  /** How many units of the quote, of what stands before it and after it had to be changed, put in or left out. */
  readonly quoteEdits: number;
  readonly prefixEdits: number;
  readonly suffixEdits: number;
}

/** How far, in units, a place may be off, and words put in or left out may move what follows: some four words. */
const SLACK = 40;
/** A shared end shorter than this may be chance. */
const SHORTEST_RUN = 8;
/** A shared end as long as this is no chance: no better one is looked for. */
const LONG_RUN = 24;
/** Beyond any cost. */
const FAR = 1 << 20;

const ROOM = 4 * SLACK + 64;
const costs = new Int32Array(ROOM);
const origins = new Int32Array(ROOM);
const startCosts = new Int32Array(ROOM);
const endCosts = new Int32Array(ROOM);
const endOrigins = new Int32Array(ROOM);

/**
 * Lays a pattern over a text near `place`, where the pattern would start: least edits, in a band around it. What the
 * two share at either end is found first and passed over, which mostly leaves a few words in the middle to lay. Null
 * where no laying stays within the band.
 */
export function align({ codes, start, end }: Pattern, text: Uint16Array, place: number): Alignment | null {
  const rows = codes.length;
  const head = sharedHead(codes, text, place);
  const tail = sharedTail(codes, text, head ? head.place : place, head);
  const first = head ? head.length : 0;
  const last = tail ? rows - tail.length : rows;
  const drift = head && tail ? tail.place - head.place : 0;
  const reach = head && tail ? Math.min(SLACK, 10 + Math.abs(drift)) : SLACK;
  // Column k of row i stands for the text up to base + i + k.
  const base = (head ? head.place + (drift >> 1) : tail ? tail.place : place) - reach;
  const width = 2 * reach + 1;
  for (let k = 0; k < width; k++) {
    const at = base + first + k;
    // After a shared head the text may go on with words put in; without one it may begin anywhere.
    const put = head ? at - head.place - first : 0;
    costs[k] = at < 0 || at > text.length || put < 0 ? FAR : put;
    origins[k] = k;
  }
  if (start === first) keepStart(width);
  if (end === first) keepEnd(width);
  for (let row = first + 1; row <= last; row++) {
    layRow(codes[row - 1] as number, text, base + row, width);
    if (row === start) keepStart(width);
    if (row === end) keepEnd(width);
  }
  const final = tail ? tail.place - base : cheapest(width);
  const total = costs[final] ?? FAR;
  if (total >= FAR) return null;

  let column = origins[final] as number;
  let endAt = tail ? tail.place + end : 0;
  let endCost = total;
  if (end < first && head) {
    endAt = head.place + end;
    endCost = 0;
  } else if (end <= last) {
    endAt = base + end + column;
    endCost = endCosts[column] as number;
    column = endOrigins[column] as number;
  }
  let startAt = tail ? tail.place + start : 0;
  let startCost = total;
  if (start < first && head) {
    startAt = head.place + start;
    startCost = 0;
  } else if (start <= last) {
    startAt = base + start + column;
    startCost = startCosts[column] as number;
  }
  return {
    start: startAt,
    end: Math.max(startAt, endAt),
    quoteEdits: endCost - startCost,
    prefixEdits: startCost,
    suffixEdits: total - endCost,
  };
}

// One row of least costs from the row before, in place; each carries along the column in which it passed the last mark.
function layRow(code: number, text: Uint16Array, base: number, width: number): void {
  let left = FAR;
  let leftOrigin = 0;
  for (let k = 0; k < width; k++) {
    const at = base + k;
    let cost = FAR;
    let origin = 0;
    if (at >= 0 && at <= text.length) {
      origin = origins[k] as number;
      cost = at === 0 ? FAR : (costs[k] as number) + (text[at - 1] === code ? 0 : 1);
      if (k + 1 < width && (costs[k + 1] as number) + 1 < cost) {
        cost = (costs[k + 1] as number) + 1;
        origin = origins[k + 1] as number;
      }
      if (left + 1 < cost) {
        cost = left + 1;
        origin = leftOrigin;
      }
    }
    costs[k] = cost;
    origins[k] = origin;
    left = cost;
    leftOrigin = origin;
  }
}

function keepStart(width: number): void {
  for (let k = 0; k < width; k++) {
    startCosts[k] = costs[k] as number;
    origins[k] = k;
  }
}

function keepEnd(width: number): void {
  for (let k = 0; k < width; k++) {
    endCosts[k] = costs[k] as number;
    endOrigins[k] = origins[k] as number;
    origins[k] = k;
  }
}

function cheapest(width: number): number {
  let best = 0;
  for (let k = 1; k < width; k++) if ((costs[k] as number) < (costs[best] as number)) best = k;
  return best;
}

interface Run {
  /** Where the pattern would start if all of it stood as this run does. */
  readonly place: number;
  readonly length: number;
}

function sharedHead(codes: Uint16Array, text: Uint16Array, place: number): Run | null {
  let best: Run | null = null;
  for (let shift = 0; shift <= 2 * SLACK; shift++) {
    // Nearest first: place, one before, one after, two before …
    const at = place + (shift & 1 ? (shift + 1) >> 1 : -(shift >> 1));
    let length = 0;
    while (length < codes.length && at + length < text.length && text[at + length] === codes[length])
      length++;
    if (length >= SHORTEST_RUN && length > (best?.length ?? 0)) best = { place: at, length };
    if (length >= LONG_RUN) break;
  }
  return best;
}

function sharedTail(codes: Uint16Array, text: Uint16Array, place: number, head: Run | null): Run | null {
  const rows = codes.length;
  const most = rows - (head?.length ?? 0);
  const from = head ? head.place + head.length : 0;
  let best: Run | null = null;
  for (let shift = 0; shift <= 2 * SLACK; shift++) {
    const at = place + (shift & 1 ? (shift + 1) >> 1 : -(shift >> 1));
    const end = at + rows;
    if (end > text.length) continue;
    let length = 0;
    while (length < most && end - length > from && text[end - length - 1] === codes[rows - length - 1])
      length++;
    if (length >= SHORTEST_RUN && length > (best?.length ?? 0)) best = { place: at, length };
    if (length >= LONG_RUN) break;
  }
  return best;
}
