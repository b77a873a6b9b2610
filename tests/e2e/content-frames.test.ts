import type { Frame, Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { waitForCard, waitForNoCard } from "./card";
import { articlePage, BRIDGE } from "./pages";
import { type Session, startSession } from "./session";

const SITE = "http://www.harbour-courier.example/news/2026/11";
const ADDRESS = `${SITE}/bridge-closes-for-a-year.html`;
const INNER = `${SITE}/text-of-bridge.html`;

/** An article whose text stands in a frame of its own site, well away from the corner of the page. */
const OUTER = articlePage([]).replace(
  "</article>",
  `<div style="height:160px">Picture</div><iframe src="${INNER}" style="width:700px;height:500px;margin-left:60px;border:5px solid;padding:7px"></iframe></article>`,
);
const TEXT = `<!doctype html><meta charset="utf-8"><title>Text</title><link rel="icon" href="data:,">
<style>body{margin:0;height:2000px}</style>${BRIDGE.map((paragraph) => `<p>${paragraph}</p>`).join("\n")}`;

/** How many words of ours a frame has painted, and the line under those on the record. */
function painted(frame: Frame): Promise<{ size: number; line: string }> {
  return frame.evaluate(() => ({
    size: [...CSS.highlights]
      .filter(([name]) => name.startsWith("who-says-"))
      .reduce((sum, [, { size }]) => sum + size, 0),
    line: getComputedStyle(document.querySelector("p") as Element, "::highlight(who-says-on-record)")
      .textDecorationLine,
  }));
}

/** Where the first words on the record are, in the frame's own window. */
function placeIn(frame: Frame): Promise<{ left: number; top: number; right: number; bottom: number }> {
  return frame.evaluate(() => {
    const [part] = [...(CSS.highlights.get("who-says-on-record") ?? [])];
    const range = document.createRange();
    range.setStart(part?.startContainer as Node, part?.startOffset ?? 0);
    range.setEnd(part?.endContainer as Node, part?.endOffset ?? 0);
    const { left, top, right, bottom } = range.getClientRects()[0] as DOMRect;
    return { left, top, right, bottom };
  });
}

describe("an article whose text stands in a frame of the same site", () => {
  let session: Session;
  let page: Page;
  let frame: Frame;
  beforeAll(async () => {
    session = await startSession();
    session.web.serve(ADDRESS, OUTER);
    session.web.serve(INNER, TEXT);
    page = await session.open(ADDRESS);
    await page.bringToFront();
    frame = page.frames().find((one) => one.url() === INNER) as Frame;
    await frame.waitForFunction(
      () =>
        (CSS.highlights.get("who-says-on-record")?.size ?? 0) > 0 &&
        getComputedStyle(document.querySelector("p") as Element, "::highlight(who-says-on-record)")
          .textDecorationLine === "underline",
      { timeout: 30_000, polling: 100 },
    );
  });
  afterAll(() => session?.close());

  test("is marked in the frame, and nowhere else", async () => {
    const { size, line } = await painted(frame);
    expect(size).toBeGreaterThan(3);
    expect(line).toBe("underline");
    const outside = await page.evaluate(() =>
      [...CSS.highlights.keys()].filter((name) => name.startsWith("who-says-")),
    );
    expect(outside).toEqual([]);
  });

  test("opens a card beside the words that are pointed at in the frame", async () => {
    const words = await placeIn(frame);
    // Border and padding of the frame are twelve pixels.
    const { x, y } = await page.evaluate(() => {
      const { left, top } = (document.querySelector("iframe") as Element).getBoundingClientRect();
      return { x: left + 12, y: top + 12 };
    });
    const middle = { x: x + (words.left + words.right) / 2, y: y + (words.top + words.bottom) / 2 };
    await page.mouse.move(middle.x, middle.y, { steps: 4 });
    const { box, name } = await waitForCard(page);
    expect(name).not.toBe("");
    const below = box.top - (y + words.bottom);
    const above = y + words.top - box.bottom;
    const beside = Math.max(box.left - (x + words.right), x + words.left - box.right);
    // It covers none of the words and stands near them.
    expect(Math.max(below, above, beside)).toBeGreaterThanOrEqual(0);
    expect(Math.max(below, above)).toBeLessThan(200);
    await page.mouse.move(5, 5, { steps: 4 });
    await waitForNoCard(page);
  });

  test("follows a text that changes in the frame", async () => {
    await frame.evaluate(() => {
      const late = document.createElement("p");
      late.textContent =
        "The price will not be made public before the vote, according to the mayor of the town. It has to be known by the end of the month, when the council meets for the last time this year.";
      document.body.append(late);
    });
    await frame.waitForFunction(
      () =>
        [...CSS.highlights].some(([, highlight]) =>
          [...highlight].some(({ startContainer, startOffset, endOffset }) =>
            (startContainer as Text).data.slice(startOffset, endOffset).includes("mayor"),
          ),
        ),
      { timeout: 15_000, polling: 100 },
    );
  });

  test("has nothing of ours left once the extension goes", async () => {
    await session.browser.uninstallExtension(session.id);
    // Firefox ends a script without a word, but takes the styles out; Chromium leaves both to the script.
    await frame.waitForFunction(
      () =>
        ![...CSS.highlights.keys()].some((name) => name.startsWith("who-says-")) ||
        getComputedStyle(document.querySelector("p") as Element, "::highlight(who-says-on-record)")
          .textDecorationLine === "none",
      { timeout: 10_000, polling: 100 },
    );
  });
});
