import type { Doomed } from "../platform/protocol";
import { removeKept } from "../store/kept-article";
import { articleIds } from "../store/lists";
import { STORES, type Writing } from "../store/schema";
import { dropAllDrafts, dropDraft } from "./drafts";
import { tellArticles, tellGone } from "./news";
import { store } from "./open-store";

/** Deletes articles, all of a host, or everything, for good, in one transaction. Answers how many articles went. */
export async function deleteKept(doomed: Doomed): Promise<{ articles: number }> {
  const { ids, addresses } = await store.write((stores) => remove(stores, doomed), "strict", "frees");
  if ("everything" in doomed) await dropAllDrafts();
  else for (const id of ids) await dropDraft(id);
  tellArticles("everything" in doomed ? [] : ids);
  tellGone(addresses);
  return { articles: ids.length };
}

interface Removed {
  readonly ids: readonly string[];
  readonly addresses: readonly string[];
}

async function remove(stores: Writing, doomed: Doomed): Promise<Removed> {
  const articles = stores.objectStore("articles");
  const ids =
    "articles" in doomed
      ? doomed.articles
      : await articleIds(stores, "site" in doomed ? { sites: [doomed.site] } : {});
  const records = await Promise.all(ids.map((id) => articles.get(id)));
  const addresses = records.flatMap((record) => record?.addresses ?? []);
  if ("everything" in doomed) await Promise.all(STORES.map((name) => stores.objectStore(name).clear()));
  else for (const id of ids) await removeKept(stores, id);
  return { ids, addresses };
}
