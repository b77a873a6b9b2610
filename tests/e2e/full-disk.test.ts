import type { Page } from "puppeteer-core";
import { afterAll, describe, expect, test } from "vitest";
import { type Asker, askerFor } from "../../src/cli/visited";
import { noteIn, showClaim, waitForCard, waitInCard } from "./card";
import { waitForMarks } from "./marks";
import { articlePage, BRIDGE } from "./pages";
import { prepare } from "./prepare";
import { type Session, startSession } from "./session";
import { smallDisk } from "./small-disk";
import { DEMO } from "./web";

const OTHER = "http://www.harbour-courier.example/news/bridge.html";
const disk = smallDisk(400);

// Skipped where nobody may make a disk, which takes root on Linux.
describe.skipIf(disk === null)("on a disk without room", () => {
  let session: Session;
  let page: Page;
  let asker: Asker;
  prepare(async () => {
    session = await startSession({ profile: disk?.folder ?? "" });
    page = await session.open(DEMO);
    await waitForMarks(page);
    asker = await askerFor(session, page);
  });
  afterAll(async () => {
    disk?.free();
    await session?.close();
    disk?.remove();
  });

  test("a note is said not to be saved, stays as it was written, and is saved when there is room; pages are marked", async () => {
    await showClaim(asker, page);
    await page.keyboard.press("e");
    await page.keyboard.type("Asked the board. ");
    await waitInCard(page, ({ text }) => text.includes("Saved"));
    // What the browser had set aside for the database may still take a little, and it may clear away files of its own.
    for (let more = 0, full = false; more < 60 && !full; more += 1) {
      disk?.fill();
      await page.keyboard.type("It has not answered yet. ".repeat(10));
      const { text } = await waitInCard(page, (card) => /Saved|Not saved/.test(card.text));
      full = text.includes("Not saved");
    }
    expect((await waitForCard(page)).text).toContain("Not saved: the disk is full.");
    const written = await noteIn(page);

    session.web.serve(OTHER, articlePage(BRIDGE));
    const other = await session.open(OTHER);
    await waitForMarks(other);
    await other.close();
    await page.bringToFront();

    disk?.free();
    await page.keyboard.type("Now it has.");
    await waitInCard(page, ({ text }) => text.includes("Saved"));
    await page.reload();
    await waitForMarks(page);
    await showClaim(asker, page);
    expect(await noteIn(page)).toBe(`${written}Now it has.`);
    // How long it takes to fill depends on what the browser has set aside.
  }, 120_000);
});
