import type { Reading, Writing } from "./schema";

/** So many articles are read at once: some two megabytes, between which other calls are answered. */
const AT_ONCE = 500;

/** Keeps what an article is searched by in place of what it was searched by before. */
export async function writeLines(stores: Writing, articleId: string, lines: string): Promise<void> {
  await removeLines(stores, articleId);
  await stores.objectStore("lines").add({ articleId, lines });
}

/** Deletes what an article is searched by. */
export async function removeLines(stores: Writing, articleId: string): Promise<void> {
  const key = await stores.objectStore("lines").index("article").getKey(articleId);
  if (key !== undefined) await stores.objectStore("lines").delete(key);
}

/** What one article is searched by; undefined where it was kept before there were lines. */
export async function linesOf(stores: Reading, articleId: string): Promise<string | undefined> {
  return (await stores.objectStore("lines").index("article").get(articleId))?.lines;
}

/**
 * What every article is searched by, held in memory. Each is written under a new, higher number, so that what changed is
 * known by its number.
 */
export class KnownLines {
  #lines = new Map<string, string>();
  #last = 0;
  #changes = -1;

  /** Whether all that was written up to this count of changes is held. */
  isFresh(changes: number): boolean {
    return this.#changes === changes;
  }

  /** Reads what was written since it was last read: little, but for the first time. */
  async refresh(stores: Reading, changes: number): Promise<void> {
    if (this.isFresh(changes)) return;
    await this.#readNew(stores);
    // What was deleted must not be held any longer.
    if ((await stores.objectStore("lines").count()) !== this.#lines.size) {
      this.#lines.clear();
      this.#last = 0;
      await this.#readNew(stores);
    }
    this.#changes = changes;
  }

  /** What an article is searched by, undefined where it is not held. */
  of(articleId: string): string | undefined {
    return this.#lines.get(articleId);
  }

  async #readNew(stores: Reading): Promise<void> {
    for (let read = AT_ONCE; read === AT_ONCE; ) {
      const after = IDBKeyRange.lowerBound(this.#last, true);
      const records = await stores.objectStore("lines").getAll(after, AT_ONCE);
      for (const { articleId, lines } of records) this.#lines.set(articleId, lines);
      this.#last = records.at(-1)?.number ?? this.#last;
      read = records.length;
    }
  }
}
