import type { Page } from "puppeteer-core";
import { afterAll, describe, expect, test } from "vitest";
import { type Asker, askerFor } from "../../src/cli/visited";
import { showClaim } from "./card";
import { waitForMarks } from "./marks";
import { articlePage, BRIDGE } from "./pages";
import { prepare } from "./prepare";
import { type Session, startSession } from "./session";
import { DEMO } from "./web";

const SITE = new URL(DEMO).hostname;

// What the browsers ask for themselves, with or without an extension: updates, settings, the time, their own lists.
const VENDORS = /(?:^|\.)(?:google\.com|googleapis\.com|gvt1\.com|mozilla\.(?:com|org|net)|firefox\.com)$/;

/** The hosts that were asked for by neither the page nor the browser itself. */
function strangers(requests: readonly string[]): string[] {
  return requests.filter((request) => {
    const [method, address = ""] = request.split(" ");
    const host =
      method === "CONNECT" ? address.replace(/:\d+$/, "") : new URL(address, "http://none").hostname;
    return host !== SITE && !VENDORS.test(host);
  });
}

describe("the network", () => {
  let session: Session;
  let page: Page;
  let asker: Asker;
  prepare(async () => {
    session = await startSession();
    session.web.serve(`http://${SITE}/news/bridge`, articlePage(BRIDGE));
    page = await session.open(DEMO);
    await waitForMarks(page);
    asker = await askerFor(session, page);
  });
  afterAll(() => session?.close());

  test("is asked for nothing while an article is read, explained, annotated and exported", async () => {
    await showClaim(asker, page);
    await page.keyboard.press("e");
    await page.keyboard.type("See https://evidence.example/letter.pdf and write to me.");
    await page.keyboard.press("Escape");
    await waitForMarks(await session.open(`http://${SITE}/news/bridge`));
    for (const view of ["popup.html", "panel.html", "library.html", "options.html", "welcome.html"])
      await session.openView(`${view}?tab=${asker.tabId}`);
    const exporting = await session.openView(`popup.html?tab=${asker.tabId}`);
    await exporting.waitForSelector("[data-format=jsonld]");
    await exporting.$eval("[data-format=jsonld]", (button) => (button as HTMLElement).click());
    expect(strangers(session.web.requests)).toEqual([]);
  });

  test("is asked for nothing but the page itself by the page's tab", () => {
    const asked = session.web.requests.filter((request) => request.includes(SITE));
    const own = ["ferry-kept-sailing.html", "demo.css", "ferry.svg", "bridge"];
    expect(asked.filter((request) => !own.some((name) => request.endsWith(name)))).toEqual([]);
  });

  test("would have been seen to be asked by any part of the extension", async () => {
    const ask = (address: string) => fetch(address).catch(() => undefined);
    await asker.page.evaluate(async () => {
      await fetch("http://leak-of-a-view.example/").catch(() => undefined);
    });
    if (session.family === "chromium") {
      const target = await session.browser.waitForTarget((one) => one.type() === "service_worker");
      await (await target.worker())?.evaluate(ask, "https://leak-of-the-background.example/");
      expect(strangers(session.web.requests).join()).toContain("leak-of-the-background.example");
    }
    expect(strangers(session.web.requests).join()).toContain("leak-of-a-view.example");
  });
});
