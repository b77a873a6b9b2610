import type { PageRead } from "./read-body";

/** The element to watch for changes of the body: the one it stands in, or the whole page where nothing was read. */
export function bodyRoot(document: Document, read: PageRead | null): Element | null {
  const root = read?.root;
  if (root?.isConnected) return root;
  return document.documentElement;
}

/** A short digest of a text, the same for the same text: whether anything must be analysed again (FNV-1a, 53 bits). */
export function digestOf(text: string): string {
  let low = 0x811c9dc5;
  let high = 0x01000193;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ code, 0x85ebca6b);
  }
  return (low >>> 0).toString(36) + (high >>> 0).toString(36);
}
