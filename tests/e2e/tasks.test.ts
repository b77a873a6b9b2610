import type { Page } from "puppeteer-core";
import { afterAll, describe, expect, test } from "vitest";
import { type Asker, askerFor } from "../../src/cli/visited";
import { focusedInCard, waitForCard, waitForNoCard, waitInCard } from "./card";
import { hasKeyboard, tabTo } from "./keyboard";
import { waitForMarks } from "./marks";
import { articlePage } from "./pages";
import { prepare } from "./prepare";
import { type Session, startSession } from "./session";
import { DEMO } from "./web";

const EVIDENCE = "https://board.example/report.pdf";
const GAZETTE = "http://www.island-gazette.example/news/inspector.html";

/** Another outlet that quotes the inspector of the demonstration article. */
const INSPECTOR = articlePage(
  [
    "Every ferry on the sound will be looked at before the winter, Ingrid Solheim said on Thursday. The work begins with the three oldest ships, and takes them out of the timetable for nine days each.",
    "The islands have asked for a second boat at weekends, according to the transport committee, which meets again next month. No decision was taken, and there is no money for it in this year's plan.",
    "“Nobody will be left on the quay,” said Ingrid Solheim, the chief inspector. She spoke in the school of the northern island, where some two hundred people had come to hear her.",
    "The operator declined to comment on what the inspection costs. Its timetable for the spring lists one ship less than the one before, and leaves out the last boat on Sundays.",
    "The first steam ferry crossed the sound in 1889 and took four hours. The crossing has been shortened twice since, by a canal through the sandbank and by a new quay on the mainland.",
  ],
  { title: "Inspector wants to see every ferry before winter", publisher: "The Island Gazette" },
);

/** What a reader comes for, tried as one would who has just installed it: by mouse, and again by key alone. */
describe("a new reader", () => {
  let session: Session;
  let page: Page;
  let asker: Asker;
  prepare(async () => {
    session = await startSession();
    session.web.serve(GAZETTE, INSPECTOR);
    await waitForMarks(await session.open(GAZETTE));
    page = await session.open(DEMO);
    await waitForMarks(page);
    asker = await askerFor(session, page);
  });
  afterAll(() => session?.close());

  async function openPopup(): Promise<Page> {
    const popup = await session.openView(`popup.html?tab=${asker.tabId}`);
    await popup.bringToFront();
    await popup.waitForSelector(".popup-claim:nth-child(1)");
    return popup;
  }

  /** The page of the library that opened, wherever it did. */
  async function libraryAt(hash: string): Promise<Page> {
    for (let look = 0; look < 100; look += 1) {
      for (const one of await session.browser.pages()) {
        const address = await one.evaluate(() => location.href).catch(() => "");
        if (address === `${session.base}library.html#${hash}`) return one;
      }
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error(`The library did not open at ${hash}.`);
  }

  /** The outlets in which the claims stand that the library lists. */
  function outlets(library: Page): Promise<readonly string[]> {
    return library.$$eval(".library-claims .from .quiet", (lines) => [
      ...new Set(lines.map(({ textContent }) => textContent?.split(/\s·\s/)[0] ?? "")),
    ]);
  }

  test("finds by key who relays the unnamed source, and marks its claim as disputed with evidence", async () => {
    const popup = await openPopup();
    // Five grades stand before it, and nothing else.
    expect(await tabTo(popup, ".bar-labels button", "Unnamed")).toBeLessThanOrEqual(5);
    await popup.keyboard.press("Enter");
    await popup.waitForFunction(
      () => document.querySelector(".filters [role=status]")?.textContent?.includes("of") ?? false,
    );
    expect(await hasKeyboard(popup)).toBe(true);
    const rows = await popup.$$eval(".popup-claim", (all) => all.map(({ textContent }) => textContent));
    expect(rows.find((row) => row?.includes("relying on an unnamed source"))).toContain("Baltic Wire");

    await tabTo(popup, ".popup-claim .bare", "relying on an unnamed source");
    await popup.keyboard.press("Enter");
    await page.bringToFront();
    const { chain, name } = await waitForCard(page);
    expect(name).toBe("Baltic Wire");
    expect(chain[1]).toContain("an unnamed source");

    await page.keyboard.press("4");
    await waitInCard(page, ({ text }) => text.includes("Saved"));
    await page.keyboard.press("l");
    expect(await focusedInCard(page)).toContain("Address");
    await page.keyboard.type(EVIDENCE);
    await page.keyboard.press("Tab");
    await page.keyboard.type("The report");
    await page.keyboard.press("Enter");
    await waitInCard(page, ({ text }) => text.includes("The report"));
    // The field that was left is gone; the next link goes where the first began.
    expect(await focusedInCard(page)).toContain("Address");
    await page.keyboard.press("Escape");
    await waitForNoCard(page);
  });

  test("sees the verdict and its evidence when coming back, without looking for them", async () => {
    const disputed = async () => {
      const visited = await asker.visited();
      if (!("view" in visited)) throw new Error(`The page is ${visited.state}.`);
      return visited.view.placed.find(({ annotation }) => annotation.work.verdict === "disputed")?.annotation;
    };
    // What was written last is saved after its card has closed, by a background that may have to start for it.
    const urls = async () => (await disputed())?.work.evidence?.map(({ url }) => url);
    await expect.poll(urls, { timeout: 10_000 }).toEqual([EVIDENCE]);
    await asker.show((await disputed())?.id ?? "");
    await page.bringToFront();
    const { text } = await waitForCard(page);
    expect(text).toContain("Sources that know contradict each other.");
    expect(text).toContain("The report");
    await page.keyboard.press("Escape");
    await waitForNoCard(page);
  });

  test("finds by key everything that one source says in all articles", async () => {
    const library = await session.openView("library.html");
    await library.bringToFront();
    await library.waitForSelector(".library-claim");
    await tabTo(library, "nav a", "Sources");
    await library.keyboard.press("Enter");
    await library.waitForSelector(".source-line");
    await tabTo(library, "input[type=search]");
    await library.keyboard.type("solheim");
    await library.waitForFunction(() => document.querySelectorAll(".source-line").length === 1);
    await tabTo(library, ".source-line", "Ingrid Solheim");
    await library.keyboard.press("Enter");
    await library.waitForSelector(".library-claim");
    expect(await hasKeyboard(library)).toBe(true);
    expect([...(await outlets(library))].sort()).toEqual(["The Harbour Courier", "The Island Gazette"]);
    await library.close();
  });

  test("marks a claim as disputed with evidence by mouse, where the popup lists it", async () => {
    const popup = await openPopup();
    const claim = await popup.waitForSelector(".popup-claim .icon");
    await claim?.click();
    await popup.select(".popup-claim .verdict select", "disputed");
    await popup.type(".popup-claim input[type=url]", EVIDENCE);
    await popup.click(".popup-claim .evidence button[type=submit]");
    await popup.waitForFunction(
      () => document.querySelector(".save")?.getAttribute("data-state") === "saved",
    );
    expect(await popup.$eval(".evidence a", (link) => link.href)).toBe(EVIDENCE);
    await popup.close();
  });

  test("comes by mouse from a source of the article to everything it says in all articles", async () => {
    const popup = await openPopup();
    // beyond the first few the sources are shown on demand
    const more = await popup.waitForSelector(".sources > .plain");
    await more?.click();
    for (const source of await popup.$$(".sources li button")) {
      const words = await source.evaluate(({ textContent }) => textContent);
      if (words?.includes("Ingrid Solheim")) await source.click();
    }
    const link = await popup.waitForSelector(".filters .plain:nth-of-type(2)");
    await link?.click();
    const library = await libraryAt("source=ingrid%20solheim");
    await library.waitForSelector(".library-claim");
    expect([...(await outlets(library))].sort()).toEqual(["The Harbour Courier", "The Island Gazette"]);
  });

  test("hears how many claims were found", async () => {
    const popup = await openPopup();
    await popup.waitForFunction(() =>
      [...document.querySelectorAll("[role=status]")].some(({ textContent }) =>
        /^\d+ claims found$/.test(textContent ?? ""),
      ),
    );
  });
});
