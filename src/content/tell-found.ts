import { say } from "../platform/words";

/** What newer browsers have (Chromium 156 and Firefox 153 do) and no type knows yet. */
type Notifying = Document & Partial<{ ariaNotify(words: string): void }>;

/**
 * Tells who listens to the page how many claims were found in it, without adding anything to it; where the page is
 * behind others, once it is looked at. Silent where the browser cannot.
 */
export function tellFound(count: number, signal: AbortSignal, of: Notifying = document): void {
  if (count === 0) return;
  if (of.visibilityState === "visible") of.ariaNotify?.(say("claims_found", count));
  else
    of.addEventListener("visibilitychange", () => tellFound(count, signal, of), {
      once: true,
      signal,
    });
}
