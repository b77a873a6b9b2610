import type { Page } from "puppeteer-core";
import { afterAll, describe, expect, test } from "vitest";
import { type Asker, askerFor } from "../../src/cli/visited";
import { waitForCard } from "./card";
import { readMarks, waitForMarks } from "./marks";
import { articlePage, BRIDGE } from "./pages";
import { prepare } from "./prepare";
import { type Session, startSession } from "./session";

const ADDRESS = "http://www.harbour-courier.example/news/hostile";

// As the reader sees it; on the page every sign of it is an entity, so it is text there and has to stay text with us.
const MARKUP =
  '<img src="http://leak.example/x" onerror="document.title=\'broken\'"><script>document.title="broken"</script>';
const AS_TEXT = MARKUP.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

describe("a hostile page", () => {
  let session: Session;
  let page: Page;
  let asker: Asker;
  prepare(async () => {
    session = await startSession();
    const paragraphs = [
      `The ${AS_TEXT} will be closed, Edda ${AS_TEXT} Marsh said. Nordpost reported that ${AS_TEXT} was paid for twice.`,
      ...BRIDGE,
    ];
    const hostile = articlePage(paragraphs, {
      title: `Council says ${AS_TEXT}`,
      publisher: MARKUP.replaceAll("</", "<\\/"),
    });
    // What a page may do to the names scripts use: forms whose fields hide them, a global of our name.
    const traps = `<form id="browser"><input name="nodeType"><input name="parentElement"><input name="childNodes"></form>
<form id="chrome"><input name="runtime"></form><div id="whoSays"></div>`;
    session.web.serve(ADDRESS, hostile.replace("<body>", `<body>${traps}`));
    page = await session.open(ADDRESS);
    await waitForMarks(page);
    asker = await askerFor(session, page);
  });
  afterAll(() => session?.close());

  test("is read all the same", async () => {
    const marks = await readMarks(page);
    expect(marks["on-record"].length).toBeGreaterThan(0);
    expect(marks.unnamed).toContain("Sources");
  });

  test("has its markup shown as text in every card", async () => {
    const title = await page.title();
    const visited = await asker.visited();
    if (!("view" in visited)) throw new Error(`The page is ${visited.state}.`);
    await page.bringToFront();
    for (const { annotation } of visited.view.placed) {
      await asker.show(annotation.id);
      const card = await waitForCard(page);
      expect(card.images).toBe(0);
    }
    expect(await page.title()).toBe(title);
  });

  test("has its markup shown as text in the popup", async () => {
    const popup = await session.openView(`popup.html?tab=${asker.tabId}`);
    await popup.waitForFunction(() => document.body.innerText.includes("<img src="), { polling: 100 });
    expect(await popup.$$eval("img, script:not([src])", (parts) => parts.length)).toBe(0);
    expect(await popup.evaluate(() => document.body.innerText)).toContain("<img src=");
    expect(await popup.title()).not.toContain("broken");
  });

  test("has nothing of it asked for", () => {
    expect(session.web.requests.filter((request) => request.includes("leak.example"))).toEqual([]);
  });

  test("cannot open or read the card", async () => {
    const seen = await page.evaluate(() => {
      const host = document.querySelector("who-says-card");
      return { shadow: host?.shadowRoot ?? null, text: host?.textContent ?? "" };
    });
    expect(seen).toEqual({ shadow: null, text: "" });
  });
});
