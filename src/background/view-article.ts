import type { ArticleView, ViewCalls } from "../platform/protocol";
import { articleIdAt, readKept } from "../store/kept-article";
import { tagCounts } from "../store/lists";
import { plainAddress } from "./address";
import { viewOf } from "./kept-view";
import { store } from "./open-store";

/** One kept article with all that is kept of it, placed in the text it was last read in. */
export function viewArticle({ articleId }: ViewCalls["view.article"]["ask"]): Promise<ArticleView | null> {
  return store.read(async (stores, noted) => {
    const kept = await readKept(stores, articleId, noted);
    return kept && viewOf(kept);
  });
}

/** The kept article of an address, whatever tracks or device variant the address carries. */
export function viewAddress({ address }: ViewCalls["view.address"]["ask"]): Promise<ArticleView | null> {
  const plain = plainAddress(address);
  if (plain === null) return Promise.resolve(null);
  return store.read(async (stores, noted) => {
    const id = await articleIdAt(stores, { address: plain });
    const kept = id === null ? null : await readKept(stores, id, noted);
    return kept && viewOf(kept);
  });
}

/** Every tag in use with how many claims carry it, most first. */
export async function listTags(): Promise<ViewCalls["view.tags"]["answer"]> {
  const counts = await store.read(tagCounts);
  return [...counts].map(([tag, claims]) => ({ tag, claims })).sort((a, b) => b.claims - a.claims);
}
