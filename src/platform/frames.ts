import { browser } from "./browser";

/** One frame of one tab. */
export interface Frame {
  readonly tabId: number;
  readonly frameId: number;
}

/** Runs some of the extension's files in a frame, in order; rejects where that frame is gone. */
export async function runFiles({ tabId, frameId }: Frame, files: readonly string[]): Promise<void> {
  const target = { tabId, frameIds: [frameId] };
  // Who asks stands in a page whose text is there: its pictures need not be waited for.
  await browser.scripting.executeScript({ target, files: [...files], injectImmediately: true });
}

/**
 * Inserts styles into a frame, or into all of its tab, in place of `old`; rejects where that frame is gone. Author
 * origin: Chromium paints no background that a highlight has from user origin (seen in 156).
 */
export async function styleFrame(
  { tabId, frameId }: Frame,
  { css, old, frames }: { readonly css: string; readonly old: string | null; readonly frames: boolean },
): Promise<void> {
  const target = frames ? { tabId, allFrames: true } : { tabId, frameIds: [frameId] };
  await browser.scripting.insertCSS({ target, css, origin: "AUTHOR" });
  if (old !== null && old !== css) await browser.scripting.removeCSS({ target, css: old, origin: "AUTHOR" });
}
