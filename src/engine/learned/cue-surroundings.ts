import type { View } from "./view";

/** The verb a cue turns on: its reporting verb, else its last verb, else its first token. */
export function headOf(view: View, from: number, to: number): number {
  let head = from;
  for (let at = from; at < to; at++) {
    if ((view.verb[at] as number) === 0) continue;
    head = at;
    if ((view.reporting[at] as number) > 0) break;
  }
  return head;
}

/** The quotation that closes shortly before a cue or opens shortly after it; 0 where none does, or the cue is inside one. */
export function quotationBeside(view: View, from: number, to: number, start: number, end: number): number {
  const { quotes } = view.document;
  if ((quotes[from] as number) > 0) return quotes[from] as number;
  for (let step = 1; step < 12; step++) {
    if (from - step >= start - 1 && from - step >= 0 && (quotes[from - step] as number) > 0)
      return quotes[from - step] as number;
    if (to + step - 1 < end && (quotes[to + step - 1] as number) > 0) return quotes[to + step - 1] as number;
  }
  return 0;
}
