import type { Span } from "../model/span";
import { GramIndex } from "./gram-index";
import { EDGE, NormalText } from "./normal-text";

/** A text made ready for finding passages in it: its normal form has a line end before it and after it. */
export class PreparedText {
  readonly #normal: NormalText;
  #index: GramIndex | undefined;

  constructor(readonly original: string) {
    this.#normal = new NormalText(EDGE + original + EDGE);
  }

  /** The normal form. */
  get text(): string {
    return this.#normal.text;
  }

  /** Made when first asked for: most passages of most texts are found without it. */
  get index(): GramIndex {
    this.#index ??= new GramIndex(this.text);
    return this.#index;
  }

  /** Where an offset of the text is in its normal form. */
  indexOf(offset: number): number {
    return this.#normal.indexOf(offset + EDGE.length);
  }

  /** The span of the text that a span of its normal form stands for. */
  spanOf({ start, end }: Span): Span {
    const first = Math.max(0, this.#normal.originOf(start) - EDGE.length);
    const past = Math.min(this.original.length, this.#normal.originOf(end - 1) + 1 - EDGE.length);
    // Half a surrogate pair is no character: the other half comes along.
    return { start: first - +isSplit(this.original, first), end: past + +isSplit(this.original, past) };
  }
}

function isSplit(text: string, offset: number): boolean {
  const isLow = (text.charCodeAt(offset) & 0xfc00) === 0xdc00;
  return isLow && (text.charCodeAt(offset - 1) & 0xfc00) === 0xd800;
}

let last: PreparedText | undefined;

/** The text made ready; the last one is kept, because the annotations of an article are placed one after another. */
export function preparedText(text: string): PreparedText {
  if (last?.original !== text) last = new PreparedText(text);
  return last;
}
