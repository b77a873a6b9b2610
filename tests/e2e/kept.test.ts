import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, describe, expect, inject, test } from "vitest";
import { analyseInput } from "../../src/cli/analyse-input";
import { type Asker, askerFor } from "../../src/cli/visited";
import { readCollection } from "../../src/export/read-jsonld";
import type { Claim } from "../../src/model/claim";
import { noteIn, showClaim, waitForCard, waitInCard } from "./card";
import { waitForMarks } from "./marks";
import { prepare } from "./prepare";
import { type Session, startSession } from "./session";
import { stopBackground } from "./stop-background";
import { openToolbarPopup } from "./toolbar-popup";
import { DEMO } from "./web";

const DEMO_FILE = "assets/demo/ferry-kept-sailing.html";
const NOTE = "Asked the board: the letter is from 3 July. “Sic.” 🛳";

describe("what the reader writes", () => {
  let session: Session;
  let page: Page;
  let asker: Asker;
  let popup: Page;
  prepare(async () => {
    session = await startSession();
    page = await session.open(DEMO);
    await waitForMarks(page);
    asker = await askerFor(session, page);
  });
  afterAll(() => session?.close());

  test("in the card is there again after the page was loaded anew", async () => {
    await showClaim(asker, page);
    await page.keyboard.press("e");
    await page.keyboard.type(NOTE);
    await waitInCard(page, ({ text }) => text.includes("Saved"));
    await page.keyboard.press("Escape");
    await page.reload();
    await waitForMarks(page);
    await showClaim(asker, page);
    expect(await noteIn(page)).toBe(NOTE);
  });

  test("survives a background that was stopped", async () => {
    await stopBackground(session, asker.page);
    await page.reload();
    await waitForMarks(page);
    await showClaim(asker, page);
    expect(await noteIn(page)).toBe(NOTE);
  });

  test("shows in the popup, beside the claims, grades and sources of the article", async () => {
    popup = await session.openView(`popup.html?tab=${asker.tabId}`);
    const visited = await asker.visited();
    if (!("view" in visited)) throw new Error(`The page is ${visited.state}.`);
    // The lists are drawn after the first frame, and the claims below the window's edge after those in it.
    await popup.waitForFunction(
      (all) => document.querySelectorAll(".claims li").length === all,
      { polling: 100 },
      visited.view.placed.length,
    );
    const shown = await popup.evaluate(() => ({
      title: document.querySelector("h1")?.innerText,
      claims: document.querySelectorAll(".claims li").length,
      grades: [...document.querySelectorAll<HTMLElement>(".bar-labels button")].map(
        ({ dataset, innerText }) => [dataset.grade, Number(/\d+/.exec(innerText)?.[0])],
      ),
      sources: document.querySelectorAll(".sources li").length,
      text: document.body.innerText,
    }));
    expect(shown.title).toContain("Ferry kept sailing");
    expect(shown.text).toContain(NOTE);
    expect(shown.claims).toBe(visited.view.placed.length);
    expect(shown.grades.reduce((sum, [, count]) => sum + Number(count), 0)).toBe(shown.claims);
    expect(shown.sources).toBeGreaterThan(3);
  });

  test("shows in the popup of the toolbar, which is about the tab in front and no wider than it need be", async () => {
    const opened = await openToolbarPopup(session, page);
    expect(await opened.waitFor(NOTE)).toContain("Ferry kept sailing");
    const { width, height, content } = await opened.size();
    expect(content).toBeLessThanOrEqual(width);
    expect(width).toBeGreaterThanOrEqual(400);
    // A scrollbar may stand beside it.
    expect(width).toBeLessThan(430);
    expect(height).toBeGreaterThan(500);
    await opened.close();
  });

  test("a claim chosen in the popup opens its card on the page", async () => {
    await page.keyboard.press("Escape");
    await popup.bringToFront();
    await press(popup, ".claims li:nth-child(3) .claim-row");
    await page.bringToFront();
    const card = await waitForCard(page);
    expect(card.text).toContain("3 of ");
  });

  test("goes into the export, which is a Web Annotation collection that can be read back", async () => {
    await popup.bringToFront();
    await press(popup, "[data-format=jsonld]");
    const file = await downloaded(session.downloads);
    expect(file).toMatch(/\.jsonld$/);
    const text = readFileSync(join(session.downloads, file), "utf8");
    const collection = JSON.parse(text);
    expect(collection["@context"]).toContain("http://www.w3.org/ns/anno.jsonld");
    expect(collection.total).toBe(collection.first.items.length);
    expect(text).toContain(JSON.stringify(NOTE).slice(1, -1));
    const selectors = collection.first.items[0].target[0].selector;
    expect(JSON.stringify(selectors)).toContain("TextQuoteSelector");
    expect(readCollection(text)).toMatchObject({ ok: true });
  });

  test("are claims that the command line finds in the same page, to the last span", async () => {
    const file = readdirSync(session.downloads).find((name) => name.endsWith(".jsonld")) ?? "";
    const kept = readCollection(readFileSync(join(session.downloads, file), "utf8"));
    if (!kept.ok) throw new Error(kept.fault.why);
    const { analysis } = await analyseInput({ from: "file", path: DEMO_FILE, text: false });
    expect(kept.value.annotations.map(({ claim }) => told(claim)).sort()).toEqual(
      analysis.claims.map(told).sort(),
    );
  });
});

/** Everything about a claim but its confidence, as one line to compare. */
function told({ source, cue, content, form, stance, kind, resolved, chain, grade, reasons }: Claim): string {
  const spans = [source, cue, content].map((part) => part.map(({ start, end }) => `${start}-${end}`).join());
  const hands = chain.map((link) => `${link.name} ${link.kind} ${link.span?.start}`);
  return [...spans, form, stance, kind, resolved, grade, ...hands, ...reasons.map(({ rule }) => rule)].join(
    " | ",
  );
}

/** Clicks a part of a view where it can be seen: the sticky foot covers what a driver takes for scrolled into view. */
async function press(view: Page, selector: string): Promise<void> {
  await view.$eval(selector, (part) => part.scrollIntoView({ block: "center", behavior: "instant" }));
  await view.click(selector);
}

/** The name of the file that was downloaded into a folder, once it is whole. */
async function downloaded(folder: string): Promise<string> {
  for (let look = 0; look < 400; look += 1) {
    const [file] = readdirSync(folder).filter((name) => !/\.(?:crdownload|part)$/.test(name));
    if (file && readFileSync(join(folder, file)).length > 0) return file;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`Nothing was downloaded in ${inject("family")}.`);
}
