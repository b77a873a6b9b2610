import type { Selectors } from "../model/selector";
import type { Span } from "../model/span";

/** Finds a described passage in a text; null where it is not there any more. */
export function locate(text: string, { quote, position }: Selectors): Span | null {
  const { start, end } = position;
  if (text.slice(start, end) === quote.exact) return { start, end };
  const around = text.indexOf(quote.prefix + quote.exact + quote.suffix);
  if (around < 0) return null;
  return { start: around + quote.prefix.length, end: around + quote.prefix.length + quote.exact.length };
}
