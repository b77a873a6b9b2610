import type { Page } from "puppeteer-core";
import { afterAll, describe, expect, test } from "vitest";
import { askerFor } from "../../src/cli/visited";
import { GRADE_NAMES, KINDS } from "../../src/model/claim";
import { type Marks, readMarks, waitForMarks } from "./marks";
import { prepare } from "./prepare";
import { type Session, startSession } from "./session";
import { DEMO } from "./web";

describe("the demonstration article", () => {
  let session: Session;
  let page: Page;
  let marks: Marks;
  let before = "";
  prepare(async () => {
    session = await startSession();
    page = await session.browser.newPage();
    await page.goto(DEMO, { waitUntil: "domcontentloaded" });
    before = await page.evaluate(() => document.body.outerHTML);
    await waitForMarks(page);
    marks = await readMarks(page);
  });
  afterAll(() => session?.close());

  test("every grade and silence is marked", () => {
    expect(GRADE_NAMES.filter((name) => marks[name].length === 0)).toEqual([]);
  });

  test("every kind of source, form and stance is found in it, and chains", async () => {
    const asker = await askerFor(session, page);
    const visited = await asker.visited();
    await asker.page.close();
    if (!("view" in visited)) throw new Error(`The page is ${visited.state}.`);
    const claims = visited.view.placed.map(({ annotation }) => annotation.claim);
    expect(KINDS.filter((kind) => !claims.some((claim) => claim.kind === kind))).toEqual([]);
    expect(new Set(claims.map(({ form }) => form))).toEqual(new Set(["direct", "indirect", "mixed"]));
    const stances = ["neutral", "committed", "doubtful", "denial", "silence"];
    expect(new Set(claims.map(({ stance }) => stance))).toEqual(new Set(stances));
    expect(claims.filter(({ chain }) => chain.length > 1).length).toBeGreaterThan(1);
  });

  test("source and cue are marked with the grade of their claim", () => {
    expect(marks["second-hand"].join(" | ")).toContain("Solheim");
    // Baltic Wire is an agency, but what it cites has no name, and the weakest hand decides.
    expect(marks.unnamed.join(" | ")).toContain("Baltic Wire");
    expect(marks["on-record"]).toContain("said");
    expect(marks.unnamed).toContain("Sources");
    expect(marks.unsourced).toContain("reportedly");
    expect(marks.silence).toContain("declined to comment");
  });

  test("nothing outside the article's text is marked", async () => {
    const strays = await page.evaluate((names) => {
      const outside =
        "figure, nav, footer, .newsletter, .appeal, .related, .related-inline, .comments, .byline";
      return names.flatMap((name) =>
        [...(CSS.highlights.get(`who-says-${name}`) ?? [])].flatMap(({ startContainer }) => {
          const element = startContainer.parentElement?.closest(outside);
          return element ? [`${element.className || element.tagName}: ${startContainer.textContent}`] : [];
        }),
      );
    }, GRADE_NAMES);
    expect(strays).toEqual([]);
  });

  test("the article itself is not changed", async () => {
    expect(await page.evaluate(() => document.body.outerHTML)).toBe(before);
  });

  test("the marks are drawn with the line of their grade", async () => {
    // Styles of highlights set by an extension are not in the page's own sheets, so the drawing is compared instead.
    const paragraph = await page.$("article .body p");
    if (!paragraph) throw new Error("The article has no paragraph.");
    await page.bringToFront();
    const marked = await paragraph.screenshot();
    await page.evaluate((names) => {
      for (const name of names) CSS.highlights.delete(`who-says-${name}`);
    }, GRADE_NAMES);
    const bare = await paragraph.screenshot();
    expect(Buffer.compare(Buffer.from(marked), Buffer.from(bare))).not.toBe(0);
  });
});
