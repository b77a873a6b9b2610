import type { Kept, Page, ViewCalls } from "../platform/protocol";
import { readKept } from "../store/kept-article";
import { articleOrder } from "./article-order";
import { keptOut } from "./kept-out";
import { store } from "./open-store";
import { partOf } from "./part-of";

/** Everything kept, or of the articles asked for, last read first, a part at a time. */
export function exportKept({
  articleIds: only,
  ...part
}: ViewCalls["view.export"]["ask"]): Promise<Page<Kept>> {
  return store.read(async (stores, noted) => {
    const all = await articleOrder(stores, noted);
    const wanted = only && new Set(only);
    const ids = wanted ? all.filter((id) => wanted.has(id)) : all;
    return partOf(ids, part, (some) =>
      Promise.all(
        some.map(async (id): Promise<readonly Kept[]> => {
          const kept = await readKept(stores, id, noted);
          return kept ? [keptOut(kept)] : [];
        }),
      ),
    );
  });
}
