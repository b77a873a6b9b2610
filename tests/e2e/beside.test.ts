import type { Page } from "puppeteer-core";
import { afterAll, expect, test } from "vitest";
import { firefoxWindow } from "../../src/cli/firefox-window";
import { waitForMarks } from "./marks";
import { prepare } from "./prepare";
import { pressInFirefox } from "./press-in-firefox";
import { type Session, startSession } from "./session";
import { openToolbarPopup } from "./toolbar-popup";
import { DEMO } from "./web";

let session: Session;
let page: Page;
prepare(async () => {
  session = await startSession();
  page = await session.open(DEMO);
  await waitForMarks(page);
  await page.bringToFront();
});
afterAll(() => session?.close());

test("the panel opens in the browser's own side bar and is about the page beside it", async () => {
  const text = await (session.family === "chromium" ? inChromium() : inFirefox());
  expect(text).toContain("Ferry kept sailing");
  expect(text).toMatch(/\b\d\d claims/);
});

test("the popup tells what is kept of a page that is too busy to answer", async () => {
  let isBusy = true;
  // So long that it is still busy then on any machine; what the test waits for is the popup.
  const busy = page.evaluate(() => {
    for (const until = Date.now() + 15_000; Date.now() < until; );
  });
  void busy.then(() => {
    isBusy = false;
  });
  const popup = await openToolbarPopup(session, page);
  try {
    expect(await popup.waitFor("Ferry kept sailing")).toContain("a source that is named");
    expect(isBusy).toBe(true);
  } finally {
    await busy;
    await popup.close();
  }
});

// By a key in the popup, because only what a person presses may open it.
async function inChromium(): Promise<string> {
  const { browser, base, id } = session;
  await (await browser.extensions()).get(id)?.triggerAction(page);
  const popup = await (await browser.waitForTarget((one) => one.url() === `${base}popup.html`)).asPage();
  await popup.waitForSelector("footer nav button");
  await popup.focus("footer nav button");
  // The popup is gone before the key is let go.
  await popup.keyboard.press("Enter").catch(() => undefined);
  const panel = await (await browser.waitForTarget((one) => one.url() === `${base}panel.html`)).asPage();
  await panel.waitForSelector(".claims li", { visible: true });
  return panel.evaluate(() => document.body.innerText);
}

// By the key that a reader gave it.
async function inFirefox(): Promise<string> {
  const options = await session.openView("options.html");
  await options.evaluate(async () => {
    const { browser } = globalThis as unknown as { browser: { commands: { update(to: object): unknown } } };
    await browser.commands.update({ name: "open-panel", shortcut: "Alt+Shift+P" });
  });
  await options.close();
  await page.bringToFront();
  await pressInFirefox(session, "P");
  const evaluate = await firefoxWindow(session.browser);
  const look =
    "sendAsyncMessage('who-says', content.document.querySelector('.claims li') && content.document.body.innerText)";
  return String(
    await evaluate(`(async () => {
      for (let turn = 0; turn < 100; turn += 1) {
        await new Promise((resolve) => setTimeout(resolve, 100));
        const panel = document.getElementById("sidebar")?.contentDocument?.getElementById("webext-panels-browser");
        if (!panel?.messageManager) continue;
        const text = await new Promise((resolve) => {
          panel.messageManager.addMessageListener("who-says", ({ data }) => resolve(data));
          panel.messageManager.loadFrameScript("data:," + encodeURIComponent(${JSON.stringify(look)}), false);
          setTimeout(resolve, 1000, null);
        });
        if (text) return text;
      }
    })()`),
  );
}
