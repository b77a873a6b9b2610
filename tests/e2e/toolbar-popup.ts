import type { Page } from "puppeteer-core";
import { firefoxWindow } from "../../src/cli/firefox-window";
import type { Launched } from "../../src/cli/launch";

/** The popup as the button in the toolbar opens it, in a window of the browser's making. */
export interface ToolbarPopup {
  /** Its words, as soon as `words` are among them. */
  waitFor(words: string): Promise<string>;
  /** The window's inside and how wide what is in it would be, in CSS pixels. */
  size(): Promise<{ readonly width: number; readonly height: number; readonly content: number }>;
  /** When something was first on its screen, in ms from its opening. */
  painted(): Promise<number>;
  close(): Promise<void>;
}

interface Seen {
  readonly text: string;
  readonly width: number;
  readonly height: number;
  readonly content: number;
  readonly painted: number;
}

/** Presses the extension's button while a page is in front. */
export async function openToolbarPopup(session: Launched, page: Page): Promise<ToolbarPopup> {
  await page.bringToFront();
  const { ask, close } = await (session.family === "chromium"
    ? inChromium(session, page)
    : inFirefox(session));
  return {
    async waitFor(words) {
      for (let look = 0; look < 400; look += 1) {
        const { text } = await ask();
        if (text.includes(words)) return text;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      throw new Error(`The popup never said “${words}” but: ${(await ask()).text}`);
    },
    async size() {
      for (;;) {
        const seen = await ask();
        if (seen.width > 0) return seen;
      }
    },
    async painted() {
      for (;;) {
        const { painted } = await ask();
        if (painted > 0) return painted;
      }
    },
    close,
  };
}

interface Door {
  readonly ask: () => Promise<Seen>;
  readonly close: () => Promise<void>;
}

async function inChromium({ browser, id, base }: Launched, page: Page): Promise<Door> {
  await (await browser.extensions()).get(id)?.triggerAction(page);
  const target = await browser.waitForTarget(
    (one) => one.url() === `${base}popup.html` && one.type() === "page",
  );
  const popup = await target.asPage();
  return { ask: () => popup.evaluate(asked), close: () => popup.close() };
}

const NOTHING: Seen = { text: "", width: 0, height: 0, content: 0, painted: 0 };

/** Firefox's preference that keeps a popup open whatever takes the keyboard, as another browser's window may in a test. */
const STAYS = "ui.popup.disable_autohide";

// No driver knows Firefox's popup, so Firefox itself is told to open it, and asks it what it shows.
async function inFirefox({ browser, id }: Launched): Promise<Door> {
  const evaluate = await firefoxWindow(browser);
  const popup = `document.querySelector(".webextension-popup-browser")`;
  await evaluate(`(async () => {
    Services.prefs.setBoolPref("${STAYS}", true);
    const { ExtensionParent } = ChromeUtils.importESModule("resource://gre/modules/ExtensionParent.sys.mjs");
    const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(id)});
    await ExtensionParent.apiManager.global.browserActionFor(extension).openPopup(window, true);
    for (let look = 0; look < 200 && !${popup}?.messageManager; look += 1)
      await new Promise((resolve) => setTimeout(resolve, 50));
  })()`);
  const inPopup = `const { document, innerWidth, innerHeight, performance } = content;
    sendAsyncMessage(NAME, JSON.stringify((${asked})()));`;
  let asks = 0;
  return {
    ask: async () => {
      asks += 1;
      const name = `"who-says-${asks}"`;
      const script = `data:,${encodeURIComponent(inPopup.replace("NAME", name))}`;
      // Firefox may put another browser in the place of the one that was asked, which then never answers.
      const answer = await evaluate(`new Promise((resolve) => {
        setTimeout(resolve, 1000, "");
        const { messageManager } = ${popup} ?? {};
        messageManager?.addMessageListener(${name}, ({ data }) => resolve(data));
        messageManager?.loadFrameScript(${JSON.stringify(script)}, false);
      })`);
      return answer ? JSON.parse(String(answer)) : NOTHING;
    },
    close: async () => {
      await evaluate(`${popup}?.closest("panel").hidePopup(); Services.prefs.clearUserPref("${STAYS}")`);
    },
  };
}

// Runs in the popup.
function asked(): Seen {
  const { scrollWidth, clientWidth } = document.documentElement;
  const text = document.body?.innerText ?? "";
  const [paint] = performance.getEntriesByName("first-contentful-paint");
  const painted = paint?.startTime ?? 0;
  // What a scrollbar takes is no content.
  const content = innerWidth - clientWidth + scrollWidth;
  return { text, width: innerWidth, height: innerHeight, content, painted };
}
