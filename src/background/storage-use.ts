import type { StorageUse } from "../platform/protocol";
import { allRecords } from "../store/lists";
import { refusal, store } from "./open-store";

/** What the store holds and whether it may stay. */
export async function storageUse(): Promise<StorageUse> {
  const { bytes, quota, persisted } = await browserSays();
  try {
    const { records, corrupt } = await store.read(async (stores, noted) => ({
      records: await allRecords(stores, noted),
      corrupt: await stores.objectStore("troubles").count(),
    }));
    const claims = records.flatMap(({ grades }) => grades).reduce((sum, count) => sum + count, 0);
    const touched = records.reduce((sum, record) => sum + record.touched, 0);
    return { articles: records.length, claims, touched, bytes, quota, persisted, corrupt };
  } catch (error) {
    const trouble = refusal(error);
    return { articles: 0, claims: 0, touched: 0, bytes, quota, persisted, corrupt: 0, trouble };
  }
}

async function browserSays(): Promise<Pick<StorageUse, "bytes" | "quota" | "persisted">> {
  const { storage } = navigator;
  if (!storage) return { bytes: null, quota: null, persisted: false };
  const { usage = null, quota = null } = await storage.estimate();
  return { bytes: usage, quota, persisted: await storage.persisted() };
}
