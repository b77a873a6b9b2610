import type { SourceEntry } from "../model/analysis";
import type { Annotation, Article, Placed } from "../model/annotation";
import type { Claim } from "../model/claim";
import type { Selectors } from "../model/selector";
import { sourceKey } from "../model/source-key";

/** What the card and the views need of an article; `sources` index into `placed`. */
export interface ShownArticle {
  readonly article: Article;
  readonly placed: readonly Placed[];
  readonly sources: readonly SourceEntry[];
}

/** The source's name to show, null where nobody is named or described. */
export function shownName(annotation: Annotation): string | null {
  return annotation.work.name ?? annotation.claim.resolved ?? (quoted(annotation.anchors.source) || null);
}

/** What is attributed, in the article's words; gaps between its parts are shown as an ellipsis. */
export function contentText(annotation: Annotation): string {
  return quoted(annotation.anchors.content);
}

/** The attributing words, in the article's spelling. */
export function cueText(annotation: Annotation): string {
  return quoted(annotation.anchors.cue);
}

function quoted(selectors: readonly Selectors[]): string {
  return selectors.map((one) => one.quote.exact.replace(/\s+/g, " ").trim()).join(" … ");
}

/** Below this the engine's name for a source is shown with "probably" (model/claim.ts). */
export const SURE_NAME = 0.6;

/** Whether the name shown is the engine's and no more than likely; words that stand there themselves are no guess. */
export function isGuess(annotation: Annotation): boolean {
  const claim: Claim = annotation.claim;
  return (
    annotation.work.name === undefined &&
    claim.resolved !== null &&
    claim.resolvedConfidence < SURE_NAME &&
    sourceKey(claim.resolved) !== sourceKey(quoted(annotation.anchors.source))
  );
}
