import type { Page } from "puppeteer-core";
import { afterAll, afterEach, beforeEach, describe, expect, test } from "vitest";
import { readMarks, waitForMarks } from "./marks";
import { articlePage, BRIDGE, FRONT_PAGE } from "./pages";
import { prepare } from "./prepare";
import { type Session, startSession } from "./session";

const ADDRESS = "http://www.harbour-courier.example/news/2026/11/bridge-closes-for-a-year.html";
const FILLED = "http://www.harbour-courier.example/news/2026/11/03/two-boats-towed-into-the-harbour";
const LATE =
  "The price will not be made public before the vote, according to the mayor of the town. It has to be known by the end of the month, when the council meets for the last time this year.";
const OTHER = [
  "Two fishing boats were towed into the harbour on Sunday night, the coast guard said. Nobody was hurt, and the engines of both had stopped within an hour of each other off the northern cape.",
  "The owner of the boats, Liv Tangen, told the paper that the fuel had been sold to her as clean. A sample was taken on the quay in the morning and sent to a laboratory in the capital to be tested there.",
  "The harbour master confirmed that three more boats had bought fuel from the same pump. It was closed at noon, and a notice on its door asks everybody who bought there since Friday to call the office at once.",
];

/** Waits until words are marked with a grade, and says how long that took, in ms, by the page's own clock. */
function untilMarked(page: Page, words: string): Promise<number> {
  return page.evaluate(
    (wanted) =>
      new Promise<number>((resolve, reject) => {
        const began = performance.now();
        const look = (): void => {
          for (const [name, highlight] of CSS.highlights)
            for (const { startContainer, startOffset, endOffset } of name.startsWith("who-says-")
              ? highlight
              : [])
              if ((startContainer as Text).data.slice(startOffset, endOffset).includes(wanted)) {
                resolve(performance.now() - began);
                return;
              }
          if (performance.now() - began > 5000) reject(new Error(`"${wanted}" was never marked.`));
          else setTimeout(look, 10);
        };
        look();
      }),
    words,
  );
}

/** Places in text nodes where two of our lines are painted over each other. */
function paintedTwice(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const seen = new Map<Node, [number, number][]>();
    const twice: string[] = [];
    for (const [name, highlight] of CSS.highlights) {
      if (!name.startsWith("who-says-") || name === "who-says-active") continue;
      for (const { startContainer, startOffset, endOffset } of highlight) {
        const others = seen.get(startContainer) ?? [];
        if (others.some(([from, to]) => startOffset < to && from < endOffset))
          twice.push((startContainer as Text).data.slice(startOffset, endOffset));
        seen.set(startContainer, [...others, [startOffset, endOffset]]);
      }
    }
    return twice;
  });
}

function allMarks(page: Page): Promise<string[]> {
  return readMarks(page).then((marks) => Object.values(marks).flat());
}

const settled = (page: Page, ms = 700) =>
  page.evaluate((after) => new Promise((done) => setTimeout(done, after)), ms);

describe("a page that lives", () => {
  let session: Session;
  let page: Page;
  prepare(async () => {
    session = await startSession();
    session.web.serve(ADDRESS, articlePage(BRIDGE));
  });
  afterAll(() => session?.close());
  beforeEach(async () => {
    page = await session.open(ADDRESS);
    await waitForMarks(page);
    // The welcome page of a new installation may have come before it, and nobody sees the marks of a hidden page.
    await page.bringToFront();
  });
  afterEach(() => page.close());

  test("marks a paragraph that arrives late within half a second of its arrival settling", async () => {
    await page.evaluate((text) => {
      const paragraph = document.createElement("p");
      paragraph.textContent = text;
      document.querySelector("article")?.append(paragraph);
    }, LATE);
    // Waiting for rest, reading, asking and painting; the machine of a test may be busy.
    expect(await untilMarked(page, "mayor")).toBeLessThan(1500);
    expect((await allMarks(page)).join()).toContain("Sources");
  });

  test("marks the rest of an article once a button shows it", async () => {
    await page.evaluate((text) => {
      const rest = document.createElement("div");
      rest.style.display = "none";
      for (let i = 0; i < 3; i += 1)
        rest.append(Object.assign(document.createElement("p"), { textContent: text }));
      document.querySelector("article")?.append(rest);
    }, LATE);
    await settled(page, 1200);
    expect((await allMarks(page)).join()).not.toContain("mayor");
    await page.evaluate(() => {
      document.querySelector<HTMLElement>("article > div")?.style.removeProperty("display");
    });
    expect(await untilMarked(page, "mayor")).toBeLessThan(1500);
  });

  test("marks each new entry of a live blog, and goes on marking the old ones", async () => {
    const before = await allMarks(page);
    for (const [index, text] of OTHER.entries()) {
      await page.evaluate((entry) => {
        const paragraph = Object.assign(document.createElement("p"), { textContent: entry });
        document.querySelector("h1")?.after(paragraph);
      }, text);
      await untilMarked(page, ["the coast guard", "Liv Tangen", "The harbour master"][index] as string);
    }
    const after = await allMarks(page);
    for (const words of before) expect(after).toContain(words);
    expect(new Set(await paintedTwice(page))).toEqual(new Set());
  });

  test("has no mark on other words the moment a text is replaced, and marks the new one", async () => {
    const wrong = await page.evaluate(async () => {
      const node = [...document.querySelectorAll("p")].at(3)?.firstChild as Text;
      node.data = `Later that day ${node.data}`;
      // Observers report before anything is painted.
      await Promise.resolve();
      return [...CSS.highlights]
        .filter(([name]) => name.startsWith("who-says-"))
        .flatMap(([, highlight]) => [...highlight])
        .filter(({ startContainer }) => startContainer === node)
        .map(({ startOffset, endOffset }) => node.data.slice(startOffset, endOffset));
    });
    expect(wrong).toEqual([]);
    expect(await untilMarked(page, "declined to comment")).toBeLessThan(1500);
  });

  test("marks again where the site replaced the nodes and left the words", async () => {
    const before = await allMarks(page);
    await page.evaluate(() => {
      const article = document.querySelector("article") as HTMLElement;
      article.replaceWith(article.cloneNode(true));
    });
    await settled(page);
    expect(await allMarks(page)).toEqual(before);
    expect(
      await page.evaluate(() =>
        [...CSS.highlights].every(([, highlight]) =>
          [...highlight].every((part) => part.startContainer.isConnected),
        ),
      ),
    ).toBe(true);
  });

  test("follows to another article without a load, and to a page that is none", async () => {
    const next = { title: "Two boats towed in", html: articlePage(OTHER, { title: "Two boats towed in" }) };
    const go = (html: string, path: string) =>
      page.evaluate(
        (text, to) => {
          const other = new DOMParser().parseFromString(text, "text/html");
          history.pushState({}, "", to);
          document.head.replaceWith(other.head);
          document.body.replaceWith(other.body);
        },
        html,
        path,
      );
    await go(next.html, "/news/2026/11/two-boats-towed-in.html");
    await untilMarked(page, "the coast guard");
    expect((await allMarks(page)).join()).not.toContain("Sources");
    await go(FRONT_PAGE, "/");
    await settled(page, 1200);
    expect(await allMarks(page)).toEqual([]);
    await go(articlePage(BRIDGE), "/news/2026/11/bridge-closes-for-a-year.html");
    await untilMarked(page, "Sources");
  });

  test("keeps its marks through the back-forward cache", async () => {
    session.web.serve(
      "http://www.harbour-courier.example/about.html",
      "<!doctype html><title>About</title><p>About us.</p>",
    );
    await page.goto("http://www.harbour-courier.example/about.html");
    // Firefox's driver loses track of a page that comes out of the cache: only the page itself is asked afterwards.
    await page.evaluate(() => history.back()).catch(() => undefined);
    await page.waitForFunction((address) => location.href === address, {}, ADDRESS);
    await waitForMarks(page);
    expect((await allMarks(page)).join()).toContain("Sources");
  });

  test("reads a page that is filled after its load, in paragraphs that were there before", async () => {
    const held = OTHER.map(() => "<p>…</p>").join("");
    session.web.serve(
      FILLED,
      `<!doctype html><title>Two boats towed in</title><meta property="og:type" content="article"><main><h1>Two boats towed into the harbour</h1>${held}</main>`,
    );
    const filled = await session.open(FILLED);
    await filled.bringToFront();
    await settled(filled);
    expect(await allMarks(filled)).toEqual([]);
    await filled.evaluate((texts) => {
      for (const [index, paragraph] of document.querySelectorAll("p").entries())
        (paragraph.firstChild as Text).data = texts[index] as string;
    }, OTHER);
    await untilMarked(filled, "coast guard");
    await filled.close();
  });

  test("leaves the article's own nodes alone", async () => {
    const fresh = await session.browser.newPage();
    await fresh.evaluateOnNewDocument(() => {
      const seen: string[] = [];
      Object.assign(globalThis, { seen });
      new MutationObserver((records) => {
        for (const { type, target } of records)
          if (document.readyState === "complete") seen.push(`${type} ${target.nodeName}`);
      }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
    });
    await fresh.goto(ADDRESS, { waitUntil: "load" });
    await fresh.bringToFront();
    await waitForMarks(fresh);
    expect(await fresh.evaluate(() => (globalThis as unknown as { seen: string[] }).seen)).toEqual([]);
    await fresh.close();
  });
});
