import { Laying } from "./laying";
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

/** A place where a pattern and a text surely agree: this row of the one is this unit of the other. */
export interface Foothold {
  readonly row: number;
  readonly at: number;
}

const laying = new Laying();

/** Lays a pattern over a text from a foothold on, both ways, with least edits; null where it takes too many. */
export function align(
  { text: pattern, start, end }: Pattern,
  text: string,
  { row, at }: Foothold,
): Alignment | null {
  let startAt = 0;
  let endAt = 0;
  let prefixEdits = 0;
  let suffixEdits = 0;
  const ahead = laying.lay(pattern, row, text, at, 1);
  if (ahead < 0) return null;
  if (start >= row) {
    const { cost, passed } = laying.last(start - row);
    startAt = at + passed;
    prefixEdits = cost;
  }
  if (end >= row) {
    const { cost, passed } = laying.last(end - row);
    endAt = at + passed;
    suffixEdits = ahead - cost;
  } else suffixEdits = ahead;
  const back = laying.lay(pattern, row, text, at, -1);
  if (back < 0) return null;
  if (start < row) {
    const { cost, passed } = laying.first(row - start);
    startAt = at - passed;
    prefixEdits = back - cost;
  } else prefixEdits += back;
  if (end < row) {
    const { cost, passed } = laying.first(row - end);
    endAt = at - passed;
    suffixEdits += cost;
  }
  return {
    start: startAt,
    end: Math.max(startAt, endAt),
    quoteEdits: ahead + back - prefixEdits - suffixEdits,
    prefixEdits,
    suffixEdits,
  };
}
