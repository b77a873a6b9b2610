import type { Anchors, Annotation, Placed } from "../model/annotation";
import type { Selectors } from "../model/selector";
import type { Span } from "../model/span";
import type { Kept } from "../platform/protocol";
import type { KeptArticle } from "../store/kept-article";
import { placedIn, signalsOf } from "./kept-view";
import { inReadingOrder } from "./reading-order";

/**
 * A kept article as it is exported: its anchors tell where the words stand in the text last read, where they do, else
 * where they stood. Imported into an empty store and exported again, it is the same.
 */
export function keptOut(kept: KeptArticle): Kept {
  const standing = placedIn(kept).map((one) => ({ annotation: standingIn(one) }));
  const shown = inReadingOrder(standing, ({ annotation }) => spansOf(annotation.anchors));
  return {
    article: { ...kept.record.article, signals: signalsOf(kept, shown) },
    annotations: shown.map(({ annotation }) => annotation),
  };
}

/** Where the anchors say that their words stood. */
export function spansOf({ source, cue, content }: Anchors): NonNullable<Placed["placed"]> {
  const spans = (list: readonly Selectors[]): readonly Span[] => list.map(({ position }) => position);
  return { source: spans(source), cue: spans(cue), content: spans(content) };
}

function standingIn({ annotation, placed }: Placed): Annotation {
  if (!placed) return annotation;
  const { source, cue, content } = annotation.anchors;
  const anchors: Anchors = {
    source: moved(source, placed.source),
    cue: moved(cue, placed.cue),
    content: moved(content, placed.content),
  };
  return { ...annotation, anchors };
}

// Where only some of the words were found again, nobody can say which: their old places are told.
function moved(list: readonly Selectors[], spans: readonly Span[]): readonly Selectors[] {
  if (list.length !== spans.length) return list;
  return list.map(({ quote, position }, index) => {
    const { start, end } = spans[index] ?? position;
    return { quote, position: { start, end } };
  });
}
