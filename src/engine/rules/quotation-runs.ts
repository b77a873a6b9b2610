import type { Document } from "../document";
import type { Range } from "./draft";

/** The whole quotation a token stands in, over sentences and paragraphs. The token must stand in one. */
export function quotationAround(document: Document, token: number): Range {
  const { quotes, count } = document;
  const number = quotes[token];
  let from = token;
  while (from > 0 && quotes[from - 1] === number) from--;
  let to = token + 1;
  while (to < count && quotes[to] === number) to++;
  return { from, to };
}
