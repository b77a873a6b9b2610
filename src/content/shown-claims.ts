import type { Placed } from "../model/annotation";
import { gradeName } from "../model/claim";
import type { Span } from "../model/span";
import type { Settings } from "../platform/settings";
import { type Marked, markedSpans } from "./segments";

/** The claims to mark: placed, not dismissed by the reader, of the grades the reader wants; `carry` moves their spans. */
export function shownClaims(
  placed: readonly Placed[],
  marked: Settings["marked"],
  carry: (spans: readonly Span[]) => readonly Span[],
): Marked[] {
  return placed.flatMap(({ annotation: { id, claim, work }, placed: at }) => {
    const grade = gradeName(work.grade ?? claim.grade);
    if (!at || work.dismissed || !marked.includes(grade)) return [];
    const one = { id, grade, source: carry(at.source), cue: carry(at.cue), content: carry(at.content) };
    return markedSpans(one).length > 0 ? [one] : [];
  });
}
