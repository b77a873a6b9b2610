import type { Document } from "../document";
import type { Draft, Range } from "./draft";
import { trimAll } from "./draft";
import { quotationAround } from "./quotation-runs";

/** A quotation longer than this is not completed: a lost mark may have swallowed a page. */
const LONGEST = 400;

/**
 * Completes a quotation of which a content holds only a part ("“A. B. C,” she said" with only C found): who says one
 * sentence of it says all. Left alone where another claim's cue stands inside or its content takes the rest.
 */
export function completeQuotations(document: Document, drafts: readonly Draft[]): Draft[] {
  const owner = new Int32Array(document.count).fill(-1);
  drafts.forEach((draft, index) => {
    for (const range of draft.content) owner.fill(index, range.from, range.to);
  });
  return drafts.map((draft, index) => {
    const cue = draft.cue[0];
    if (!cue || document.quotes[cue.from] !== 0) return draft;
    let changed = false;
    const content = draft.content.map((range) => {
      const grown = grow(document, range, (token) => owner[token] === -1 || owner[token] === index);
      if (grown.from !== range.from || grown.to !== range.to) changed = true;
      return grown;
    });
    return changed ? { ...draft, content: merge(trimAll(document, content)) } : draft;
  });
}

function grow(document: Document, range: Range, isFree: (token: number) => boolean): Range {
  const { quotes } = document;
  let { from, to } = range;
  if (quotes[from] !== 0) {
    const whole = quotationAround(document, from);
    if (whole.to - whole.from <= LONGEST) while (from > whole.from && isFree(from - 1)) from--;
  }
  if (quotes[to - 1] !== 0) {
    const whole = quotationAround(document, to - 1);
    if (whole.to - whole.from <= LONGEST) while (to < whole.to && isFree(to)) to++;
  }
  return { from, to };
}

function merge(ranges: readonly Range[]): Range[] {
  const merged: Range[] = [];
  for (const range of ranges) {
    const last = merged.at(-1);
    if (last && range.from <= last.to)
      merged[merged.length - 1] = { from: last.from, to: Math.max(last.to, range.to) };
    else merged.push(range);
  }
  return merged;
}
