import type { Signal } from "../model/analysis";
import type { Placed } from "../model/annotation";
import { sourcesOf } from "../model/sources";
import type { ArticleView } from "../platform/protocol";
import type { KeptArticle } from "../store/kept-article";
import { freshAnnotation } from "./claim-annotation";
import { inReadingOrder } from "./reading-order";
import { withAlterations } from "./seen-around";

/** What a kept article looks like to views: claims and work joined, in reading order, what is not placed last. */
export function viewOf(
  kept: KeptArticle,
  { changed = false, isKept = true }: { readonly changed?: boolean; readonly isKept?: boolean } = {},
): ArticleView {
  const { article } = kept.record;
  const placed = withAlterations(kept, placedIn(kept));
  return {
    article: { ...article, signals: signalsOf(kept, placed) },
    placed,
    sources: sourcesOf(placed),
    kept: isKept,
    changed,
  };
}

/** The annotations of a kept article, in reading order, what is not placed last. */
export function placedIn(kept: KeptArticle): readonly Placed[] {
  return placedOf({ articleId: kept.record.id, ...kept });
}

/** The annotations that found claims and work on them make together, in reading order, what is not placed last. */
export function placedOf({
  articleId,
  text,
  found,
  worked,
}: Pick<KeptArticle, "text" | "found" | "worked"> & { readonly articleId: string }): readonly Placed[] {
  const work = new Map(worked.map((one) => [one.id, one]));
  const placed = found.map(({ id, found: now, claim }): Placed => {
    const known = work.get(id);
    work.delete(id);
    return {
      annotation: known?.annotation ?? freshAnnotation(claim, text, { id, articleId, now }),
      placed: { source: claim.source, cue: claim.cue, content: claim.content },
    };
  });
  for (const { annotation, place } of work.values()) placed.push({ annotation, placed: place });
  return inReadingOrder(placed, (one) => one.placed);
}

/**
 * The signals of a kept article, indexing `shown`. Kept, they index the claims as found; of an article that was
 * imported and not read since, they index all its claims in reading order.
 */
export function signalsOf(
  kept: KeptArticle,
  shown: readonly Pick<Placed, "annotation">[],
): readonly Signal[] {
  const all = kept.text === "" ? placedIn(kept).map(({ annotation }) => annotation) : kept.found;
  const before = all.map(({ id }) => id);
  const after = shown.map(({ annotation }) => annotation.id);
  return reindexed(kept.record.article.signals, before, after);
}

/** Signals that index one list of ids, indexing another; what it has not got is left out. */
export function reindexed(
  signals: readonly Signal[],
  before: readonly string[],
  after: readonly string[],
): readonly Signal[] {
  const indexes = new Map(after.map((id, index) => [id, index]));
  return signals.map((signal) => {
    const claims = signal.claims.flatMap((index) => indexes.get(before[index] ?? "") ?? []);
    return { ...signal, claims: claims.sort((a, b) => a - b) };
  });
}
