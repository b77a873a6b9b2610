import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { ElementHandle, Page } from "puppeteer-core";
import { afterAll, describe, expect, test } from "vitest";
import { waitForMarks } from "./marks";
import { prepare } from "./prepare";
import { type Session, startSession } from "./session";
import { DEMO } from "./web";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const EVIDENCE = "https://board.example/report.pdf";

/** What the library lists, and what the reader did to it, with the real background and its database behind it. */
describe("the views of the extension", () => {
  let session: Session;
  let library: Page;
  prepare(async () => {
    session = await startSession();
    await waitForMarks(await session.open(DEMO));
    library = await session.openView("library.html");
    await library.waitForSelector(".library-claim");
  });
  afterAll(() => session?.close());

  async function search(words: string): Promise<void> {
    await library.$eval("input[type=search]", (field) => {
      field.value = "";
      // Or the next drawing, whenever it comes, puts back what the view believes to stand there.
      field.dispatchEvent(new Event("input", { bubbles: true }));
    });
    await library.type("input[type=search]", words);
    await library.waitForFunction(
      (wanted) => {
        const rows = [...document.querySelectorAll(".library-claim")].map((row) => row.textContent ?? "");
        return rows.length > 0 && rows.every((row) => row.toLowerCase().includes(wanted));
      },
      {},
      words.toLowerCase(),
    );
  }

  async function show(part: string): Promise<void> {
    await library.evaluate((hash) => {
      location.hash = hash;
    }, part);
  }

  test("find claims as one types, and keep a verdict with its evidence", async () => {
    await search("Solheim");
    await library.click(".library-claim .bare");
    await library.waitForSelector(".work-open select");
    await library.select(".work-open .verdict select", "disputed");
    await library.type(".evidence input[type=url]", EVIDENCE);
    await library.type(".evidence input:nth-of-type(2)", "The report");
    await library.click(".evidence button[type=submit]");
    await library.waitForFunction(
      () => document.querySelector(".save")?.getAttribute("data-state") === "saved",
    );
    library = await session.openView("library.html");
    await library.waitForSelector(".library-claim");
    await search("Solheim");
    await library.click(".library-claim .bare");
    const kept = await library.waitForSelector(".evidence a");
    expect(await kept?.evaluate((link) => [link.href, link.textContent, link.rel])).toEqual([
      EVIDENCE,
      "The report",
      "noopener noreferrer nofollow",
    ]);
    expect(await library.$eval(".work-open .verdict select", (field) => field.value)).toBe("disputed");
  });

  test("tag many claims at once, and take it back", async () => {
    await library.click(".bulk input[type=checkbox]");
    await library.type(".bulk form input", "quay");
    await library.click(".bulk form button");
    // Until then a button there is the one that stops it.
    await library.waitForFunction(() =>
      document.querySelector(".bulk [role=status]")?.textContent?.includes("tagged"),
    );
    const chosen = await library.$$eval(".library-claim > input:checked", (boxes) => boxes.length);
    expect(await said(library)).toContain(`${chosen} claim`);
    await library.click(".bulk [role=status] button");
    await library.waitForFunction(() =>
      document.querySelector(".bulk [role=status]")?.textContent?.includes("taken back"),
    );
  });

  test("delete an article and bring it back with everything the reader did", async () => {
    await show("articles");
    await library.waitForSelector(".library-article > input");
    await library.click(".library-article > input");
    await library.waitForSelector(".bulk > button");
    await library.click(".bulk > button");
    await library.waitForFunction(() => document.querySelectorAll(".library-article").length === 0);
    await library.waitForSelector(".bulk [role=status] button");
    await library.click(".bulk [role=status] button");
    await library.waitForSelector(".library-article");
    await show("claims");
    await library.waitForSelector(".library-claim");
    await search("Solheim");
    expect(await library.$$eval(".claim-verdict", (found) => found.map((one) => one.textContent))).toEqual([
      "Disputed",
    ]);
  });

  test("take everything out as a file, and bring it in again where it is missing", async () => {
    await show("keeping");
    await library.waitForSelector(".keeping .buttons button");
    await library.click(".keeping .buttons button");
    const file = join(session.downloads, await downloaded(session.downloads));
    await show("articles");
    await library.waitForSelector(".library-article > input");
    await library.click(".library-article > input");
    await library.click(".bulk > button");
    await library.waitForFunction(() => document.querySelectorAll(".library-article").length === 0);
    await show("keeping");
    const field = await library.waitForSelector("input[type=file]");
    await (field as ElementHandle<HTMLInputElement>).uploadFile(file);
    await library.waitForFunction(() => /1 article brought in/.test(document.body.innerText));
    await show("claims");
    await library.waitForSelector(".library-claim");
    await search("Solheim");
    expect(await library.$$eval(".claim-verdict", (found) => found.map((one) => one.textContent))).toEqual([
      "Disputed",
    ]);
  });

  test("list in the options every key of the browser with what it does", async () => {
    const options = await session.openView("options.html");
    await options.waitForSelector(".browser-keys dt");
    const keys = await options.$$eval(".browser-keys > div", (rows) =>
      rows.map((row) => [...row.children].map(({ textContent }) => textContent)),
    );
    expect(keys).toHaveLength(6);
    expect(keys.filter(([does]) => !does)).toEqual([]);
    const given = Object.fromEntries(keys);
    expect(given["Open the article at a glance"]).toBe("Alt+Shift+Y");
    expect(given["Go to the next claim"]).toBe("Alt+Shift+J");
    expect(given["Open the view beside the page"]).toBe("no key");
    await options.close();
  });

  test.each([
    "popup.html",
    "panel.html",
    "library.html",
    "library.html#articles",
    "library.html#sources",
    "library.html#charts",
    "library.html#keeping",
    "options.html",
    "welcome.html",
  ])("give axe nothing to complain of, in light and dark: %s", async (path) => {
    for (const theme of ["light", "dark"]) {
      const view = await session.openView(path);
      await view.waitForSelector("main");
      await view.evaluate((chosen) => {
        document.documentElement.dataset.theme = chosen;
      }, theme);
      await view.evaluate(AXE);
      // Colours fade in over a tenth of a second, on a busy machine over more.
      await expect.poll(() => view.evaluate(complaints), { interval: 300, timeout: 6000 }).toEqual([]);
      await view.close();
    }
  });

  test.each(["popup.html", "panel.html", "library.html#charts", "options.html", "welcome.html"])(
    "fit into 320 pixels: %s",
    async (path) => {
      const view = await session.openView(path);
      await view.setViewport({ width: 320, height: 640 });
      await view.waitForSelector("main");
      expect(
        await view.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        ),
      ).toBe(0);
      await view.close();
    },
  );
});

/** The name of the file that was downloaded into a folder, once it is whole. */
async function downloaded(folder: string): Promise<string> {
  for (let look = 0; look < 100; look += 1) {
    const [file] = readdirSync(folder).filter((name) => !/\.(?:crdownload|part)$/.test(name));
    if (file && readFileSync(join(folder, file)).length > 0) return file;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error("Nothing was downloaded.");
}

/** What the library says of the work on many. */
function said(view: Page): Promise<string | null> {
  return view.$eval(".bulk [role=status]", (part) => part.textContent);
}

/** Runs in the view: what axe finds, a line each. */
async function complaints(): Promise<string[]> {
  type Found = { readonly id: string; readonly nodes: readonly { readonly html: string }[] };
  const { axe } = globalThis as unknown as {
    axe: { run: (of: Document) => Promise<{ violations: readonly Found[] }> };
  };
  const { violations } = await axe.run(document);
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}
