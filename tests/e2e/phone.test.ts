import type { Page } from "puppeteer-core";
import { afterAll, describe, expect, inject, test } from "vitest";
import { type Asker, askerFor } from "../../src/cli/visited";
import { noteIn, readCard, tapInCard, waitForCard, waitForNoCard, waitInCard } from "./card";
import { waitForMarks } from "./marks";
import { phoneBuild } from "./phone-build";
import { prepare } from "./prepare";
import { selectWords } from "./select-words";
import { type Session, startSession } from "./session";
import { DEMO } from "./web";

const WIDTH = 412;
/** A finger, and nothing that could hover. */
const COARSE = 1;

describe("a phone, which has neither keys nor menus nor a panel", () => {
  let session: Session;
  let page: Page;
  let asker: Asker;
  let build: ReturnType<typeof phoneBuild>;
  prepare(async () => {
    build = phoneBuild(inject("extension"));
    session = await startSession({
      extension: build.folder,
      preferences: {
        "ui.primaryPointerCapabilities": COARSE,
        "ui.allPointerCapabilities": COARSE,
        "dom.w3c_touch_events.enabled": 1,
      },
    });
    page = await session.browser.newPage();
    await narrow(page);
    await page.goto(DEMO, { waitUntil: "load" });
    await waitForMarks(page);
    asker = await askerFor(session, page);
    await narrow(asker.page);
    await page.bringToFront();
  });
  afterAll(async () => {
    await session?.close();
    build?.remove();
  });

  async function narrow(of: Page): Promise<void> {
    const phone = session.family === "chromium" && { isMobile: true, hasTouch: true };
    await of.setViewport({ width: WIDTH, height: 800, ...phone });
  }

  test("is taken for one", async () => {
    expect(await page.evaluate(() => matchMedia("(hover: none) and (pointer: coarse)").matches)).toBe(true);
  });

  test("opens a card under a finger that fits the window, and the next one from it", async () => {
    const at = await page.evaluate(firstMark);
    await page.touchscreen.tap(at.x, at.y);
    const { box, text } = await waitForCard(page);
    expect(box.left).toBeGreaterThanOrEqual(0);
    expect(box.right).toBeLessThanOrEqual(WIDTH);
    const [, number = ""] = /(\d+) of \d+/.exec(text) ?? [];
    await tapInCard(page, "Next");
    const next = await waitInCard(page, (card) => card.text.includes(`${Number(number) + 1} of`));
    expect(next.box.right).toBeLessThanOrEqual(WIDTH);
  });

  test("takes a note by touch, and keeps it", async () => {
    await tapInCard(page, "note");
    await page.keyboard.type("Asked the port.");
    expect(await noteIn(page)).toBe("Asked the port.");
    await page.touchscreen.tap(4, 4);
    await waitForNoCard(page);
    await expect
      .poll(async () => {
        const visited = await asker.visited();
        return "view" in visited && visited.view.placed.map(({ annotation }) => annotation.work.note ?? "");
      })
      .toContain("Asked the port.");
  });

  test("offers no panel in the popup, but the claim of one's own that a desktop has in its menu", async () => {
    const buttons = () =>
      asker.page.evaluate(() =>
        [...document.querySelectorAll("footer button")].map((one) => one.textContent),
      );
    await expect.poll(buttons).toContain("Turn the selected words into a claim of your own");
    expect(await buttons()).not.toContain("Beside the page");
    await page.evaluate(() => getSelection()?.removeAllRanges());
    const press = () =>
      asker.page.evaluate(() =>
        [...document.querySelectorAll("footer button")]
          .find((one) => one.textContent?.startsWith("Turn the selected"))
          ?.dispatchEvent(new MouseEvent("click", { bubbles: true })),
      );
    await press();
    const said = () =>
      asker.page.evaluate(() => document.querySelector("footer [role=status]")?.textContent ?? "");
    await expect.poll(said).toContain("Select words in the article first");
    await selectWords(page, "ferry");
    await press();
    await page.bringToFront();
    expect(
      (await waitInCard(page, ({ text }) => text.includes("A claim of your own"))).box.right,
    ).toBeLessThanOrEqual(WIDTH);
    expect((await readCard(page)).images).toBe(0);
  });

  test("lays the popup and the library out without anything beyond the window", async () => {
    const wide = (of: Page) => of.evaluate(() => document.documentElement.scrollWidth);
    expect(await wide(asker.page)).toBeLessThanOrEqual(WIDTH);
    const library = await session.openView("library.html");
    await narrow(library);
    await expect.poll(() => library.evaluate(() => document.body.innerText)).toContain("Ferry");
    expect(await wide(library)).toBeLessThanOrEqual(WIDTH);
    await library.close();
  });
});

// The function below runs in the page.

function firstMark(): { x: number; y: number } {
  const [part] = CSS.highlights.get("who-says-on-record") ?? [];
  if (!part) throw new Error("Nothing is marked.");
  part.startContainer.parentElement?.scrollIntoView({ block: "center", behavior: "instant" });
  const range = document.createRange();
  range.setStart(part.startContainer, part.startOffset);
  range.setEnd(part.endContainer, part.endOffset);
  const [box] = range.getClientRects();
  if (!box) throw new Error("The mark is not laid out.");
  return { x: box.left + 8, y: box.top + box.height / 2 };
}
