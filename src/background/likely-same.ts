import type { ArticleSummary } from "../platform/protocol";
import type { Noted } from "../store/connection";
import type { ArticleRecord, Reading } from "../store/schema";
import { soundArticle } from "../store/soundness";
import { summaryOf } from "./summaries";

/** Another kept article with the same long headline: likely the same one, which only the reader can say. */
export async function likelySame(
  stores: Reading,
  record: ArticleRecord,
  noted: Noted,
): Promise<ArticleSummary | null> {
  if (!record.likeness) return null;
  const others = await stores.objectStore("articles").index("likeness").getAll(record.likeness, 5);
  const other = others.find(({ id }) => id !== record.id);
  const sound = soundArticle(other, noted);
  return sound ? summaryOf(sound) : null;
}
