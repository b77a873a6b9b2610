import type { Document } from "../document";
import type { Draft, Range } from "./draft";
import { trimAll } from "./draft";
import { tagOf } from "./tags";

/** Sets the ends of sources and contents as the annotation guide has them. */
export function setBorders(document: Document, drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft) => ({
    ...draft,
    source: withRelativeClause(document, draft),
    content: trimAll(
      document,
      draft.content.map((range) => withoutOpening(document, range)),
    ),
  }));
}

/** "Lacerda, who waived her anonymity, said": the clause between a name and its verb belongs to the source. */
function withRelativeClause(document: Document, draft: Draft): readonly Range[] {
  const [source, ...others] = draft.source;
  const cue = draft.cue[0];
  if (!source || !cue || others.length > 0 || cue.from - source.to < 4 || cue.from - source.to > 25)
    return draft.source;
  if (document.lower[source.to] !== "," || document.lower[cue.from - 1] !== ",") return draft.source;
  if (!/^(?:who|which|whose)$/.test(document.lower[source.to + 1] as string)) return draft.source;
  return [{ from: source.from, to: cue.from - 1 }];
}

/** Content goes without the "that" that leads it in and without the "But" that ties its sentence to the one before. */
function withoutOpening(document: Document, range: Range): Range {
  const { lower, quotes } = document;
  if (range.to - range.from < 3) return range;
  const first = lower[range.from] as string;
  if (first === "that" && tagOf(document, range.from) === "IN") return { from: range.from + 1, to: range.to };
  const opens = range.from === 0 || document.sentences[range.from] !== document.sentences[range.from - 1];
  if (opens && quotes[range.from] === 0 && /^(?:but|and|so)$/.test(first))
    return { from: range.from + 1, to: range.to };
  return range;
}
