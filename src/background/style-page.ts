import { styleFrame } from "../platform/frames";
import type { PageCalls } from "../platform/protocol";
import type { PageSender } from "../platform/sender";

/** Enough for the marks of every grade, and nothing that would fetch anything. */
const LONGEST = 20_000;
// Takes "url(", "@import", "image-set("; leaves "::highlight(who-says-unnamed) { color: … }".
const FETCHES = /url\s*\(|@import|image-set|\\/i;

/** Styles the marks in the frame that asks, with `frames` in all of its tab, in place of `old`; false where it is gone. */
export async function stylePage(
  { css, old, frames }: PageCalls["page.style"]["ask"],
  from: PageSender,
): Promise<{ styled: boolean }> {
  if (css.length > LONGEST || FETCHES.test(css)) throw new RangeError("That is no style of marks.");
  try {
    await styleFrame(from, { css, old, frames: frames === true });
    return { styled: true };
  } catch {
    // The reader went on: there is nothing left to style.
    return { styled: false };
  }
}
