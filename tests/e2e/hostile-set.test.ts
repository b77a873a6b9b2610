import type { Page } from "puppeteer-core";
import { afterAll, describe, expect, test } from "vitest";
import { askerFor } from "../../src/cli/visited";
import { HOSTILE_PAGES } from "./hostile-pages";
import { readMarks, waitForMarks } from "./marks";
import { articlePage, BRIDGE } from "./pages";
import { prepare } from "./prepare";
import { type Session, startSession } from "./session";

const SITE = "http://www.harbour-courier.example/news/2026/11";

/** What is marked, without the signs that nobody sees. */
async function markedWords(page: Page): Promise<string[]> {
  const marks = Object.values(await readMarks(page)).flat();
  return marks.map((words) => words.replace(/[\u00ad\u200b\u2060\ufeff\u202a-\u202e]/g, "")).sort();
}

/** Gives back to a page what it took from itself, so that it can be asked. */
function giveBack(page: Page): Promise<void> {
  return page.evaluate(() => (globalThis as { giveBack?: () => void }).giveBack?.());
}

describe("the hostile set", () => {
  let session: Session;
  let honest: readonly string[];
  prepare(async () => {
    session = await startSession();
    session.web.serve(`${SITE}/bridge-closes-for-a-year.html`, articlePage(BRIDGE));
    const page = await session.open(`${SITE}/bridge-closes-for-a-year.html`);
    await waitForMarks(page);
    honest = await markedWords(page);
    await page.close();
  });
  afterAll(() => session?.close());

  test.each(HOSTILE_PAGES.map((one, index) => ({ ...one, index })))(
    "$name",
    async ({ page: served, marks, index }) => {
      const address = `${SITE}/bridge-closes-for-a-year-${index}.html`;
      session.web.serve(address, served);
      const page = await session.browser.newPage();
      const errors: string[] = [];
      page.on("pageerror", (error) => errors.push(String(error)));
      page.on("console", (message) => {
        const text = message.text();
        // What the test's own web does not have is no error of a script.
        if (message.type() === "error" && !/Failed to load resource|Content.Security.Policy/i.test(text))
          errors.push(text);
      });
      await page.goto(address, { waitUntil: "load", timeout: 90_000 });
      await page.bringToFront();
      await page.evaluate((ms) => new Promise((done) => setTimeout(done, ms)), 1500);
      await giveBack(page);
      let marked = await markedWords(page);
      // A busy machine may need longer than that.
      const waits = () => marks !== "either" && (marks === "marked") === (marked.length === 0);
      for (let look = 0; look < 240 && waits(); look += 1) {
        await new Promise((resolve) => setTimeout(resolve, 250));
        marked = await markedWords(page);
      }
      if (marks === "marked") expect(marked).toEqual(honest);
      else if (marks === "none") expect(marked).toEqual([]);
      else expect([[], honest]).toContainEqual(marked.filter((words) => honest.includes(words)));
      expect(errors).toEqual([]);
      // The page and the extension still answer.
      expect(await page.evaluate(() => 6 * 7)).toBe(42);
      await page.close();
    },
    150_000,
  );

  test("leaves a browser in which the next article is read as ever", async () => {
    const page = await session.open(`${SITE}/bridge-closes-for-a-year.html`);
    await waitForMarks(page);
    expect(await markedWords(page)).toEqual(honest);
    const asker = await askerFor(session, page);
    expect((await asker.visited()).state).toBe("article");
  });
});
