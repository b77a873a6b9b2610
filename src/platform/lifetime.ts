import { isOrphaned } from "./page-browser";

/** How often a content script looks whether its extension is still there, in ms; the look is a property read. */
const LOOK_EVERY = 2000;

/**
 * A signal that aborts once the extension of this content script was updated, disabled or removed, or `until` aborts:
 * what hangs on it cleans up. Chromium tells nobody; a look now and then while the page is visible costs nothing.
 */
export function extensionLifetime(until?: AbortSignal): AbortSignal {
  const life = new AbortController();
  const timer = setInterval(
    () => document.visibilityState === "visible" && isOrphaned() && end(),
    LOOK_EVERY,
  );
  const end = () => {
    clearInterval(timer);
    life.abort();
  };
  if (until?.aborted) end();
  until?.addEventListener("abort", end, { once: true });
  return life.signal;
}
