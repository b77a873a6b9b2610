import { newId } from "../platform/identity";
import type { ArticleView, ViewCalls } from "../platform/protocol";
import { readKept, removeKept, writeKept } from "../store/kept-article";
import { withRecord } from "./build-kept";
import { placedIn, viewOf } from "./kept-view";
import { mergeReading } from "./merge-reading";
import { tellAgain, tellArticles } from "./news";
import { store } from "./open-store";
import { listed } from "./records";
import { seenAround } from "./seen-around";

/** Makes two kept articles one: the work on `other` is placed in the text of `into`. Null where one is not kept. */
export async function joinArticles({
  into,
  other,
}: ViewCalls["view.join"]["ask"]): Promise<ArticleView | null> {
  const now = new Date().toISOString();
  const joined = await store.write(async (stores, noted) => {
    const [one, two] = await Promise.all([readKept(stores, into, noted), readKept(stores, other, noted)]);
    if (!one || !two || into === other) return null;
    const { article } = one.record;
    const claims = one.found.map(({ claim }) => claim);
    // What the reader saw around the other's claims stands in the other's text.
    const others = two.worked.map((record) => {
      const seen = seenAround(two.text, record);
      return seen ? { ...record, seen } : record;
    });
    const all = { ...one, worked: [...one.worked, ...others] };
    const merged = mergeReading(all, { articleId: into, text: one.text, claims, now, random: newId });
    const aliases = new Set([...article.aliases, ...two.record.addresses]);
    aliases.delete(article.address);
    const kept = withRecord({ ...article, aliases: [...aliases] }, one.text, merged);
    await removeKept(stores, other);
    await writeKept(stores, kept, listed(kept.record.article, placedIn(kept)));
    return kept;
  });
  if (!joined) return null;
  tellArticles([into, other]);
  tellAgain(joined.record.addresses);
  return viewOf(joined);
}
