import type { Analysis } from "../model/analysis";
import type { ArticleView, PageCalls } from "../platform/protocol";
import type { PageSender } from "../platform/sender";
import { type KeptArticle, writeKept } from "../store/kept-article";
import { isChanged, keptNow } from "./build-kept";
import { placedIn, viewOf } from "./kept-view";
import { likelySame } from "./likely-same";
import { tellArticles } from "./news";
import { refusal, store } from "./open-store";
import { keptOf, type ReadPage } from "./page";
import { purgeNowAndThen } from "./purge";
import { listed } from "./records";

/** What was found in a page, as the page was told of it. */
export interface Told {
  readonly page: ReadPage;
  /** What was kept of its article before. */
  readonly known: KeptArticle | null;
  /** Null where what was kept before still held. */
  readonly analysis: Analysis | null;
  /** What is to be kept of it now. */
  readonly kept: KeptArticle;
}

/** The article that each tab was told of last, and how storing it went. A stopped background forgets it. */
const storing = new Map<
  number,
  { readonly articleId: string; readonly other: Promise<ArticleView | null> }
>();

/** Begins to store what a tab was told of. A reading can be had again: it is worth no wait for the disk. */
export function beginStoring(told: Told, tabId: number): void {
  const other = storeReading(told);
  // Told to the page when it asks, which it may have no time for.
  other.catch(() => undefined);
  storing.set(tabId, { articleId: told.kept.record.id, other });
}

/** How storing the article went that a page was told of, once that is over. */
export async function answerKept(
  { articleId }: PageCalls["page.kept"]["ask"],
  { tabId }: PageSender,
): Promise<PageCalls["page.kept"]["answer"]> {
  const last = storing.get(tabId);
  if (last?.articleId !== articleId) return { status: "unknown" };
  const view = await last.other;
  if (!view) return { status: "as-told" };
  // Views ask the visit, which has it only once this has been answered.
  setTimeout(() => tellArticles([view.article.id]));
  return { status: "other", view };
}

/** Stores it; answers how the article is to be shown where that is not as it was told. */
async function storeReading({ page, known, analysis, kept }: Told): Promise<ArticleView | null> {
  try {
    const other = await store.write(async (stores, noted) => {
      const before = await keptOf(stores, page, noted);
      const asTold = isSame(before, known);
      const now = asTold ? kept : keptNow(before, page, analysis);
      await writeKept(stores, now, listed(now.record.article, placedIn(now)));
      const alike = await likelySame(stores, now, noted);
      if (asTold && !alike) return null;
      return { ...viewOf(now, { changed: isChanged(before, page) }), ...(alike ? { alike } : {}) };
    }, "relaxed");
    tellArticles([kept.record.id]);
    void purgeNowAndThen(page.now);
    return other;
  } catch (error) {
    return { ...viewOf(kept, { isKept: false }), trouble: refusal(error) };
  }
}

/** Whether an article is kept as it was: its record says what of, and each part of the reader's work which revision. */
function isSame(one: KeptArticle | null, other: KeptArticle | null): boolean {
  const told = (kept: KeptArticle | null) =>
    kept && [kept.record, kept.worked.map(({ id, annotation }) => [id, annotation.revision])];
  return JSON.stringify(told(one)) === JSON.stringify(told(other));
}
