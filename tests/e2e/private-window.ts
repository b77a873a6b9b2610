import type { Page } from "puppeteer-core";
import { inject } from "vitest";
import { firefoxWindow } from "../../src/cli/firefox-window";
import type { Session } from "./session";

/** Lets the extension into private windows, as a reader may, and opens an address in one. */
export async function openPrivately(session: Session, address: string): Promise<Page> {
  return session.family === "chromium" ? inChromium(session, address) : inFirefox(session, address);
}

async function inChromium(session: Session, address: string): Promise<Page> {
  const client = await session.browser.target().createCDPSession();
  await client.send("Extensions.loadUnpacked", { path: inject("extension"), enableInIncognito: true });
  const view = await session.openView("options.html");
  await view.evaluate(async (url) => {
    interface Windows {
      readonly windows: {
        create(of: { readonly incognito: boolean; readonly url: string }): Promise<unknown>;
      };
    }
    await (globalThis as unknown as { readonly chrome: Windows }).chrome.windows.create({
      incognito: true,
      url,
    });
  }, address);
  await view.close();
  const target = await session.browser.waitForTarget((one) => one.url() === address);
  const page = await target.page();
  if (!page) throw new Error("The private window has no page.");
  return page;
}

async function inFirefox(session: Session, address: string): Promise<Page> {
  const id = JSON.stringify(session.id);
  const before = new Set(await session.browser.pages());
  const evaluate = await firefoxWindow(session.browser);
  await evaluate(`(async () => {
    const { ExtensionPermissions } = ChromeUtils.importESModule("resource://gre/modules/ExtensionPermissions.sys.mjs");
    const { AddonManager } = ChromeUtils.importESModule("resource://gre/modules/AddonManager.sys.mjs");
    await ExtensionPermissions.add(${id}, { permissions: ["internal:privateBrowsingAllowed"], origins: [] });
    await (await AddonManager.getAddonByID(${id})).reload();
    OpenBrowserWindow({ private: true });
  })()`);
  for (let look = 0; look < 100; look += 1) {
    const page = (await session.browser.pages()).find((one) => !before.has(one));
    if (page?.url() === "about:privatebrowsing") {
      await page.goto(address);
      return page;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("Firefox opened no private window.");
}
