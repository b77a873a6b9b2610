import { afterAll, describe, expect, test } from "vitest";
import { writeCollection } from "../../src/export/jsonld";
import { FIXED_ARTICLE } from "../ui/fixed-article";
import { prepare } from "./prepare";
import { openStage, type StagedPage } from "./stage/staged-page";

/** Each state of a view beside the usual one, with what is pressed, one after the other, to come to it. */
const STATES: readonly (readonly [name: string, view: string, ...pressed: string[]])[] = [
  ["a popup in a language it does not read", "popup-language"],
  ["a popup where nothing is read", "popup-off"],
  ["a popup on a page that cannot be read", "popup-unreadable"],
  ["a popup that gets no answer", "popup-unreachable"],
  ["a popup that waits", "popup-reading"],
  ["a popup of an article without claims", "popup-claimless"],
  ["a popup of an article that cannot be kept, has changed and has a double", "popup-unkept"],
  ["a popup with a claim being edited", "popup", ".popup-claim .icon", ".editor-end .plain"],
  ["a popup with all findings and sources", "popup", ".signals > .plain", ".sources > .plain"],
  ["a popup narrowed to a source", "popup", ".sources li button"],
  ["a popup narrowed to a grade", "popup", ".bar-labels button"],
  [
    "a popup with a conflict",
    "popup-conflict",
    ".popup-claim .icon",
    ".editor-end .plain",
    ".editor-end > .plain:nth-child(2)",
  ],
  [
    "a popup that cannot save",
    "popup-refused",
    ".popup-claim .icon",
    ".editor-end .plain",
    ".editor-end > .plain:nth-child(2)",
  ],
  ["a panel with its overview", "panel", ".overview summary"],
  ["a panel with a claim to be placed", "panel-lost", ".lost-claim .plain"],
  ["a card with everything in it", "card", ".reasons .plain", ".editor-end .plain", ".keys summary"],
  ["an empty library", "library-empty"],
  ["an empty list of articles", "library-empty#articles"],
  ["a library without its store", "library-failed"],
  ["sources without their store", "library-failed#sources"],
  ["a library without its storage", "library-failed#keeping"],
  ["a library that looks", "library-looking"],
  ["a library with a claim open", "library", ".library-claim .bare"],
  ["a library with claims chosen", "library", ".library-claim > input"],
  ["a library with articles chosen", "library#articles", ".library-article > input"],
  ["a library that took articles out", "library#articles", ".library-article > input", ".bulk > button"],
  ["a library at work", "library-working", ".library-claim > input", ".bulk > button"],
  ["one article of the library", "library#article=article-1", ".work-claim .bare"],
  ["an article that is gone", "library-gone#article=gone"],
  ["a source that is gone", "library#source=gone"],
  ["options that ask before they delete", "options", "#keeping p > button:not(.plain)"],
  ["options that could not be saved", "options-failed", ".check input"],
  ["options with troubles", "options-trouble"],
  ["a site that is none", "options", ".site-list button"],
  ["a welcome with the card open", "welcome", ".example [role=button]", ".editor-end .plain"],
];

/** How wide a view usually is where it is not a page. */
const WIDTHS: Readonly<Record<string, number>> = { popup: 400, panel: 360, card: 400 };
const ARTICLE = { ...FIXED_ARTICLE, id: "5a1d0c7e-3b52-4f0a-9d4e-77686f736179", signals: [] };

let stage: StagedPage;
prepare(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());

async function press(selector: string): Promise<void> {
  const found = await stage.page.evaluate((wanted) => {
    const part = document.querySelector<HTMLElement>(wanted);
    part?.click();
    return part !== null;
  }, selector);
  expect(found, selector).toBe(true);
  await stage.rest();
}

describe("axe has nothing to complain of, in light and dark, in", () => {
  test.each(STATES)("%s", async (_, view, ...pressed) => {
    const [name = ""] = view.split(/[-#]/);
    await stage.show(view, { width: WIDTHS[name] ?? 800, height: 900 });
    for (const selector of pressed) await press(selector);
    expect(await stage.complaints()).toEqual([]);
    // What is where does not change with the theme.
    await stage.page.evaluate(() => {
      document.documentElement.dataset.theme = "dark";
    });
    await expect.poll(() => stage.complaints("color-contrast")).toEqual([]);
  });

  test.each([
    ["conflicts", ".conflicts li", writeCollection({ article: ARTICLE, annotations: [] })],
    ["a fault", "[role=status] .wrong", "{}"],
  ])("a library that brought in a file with %s", async (_, found, text) => {
    await stage.show("library-brought#keeping", { width: 800, height: 900 });
    await stage.page.$eval(
      "input[type=file]",
      (field, content) => {
        const files = new DataTransfer();
        files.items.add(new File([content], "article.jsonld"));
        field.files = files.files;
        field.dispatchEvent(new Event("change", { bubbles: true }));
      },
      text,
    );
    await stage.page.waitForSelector(found);
    expect(await stage.complaints()).toEqual([]);
  });
});
