import { articleIds } from "../store/lists";
import type { Reading } from "../store/schema";
import { store } from "./open-store";

type Only = Parameters<typeof articleIds>[1] & object;

// A long list is asked for part by part, and to order ten thousand articles takes longer than a part. Whoever is
// started later orders them anew; nothing hangs on it, because nobody but this background writes.
let last: { readonly key: string; readonly changes: number; readonly ids: readonly string[] } | undefined;

/** The ids of all articles, or of all of a host, or of all that cite a source, last read first. */
export async function articleOrder(stores: Reading, only: Only = {}): Promise<readonly string[]> {
  const key = JSON.stringify(only);
  const { changes } = store;
  if (last?.key === key && last.changes === changes) return last.ids;
  const ids = await articleIds(stores, only);
  last = { key, changes, ids };
  return ids;
}
