import type { Browser } from "webextension-polyfill";

/** What a content script may use of the browser; typed as the polyfill, but the browser's own, which is already there. */
export type PageBrowser = Pick<Browser, "runtime" | "storage" | "i18n">;

const scope = globalThis as unknown as { browser?: Browser; chrome?: Browser };

/**
 * The browser's own interface, for content scripts, which cannot afford the 10 KB of the polyfill, and for what views
 * share with them. Both browsers return promises from everything used through it. Firefox calls it `browser`.
 */
export function pageBrowser(): PageBrowser {
  // Chromium lets a page with an element of id "browser" show through as window.browser: it has no runtime.
  const api = scope.browser?.runtime ? scope.browser : scope.chrome;
  if (!api?.runtime) throw new Error("There is no extension around this script.");
  return api;
}

/** Whether the extension this script came with is still there; false after it was updated, disabled or removed. */
export function isOrphaned(): boolean {
  try {
    return pageBrowser().runtime.id === undefined;
  } catch {
    return true;
  }
}
