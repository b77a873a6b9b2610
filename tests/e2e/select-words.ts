import type { Frame, Page } from "puppeteer-core";

/** Selects words of a page or frame where they first stand within one text. */
export async function selectWords(page: Page | Frame, words: string): Promise<void> {
  await page.evaluate((sought) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const start = node.textContent?.indexOf(sought) ?? -1;
      if (start < 0) continue;
      getSelection()?.setBaseAndExtent(node, start, node, start + sought.length);
      return;
    }
    throw new Error(`The page does not say “${sought}”.`);
  }, words);
}
