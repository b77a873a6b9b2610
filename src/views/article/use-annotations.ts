import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Annotation, Placed } from "../../model/annotation";
import type { Change, EditAnswer } from "../../model/change";
import { sourcesOf } from "../../model/sources";
import type { ArticleView, Edit } from "../../platform/protocol";

/** The article shown with the latest of every annotation, and the ways it changes. */
export interface Annotations {
  readonly view: ArticleView;
  /** Saves a change with the latest revision known, also the one a conflict brought. */
  readonly edit: (annotationId: string, change: Change) => Promise<EditAnswer>;
  /** Takes over an annotation that was changed or added elsewhere. */
  readonly take: (annotation: Annotation) => void;
  /** Takes over where the reader placed an annotation. */
  readonly takePlace: (placed: Placed) => void;
}

/** Keeps an article's annotations up to date while the reader and others change them. */
export function useAnnotations(view: ArticleView, save: (edit: Edit) => Promise<EditAnswer>): Annotations {
  const [newer, setNewer] = useState<ReadonlyMap<string, Annotation>>(new Map());
  const revisions = useRef(new Map<string, number>());
  const [places, setPlaces] = useState<ReadonlyMap<string, Placed["placed"]>>(new Map());
  useEffect(() => {
    setNewer(new Map());
    setPlaces(new Map());
  }, [view]);

  const shown = useMemo(() => {
    const placed = view.placed.map((one) => {
      const late = newer.get(one.annotation.id);
      const byHand = places.get(one.annotation.id);
      const here = byHand ? { annotation: one.annotation, placed: byHand } : one;
      return late && late.revision > one.annotation.revision ? { ...here, annotation: late } : here;
    });
    return { ...view, placed, sources: sourcesOf(placed) };
  }, [view, newer, places]);

  function take(annotation: Annotation): void {
    const known = revisions.current.get(annotation.id) ?? -1;
    if (annotation.revision < known) return;
    revisions.current.set(annotation.id, annotation.revision);
    setNewer((before) => new Map(before).set(annotation.id, annotation));
  }

  function takePlace({ annotation, placed }: Placed): void {
    take(annotation);
    setPlaces((before) => new Map(before).set(annotation.id, placed));
  }

  async function edit(annotationId: string, change: Change): Promise<EditAnswer> {
    const found = shown.placed.find((one) => one.annotation.id === annotationId)?.annotation;
    if (!found) return { status: "gone" };
    const revision = Math.max(found.revision, revisions.current.get(annotationId) ?? 0);
    const answer = await save({ annotationId, revision, change });
    if (answer.status === "saved" || answer.status === "conflict") take(answer.annotation);
    return answer;
  }

  return { view: shown, edit, take, takePlace };
}
