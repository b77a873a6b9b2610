import type { Page } from "puppeteer-core";
import { afterAll, describe, expect, test } from "vitest";
import { type Asker, askerFor } from "../../src/cli/visited";
import { GRADE_NAMES } from "../../src/model/claim";
import {
  noteIn,
  pressInCard,
  readCard,
  type SeenCard,
  showClaim,
  waitForCard,
  waitForNoCard,
  waitInCard,
} from "./card";
import { waitForMarks } from "./marks";
import { prepare } from "./prepare";
import { type Session, startSession } from "./session";
import { DEMO } from "./web";

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** How a page may be, with the window it is in. */
const PAGES: readonly (readonly [name: string, width: number, height: number, css: string])[] = [
  ["wide", 1280, 900, ""],
  ["narrow and low", 320, 480, ""],
  ["written from right to left", 700, 600, "html { direction: rtl }"],
  ["zoomed to twice its size", 1000, 800, "html { zoom: 2 }"],
  ["moved by a transform", 900, 700, "body { transform: translateX(40px); will-change: transform }"],
  [
    "full of layers of its own",
    900,
    700,
    "body::before, body::after { content: ''; position: fixed; inset: 0 0 auto; block-size: 90px; z-index: 2147483647; background: #9cf } body::after { inset: auto 0 0 }",
  ],
];
const THREE = [0, 15, 32];

describe("the card stands in the window, on top, near its words and not over them, on a page that is", () => {
  let session: Session;
  prepare(async () => {
    session = await startSession();
  });
  afterAll(() => session?.close());

  test.each(PAGES)("%s", async (name, width, height, css) => {
    const page = await session.browser.newPage();
    await page.setViewport({ width, height });
    // Each at an address of its own, by which its tab is found.
    await page.goto(`${DEMO}?${name.replaceAll(" ", "-")}`, { waitUntil: "load" });
    await page.addStyleTag({ content: `${css} * { scroll-behavior: auto !important }` });
    await waitForMarks(page);
    const asker = await askerFor(session, page);
    const visited = await asker.visited();
    if (!("view" in visited)) throw new Error(`The page is ${visited.state}.`);
    await page.bringToFront();
    for (const index of THREE) {
      const { id } = visited.view.placed[index]?.annotation ?? {};
      expect(await asker.show(id ?? "")).toBe(true);
      await waitForCard(page);
      // A page that still scrolls takes the card along.
      const seen = async () => ({
        index,
        ...(await page.evaluate(around, (await readCard(page)).box, GRADE_NAMES)),
      });
      await expect
        .poll(seen, { timeout: 5000 })
        .toMatchObject({ isInWindow: true, isOnTop: true, covered: [], isNear: true });
    }
    await asker.page.close();
    await page.close();
  });
});

describe("the card is opened", () => {
  let session: Session;
  let page: Page;
  let asker: Asker;
  prepare(async () => {
    session = await startSession();
    page = await session.open(DEMO);
    await waitForMarks(page);
    asker = await askerFor(session, page);
    await page.bringToFront();
  });
  afterAll(() => session?.close());

  const isTheBoards = ({ text }: SeenCard) => text.includes("Board");

  test("by a click, and stays where the mouse goes elsewhere until Escape is pressed", async () => {
    const at = await page.evaluate(markAt, "on-record", "Board");
    await page.mouse.move(at.x, at.y, { steps: 3 });
    await page.mouse.click(at.x, at.y);
    await waitInCard(page, isTheBoards);
    await page.mouse.move(3, 3, { steps: 6 });
    await page.evaluate(() => new Promise((done) => setTimeout(done, 1000)));
    expect(isTheBoards(await waitForCard(page))).toBe(true);
    // The keyboard is in no card that was clicked open; its own key is pressed where the keyboard is.
    await showClaim(asker, page);
    await page.keyboard.press("Escape");
    await waitForNoCard(page);
  });

  test("over a modal dialog of the page, which makes all else on the page deaf, and outlives it", async () => {
    const isAt = (index: number) => (card: SeenCard) => card.text.includes(`${index} of`);
    const count = await showClaim(asker, page);
    // Opened over the card that is there, and then there before a card.
    for (const way of ["close", "remove"] as const) {
      await page.evaluate(showDialog);
      await pressInCard(page, "Next");
      await waitInCard(page, isAt(2));
      await page.keyboard.press("e");
      await page.keyboard.type(way);
      expect(await noteIn(page)).toContain(way);
      await page.evaluate((how) => document.querySelector("dialog")?.[how](), way);
      await pressInCard(page, "Next");
      await waitInCard(page, isAt(3));
      // The card's own key, which leaves the dialog alone.
      await page.evaluate(showDialog);
      await pressInCard(page, "Previous");
      await waitInCard(page, isAt(2));
      await page.keyboard.press("Escape");
      await waitForNoCard(page);
      expect(await page.$("dialog[open]")).not.toBeNull();
      expect(await showClaim(asker, page)).toBe(count);
      await page.evaluate(() => document.querySelector("dialog")?.remove());
    }
    await page.keyboard.press("Escape");
    await waitForNoCard(page);
  });

  test("and goes at once where its words are not to be seen, also as the first one of a page", async () => {
    const folded = await session.open(`${DEMO}?folded`);
    await waitForMarks(folded);
    await folded.addStyleTag({ content: "p { display: none }" });
    const folder = await askerFor(session, folded);
    const visited = await folder.visited();
    if (!("view" in visited)) throw new Error(`The page is ${visited.state}.`);
    expect(await folder.show(visited.view.placed[15]?.annotation.id ?? "")).toBe(true);
    await folded.bringToFront();
    await waitForNoCard(folded);
    await folder.page.close();
    await folded.close();
    await page.bringToFront();
  });

  test("and makes room for the buttons of a dialog that opens where it stands", async () => {
    await showClaim(asker, page);
    await page.evaluate(showDialogAt, (await readCard(page)).box);
    await expect.poll(() => page.evaluate(areButtonsFree)).toBe(true);
    expect((await waitForCard(page)).text).toContain("1 of");
    await page.evaluate(() => document.querySelector("dialog")?.remove());
    await page.keyboard.press("Escape");
    await waitForNoCard(page);
  });

  test("and grows with what is opened in it where the window has room", async () => {
    await page.setViewport({ width: 1000, height: 1300 });
    await showClaim(asker, page);
    const height = ({ box }: SeenCard) => box.bottom - box.top;
    const before = height(await readCard(page));
    await pressInCard(page, "Evidence, tags");
    await waitInCard(page, (card) => height(card) > before + 60);
    await page.keyboard.press("Escape");
    await waitForNoCard(page);
  });

  test("by a finger, and goes when another place is tapped", async () => {
    const at = await page.evaluate(markAt, "on-record", "Board");
    await page.touchscreen.tap(at.x, at.y);
    await waitInCard(page, isTheBoards);
    await page.touchscreen.tap(at.x, 5);
    await waitForNoCard(page);
  });
});

// The functions below run in the page.

function showDialog(): void {
  const dialog = document.querySelector("dialog") ?? document.createElement("dialog");
  dialog.innerHTML = "<p>Our terms have changed.</p><button>Fine</button>";
  document.body.append(dialog);
  if (!dialog.open) dialog.showModal();
}

function showDialogAt({ left, top, right, bottom }: Box): void {
  const dialog = document.createElement("dialog");
  dialog.innerHTML = "<button>Yes</button><button>No</button><button>Later</button>";
  dialog.style.cssText = `inset: ${top}px auto auto ${left}px; margin: 0; display: grid; inline-size: ${right - left}px; block-size: ${bottom - top}px`;
  document.body.append(dialog);
  dialog.showModal();
}

function areButtonsFree(): boolean {
  const buttons = [...document.querySelectorAll("dialog button")];
  return buttons.every((button) => {
    const { left, right, top, bottom } = button.getBoundingClientRect();
    const points = [left + 2, (left + right) / 2, right - 2].map((x) => [x, (top + bottom) / 2] as const);
    return points.every(([x, y]) => document.elementFromPoint(x, y) === button);
  });
}

/** Where the card is, to the window, to the page's layers and to the words of its claim. */
function around(card: Box, grades: readonly string[]) {
  const rectsOf = (part: AbstractRange) => {
    const range = document.createRange();
    range.setStart(part.startContainer, part.startOffset);
    range.setEnd(part.endContainer, part.endOffset);
    return [...range.getClientRects()].map(({ left, top, right, bottom }) => ({ left, top, right, bottom }));
  };
  const active = [...(CSS.highlights.get("who-says-active") ?? [])];
  const isSame = (one: AbstractRange, other: AbstractRange) =>
    one.startContainer === other.startContainer &&
    one.startOffset === other.startOffset &&
    one.endOffset === other.endOffset;
  const marks = grades
    .flatMap((grade) => [...(CSS.highlights.get(`who-says-${grade}`) ?? [])])
    .filter((mark) => active.some((one) => isSame(one, mark)))
    .flatMap(rectsOf);
  const overlap = (box: Box) =>
    Math.min(box.right, card.right) - Math.max(box.left, card.left) > 1 &&
    Math.min(box.bottom, card.bottom) - Math.max(box.top, card.top) > 1;
  const far = (box: Box) =>
    Math.hypot(
      Math.max(0, card.left - box.right, box.left - card.right),
      Math.max(0, card.top - box.bottom, box.top - card.bottom),
    );
  const inside = [
    [card.left + 16, card.top + 16],
    // At the very edge, under no scrollbar.
    [card.right - 2, card.top + 16],
    [card.left + 16, card.bottom - 16],
    [(card.left + card.right) / 2, (card.top + card.bottom) / 2],
  ] as const;
  return {
    marks: marks.length,
    card,
    isInWindow:
      card.left >= 0 && card.top >= 0 && card.right <= innerWidth + 0.5 && card.bottom <= innerHeight + 0.5,
    isOnTop: inside.every(([x, y]) => document.elementFromPoint(x, y)?.localName === "who-says-card"),
    covered: marks.filter(overlap),
    isNear: marks.length > 0 && Math.min(...active.flatMap(rectsOf).map(far)) < 60,
  };
}

/** The middle of the first line of marked words, scrolled into the window. */
function markAt(grade: string, words: string): { x: number; y: number } {
  for (const part of CSS.highlights.get(`who-says-${grade}`) ?? []) {
    const range = document.createRange();
    range.setStart(part.startContainer, part.startOffset);
    range.setEnd(part.endContainer, part.endOffset);
    if (!range.toString().includes(words)) continue;
    part.startContainer.parentElement?.scrollIntoView({ block: "center", behavior: "instant" });
    const [line] = range.getClientRects();
    if (line) return { x: (line.left + line.right) / 2, y: (line.top + line.bottom) / 2 };
  }
  throw new Error(`"${words}" is not marked as ${grade}.`);
}
