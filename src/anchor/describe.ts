import type { Selectors } from "../model/selector";
import type { Span } from "../model/span";

/** How many UTF-16 units of prefix and suffix are kept; 32 as Hypothesis and Apache Annotator do. */
export const CONTEXT = 32;

/** Describes a span of a text so that `locate` finds it again, also in an edited text. */
export function describe(text: string, { start, end }: Span): Selectors {
  return {
    quote: {
      exact: text.slice(start, end),
      prefix: text.slice(toWhole(text, Math.max(0, start - CONTEXT)), start),
      suffix: text.slice(end, toWhole(text, Math.min(text.length, end + CONTEXT))),
    },
    position: { start, end },
  };
}

// A cut inside a surrogate pair would leave half a character, which no text of the reader's holds: it is moved ahead.
function toWhole(text: string, offset: number): number {
  const unit = text.charCodeAt(offset);
  const before = text.charCodeAt(offset - 1);
  return unit >= 0xdc00 && unit <= 0xdfff && before >= 0xd800 && before <= 0xdbff ? offset + 1 : offset;
}
