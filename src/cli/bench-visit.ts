#!/usr/bin/env node
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { type Family, findOrInstallBrowser } from "./browsers";
import { killer } from "./kill-background";
import { type Launched, launch } from "./launch";
import { giveBackMemory, type Held, memoryOf } from "./memory-of";
import { savedPages } from "./saved-pages";
import { ownScripts, traceEvents } from "./thread-time";
import { type Visit, visitSaved, watchedPage, whenMarked, writeEmptyExtension } from "./visit-saved";

const USAGE = `usage: npm run bench:visit -- [--browser chromium|firefox] [--pages FOLDER] [--most N] [--cold] [--beside-empty] [--memory ARTICLES] [--control] [--restless SECONDS]

Measures the built extension in a real browser. --pages: what its scripts cost on saved pages (Chromium: all that the
main thread does to load, compile, run and call them), and how long after its text had come, its load and its settling
(the load or the last change of its words before the marks, whichever is later) marks are painted; with --cold each page
finds the background stopped; with --beside-empty pages that are not marked are opened in a second browser too,
whose only extension has an empty script. --memory: memory after so many articles in one tab and 50 tabs; with --control of the
same browser on the same pages without the extension. --restless: its share of one core on an article that changes
twenty times a second.
`;

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const tell = (line: string) => void process.stdout.write(`${line}\n`);
const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

const PARAGRAPHS = [
  "The old bridge will be closed to cars from March, the city council said on Monday, and trams will turn back.",
  "Buses will take another way round, according to the transport department, which runs nine lines here.",
  "“We have put this off for too long,” said Edda Marsh, who leads the council and spoke on the northern bank.",
  "The contractor declined to comment on the price. Sources said that it had doubled since the spring of the year.",
  "Nordpost reported that the piers were cracked, citing a report that the town had kept back for three years.",
];

/** An article of some forty paragraphs, another for each number. */
function articleOf(number: number): string {
  const facts = { "@type": "NewsArticle", headline: `Bridge ${number} to close for a year` };
  const text = Array.from(
    { length: 40 },
    (_, i) =>
      `<p>${PARAGRAPHS[(i + number) % PARAGRAPHS.length]} So it stands in file ${number}, page ${i}.</p>`,
  );
  return `<!doctype html><html lang="en"><head><title>Bridge ${number} to close for a year</title><script type="application/ld+json">${JSON.stringify(facts)}</script></head><body><main><article><h1>Bridge ${number} to close for a year</h1>${text.join("")}</article></main></body></html>`;
}

const addressOf = (number: number): string =>
  `https://www.harbour-courier.example/news/2026/11/03/bridge-${number}-to-close-for-a-year`;

/** Answers the addresses of articles. */
function answerArticle(address: string): string | null {
  const number = /bridge-(\d+)-/.exec(address)?.[1];
  return number ? articleOf(Number(number)) : null;
}

function summary(name: string, values: readonly number[]): string {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
  return `${`${name} (${values.length})`.padEnd(52)} median ${at(0.5).toFixed(2)}  p95 ${at(0.95).toFixed(2)}  worst ${at(1).toFixed(2)}`;
}

/** What a run over saved pages is to be, beside the pages. */
interface PagesRun {
  readonly folder: string;
  readonly most: number;
  /** Stops the background, where each page is to find it so. */
  readonly stop: (() => Promise<unknown>) | null;
  /** Another browser whose only extension has an empty script; each page is opened there too. */
  readonly empty: Launched | null;
}

async function benchPages(launched: Launched, { folder, most, stop, empty }: PagesRun): Promise<void> {
  const all: Visit[] = [];
  const least: number[] = [];
  for await (const saved of savedPages(folder)) {
    if (all.length >= most) break;
    const visit = await visitSaved(launched, saved, { stop });
    all.push(visit);
    if (empty && !visit.marked) least.push((await visitSaved(empty, saved, { patience: UNMARKED })).total);
  }
  const marked = all.flatMap((one) => one.marked ?? []);
  const from = stop ? ", background stopped before," : "";
  const after = { DOMContentLoaded: "afterContent", load: "afterLoad", settling: "afterSettling" } as const;
  for (const [when, name] of Object.entries(after))
    tell(
      summary(
        `ms from ${when}${from} to marks`,
        marked.map((one) => one[name]),
      ),
    );
  if (launched.family !== "chromium" || stop) return;
  const articles = all.filter((one) => one.marked !== null);
  const others = all.filter((one) => one.marked === null).map((one) => one.total);
  tell(
    summary(
      "marked: ms of our scripts, loading included",
      articles.map((one) => one.total),
    ),
  );
  tell(
    summary(
      "marked: longest of our tasks, ms",
      articles.map((one) => one.longest),
    ),
  );
  tell(summary("unmarked: ms of our scripts, loading included", others));
  if (empty) {
    tell(summary("unmarked: the same of an empty script", least));
    tell(`unmarked, over 1.5 ms: ${others.filter((ms) => ms > 1.5).length} of ${others.length}`);
  }
  tell(
    summary(
      "layout shift",
      all.map((one) => one.shift),
    ),
  );
}

const TABS = 50;
// The start: caches fill and code gets compiled with the first articles, and a tab keeps the last fifty for going back.
const WARM = 60;
const ROUNDS = 3;
// How long a page of the control stays, in ms: about as long as one that is marked.
const UNMARKED = 200;

async function benchMemory(launched: Launched, articles: number, control: boolean): Promise<void> {
  if (control) await launched.browser.uninstallExtension(launched.id);
  const page = await watchedPage(launched.browser, answerArticle);
  const visit = async (number: number, tab = page): Promise<void> => {
    await tab.goto(addressOf(number), { waitUntil: "domcontentloaded", timeout: 0 });
    await tab.bringToFront();
    if (control) await tab.evaluate((ms) => new Promise<void>((done) => setTimeout(done, ms)), UNMARKED);
    else if ((await tab.evaluate(whenMarked, 30_000)) === null)
      throw new Error(`Article ${number} was not marked.`);
  };
  const measure = async () => {
    await visit(0);
    await pause(2000);
    // Firefox lets go of what a page left behind in several rounds.
    for (let round = 0; round < ROUNDS; round += 1) {
      await giveBackMemory(launched, page);
      await page.bringToFront();
      await pause(2000);
    }
    return memoryOf(launched, page);
  };
  for (let number = 0; number < WARM; number += 1) await visit(number);
  const before = await measure();
  for (let number = WARM; number < articles; number += 1) await visit(number);
  const between = await measure();
  const tabs = [];
  for (let number = 0; number < TABS; number += 1) {
    const tab = await watchedPage(launched.browser, answerArticle);
    tabs.push(tab);
    await visit(number, tab);
  }
  const open = await memoryOf(launched, page);
  for (const tab of tabs) await tab.close();
  const after = await measure();
  const table = {
    [`after ${WARM}`]: before,
    [`after ${articles}`]: between,
    [`${TABS} tabs open`]: open,
    "tabs closed": after,
  };
  for (const [when, megabytes] of Object.entries(table))
    tell(
      `${when.padEnd(16)} ${Object.entries(megabytes)
        .map(([what, size]) => `${what} ${sizeBeside(size, before[what as keyof Held])}`)
        .join("  ")}`,
    );
}

/** Takes 110 and 100 as "110.00 MB (+10.0 %)". */
function sizeBeside(size: number | null, before: number | null): string {
  if (size === null) return "-";
  const change =
    before === null ? "" : ` (${size < before ? "" : "+"}${((size / before - 1) * 100).toFixed(1)} %)`;
  return `${size.toFixed(2)} MB${change}`;
}

async function benchRestless(launched: Launched, seconds: number): Promise<void> {
  const page = await watchedPage(launched.browser, answerArticle);
  await page.goto(addressOf(1), { waitUntil: "domcontentloaded" });
  await page.bringToFront();
  await page.evaluate(whenMarked, 30_000);
  await pause(10_000);
  await page.evaluate(() => {
    const nodes = [...document.querySelectorAll("article p")].map((one) => one.firstChild as Text);
    let count = 0;
    setInterval(() => {
      const node = nodes[count++ % nodes.length] as Text;
      node.data = `${node.data.replace(/ \d+x$/, "")} ${count}x`;
    }, 50);
  });
  await page.tracing.start({ categories: ["-*", "devtools.timeline"] });
  await pause(seconds * 1000);
  const { total, longest } = ownScripts(traceEvents(await page.tracing.stop()), launched.base);
  tell(
    `restless article, ${seconds} s: ${((total / seconds) * 0.1).toFixed(3)} % of one core in our scripts, longest task ${longest.toFixed(2)} ms`,
  );
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      browser: { type: "string" },
      pages: { type: "string" },
      most: { type: "string" },
      cold: { type: "boolean", default: false },
      "beside-empty": { type: "boolean", default: false },
      memory: { type: "string" },
      control: { type: "boolean", default: false },
      restless: { type: "string" },
    },
  });
  if (!values.pages && !values.memory && !values.restless) {
    process.stderr.write(USAGE);
    process.exitCode = 2;
    return;
  }
  const families: readonly Family[] =
    values.browser === "chromium" || values.browser === "firefox"
      ? [values.browser]
      : ["chromium", "firefox"];
  const out = mkdtempSync(join(tmpdir(), "who-says-"));
  try {
    for (const family of families) {
      const build = family === "firefox" ? "firefox" : "chrome";
      execFileSync(process.execPath, ["build.mjs", build, "--release", "--quiet", "--out", out], {
        cwd: ROOT,
      });
      const path = findOrInstallBrowser(family, (line) => process.stderr.write(`${line}\n`));
      const preferences = { "privacy.reduceTimerPrecision": false };
      const launched = await launch(family, {
        path,
        extension: join(out, build),
        headless: true,
        preferences,
      });
      try {
        // The page from which the background is stopped.
        const view = launched.welcome ?? (await launched.browser.newPage());
        const stop = values.cold ? await killer(launched, view) : null;
        if (!stop) await view.close();
        tell(
          `${family}, ${await launched.browser.version()}${values.control ? ", without the extension" : ""}`,
        );
        if (values.pages) {
          const most = Number(values.most ?? Number.POSITIVE_INFINITY);
          const isTraced = values["beside-empty"] && family === "chromium";
          const empty = isTraced
            ? await launch(family, { path, extension: writeEmptyExtension(out), headless: true })
            : null;
          await benchPages(launched, { folder: values.pages, most, stop, empty });
          await empty?.browser.close();
        }
        if (values.memory) await benchMemory(launched, Number(values.memory), values.control);
        // Only Chromium says which script a task belongs to.
        if (values.restless && family === "chromium") await benchRestless(launched, Number(values.restless));
      } finally {
        await launched.browser.close();
      }
    }
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

await main();
