import type { Span } from "../model/span";
import { GramIndex } from "./gram-index";
import { EDGE, type NormalText, normalise } from "./normal-text";

/** A text made ready for finding passages in it: its normal form has a line end before and after it. */
export class PreparedText {
  readonly normal: NormalText;
  #index: GramIndex | undefined;

  constructor(readonly text: string) {
    this.normal = normalise(EDGE + text + EDGE);
  }

  /** Made when first asked for: most passages of most texts are found without it. */
  get index(): GramIndex {
    this.#index ??= new GramIndex(this.normal.codes);
    return this.#index;
  }

  /** Where an offset of the text is in its normal form. */
  offsetOf(offset: number): number {
    const { starts } = this.normal;
    const inEdged = offset + EDGE.length;
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] as number) < inEdged) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The span of the text that a span of its normal form stands for. */
  spanOf({ start, end }: Span): Span {
    const { starts, ends } = this.normal;
    const first = Math.max(0, (starts[start] as number) - EDGE.length);
    const past = Math.min(this.text.length, (ends[end - 1] as number) - EDGE.length);
    // Half a surrogate pair is no character: the other half comes along.
    return { start: first - +isSplit(this.text, first), end: past + +isSplit(this.text, past) };
  }
}

function isSplit(text: string, offset: number): boolean {
  const isLow = (text.charCodeAt(offset) & 0xfc00) === 0xdc00;
  return isLow && (text.charCodeAt(offset - 1) & 0xfc00) === 0xd800;
}

let last: PreparedText | undefined;

/** The text made ready; the last one is kept, because the annotations of an article are placed one after another. */
export function preparedText(text: string): PreparedText {
  if (last?.text !== text) last = new PreparedText(text);
  return last;
}
