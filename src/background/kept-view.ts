import type { Signal } from "../model/analysis";
import type { Placed } from "../model/annotation";
import type { ArticleView } from "../platform/protocol";
import type { KeptArticle } from "../store/kept-article";
import { freshAnnotation } from "./claim-annotation";
import { sourcesOf } from "./sources";

/** What a kept article looks like to views: claims and work joined, in reading order, what is not placed last. */
export function viewOf(
  kept: KeptArticle,
  { changed = false, isKept = true }: { readonly changed?: boolean; readonly isKept?: boolean } = {},
): ArticleView {
  const { article } = kept.record;
  const placed = placedIn(kept);
  const indexes = new Map(placed.map(({ annotation }, index) => [annotation.id, index]));
  const ids = kept.found.map(({ id }) => id);
  return {
    article: { ...article, signals: article.signals.map((signal) => reindexed(signal, ids, indexes)) },
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
  const starts = new Map(placed.map((one) => [one, startOf(one)]));
  const startIn = (one: Placed) => starts.get(one) ?? 0;
  return placed.sort((a, b) => (startIn(a) < startIn(b) ? -1 : +(startIn(a) > startIn(b))));
}

// Signals index the claims as found; here they index what is shown.
function reindexed(signal: Signal, ids: readonly string[], indexes: ReadonlyMap<string, number>): Signal {
  const claims = signal.claims.flatMap((index) => indexes.get(ids[index] ?? "") ?? []);
  return { ...signal, claims: claims.sort((a, b) => a - b) };
}

function startOf({ placed }: Placed): number {
  if (!placed) return Number.POSITIVE_INFINITY;
  const lead = [...placed.cue, ...placed.source];
  return Math.min(...(lead.length > 0 ? lead : placed.content).map(({ start }) => start));
}
