import type { ArticleSummary, Page, ViewCalls } from "../platform/protocol";
import { soundArticle } from "../store/soundness";
import { articleOrder } from "./article-order";
import { store } from "./open-store";
import { partOf } from "./part-of";
import { hasWords, wordsIn } from "./search-words";
import { summaryOf } from "./summaries";

/** Kept articles, last read first where no order is asked for, with the words asked for in headline, outlet, byline or address. */
export function listArticles({
  text = "",
  site,
  touched,
  order,
  ...part
}: ViewCalls["view.articles"]["ask"]): Promise<Page<ArticleSummary>> {
  const words = wordsIn(text);
  return store.read(async (stores, noted) => {
    const only = { ...(site === undefined ? {} : { sites: [site] }), ...(touched ? { touched } : {}) };
    const ids = await articleOrder(stores, noted, only, order);
    return partOf(ids, part, async (some) => {
      const records = await Promise.all(some.map((id) => stores.objectStore("articles").get(id)));
      return records.map((found) => {
        const record = soundArticle(found, noted);
        if (!record) return [];
        const { title = "", publisher = "", byline = "", url = "" } = record.article.facts;
        const inside = [title, publisher, byline, url, record.article.address].join("\n");
        return hasWords(inside, words) ? [summaryOf(record)] : [];
      });
    });
  });
}
