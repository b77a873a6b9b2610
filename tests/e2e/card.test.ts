import type { Page } from "puppeteer-core";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { type Asker, askerFor } from "../../src/cli/visited";
import { isNoteWhole, readCard, showClaim, waitForCard, waitForNoCard, waitInCard } from "./card";
import { readMarks, waitForMarks } from "./marks";
import { prepare } from "./prepare";
import { pressInFirefox } from "./press-in-firefox";
import { type Session, startSession } from "./session";
import { DEMO } from "./web";

/** Where marked words stand in the window, scrolled into it first: the box of the first range that holds them. */
function boxOfMark(page: Page, name: string, words: string) {
  return page.evaluate(
    (entry, wanted) => {
      for (const part of CSS.highlights.get(`who-says-${entry}`) ?? []) {
        const range = document.createRange();
        range.setStart(part.startContainer, part.startOffset);
        range.setEnd(part.endContainer, part.endOffset);
        if (!range.toString().includes(wanted)) continue;
        part.startContainer.parentElement?.scrollIntoView({ block: "center", behavior: "instant" });
        const { left, top, right, bottom } = range.getClientRects()[0] as DOMRect;
        return { left, top, right, bottom };
      }
      throw new Error(`"${wanted}" is not marked as ${entry}.`);
    },
    name,
    words,
  );
}

async function pointAt(page: Page, name: string, words: string) {
  const box = await boxOfMark(page, name, words);
  await page.mouse.move((box.left + box.right) / 2, (box.top + box.bottom) / 2, { steps: 4 });
  return box;
}

/** What the background of Chromium can do that no type knows. */
interface Chrome {
  readonly tabs: { query(of: object): Promise<readonly object[]> };
  readonly commands: { readonly onCommand: { dispatch(command: string, tab: object | undefined): void } };
}

describe("the card", () => {
  let session: Session;
  let page: Page;
  let asker: Asker;
  prepare(async () => {
    session = await startSession();
    page = await session.open(DEMO);
    await waitForMarks(page);
    asker = await askerFor(session, page);
    await page.bringToFront();
  });
  beforeEach(async () => {
    await page.mouse.move(2, 2);
    await page.keyboard.press("Escape");
    await waitForNoCard(page);
  });
  afterAll(() => session?.close());

  test("opens where the mouse points at a mark and says who says so, through whom and how strong that is", async () => {
    await pointAt(page, "unnamed", "Baltic Wire");
    const card = await waitForCard(page);
    expect(card.name).toContain("Baltic Wire");
    expect(card.chain).toHaveLength(2);
    expect(card.chain[0]).toContain("Baltic Wire");
    expect(card.text).toMatch(/AP|Reuters|BBC/);
  });

  test("lights up the content on the page while it is open", async () => {
    expect((await readMarks(page)).active).toEqual([]);
    await pointAt(page, "unsourced", "Users on Telegram");
    await waitForCard(page);
    expect((await readMarks(page)).active.join(" ")).toContain("passengers were told to stay on the stairs");
  });

  test("does not cover the words it explains", async () => {
    const words = await pointAt(page, "silence", "declined to comment");
    const { box } = await waitForCard(page);
    const apart =
      box.left >= words.right ||
      box.right <= words.left ||
      box.top >= words.bottom ||
      box.bottom <= words.top;
    expect(apart).toBe(true);
  });

  test("stays with its words where the page puts something before them later", async () => {
    await pointAt(page, "silence", "declined to comment");
    const before = await waitForCard(page);
    await page.evaluate(() => {
      // Or the browser scrolls by as much.
      document.documentElement.style.overflowAnchor = "none";
      const late = document.createElement("div");
      late.id = "late";
      late.style.height = "40px";
      document.querySelector("article")?.before(late);
    });
    const { box } = await waitInCard(page, (card) => card.box.top !== before.box.top);
    expect(Math.round(box.top - before.box.top)).toBe(40);
    expect(box.left).toBe(before.box.left);
    await page.evaluate(() => document.querySelector("#late")?.remove());
  });

  test("goes when the mouse leaves", async () => {
    await pointAt(page, "unnamed", "Sources");
    await waitForCard(page);
    await page.mouse.move(4, 4, { steps: 6 });
    await waitForNoCard(page);
    expect((await readMarks(page)).active).toEqual([]);
  });

  test("goes on Escape", async () => {
    await pointAt(page, "unnamed", "Sources");
    await waitForCard(page);
    await page.keyboard.press("Escape");
    await waitForNoCard(page);
  });

  test("is walked through with the keyboard alone", async () => {
    const visited = await asker.visited();
    if (!("view" in visited)) throw new Error(`The page is ${visited.state}.`);
    const [first] = visited.view.placed;
    expect(await asker.show(first?.annotation.id ?? "")).toBe(true);
    await page.bringToFront();
    const one = await waitForCard(page);
    expect(one.text).toContain(`1 of ${visited.view.placed.length}`);
    await page.keyboard.press("n");
    await waitInCard(page, ({ text }) => text.includes(`2 of ${visited.view.placed.length}`));
    await page.keyboard.press("p");
    const again = await waitInCard(page, ({ text }) => text.includes(`1 of ${visited.view.placed.length}`));
    expect(again.name).toBe(one.name);
    await page.keyboard.press("Escape");
    await waitForNoCard(page);
  });

  test("opens on the browser's key for the next claim", async () => {
    await page.bringToFront();
    if (session.family === "firefox") await pressInFirefox(session, "J");
    else await commandInChromium();
    const { text } = await waitForCard(page);
    expect(text).toMatch(/\d+ of \d+/);
  });

  // A driver's keys do not reach Chromium's own shortcuts, so the event is sent where they arrive.
  async function commandInChromium(): Promise<void> {
    const target = await session.browser.waitForTarget((one) => one.type() === "service_worker");
    const worker = await target.worker();
    await worker?.evaluate(async () => {
      const { chrome } = globalThis as unknown as { chrome: Chrome };
      const [tab] = await chrome.tabs.query({ active: true });
      chrome.commands.onCommand.dispatch("next-claim", tab);
    });
  }

  test("shows a long note whole when it opens again", async () => {
    await showClaim(asker, page, 3);
    await page.keyboard.press("e");
    await page.keyboard.type(
      "Ask the board for both letters, the one of March and the one of August, and when they came.",
    );
    await page.keyboard.press("Escape");
    await waitForNoCard(page);
    await showClaim(asker, page, 3);
    expect(await isNoteWhole(page)).toBe(true);
  });

  test("keeps the page's shortcuts out of what is typed into it", async () => {
    await page.evaluate(() => {
      document.title = "";
      document.addEventListener("keydown", (event) => {
        document.title += event.key;
      });
    });
    await showClaim(asker, page);
    await page.keyboard.press("e");
    await page.keyboard.type("quiet");
    expect(await page.title()).toBe("");
    expect(await readCard(page)).toBeTruthy();
  });
});
