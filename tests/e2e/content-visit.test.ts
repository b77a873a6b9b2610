import type { Page } from "puppeteer-core";
import { afterAll, describe, expect, inject, test } from "vitest";
import { type Asker, askerFor } from "../../src/cli/visited";
import { waitForCard, waitForNoCard } from "./card";
import { readMarks, waitForMarks } from "./marks";
import { articlePage, BRIDGE } from "./pages";
import { prepare } from "./prepare";
import { type Session, startSession } from "./session";

const ADDRESS = "http://www.harbour-courier.example/news/2026/11/bridge-closes-for-a-year.html";
const LATE = "http://www.harbour-courier.example/news/2026/11/bridge-closes-in-spring.html";
const WATCHED = "http://www.harbour-courier.example/news/2026/11/bridge-closes-to-cars.html";
/** Has a page count whatever changes in it once its text is there, and keep where its words stood then. */
const WATCHING = `<script>addEventListener("DOMContentLoaded", () => {
  window.places = () => JSON.stringify([...document.querySelectorAll("h1, p")].map((one) => one.getBoundingClientRect()));
  window.before = places();
  window.changes = 0;
  new MutationObserver((records) => { changes += records.length; })
    .observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
});</script>`;
const DARK = "http://www.harbour-courier.example/news/2026/11/bridge-closes-at-night.html";

/** What of ours the page has, as many ranges as each registry name holds. */
function sizes(page: Page): Promise<Record<string, number>> {
  return page.evaluate(() =>
    Object.fromEntries(
      [...CSS.highlights]
        .filter(([name]) => name.startsWith("who-says-"))
        .map(([name, highlight]) => [name, highlight.size]),
    ),
  );
}

/** The colour and form of the line that a grade has on a page. */
function lineOf(page: Page, grade: string): Promise<{ colour: string; form: string; line: string }> {
  return page.evaluate((name) => {
    const style = getComputedStyle(
      document.querySelector("article p") as Element,
      `::highlight(who-says-${name})`,
    );
    return {
      colour: style.textDecorationColor,
      form: style.textDecorationStyle,
      line: style.textDecorationLine,
    };
  }, grade);
}

describe("a visit to an article", () => {
  let session: Session;
  let page: Page;
  let asker: Asker;
  prepare(async () => {
    session = await startSession();
    session.web.serve(ADDRESS, articlePage(BRIDGE));
    session.web.serve(
      DARK,
      articlePage(BRIDGE).replace("</head>", "<style>body{background:#17181a;color:#e9e6e1}</style></head>"),
    );
    page = await session.open(ADDRESS);
    await waitForMarks(page);
    asker = await askerFor(session, page);
    await page.bringToFront();
  });
  afterAll(() => session?.close());

  const set = (settings: Record<string, unknown>) =>
    asker.page.evaluate((changes) => {
      const scope = globalThis as unknown as {
        chrome: { storage: { local: { set(items: object): Promise<void> } } };
      };
      return scope.chrome.storage.local.set(changes);
    }, settings);

  test("marks a page before its pictures and last styles have come, and fits the marks to these", async () => {
    let release: (value?: unknown) => void = () => undefined;
    const until = new Promise((resolve) => {
      release = resolve;
    });
    const late = "http://www.harbour-courier.example/late.css";
    session.web.serve(late, { type: "text/css", body: "body{background:#17181a;color:#e9e6e1}", until });
    session.web.serve(
      LATE,
      articlePage(BRIDGE).replace(
        "</body>",
        `<script>document.head.append(Object.assign(document.createElement("link"), { rel: "stylesheet", href: "${late}" }))</script></body>`,
      ),
    );
    const slow = await session.browser.newPage();
    await slow.goto(LATE, { waitUntil: "domcontentloaded" });
    await waitForMarks(slow);
    expect(await slow.evaluate(() => document.readyState)).toBe("interactive");
    release();
    await slow.waitForFunction(
      () =>
        getComputedStyle(document.querySelector("article p") as Element, "::highlight(who-says-on-record)")
          .textDecorationColor === "rgb(145, 177, 253)",
      { timeout: 5000, polling: 100 },
    );
    await slow.close();
    await page.bringToFront();
  });

  test("changes nothing in a page and moves none of its words to mark them", async () => {
    session.web.serve(WATCHED, articlePage(BRIDGE).replace("</head>", `${WATCHING}</head>`));
    const watched = await session.open(WATCHED);
    await waitForMarks(watched);
    await watched.waitForFunction(
      () =>
        getComputedStyle(document.querySelector("article p") as Element, "::highlight(who-says-on-record)")
          .textDecorationLine === "underline",
      { timeout: 5000, polling: 100 },
    );
    const seen = await watched.evaluate(() => {
      const { places, before, changes } = globalThis as unknown as {
        places: () => string;
        before: string;
        changes: number;
      };
      return { moved: places() !== before, changes };
    });
    expect(seen).toEqual({ moved: false, changes: 0 });
    await watched.close();
    await page.bringToFront();
  });

  test("takes its colours from the ground of the text, not from the system", async () => {
    const light = await lineOf(page, "on-record");
    expect(light.line).toBe("underline");
    const dark = await session.open(DARK);
    await waitForMarks(dark);
    await dark.waitForFunction(
      (other) =>
        getComputedStyle(document.querySelector("article p") as Element, "::highlight(who-says-on-record)")
          .textDecorationColor !== other,
      { timeout: 5000 },
      light.colour,
    );
    expect((await lineOf(dark, "on-record")).colour).toBe("rgb(145, 177, 253)");
    expect(light.colour).toBe("rgb(6, 70, 194)");
    await dark.close();
    await page.bringToFront();
  });

  test("changes the marks while the reader changes the settings", async () => {
    const before = await sizes(page);
    await set({ "setting.marked": ["silence"] });
    // Not by frames, which a page draws in front only.
    const soon = { timeout: 5000, polling: 100 };
    await page.waitForFunction(() => !CSS.highlights.has("who-says-on-record"), soon);
    expect(Object.keys(await sizes(page))).toEqual(["who-says-silence"]);
    await set({
      "setting.marked": ["first-hand", "on-record", "second-hand", "unnamed", "unsourced", "silence"],
    });
    await page.waitForFunction(() => CSS.highlights.has("who-says-on-record"), soon);
    expect(await sizes(page)).toEqual(before);
  });

  test("takes everything off while the reader pauses, and puts it back", async () => {
    const before = await sizes(page);
    await set({ "setting.paused": true });
    await page.waitForFunction(
      () => ![...CSS.highlights.keys()].some((name) => name.startsWith("who-says-")),
      { timeout: 5000, polling: 100 },
    );
    expect((await asker.visited()).state).toBe("off");
    await set({ "setting.paused": false });
    await waitForMarks(page);
    expect(await sizes(page)).toEqual(before);
  });

  const command = (name: string) =>
    asker.page.evaluate(
      async (tabId, wanted) => {
        const scope = globalThis as unknown as {
          chrome: { tabs: { sendMessage(id: number, message: object): Promise<{ value: unknown }> } };
        };
        const message = { call: "visit.command", ask: { command: wanted } };
        return (await scope.chrome.tabs.sendMessage(tabId, message)).value;
      },
      asker.tabId,
      name,
    );

  test("is walked through by the browser's own keys, from what is in the window to the last claim", async () => {
    expect(await command("next-claim")).toBe(true);
    await page.bringToFront();
    const first = await waitForCard(page);
    expect(await command("next-claim")).toBe(true);
    const second = await waitForCard(page);
    expect(second.text).not.toBe(first.text);
    expect(await command("previous-claim")).toBe(true);
    expect((await waitForCard(page)).text).toBe(first.text);
    expect(await command("previous-claim")).toBe(false);
    await page.keyboard.press("Escape");
    await waitForNoCard(page);
  });

  test("hides its marks and shows them again when the reader asks", async () => {
    const before = await sizes(page);
    expect(await command("toggle-marks")).toBe(true);
    expect(await sizes(page)).toEqual({});
    expect(await command("toggle-marks")).toBe(true);
    expect(await sizes(page)).toEqual(before);
  });

  test("makes a claim of the words the reader selected", async () => {
    expect(await command("mark-selection")).toBe(false);
    await page.evaluate(() => {
      const node = [...document.querySelectorAll("article p")].at(-1)?.firstChild as Text;
      const start = node.data.indexOf("neither a plan");
      getSelection()?.setBaseAndExtent(node, start, node, start + "neither a plan".length);
    });
    expect(await command("mark-selection")).toBe(true);
    expect(Object.values(await readMarks(page)).flat()).toContain("neither a plan");
    await page.bringToFront();
    await page.keyboard.press("Escape");
    await waitForNoCard(page);
  });

  test("opens a card at a claim where there are two dots to a pixel", async () => {
    const dense = await session.open(ADDRESS);
    await dense.setViewport({ width: 800, height: 600, deviceScaleFactor: 2 });
    await waitForMarks(dense);
    await dense.bringToFront();
    const at = await dense.evaluate(() => {
      const [part] = [...(CSS.highlights.get("who-says-on-record") ?? [])];
      const range = document.createRange();
      range.setStart(part?.startContainer as Node, part?.startOffset ?? 0);
      range.setEnd(part?.endContainer as Node, part?.endOffset ?? 0);
      const { left, top, width, height } = range.getClientRects()[0] as DOMRect;
      return { x: left + width / 2, y: top + height / 2 };
    });
    await dense.mouse.move(at.x, at.y, { steps: 4 });
    await waitForCard(dense);
    await dense.keyboard.press("Escape");
    await waitForNoCard(dense);
    await dense.close();
    await page.bringToFront();
  });

  test("keeps the page's own highlights, and leaves none of its own when the extension goes", async () => {
    await page.evaluate(() => {
      const node = document.querySelector("h1")?.firstChild as Text;
      const range = new StaticRange({
        startContainer: node,
        startOffset: 0,
        endContainer: node,
        endOffset: 3,
      });
      CSS.highlights.set("the-page", new Highlight(range));
    });
    expect((await readMarks(page))["on-record"].length).toBeGreaterThan(0);
    await session.browser.uninstallExtension(session.id);
    // Firefox ends a script without a word, but takes the styles out; Chromium leaves both to the script.
    await page.waitForFunction(
      (family) =>
        family === "firefox"
          ? getComputedStyle(
              document.querySelector("article p") as Element,
              "::highlight(who-says-on-record)",
            ).textDecorationLine === "none"
          : ![...CSS.highlights.keys()].some((name) => name.startsWith("who-says-")),
      { timeout: 10_000 },
      inject("family"),
    );
    expect(await page.evaluate(() => CSS.highlights.get("the-page")?.size)).toBe(1);
  });
});
