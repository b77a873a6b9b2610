import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";

/** Puts an empty database in place of the one before. */
export function emptyDatabase(): void {
  globalThis.indexedDB = new IDBFactory();
}
