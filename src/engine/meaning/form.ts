import type { Form } from "../../model/claim";
import type { Document } from "../document";
import type { ClaimRanges } from "./scene";

const MARK = /^["“”«»]$|^(``|''|‘|’|'|`)$/;

/** Whether what is attributed stands inside quotation marks, outside, or both; marks and connecting words do not count. */
export function formOf(document: Document, ranges: ClaimRanges, claim?: { inOuterQuote: boolean }): Form {
  const { quotes, words } = document;
  let inside = 0;
  let outside = 0;
  for (const { start, end } of ranges.content)
    for (let i = start; i < end; i++) {
      const word = words[i] as string;
      if (MARK.test(word) || !/[\p{L}\p{N}]/u.test(word)) continue;
      if ((quotes[i] as number) > 0) inside++;
      else outside++;
    }
  if (claim?.inOuterQuote) return "indirect";
  if (inside === 0) return "indirect";
  return outside === 0 ? "direct" : "mixed";
}
