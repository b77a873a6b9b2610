/**
 * Asks the browser not to evict what is kept; answers whether it promised. Works in the extension's own pages, because
 * a service worker may not ask. With `unlimitedStorage` both browsers promise without asking the reader.
 */
export async function keepForGood(): Promise<boolean> {
  const { storage } = navigator;
  if (typeof storage?.persist !== "function") return false;
  return (await storage.persisted()) || (await storage.persist());
}
