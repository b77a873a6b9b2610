import type { Placed } from "../model/annotation";
import { gradeOf } from "../model/effective";
import type { Span } from "../model/span";
import type { Settings } from "../platform/settings";
import { type Marked, markedSpans } from "./segments";

/** The claims to mark: placed, not dismissed by the reader, of the grades the reader wants; `carry` moves their spans. */
export function shownClaims(
  placed: readonly Placed[],
  marked: Settings["marked"],
  carry: (spans: readonly Span[]) => readonly Span[],
): Marked[] {
  return placed.flatMap(({ annotation, placed: at }) => {
    const { id, work } = annotation;
    const grade = gradeOf(annotation);
    if (!at || work.dismissed || !marked.includes(grade)) return [];
    const one = { id, grade, source: carry(at.source), cue: carry(at.cue), content: carry(at.content) };
    return markedSpans(one).length > 0 ? [one] : [];
  });
}
