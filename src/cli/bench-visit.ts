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
import { addressOf, answerArticle } from "./made-articles";
import { writeAskingExtension, writeEmptyExtension } from "./peer-extensions";
import { savedPages } from "./saved-pages";
import { ownScripts, traceEvents } from "./thread-time";
import { benchMemory } from "./visit-memory";
import { type Visit, visitSaved, watchedPage, whenMarked } from "./visit-saved";

const USAGE = `usage: npm run bench:visit -- [--browser chromium|firefox] [--pages FOLDER] [--most N] [--cold] [--beside-empty] [--memory ARTICLES] [--control] [--restless SECONDS]

Measures the built extension in a real browser. --pages: what its scripts cost on saved pages (Chromium: all that the
main thread does to load, compile, run and call them), and how long after its text had come, its load and its settling
(the load or the last change of its words before the marks, whichever is later) marks are painted; with --cold each page
finds the background stopped; with --beside-empty pages that are not marked are opened in a second browser too,
whose only extension has an empty script, and with both each page that is marked in one whose only extension asks its
background, stopped before, and then paints one paragraph. --memory: memory after so many articles in one tab and 50 tabs; with --control of the
same browser on the same pages without the extension. --restless: its share of one core on an article that changes
twenty times a second.
`;

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const tell = (line: string) => void process.stdout.write(`${line}\n`);
const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

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
  readonly stop: Stop | null;
  /** Another browser with the extension to compare with, and what stops its background where there is one. */
  readonly peer: { readonly launched: Launched; readonly stop: Stop | null } | null;
}

type Stop = () => Promise<unknown>;

async function benchPages(launched: Launched, { folder, most, stop, peer }: PagesRun): Promise<void> {
  const all: Visit[] = [];
  const least: Visit[] = [];
  for await (const saved of savedPages(folder)) {
    if (all.length >= most) break;
    const visit = await visitSaved(launched, saved, { stop });
    all.push(visit);
    if (peer && (peer.stop ? visit.marked : !visit.marked))
      least.push(
        await visitSaved(peer.launched, saved, peer.stop ? { stop: peer.stop } : { patience: UNMARKED }),
      );
  }
  const from = stop ? ", background stopped before," : "";
  const after = { DOMContentLoaded: "afterContent", load: "afterLoad", settling: "afterSettling" } as const;
  const rivals = peer?.stop ? ({ "": all, " of one that only asks": least } as const) : { "": all };
  for (const [whose, visits] of Object.entries(rivals))
    for (const [when, name] of Object.entries(after))
      tell(
        summary(
          `ms from ${when}${from} to marks${whose}`,
          visits.flatMap(({ marked }) => (marked ? marked[name] : [])),
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
  if (peer) {
    tell(
      summary(
        "unmarked: the same of an empty script",
        least.map((one) => one.total),
      ),
    );
    tell(`unmarked, over 1.5 ms: ${others.filter((ms) => ms > 1.5).length} of ${others.length}`);
  }
  tell(
    summary(
      "layout shift",
      all.map((one) => one.shift),
    ),
  );
}

// How long a page that is not marked stays, in ms: about as long as one that is.
const UNMARKED = 200;

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

/** Another browser with the extension to compare with: one that asks its background where that is to be cold. */
async function launchPeer(
  family: Family,
  path: string,
  folder: string,
  cold: boolean,
): Promise<PagesRun["peer"]> {
  const extension = cold ? writeAskingExtension(folder) : writeEmptyExtension(folder);
  const preferences = { "privacy.reduceTimerPrecision": false };
  const launched = await launch(family, { path, extension, headless: true, preferences });
  if (!cold) return { launched, stop: null };
  const view = await launched.browser.newPage();
  if (family === "chromium") await view.goto(`${launched.base}view.html`);
  return { launched, stop: await killer(launched, view) };
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
          // Without stops the scripts are told, which only Chromium does.
          const hasPeer = values["beside-empty"] && (values.cold || family === "chromium");
          const peer = hasPeer ? await launchPeer(family, path, out, values.cold) : null;
          await benchPages(launched, { folder: values.pages, most, stop, peer });
          await peer?.launched.browser.close();
        }
        if (values.memory) await benchMemory(launched, Number(values.memory), values.control, tell);
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
