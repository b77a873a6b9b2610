import type { Browser, Page } from "puppeteer-core";

/** Opens a tab to which every address is answered as told; null refuses it. Nothing reaches the network. */
export async function answeredPage(
  browser: Browser,
  answer: (address: string) => string | null,
): Promise<Page> {
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  page.on("request", (request) => {
    // A frame in the page asks by navigation as well.
    const own = request.isNavigationRequest() && request.frame() === page.mainFrame();
    const body = own ? answer(request.url()) : null;
    const done =
      body === null ? request.abort() : request.respond({ contentType: "text/html; charset=utf-8", body });
    void done.catch(() => undefined);
  });
  return page;
}
