// Takes a whole library out and in again through the library page of a real browser, and watches the memory of all of the
// browser's processes: npm run bench:keeping -- [chromium|firefox] [articles]
import {
  appendFileSync,
  createReadStream,
  createWriteStream,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import * as esbuild from "esbuild";
import type { Page } from "puppeteer-core";
import { type Family, findOrInstallBrowser } from "../../src/cli/browsers";
import { launch } from "../../src/cli/launch";
import { openView } from "../../src/cli/visited";

const [family = "chromium", articles = "10000"] = process.argv.slice(2);
const ARTICLES = Number(articles);
const CLAIMS = 24;
const AT_ONCE = 100;
const print = (line: string) => void process.stdout.write(`${line}\n`);
const seconds = (from: number) => `${((performance.now() - from) / 1000).toFixed(1)} s`;
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

const downloads = mkdtempSync(join(tmpdir(), "who-says-keeping-"));
const { browser, base } = await launch(family as Family, {
  path: findOrInstallBrowser(family as Family, print),
  extension: join(process.cwd(), "dist", family === "firefox" ? "firefox" : "chrome"),
  headless: true,
  preferences: {
    "browser.download.folderList": 2,
    "browser.download.dir": downloads,
    "browser.download.always_ask_before_handling_new_types": false,
  },
});
try {
  if (family === "chromium") {
    const client = await browser.target().createCDPSession();
    await client.send("Browser.setDownloadBehavior", { behavior: "allow", downloadPath: downloads });
  }
  await fill(await openView(browser.newPage(), `${base}options.html`));
  const page = await openView(browser.newPage(), `${base}library.html#keeping`);
  const first = await takeOut(page);
  print(`the file: ${(statSync(first).size / 1e6).toFixed(1)} MB, ${await told(first)}`);
  await ask(page, "view.delete", { everything: true });
  await bringIn(page, await spoil(first));
  await bringIn(page, first);
  const second = await takeOut(page);
  print((await linesOf(first)) === (await linesOf(second)) ? "same bytes again" : "NOT the same bytes again");
} finally {
  await browser.close();
  rmSync(downloads, { recursive: true, force: true });
}

async function fill(page: Page): Promise<void> {
  const bundle = await esbuild.build({
    entryPoints: ["tests/store/fill.ts"],
    bundle: true,
    write: false,
    format: "iife",
    logLevel: "warning",
  });
  await page.evaluate(bundle.outputFiles[0]?.text ?? "");
  for (let from = 0; from < ARTICLES; from += AT_ONCE)
    await page.evaluate(
      (a, b, c) =>
        (globalThis as unknown as { fillStore(...of: number[]): Promise<void> }).fillStore(a, b, c),
      from,
      Math.min(ARTICLES, from + AT_ONCE),
      CLAIMS,
    );
  await page.close();
  print(`${ARTICLES} articles with ${ARTICLES * CLAIMS} claims written in ${family}`);
}

async function takeOut(page: Page): Promise<string> {
  const watch = watchMemory();
  const started = performance.now();
  await page.click(".keeping .buttons button");
  for (;;) {
    await pause(200);
    if (await page.$("[role=status] .wrong")) throw new Error(await textOf(page, "[role=status] .wrong"));
    const names = readdirSync(downloads);
    const file = names.find((name) => !/\.(crdownload|part)$/.test(name));
    const isWhole = file && names.length === 1 && statSync(join(downloads, file)).size > 0;
    if (!isWhole) continue;
    print(`taken out in ${seconds(started)}, ${watch.end()}`);
    const kept = join(mkdtempSync(join(tmpdir(), "who-says-kept-")), file);
    renameSync(join(downloads, file), kept);
    return kept;
  }
}

async function bringIn(page: Page, path: string): Promise<void> {
  const watch = watchMemory();
  const started = performance.now();
  const input = await page.$("input[type=file]");
  await input?.uploadFile(path);
  await page.waitForSelector("progress", { timeout: 10_000 });
  // Asked again and again, because a driver gives one question up after three minutes.
  while (await page.$("progress")) await pause(200);
  print(`brought in in ${seconds(started)}, ${watch.end()}`);
  print(await textOf(page, "[role=status]"));
}

function textOf(page: Page, selector: string): Promise<string> {
  return page.$eval(selector, (part) => (part as HTMLElement).textContent ?? "");
}

async function ask(page: Page, call: string, of: object): Promise<void> {
  await page.evaluate(
    async (message) => {
      const scope = globalThis as unknown as Record<string, { runtime: { sendMessage(m: object): unknown } }>;
      await (scope.browser ?? scope.chrome)?.runtime.sendMessage(message);
    },
    { call, ask: of },
  );
}

/** The same unpacked, with a fault in a line after its last: to be read to its end and refused whole. */
async function spoil(path: string): Promise<string> {
  const spoilt = join(dirname(path), "spoilt.jsonl");
  await pipeline(createReadStream(path), createGunzip(), createWriteStream(spoilt));
  appendFileSync(spoilt, "{}\n");
  print(`the same, unpacked, with a fault at its end: ${(statSync(spoilt).size / 1e6).toFixed(1)} MB`);
  return spoilt;
}

/** The lines after the header, which holds the time, as one digest would need them: joined. */
async function linesOf(path: string): Promise<string> {
  const { createHash } = await import("node:crypto");
  const hash = createHash("sha256");
  let number = 0;
  for await (const line of readLines(path)) if (number++ > 0) hash.update(line);
  return `${number} ${hash.digest("hex")}`;
}

async function told(path: string): Promise<string> {
  let lines = 0;
  let characters = 0;
  for await (const line of readLines(path)) {
    lines++;
    characters += line.length;
  }
  return `${lines} lines, ${(characters / 1e6).toFixed(0)} million characters`;
}

function readLines(path: string) {
  const packed = readFileSync(path)
    .subarray(0, 2)
    .equals(Buffer.from([0x1f, 0x8b]));
  const bytes = createReadStream(path);
  return createInterface({ input: packed ? bytes.pipe(createGunzip()) : bytes });
}

/** Samples what all processes of the browser hold (PSS, shared pages divided), in MB. */
function watchMemory() {
  const start = memory();
  const most = { all: start.all, one: start.one };
  const timer = setInterval(() => {
    const { all, one } = memory();
    most.all = Math.max(most.all, all);
    most.one = Math.max(most.one, one);
  }, 500);
  return {
    end() {
      clearInterval(timer);
      return `memory ${start.all} MB before, at most ${most.all} MB, largest process ${most.one} MB`;
    },
  };
}

function memory(): { readonly all: number; readonly one: number } {
  const parents = new Map<number, number>();
  for (const name of readdirSync("/proc").filter((entry) => /^\d+$/.test(entry))) {
    const stat = tryRead(`/proc/${name}/stat`);
    parents.set(Number(name), Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]));
  }
  const root = browser.process()?.pid ?? 0;
  const isOurs = (pid: number): boolean => pid === root || (pid > 1 && isOurs(parents.get(pid) ?? 0));
  const held = [...parents.keys()]
    .filter(isOurs)
    .map((pid) => Number(/^Pss:\s+(\d+)/m.exec(tryRead(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0) / 1024);
  return { all: Math.round(held.reduce((sum, one) => sum + one, 0)), one: Math.round(Math.max(0, ...held)) };
}

// A process may end while it is looked at.
function tryRead(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
