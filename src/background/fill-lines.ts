import { readKept } from "../store/kept-article";
import type { Writing } from "../store/schema";
import { writeLines } from "../store/search-text";
import { placedIn } from "./kept-view";
import { store } from "./open-store";
import { listed } from "./records";

/** So many articles are given their lines in one transaction: others wait a tenth of a second for it. */
const AT_ONCE = 50;

let isAtWork = false;

/**
 * Gives articles that were kept before there were lines theirs, some at a time. It ends with the background, and goes on
 * with the next search.
 */
export function fillLines(): void {
  if (isAtWork) return;
  isAtWork = true;
  const ended = () => {
    isAtWork = false;
  };
  // Where the store refuses, the next search finds the same articles without lines.
  void fillAll().then(ended, ended);
}

async function fillAll(): Promise<void> {
  const lacking = await store.read(async (stores) => {
    const [articles, lines] = [stores.objectStore("articles"), stores.objectStore("lines")];
    if ((await articles.count()) === (await lines.count())) return [];
    const filled = new Set((await lines.getAll()).map(({ articleId }) => articleId));
    return (await articles.getAllKeys()).filter((id) => !filled.has(id));
  });
  for (let from = 0; from < lacking.length; from += AT_ONCE) {
    const some = lacking.slice(from, from + AT_ONCE);
    await store.write(
      (stores, noted) => Promise.all(some.map((id) => fillOne(stores, id, noted))),
      "relaxed",
    );
  }
}

// What cannot be read has nothing to be searched by, and is not looked at again; what was deleted meanwhile stays so.
async function fillOne(stores: Writing, id: string, noted: Set<string>): Promise<void> {
  const kept = await readKept(stores, id, noted);
  if (!kept && (await stores.objectStore("articles").getKey(id)) === undefined) return;
  await writeLines(stores, id, kept ? listed(kept.record.article, placedIn(kept)).lines : "");
}
