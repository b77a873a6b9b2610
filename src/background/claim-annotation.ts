import { describe } from "../anchor/describe";
import type { Anchors, Annotation } from "../model/annotation";
import type { Attribution, Claim } from "../model/claim";

/** How the parts of a claim are found again later. */
export function anchorsOf(text: string, { source, cue, content }: Pick<Attribution, keyof Anchors>): Anchors {
  return {
    source: source.map((span) => describe(text, span)),
    cue: cue.map((span) => describe(text, span)),
    content: content.map((span) => describe(text, span)),
  };
}

/** A claim the engine found, as an annotation nobody has worked on. */
export function freshAnnotation(
  claim: Claim,
  text: string,
  { id, articleId, now }: { readonly id: string; readonly articleId: string; readonly now: string },
): Annotation {
  return {
    id,
    articleId,
    origin: "engine",
    claim,
    anchors: anchorsOf(text, claim),
    work: {},
    revision: 0,
    created: now,
    modified: now,
  };
}
