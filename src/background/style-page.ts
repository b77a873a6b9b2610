import { browser } from "../platform/browser";
import type { PageCalls } from "../platform/protocol";
import type { PageSender } from "../platform/sender";

/** Enough for the marks of every grade, and nothing that would fetch anything. */
const LONGEST = 20_000;
// Takes "url(", "@import", "image-set("; leaves "::highlight(who-says-unnamed) { color: … }".
const FETCHES = /url\s*\(|@import|image-set|\\/i;

/**
 * Styles the marks in the frame that asks, in place of `old`; false where that frame is gone. Author origin: Chromium
 * paints no background that a highlight has from user origin (seen in 156).
 */
export async function stylePage(
  { css, old }: PageCalls["page.style"]["ask"],
  { tabId, frameId }: PageSender,
): Promise<{ styled: boolean }> {
  if (css.length > LONGEST || FETCHES.test(css)) throw new RangeError("That is no style of marks.");
  const target = { tabId, frameIds: [frameId] };
  try {
    await browser.scripting.insertCSS({ target, css, origin: "AUTHOR" });
    if (old !== null && old !== css) await browser.scripting.removeCSS({ target, css: old, origin: "AUTHOR" });
    return { styled: true };
  } catch {
    // The reader went on: there is nothing left to style.
    return { styled: false };
  }
}
