import type { Reading } from "../store/schema";
import { KnownLines, linesOf } from "../store/search-text";
import { articleOrder } from "./article-order";
import { fillLines } from "./fill-lines";
import { store } from "./open-store";
import { holds, type Sought } from "./search-lines";

// Forty megabytes for ten thousand articles, read in a third of a second: too long to be read with every letter typed.
// A background that is stopped loses them, and whoever comes later reads them anew.
const known = new KnownLines();
/** How many read them just now. */
let readers = 0;

/** Whether a search can go through all articles in memory. */
export function isReadyToSearch(): boolean {
  return known.isFresh(store.changes);
}

/** Reads into memory what is searched and in which order, so that the next search need not. */
export async function readyToSearch(): Promise<null> {
  // A search that has begun reads all there is to read, and would wait for whoever reads the same beside it.
  if (readers > 0) return null;
  await store.read(async (stores, noted) => {
    await articleOrder(stores, noted);
    await refresh(stores);
  });
  return null;
}

async function refresh(stores: Reading): Promise<void> {
  readers += 1;
  try {
    await known.refresh(stores, store.changes);
  } finally {
    readers -= 1;
  }
}

/** Which of some articles have a claim that is sought. One kept before there were lines may have. */
export async function likelyHolding(
  stores: Reading,
  ids: readonly string[],
  sought: Sought,
  { isWhole }: { readonly isWhole: boolean },
): Promise<readonly boolean[]> {
  if (isWhole) await refresh(stores);
  const lines = isWhole
    ? ids.map((id) => known.of(id))
    : await Promise.all(ids.map((id) => linesOf(stores, id)));
  if (lines.includes(undefined)) fillLines();
  return lines.map((one) => one === undefined || holds(one, sought));
}
