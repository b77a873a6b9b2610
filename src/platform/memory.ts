import { browser } from "./browser";

/** All that is held in the browser's memory, by key: it outlives a stopped background and ends with the browser. */
export function readMemory(): Promise<Readonly<Record<string, unknown>>> {
  return browser.storage.session.get(null);
}

/** Holds a value in the browser's memory; rejects where that has no room left (10 MB). */
export function holdInMemory(key: string, value: unknown): Promise<void> {
  return browser.storage.session.set({ [key]: value });
}

/** Drops values from the browser's memory. */
export function dropFromMemory(keys: string | string[]): Promise<void> {
  return browser.storage.session.remove(keys);
}

/** A point in time kept on disk (ISO 8601), null where none was. */
export async function readTime(key: string): Promise<string | null> {
  const { [key]: time } = await browser.storage.local.get(key);
  return typeof time === "string" ? time : null;
}

/** Keeps a point in time (ISO 8601) on disk. */
export function keepTime(key: string, time: string): Promise<void> {
  return browser.storage.local.set({ [key]: time });
}
