import type { Frame, Page } from "puppeteer-core";
import { afterAll, describe, expect, test } from "vitest";
import { type Asker, askerFor } from "../../src/cli/visited";
import { showClaim, waitForCard, waitForNoCard, waitInCard } from "./card";
import { articlePage, BRIDGE } from "./pages";
import { prepare } from "./prepare";
import { selectWords } from "./select-words";
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

/** The same, where the frame gets its text so many ms after the page was there. */
const lateBy = (ms: number) =>
  OUTER.replace(`src="${INNER}"`, "").replace(
    "</article>",
    `</article><script>setTimeout(() => { document.querySelector("iframe").src = "${INNER}"; }, ${ms})</script>`,
  );

describe("an article whose text stands in a frame of the same site", () => {
  let session: Session;
  let page: Page;
  let frame: Frame;
  prepare(async () => {
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

  /** The reader's own claims, by their words. */
  async function own(asker: Asker): Promise<readonly (string | undefined)[]> {
    const visited = await asker.visited();
    const placed = "view" in visited ? visited.view.placed : [];
    return placed
      .filter(({ annotation }) => annotation.origin === "reader")
      .map(({ annotation }) => annotation.anchors.content[0]?.quote.exact);
  }

  test("makes a claim of words that are selected in the frame, by a key in the card", async () => {
    const asker = await askerFor(session, page);
    await showClaim(asker, page);
    await selectWords(frame, "the deck is lifted out in four pieces");
    await page.keyboard.press("m");
    await waitInCard(page, ({ text }) => text.includes("A claim of your own"));
    expect(await own(asker)).toEqual(["the deck is lifted out in four pieces"]);
    await page.bringToFront();
    await page.keyboard.press("Escape");
    await waitForNoCard(page);
  });

  test("makes a claim of words that the pointer selects in the frame, by what the menu says to the visit", async () => {
    const asker = await askerFor(session, page);
    await page.bringToFront();
    // What is selected in the page around it is not where the reader is.
    await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector("h1") as Element));
    await frame.evaluate(() => scrollTo(0, 0));
    const [x, y] = await page.evaluate(() => {
      scrollTo(0, 0);
      const { left, top } = (document.querySelector("iframe") as Element).getBoundingClientRect();
      return [left + 12, top + 12] as const;
    });
    const words = await frame.evaluate(() => {
      const range = document.createRange();
      const node = document.querySelector("p")?.firstChild as Text;
      range.setStart(node, 0);
      range.setEnd(node, 14);
      const { left, right, top, bottom } = range.getBoundingClientRect();
      return { left, right, middle: (top + bottom) / 2 };
    });
    await page.mouse.move(x + words.left + 1, y + words.middle);
    await page.mouse.down();
    await page.mouse.move(x + words.right - 1, y + words.middle, { steps: 5 });
    await page.mouse.up();
    const selected = (await frame.evaluate(() => String(getSelection()))).trim();
    expect(selected).not.toBe("");
    const marked = await asker.page.evaluate(async (tabId) => {
      const scope = globalThis as unknown as {
        chrome: {
          tabs: { sendMessage(id: number, message: object, of: object): Promise<{ value: unknown }> };
        };
      };
      const message = { call: "visit.command", ask: { command: "mark-selection" } };
      return (await scope.chrome.tabs.sendMessage(tabId, message, { frameId: 0 })).value;
    }, asker.tabId);
    expect(marked).toBe(true);
    expect(await own(asker)).toContain(selected);
    expect(await frame.evaluate(() => String(getSelection()))).toBe("");
    await page.bringToFront();
    await waitForCard(page);
    await page.keyboard.press("Escape");
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

  test.each([100, 1500])("is marked where the frame loads %i ms after the page", async (ms) => {
    const address = `${SITE}/bridge-closes-for-a-year-${ms}.html`;
    session.web.serve(address, lateBy(ms));
    const late = await session.open(address);
    await late.bringToFront();
    await late.waitForFunction(() => frames[0]?.document.querySelector("p"), { polling: 100 });
    // The page may have the frame's text before the driver has heard of its address.
    const inner = await late.waitForFrame((one) => one.url() === INNER);
    await inner.waitForFunction(() => (CSS.highlights.get("who-says-on-record")?.size ?? 0) > 0, {
      polling: 100,
    });
    expect((await painted(inner)).size).toBeGreaterThan(3);
    await late.close();
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
