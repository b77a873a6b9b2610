import type { Page } from "puppeteer-core";

/** More parts than a reader would go through to reach anything. */
const MOST = 60;

/** Presses Tab until the part in hand matches a selector and holds some words; answers how often it was pressed. */
export async function tabTo(page: Page, selector: string, words = ""): Promise<number> {
  for (let pressed = 1; pressed <= MOST; pressed += 1) {
    await page.keyboard.press("Tab");
    if (await page.evaluate(isInHand, selector, words)) return pressed;
  }
  throw new Error(`${selector} with “${words}” is not reached by ${MOST} presses of the Tab key.`);
}

/** Whether the keyboard is somewhere in a view, where it can be seen. */
export function hasKeyboard(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const part = document.activeElement;
    if (part === null || part === document.body) return false;
    const { top, bottom } = part.getBoundingClientRect();
    return part.checkVisibility() && bottom > 0 && top < innerHeight;
  });
}

// Runs in the page.
function isInHand(selector: string, words: string): boolean {
  const part = document.activeElement;
  return part?.matches(selector) === true && (part.textContent ?? "").includes(words);
}
