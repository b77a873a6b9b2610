import type { Page } from "puppeteer-core";
import type { Launched } from "../../src/cli/launch";

/**
 * Has the background of the extension stopped, as the browsers do with one that is idle; anything it held in memory is
 * gone. `view` is any page of the extension.
 */
export async function stopBackground(session: Launched, view: Page): Promise<void> {
  if (session.family === "chromium") await stopWorker(session);
  else await waitForRest(view);
}

// Sessions have Firefox stop a background that rests for a second; a stopped one has no page.
async function waitForRest(view: Page): Promise<void> {
  await view.waitForFunction(
    () => {
      const { browser } = globalThis as unknown as {
        browser: { extension: { getBackgroundPage(): unknown } };
      };
      return browser.extension.getBackgroundPage() === null;
    },
    { polling: 200, timeout: 20_000 },
  );
}

async function stopWorker({ browser, base }: Launched): Promise<void> {
  const target = await browser.waitForTarget(
    (one) => one.type() === "service_worker" && one.url().startsWith(base),
  );
  const gone = new Promise<void>((resolve) => {
    browser.on("targetdestroyed", (one) => one === target && resolve());
  });
  const worker = await target.worker();
  await worker?.close();
  await gone;
}
