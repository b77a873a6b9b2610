import type { Dossier, ViewCalls } from "../platform/protocol";
import { soundArticle } from "../store/soundness";
import { store } from "./open-store";
import { SourceSums } from "./source-sums";
import { type Counted, talliesOf } from "./tally";

/** One source over all kept articles, with who cites it and when; null where nobody does. */
export function viewSource({ key }: ViewCalls["view.source"]["ask"]): Promise<Dossier | null> {
  return store.read(async (stores, noted) => {
    const records = await stores.objectStore("sources").index("key").getAll(key);
    const [source] = new SourceSums().add(records, (one) => one.key === key).rows();
    if (!source) return null;
    const counted = await Promise.all(
      records.map(async ({ id, sources }): Promise<readonly Counted[]> => {
        const record = soundArticle(await stores.objectStore("articles").get(id), noted);
        const cited = sources.find((one) => one.key === key);
        return record && cited ? [{ record, grades: cited.grades }] : [];
      }),
    );
    return { source, ...talliesOf(counted.flat()) };
  });
}
