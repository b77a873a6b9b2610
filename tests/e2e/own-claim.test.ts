import type { Page } from "puppeteer-core";
import { afterAll, describe, expect, inject, test } from "vitest";
import { firefoxWindow } from "../../src/cli/firefox-window";
import { type Asker, askerFor } from "../../src/cli/visited";
import type { Placed } from "../../src/model/annotation";
import { showClaim, waitInCard } from "./card";
import { waitForMarks } from "./marks";
import { articlePage, BRIDGE } from "./pages";
import { prepare } from "./prepare";
import { selectWords } from "./select-words";
import { type Session, startSession } from "./session";

const ADDRESS = "http://www.harbour-courier.example/news/bridge.html";
const OWN = "A claim of your own";

describe("a claim of the reader's own", () => {
  let session: Session;
  let page: Page;
  let asker: Asker;
  prepare(async () => {
    session = await startSession();
    session.web.serve(ADDRESS, articlePage(BRIDGE));
    page = await session.open(ADDRESS);
    await waitForMarks(page);
    asker = await askerFor(session, page);
  });
  afterAll(() => session?.close());

  async function placed(): Promise<readonly Placed[]> {
    const visited = await asker.visited();
    if (!("view" in visited)) throw new Error(`The page is ${visited.state}.`);
    return visited.view.placed;
  }

  async function ids(): Promise<readonly string[]> {
    return (await placed()).map(({ annotation }) => annotation.id);
  }

  async function own(): Promise<readonly (string | undefined)[]> {
    const all = (await placed()).filter(({ annotation }) => annotation.origin === "reader");
    return all.map(({ annotation }) => annotation.anchors.content[0]?.quote.exact);
  }

  test("is made of the selected words by a key in the card, and is there after the page was loaded anew", async () => {
    await showClaim(asker, page);
    await selectWords(page, "the deck is lifted out in four pieces");
    await page.keyboard.press("m");
    await waitInCard(page, ({ text }) => text.includes(OWN));
    await page.keyboard.press("e");
    await page.keyboard.type("Who says so?");
    await waitInCard(page, ({ text }) => text.includes("Saved"));
    await page.keyboard.press("Escape");
    const inOrder = await ids();
    await page.reload();
    await waitForMarks(page);
    expect(await own()).toEqual(["the deck is lifted out in four pieces"]);
    // It has its place among the others from the start, or what points into their list would point elsewhere.
    expect(inOrder).toEqual(await ids());
  });

  test("is made by the entry of the browser's menu", async () => {
    await page.bringToFront();
    await selectWords(page, "it had doubled since the spring");
    if (inject("family") === "chromium") await chooseInChromium();
    else await chooseInFirefox();
    await waitInCard(page, ({ text }) => text.includes(OWN));
    expect([...(await own())].sort()).toEqual([
      "it had doubled since the spring",
      "the deck is lifted out in four pieces",
    ]);
  });

  test("is made by the key also where selecting took the keyboard out of the card", async () => {
    await page.evaluate(() => getSelection()?.removeAllRanges());
    await showClaim(asker, page);
    await selectWords(page, "trams will turn back");
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await page.keyboard.press("m");
    await waitInCard(page, ({ text }) => text.includes(OWN));
    expect(await own()).toContain("trams will turn back");
  });

  // Its menu is drawn by the system and out of a driver's reach, so the choice itself is told to the extension.
  async function chooseInChromium(): Promise<void> {
    const target = await session.browser.waitForTarget((one) => one.type() === "service_worker");
    const worker = await target.worker();
    await worker?.evaluate((id) => {
      interface Menus {
        readonly contextMenus: { readonly onClicked: { dispatch(of: object, tab: object): void } };
      }
      const { chrome } = globalThis as unknown as { readonly chrome: Menus };
      chrome.contextMenus.onClicked.dispatch({ menuItemId: "mark-selection" }, { id });
    }, asker.tabId);
  }

  async function chooseInFirefox(): Promise<void> {
    const { x, y } = await page.evaluate(() => {
      const { left, top } = (getSelection() as Selection).getRangeAt(0).getBoundingClientRect();
      return { x: left + 10, y: top + 5 };
    });
    await page.mouse.click(x, y, { button: "right" });
    const evaluate = await firefoxWindow(session.browser);
    await evaluate(`(async () => {
      const menu = document.getElementById("contentAreaContextMenu");
      for (let look = 0; look < 100 && menu.state !== "open"; look += 1)
        await new Promise((resolve) => setTimeout(resolve, 50));
      menu.activateItem(menu.querySelector('[id$="_mark-selection"]'));
    })()`);
  }
});
