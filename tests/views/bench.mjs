// Measures what a reader waits for in a real Chromium with a large store: npm run bench:views -- [--articles N] [--profile DIR]
// With a profile, the store is filled once and measured as often as one likes.
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import * as esbuild from "esbuild";
import puppeteer from "puppeteer-core";

const { values } = parseArgs({
  options: { articles: { type: "string", default: "10000" }, profile: { type: "string" } },
});
const ARTICLES = Number(values.articles);
const CLAIMS = 24;
const AT_ONCE = 100;
const TURNS = 11;
const profile = values.profile ?? mkdtempSync(join(tmpdir(), "who-says-views-"));
const filled = join(profile, "filled");
const print = (line) => void process.stdout.write(`${line}\n`);

const browser = await puppeteer.launch({
  executablePath: process.env.CHROME_PATH ?? "/usr/bin/chromium",
  headless: true,
  pipe: true,
  protocolTimeout: 600_000,
  enableExtensions: true,
  userDataDir: profile,
  args: [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
  ],
});
try {
  const id = await browser.installExtension(join(process.cwd(), "dist/chrome"));
  const base = `chrome-extension://${id}/`;
  if (!existsSync(filled)) await fill();

  const article = await browser.newPage();
  await article.setRequestInterception(true);
  const demo = readFileSync("assets/demo/ferry-kept-sailing.html", "utf8");
  article.on("request", (request) =>
    request.isNavigationRequest()
      ? void request.respond({ contentType: "text/html", body: demo })
      : void request.respond({ status: 404, body: "" }),
  );
  await article.goto("http://www.harbour-courier.example/news/ferry.html");
  await article.waitForFunction(() => CSS.highlights.size > 0);

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

  for (const words of ["ferry", "night ferry officials", "zebra"]) {
    const first = [];
    const all = [];
    for (let turn = 0; turn < 2; turn++) {
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

async function fill() {
  const bundle = await esbuild.build({
    entryPoints: ["tests/store/fill.ts"],
    bundle: true,
    write: false,
    format: "iife",
    logLevel: "warning",
  });
  const page = await browser.newPage();
  const [worker] = browser.targets().filter((one) => one.type() === "service_worker");
  const base = new URL("/", worker.url()).href;
  await page.goto(`${base}options.html`);
  await page.evaluate(bundle.outputFiles[0].text);
  for (let from = 0; from < ARTICLES; from += AT_ONCE)
    await page.evaluate(
      (a, b, c) => globalThis.fillStore(a, b, c),
      from,
      Math.min(ARTICLES, from + AT_ONCE),
      CLAIMS,
    );
  await page.close();
  writeFileSync(filled, "");
  print(`${ARTICLES} articles with ${ARTICLES * CLAIMS} claims written`);
}

function say(name, times) {
  const sorted = [...times].sort((a, b) => a - b);
  print(
    `${name}: median ${sorted[sorted.length >> 1].toFixed(0)} ms, slowest ${sorted.at(-1).toFixed(0)} ms`,
  );
}

/** Types all but the last letter, waits for rest, and times what the last one brings. */
function search(page, words) {
  return page.evaluate(async (wanted) => {
    const field = document.querySelector("input[type=search]");
    const list = document.querySelector(".library-claims");
    const type = (text) => {
      field.value = text;
      field.dispatchEvent(new Event("input", { bubbles: true }));
    };
    const until = async (is) => {
      while (!is()) await new Promise((resolve) => requestAnimationFrame(resolve));
    };
    type("qqqq");
    await until(() => list.childElementCount === 0);
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
  }, words);
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
