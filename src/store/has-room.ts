/** Below so many bytes free, a browser's database cannot begin a new file. */
const LEAST = 1 << 20;

/** Whether the disk has room for more, as far as the browser says. */
export async function hasRoom(
  storage: StorageManager | undefined = globalThis.navigator?.storage,
): Promise<boolean> {
  const { quota, usage } = (await storage?.estimate().catch(() => null)) ?? {};
  return quota === undefined || usage === undefined || quota - usage >= LEAST;
}
