#!/usr/bin/env node
import { parseArgs } from "node:util";
import { build } from "esbuild";
import puppeteer, { type Browser } from "puppeteer-core";
import { type Family, findOrInstallBrowser } from "./browsers";
import { eagerReading } from "./eager-functions.mjs";
import { type SavedPage, savedPages, withoutScripts } from "./saved-pages";
import { threadTimes, traceEvents } from "./thread-time";

const USAGE =
  "usage: npm run bench:page -- --pages FOLDER [--browser chromium|firefox] [--most N] [--runs N] [--each]\n";

/** Milliseconds of one page, by what was done. */
type Times = Readonly<Record<string, number>>;

// What runs in the page: first calls, as a visit makes them, then the same beside Mozilla's Readability. As in the
// extension, detection is a script of its own, and the closer look where the first one left it open is another. The frames are the one that follows the marks and the one that follows
// their styles, beside one in which nothing changed.
const FIRST = `
import { mayBeArticle } from "./src/page/may-be-article";
globalThis.whoSaysMayBe = mayBeArticle;`;

const VERDICT = `
import { isArticle } from "./src/page/is-article";
globalThis.whoSaysIsArticle = isArticle;`;

const SECOND = `
import { rangeAt, readBody } from "./src/page/read-body";
import { markStyle } from "./src/content/mark-style";
import { styledTags } from "./src/content/styled-tags";
globalThis.whoSaysReads = { rangeAt, readBody, markStyle, styledTags };`;

const BENCH = `
const times = {};
const begin = (name) => { performance.mark(name + "<"); times[name] = -performance.now(); };
const end = (name) => { times[name] += performance.now(); performance.mark(name + ">"); };
const timed = (name, run) => { begin(name); const result = run(); end(name); return result; };
const frame = (name) => new Promise((done) => requestAnimationFrame(() => { begin(name); setTimeout(() => { end(name); done(); }); }));
globalThis.whoSaysBench = async (address, [first, verdict, second, theirs]) => {
  await frame("idle frame");
  timed("first script", () => whoSaysRun(first));
  const looked = timed("detect", () => whoSaysMayBe(document, address)) !== "none";
  if (looked) timed("verdict script", () => whoSaysRun(verdict));
  const article = looked && timed("verdict", () => whoSaysIsArticle(document, address)).article;
  timed("second script", () => whoSaysRun(second));
  const { rangeAt, readBody, markStyle, styledTags } = whoSaysReads;
  const read = timed("read", () => readBody(document));
  timed("paint", () => {
    const highlight = new Highlight();
    for (const span of read.paragraphs.slice(0, 25))
      for (const piece of rangeAt(read, { start: span.start, end: Math.min(span.end, span.start + 40) })) highlight.add(new StaticRange(piece));
    CSS.highlights.set("who-says-on-record", highlight);
  });
  await frame("register frame");
  document.head.append(Object.assign(document.createElement("style"), { textContent: markStyle("light", "clear", styledTags(read.map.nodes)) }));
  await frame("style frame");
  timed("read again", () => readBody(document));
  timed("Readability script", () => whoSaysRun(theirs));
  const { isProbablyReaderable, Readability } = globalThis.theirs;
  timed("Readability detect", () => isProbablyReaderable(document));
  const copy = timed("Readability clone", () => document.cloneNode(true));
  timed("Readability parse", () => new Readability(copy).parse());
  timed("walk all text", () => { const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT); let length = 0; while (walker.nextNode()) length += walker.currentNode.data.length; return length; });
  return { times, article, characters: read.text.length, nodes: document.getElementsByTagName("*").length };
};`;

const THEIRS = `
import { isProbablyReaderable, Readability } from "@mozilla/readability";
globalThis.theirs = { isProbablyReaderable, Readability };`;

interface InPage {
  whoSaysRun: (text: string) => void;
  whoSaysBench: (address: string, scripts: readonly string[]) => Promise<Measured>;
}

interface Measured {
  readonly times: Times;
  readonly article: boolean;
  readonly characters: number;
  readonly nodes: number;
}

/** A bundle as the extension is built. */
async function bundled(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: process.cwd(), loader: "ts" },
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
    logLevel: "error",
    plugins: [eagerReading()],
  });
  return outputFiles[0]?.text ?? "";
}

async function start(family: Family): Promise<Browser> {
  const executablePath = findOrInstallBrowser(family, (line) => process.stderr.write(`${line}\n`));
  if (family === "firefox") {
    return puppeteer.launch({
      browser: "firefox",
      executablePath,
      headless: true,
      // The clock of a page is made coarse against fingerprinting; here it measures.
      extraPrefsFirefox: { "privacy.reduceTimerPrecision": false },
    });
  }
  const args = ["--disable-gpu", "--no-first-run", "--disable-background-networking"];
  if (process.getuid?.() === 0) args.push("--no-sandbox");
  return puppeteer.launch({ executablePath, headless: true, pipe: true, args });
}

// The scripts that are measured stand in the page itself.
const withoutPolicy = (html: string): string =>
  html.replace(/<meta\b[^>]*http-equiv=["']?content-security-policy[^>]*>/gi, "");

async function measure(
  family: Family,
  browser: Browser,
  saved: SavedPage,
  scripts: readonly string[],
): Promise<Measured> {
  const page = await browser.newPage();
  try {
    await page.setRequestInterception(true);
    const own = new URL("https://page.example/");
    page.on("request", (request) => {
      const wanted = request.url() === own.href;
      void (
        wanted
          ? request.respond({
              contentType: "text/html; charset=utf-8",
              // An isolated page has a clock of five microseconds in Chromium.
              headers: {
                "cross-origin-opener-policy": "same-origin",
                "cross-origin-embedder-policy": "require-corp",
              },
              body: withoutPolicy(withoutScripts(saved.html)),
            })
          : request.abort()
      ).catch(() => undefined);
    });
    await page.goto(own.href, { waitUntil: "domcontentloaded", timeout: 60_000 });
    await page.bringToFront();
    if (family === "chromium") await page.tracing.start({ categories: ["-*", "blink.user_timing"] });
    const measured = await page.evaluate(
      async (address, [bench = "", ...timed]) => {
        const scope = globalThis as unknown as InPage;
        // What a driver evaluates itself is compiled in another way than a page's or an extension's script.
        scope.whoSaysRun = (text) =>
          document.documentElement.append(
            Object.assign(document.createElement("script"), { textContent: text }),
          );
        scope.whoSaysRun(bench);
        return scope.whoSaysBench(address, timed);
      },
      saved.url,
      // No script that the browser has compiled before.
      scripts.map((script) => `${script}//${performance.now()}`),
    );
    if (family === "firefox") return measured;
    return { ...measured, times: threadTimes(traceEvents(await page.tracing.stop())) };
  } finally {
    await page.close();
  }
}

/** The least of several first calls: what else the machine does only ever adds. */
async function leastOf(runs: number, run: () => Promise<Measured>): Promise<Measured> {
  let best = await run();
  for (let i = 1; i < runs; i++) {
    const next = await run();
    const times = Object.fromEntries(
      Object.entries(next.times).map(([name, time]) => [name, Math.min(time, best.times[name] ?? time)]),
    );
    best = { ...best, times };
  }
  return best;
}

function summary(name: string, values: readonly number[]): string {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  const mean = sorted.reduce((sum, value) => sum + value, 0) / Math.max(1, sorted.length);
  const cells = [at(0.5), mean, at(0.95), at(1)].map((value) => value.toFixed(2).padStart(9));
  return `${name.padEnd(28)}${cells.join("")}`;
}

function report(family: Family, all: readonly Measured[], runs: number): string {
  const lines = [
    `${family}: ${all.length} pages, milliseconds of the main thread, first call in a fresh page, least of ${runs}`,
  ];
  lines.push(
    `${"".padEnd(28)}${["median", "mean", "p95", "worst"].map((head) => head.padStart(9)).join("")}`,
  );
  const sums = (kind: readonly Measured[], ...names: readonly string[]): number[] =>
    kind.map(({ times }) => names.reduce((sum, name) => sum + (times[name] ?? 0), 0));
  const others = all.filter((one) => !one.article);
  const articles = all.filter((one) => one.article);
  const detection = ["detect", "verdict"];
  const scripts = ["first script", "verdict script"];
  const three = [...detection, "read", "paint"];
  lines.push(
    summary(`no article (${others.length}): detect`, sums(others, ...detection)),
    summary("no article: script, detect", sums(others, ...scripts, ...detection)),
    summary(`article (${articles.length}): all three`, sums(articles, ...three)),
    summary("article: scripts, all three", sums(articles, ...scripts, "second script", ...three)),
  );
  for (const name of new Set(all.flatMap((one) => Object.keys(one.times)))) {
    lines.push(
      summary(
        name,
        all.map((one) => one.times[name] ?? 0),
      ),
    );
  }
  return `${lines.join("\n")}\n`;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      pages: { type: "string" },
      browser: { type: "string" },
      most: { type: "string" },
      runs: { type: "string" },
      each: { type: "boolean" },
    },
  });
  if (!values.pages) {
    process.stderr.write(USAGE);
    process.exitCode = 2;
    return;
  }
  const most = Number(values.most ?? Number.POSITIVE_INFINITY);
  const runs = Number(values.runs ?? 3);
  const families: readonly Family[] =
    values.browser === "chromium" || values.browser === "firefox"
      ? [values.browser]
      : ["chromium", "firefox"];
  const scripts = [
    BENCH,
    await bundled(FIRST),
    await bundled(VERDICT),
    await bundled(SECOND),
    await bundled(THEIRS),
  ];
  for (const family of families) {
    const browser = await start(family);
    const all: Measured[] = [];
    try {
      for await (const saved of savedPages(values.pages)) {
        if (all.length >= most) break;
        const measured = await leastOf(runs, () => measure(family, browser, saved, scripts));
        all.push(measured);
        if (values.each) {
          const times = Object.entries(measured.times).map(([name, time]) => `${name} ${time.toFixed(2)}`);
          process.stdout.write(`${saved.path}\t${measured.nodes} elements\t${times.join("\t")}\n`);
        }
      }
    } finally {
      await browser.close();
    }
    process.stdout.write(report(family, all, runs));
  }
}

await main();
