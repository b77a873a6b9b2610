import type { Page } from "puppeteer-core";
import { afterAll, describe, expect, inject, test } from "vitest";
import { waitForCard } from "./card";
import { readMarks, waitForMarks } from "./marks";
import { articlePage, BRIDGE } from "./pages";
import { prepare } from "./prepare";
import { type Session, startSession } from "./session";

const ADDRESS = "http://www.harbour-courier.example/news/2026/11/bridge-closes-for-a-year.html";

/** Opens the card of the first mark, with the pointer. */
async function openCard(page: Page): Promise<void> {
  const at = await page.evaluate(() => {
    const [part] = [...(CSS.highlights.get("who-says-on-record") ?? [])];
    const range = document.createRange();
    range.setStart(part?.startContainer as Node, part?.startOffset ?? 0);
    range.setEnd(part?.endContainer as Node, part?.endOffset ?? 0);
    const { left, top, width, height } = range.getClientRects()[0] as DOMRect;
    return { x: left + width / 2, y: top + height / 2 };
  });
  await page.mouse.move(at.x, at.y, { steps: 4 });
  await waitForCard(page);
}

describe("a newer version while an article is open", () => {
  let session: Session;
  let page: Page;
  let before: Awaited<ReturnType<typeof readMarks>>;
  prepare(async () => {
    session = await startSession();
    session.web.serve(ADDRESS, articlePage(BRIDGE));
    page = await session.open(ADDRESS);
    await waitForMarks(page);
    await page.bringToFront();
    before = await readMarks(page);
    await openCard(page);
    await page.evaluate(() => {
      Object.assign(globalThis, { former: CSS.highlights.get("who-says-on-record") });
    });
    // As an update does: a new copy in the place of the one that runs.
    await session.browser.installExtension(inject("extension"));
  });
  afterAll(() => session?.close());

  test("leaves no card and no mark of the one before it", async () => {
    // Firefox runs the new one in open tabs by itself; in Chromium the old one takes its own things off.
    await page.waitForFunction(
      () =>
        document.querySelector("who-says-card") === null &&
        CSS.highlights.get("who-says-on-record") !== (globalThis as unknown as { former: Highlight }).former,
      { timeout: 20_000, polling: 100 },
    );
    if (session.family === "chromium")
      expect(
        await page.evaluate(() => [...CSS.highlights.keys()].filter((name) => name.startsWith("who-says-"))),
      ).toEqual([]);
  });

  test("marks the article as before, each claim once, and answers the pointer", async () => {
    if (session.family === "chromium") await page.reload({ waitUntil: "load" });
    await page.bringToFront();
    await page.mouse.move(5, 5);
    await waitForMarks(page);
    const after = await readMarks(page);
    expect({ ...after, active: [] }).toEqual({ ...before, active: [] });
    await openCard(page);
    expect(await page.evaluate(() => document.querySelectorAll("who-says-card").length)).toBe(1);
  });
});
