// Measures what a reader waits for in a real Chromium with a large store: npm run bench:views -- [--articles N] [--profile DIR]
// With a profile, the store is filled once and measured as often as one likes.
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { openLarge, print } from "../store/large-store.mjs";

const { values } = parseArgs({
  options: { articles: { type: "string", default: "10000" }, profile: { type: "string" } },
});
const TURNS = 11;

const { browser, id, base } = await openLarge({ ...values, articles: Number(values.articles) });
try {
  const article = await browser.newPage();
  await article.setRequestInterception(true);
  const demo = readFileSync("assets/demo/ferry-kept-sailing.html", "utf8");
  article.on("request", (request) =>
    request.isNavigationRequest()
      ? void request.respond({ contentType: "text/html", body: demo })
      : void request.respond({ status: 404, body: "" }),
  );
  await article.goto("http://www.harbour-courier.example/news/ferry.html");
  // Asked by the clock, because the welcome page may have come before it, and what is not seen draws no frames.
  await article.waitForFunction(() => CSS.highlights.size > 0, { polling: 100 });

  const popup = [];
  for (let turn = 0; turn < TURNS; turn++) {
    await article.bringToFront();
    await (await browser.extensions()).get(id).triggerAction(article);
    const target = await browser.waitForTarget((one) => one.url() === `${base}popup.html`);
    const page = await target.asPage();
    await page.waitForSelector(".claims li");
    popup.push(
      // The largest of what was painted is the article's; a sentence that it is being read would be smaller.
      await page.evaluate(
        () =>
          new Promise((resolve) =>
            new PerformanceObserver((painted) => resolve(painted.getEntries().at(-1).startTime)).observe({
              type: "largest-contentful-paint",
              buffered: true,
            }),
          ),
      ),
    );
    await page.close();
  }
  say("popup, from opening to its article painted", popup);

  const library = await browser.newPage();
  const opened = [];
  for (let turn = 0; turn < 5; turn++) {
    await library.goto("about:blank");
    await library.goto(`${base}library.html`);
    await library.waitForSelector(".library-claim");
    opened.push(await library.evaluate(() => performance.now()));
  }
  say("library, from opening to its claims", opened);

  const cold = await search(library, "zebra", null);
  say("search “zebra”, nowhere to be found, before anything is in memory", [cold.end]);
  // The second word stands in every article, but in no claim with the others.
  for (const words of ["ferry", "night ferry officials", "zebra"]) {
    const first = [];
    const all = [];
    for (let turn = 0; turn < 5; turn++) {
      const { firstRow, end } = await search(library, words);
      first.push(firstRow);
      all.push(end);
    }
    say(`search “${words}”, from the last key to the first rows`, first);
    say(`search “${words}”, to a full screen or the end`, all);
  }
  for (const hash of ["#articles", "#sources", "#charts"]) {
    const times = [];
    for (let turn = 0; turn < 2; turn++) times.push(await show(library, hash));
    say(`library ${hash}`, times);
  }
} finally {
  await browser.close();
}

function say(name, times) {
  const sorted = [...times].sort((a, b) => a - b);
  print(
    `${name}: median ${sorted[sorted.length >> 1].toFixed(0)} ms, slowest ${sorted.at(-1).toFixed(0)} ms`,
  );
}

/** Searches for what is nowhere, waits for rest, and times what the next words bring. */
function search(page, words, before = "qqqq") {
  return page.evaluate(
    async (wanted, first) => {
      const field = document.querySelector("input[type=search]");
      const list = document.querySelector(".library-claims");
      const type = (text) => {
        field.value = text;
        field.dispatchEvent(new Event("input", { bubbles: true }));
      };
      const until = async (is) => {
        while (!is()) await new Promise((resolve) => requestAnimationFrame(resolve));
      };
      if (first !== null) {
        type(first);
        await until(() => list.childElementCount === 0 && list.getAttribute("aria-busy") === "false");
      }
      const started = performance.now();
      type(wanted);
      let firstRow = Number.NaN;
      await new Promise((resolve) => setTimeout(resolve, 30));
      await until(() => {
        if (list.childElementCount > 0 && Number.isNaN(firstRow)) firstRow = performance.now() - started;
        return list.getAttribute("aria-busy") === "false";
      });
      const end = performance.now() - started;
      return { firstRow: Number.isNaN(firstRow) ? end : firstRow, end };
    },
    words,
    before,
  );
}

function show(page, hash) {
  return page.evaluate(async (part) => {
    location.hash = "#keeping";
    await new Promise((resolve) => setTimeout(resolve, 300));
    const started = performance.now();
    location.hash = part;
    while (!document.querySelector(".library-article, .source-line, .chart"))
      await new Promise((resolve) => requestAnimationFrame(resolve));
    return performance.now() - started;
  }, hash);
}
