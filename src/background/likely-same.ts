import type { ArticleSummary } from "../platform/protocol";
import type { Noted } from "../store/connection";
import type { KeptArticle } from "../store/kept-article";
import { printsOf, resemblance } from "../store/prints";
import type { Reading } from "../store/schema";
import { soundArticle } from "../store/soundness";
import { summaryOf } from "./summaries";

/** So much of two texts is shared where one is likely a copy of the other: a wire's report with another end, say. */
const COPY = 0.5;
/** So many texts with one print are looked at: a site's standing words may be in all of its articles. */
const MOST = 8;

/**
 * Another kept article that shares most of this one's text, or its long headline: likely the same one, which only the
 * reader can say.
 */
export async function likelySame(
  stores: Reading,
  { record, text }: Pick<KeptArticle, "record" | "text">,
  noted: Noted,
): Promise<ArticleSummary | null> {
  const articles = stores.objectStore("articles");
  const id = (await copyOf(stores, record.id, text)) ?? (await namesake(stores, record));
  const sound = id === null ? null : soundArticle(await articles.get(id), noted);
  return sound ? summaryOf(sound) : null;
}

async function copyOf(stores: Reading, own: string, text: string): Promise<string | null> {
  const prints = printsOf(text);
  const bodies = stores.objectStore("bodies");
  const sharing = await Promise.all(prints.map((print) => bodies.index("prints").getAllKeys(print, MOST)));
  const times = new Map<string, number>();
  for (const id of sharing.flat()) if (id !== own) times.set(id, (times.get(id) ?? 0) + 1);
  const [most] = [...times].sort(([, a], [, b]) => b - a);
  if (!most) return null;
  const body = await bodies.get(most[0]);
  return resemblance(prints, body?.prints ?? []) >= COPY ? most[0] : null;
}

async function namesake(
  stores: Reading,
  { id, likeness }: Pick<KeptArticle["record"], "id" | "likeness">,
): Promise<string | null> {
  if (!likeness) return null;
  const keys = await stores.objectStore("articles").index("likeness").getAllKeys(likeness, 5);
  return keys.find((key) => key !== id) ?? null;
}
