import type { Page } from "puppeteer-core";
import { afterAll, describe, expect, inject, test } from "vitest";
import { waitForMarks } from "./marks";
import { articlePage, BRIDGE, FRONT_PAGE } from "./pages";
import { prepare } from "./prepare";
import { type Session, startSession } from "./session";

const SITE = "http://www.harbour-courier.example";
/** A site whose front page holds a text, which only a rule of the reader's has read. */
const NOTES = "http://notes.town-hall.example";

/** What of ours is in a page. */
const left = (page: Page) =>
  page.evaluate(() => ({
    marks: [...CSS.highlights.keys()].filter((name) => name.startsWith("who-says-")),
    cards: document.querySelectorAll("who-says-card").length,
  }));

describe("an update", () => {
  let session: Session;
  let page: Page;
  prepare(async () => {
    session = await startSession();
    session.web.serve(`${SITE}/`, FRONT_PAGE);
    session.web.serve(`${NOTES}/`, articlePage(BRIDGE));
    const options = await session.openView("options.html");
    const always = ".site-list:last-of-type";
    await options.waitForSelector(`${always} input`);
    await options.type(`${always} input`, "town-hall.example");
    await options.click(`${always} button[type=submit]`);
    await options.waitForSelector(`${always} li button`);
    await options.close();
    page = await session.open(`${SITE}/`);
    // What a version before this one may have left: a page it read, and this one does not.
    await page.evaluate(() => {
      CSS.highlights.set("who-says-unnamed", new Highlight());
      const card = document.createElement("who-says-card");
      card.setAttribute("popover", "manual");
      document.documentElement.append(card);
    });
    await session.browser.installExtension(inject("extension"));
  });
  afterAll(() => session?.close());

  test("takes what the version before it left off a page that is not read any more", async () => {
    await expect.poll(() => left(page), { timeout: 20_000 }).toEqual({ marks: [], cards: 0 });
  });

  test("has the sites that are always read read on, though it takes their rules away", async () => {
    const notes = await session.open(`${NOTES}/`);
    await notes.bringToFront();
    await waitForMarks(notes);
    expect((await left(notes)).marks).not.toEqual([]);
  });
});
