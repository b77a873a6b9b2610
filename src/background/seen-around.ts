import { alterationOf } from "../anchor/alteration-of";
import type { Annotation, Placed } from "../model/annotation";
import { isTouched } from "../model/effective";
import { type Passage, passageAt } from "../model/passage";
import type { Span } from "../model/span";
import type { KeptArticle } from "../store/kept-article";
import type { AnnotationRecord } from "../store/schema";

/** What the reader sees around a claim that stands at a place of a text; null where it stands nowhere. */
export function seenAt(text: string, place: Placed["placed"]): Passage | null {
  return passageAt(text, spansOf(place));
}

/**
 * What the reader saw around a claim when last working on it, of an article kept with this text: what was noted; in a
 * record older than such notes what stands there, or, where it has no place, as much as its anchors know.
 */
export function seenAround(
  text: string,
  { annotation, place, seen }: Pick<AnnotationRecord, "annotation" | "place" | "seen">,
): Passage | null {
  return seen ?? seenAt(text, place) ?? anchored(annotation);
}

/** Annotations of a kept article with what changed around those the reader worked on. */
export function withAlterations({ text, worked }: KeptArticle, placed: readonly Placed[]): readonly Placed[] {
  // An article that came in with a file has no text here until it is read.
  if (text === "") return placed;
  const records = new Map(worked.map((one) => [one.id, one]));
  return placed.map((one): Placed => {
    const record = records.get(one.annotation.id);
    const seen = record && isTouched(one.annotation) ? seenAround(text, record) : null;
    const alteration = seen && alterationOf(text, seen, spansOf(one.placed));
    return alteration ? { ...one, alteration } : one;
  });
}

function anchored({ anchors: { source, cue, content } }: Annotation): Passage | null {
  const [selectors] = [...content, ...cue, ...source];
  if (!selectors) return null;
  const { exact } = selectors.quote;
  // Kept by the unit, not by the word.
  const prefix = selectors.quote.prefix.replace(/^\S*\s/, "");
  const suffix = selectors.quote.suffix.replace(/\s\S*$/, "");
  return { text: prefix + exact + suffix, start: prefix.length, end: prefix.length + exact.length };
}

function spansOf(place: Placed["placed"]): readonly Span[] {
  return place ? [...place.source, ...place.cue, ...place.content] : [];
}
