import { keepTime, readTime } from "../platform/memory";
import { readSettings } from "../platform/settings";
import { removeKept } from "../store/kept-article";
import { idleIds } from "../store/lists";
import { store } from "./open-store";

const LAST = "purged";
const DAY = 86_400_000;
/** So many articles go in one transaction, so that a note need not wait for the rest. */
const AT_ONCE = 100;

/** Deletes untouched articles older than the reader keeps them, at most once a day. `now` is ISO 8601. */
export async function purgeNowAndThen(now: string): Promise<void> {
  try {
    const last = await readTime(LAST);
    if (last !== null && Date.parse(now) - Date.parse(last) < DAY) return;
    await keepTime(LAST, now);
    await purge(now);
  } catch {
    // What could not be deleted today is deleted tomorrow.
  }
}

/** Deletes untouched articles older than the reader keeps them; answers how many. `now` is ISO 8601. */
export async function purge(now: string): Promise<number> {
  const { days } = await readSettings();
  if (days === null) return 0;
  const before = new Date(Date.parse(now) - days * DAY).toISOString();
  let purged = 0;
  for (;;) {
    // Asked for anew inside each transaction: the reader may have come back to one of them meanwhile.
    const gone = await store.write(
      async (stores) => {
        const ids = (await idleIds(stores, before)).slice(0, AT_ONCE);
        for (const id of ids) await removeKept(stores, id);
        return ids.length;
      },
      "relaxed",
      "frees",
    );
    purged += gone;
    if (gone < AT_ONCE) return purged;
  }
}
