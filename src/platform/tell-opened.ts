import { pageBrowser } from "./page-browser";
import type { NewsCalls } from "./protocol";

/** Which claim was opened; of the tab nothing, because a page does not know its own. */
export type Opened = Omit<NewsCalls["news.article-open"]["ask"], "tabId">;

/** Tells the extension's open pages, from a visit, that the reader came to a claim; nobody need listen. */
export async function tellOpened(ask: Opened): Promise<void> {
  // Rejects where no page is open, or the extension is gone; async turns what an orphan throws at once into that.
  const send = async () => pageBrowser().runtime.sendMessage({ call: "news.article-open", ask });
  await send().catch(() => undefined);
}
