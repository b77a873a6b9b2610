#!/usr/bin/env node
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import type { Browser, Page } from "puppeteer-core";
import { writeCollection } from "../export/jsonld";
import { type Family, findOrInstallBrowser } from "./browsers";
import { claimsTable } from "./claims-table";
import { type Launched, launch } from "./launch";
import { serveFile } from "./local-site";
import { askerFor, type Visited } from "./visited";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const OUT = join(ROOT, "out");
const DEMO = join(ROOT, "assets/demo/ferry-kept-sailing.html");

const USAGE = `npm start [-- [--browser chromium|firefox] [--headless] [PAGE]]

Opens a browser with Who Says in it. PAGE is an address (https://…) or a saved .html file; without one it is the
demonstration article. Without a display, or with --headless, the claims are printed instead, and a picture of the page
and an export of the article are left in out/.
`;

const tell = (line: string) => void process.stdout.write(`${line}\n`);

async function start(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      browser: { type: "string", default: "chromium" },
      headless: { type: "boolean", default: !hasDisplay() },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  if (values.help) return tell(USAGE);
  if (positionals.length > 1) throw new Error(`One page at a time, please.\n\n${USAGE}`);
  const family = familyOf(values.browser);
  const extension = join(ROOT, "dist", family === "firefox" ? "firefox" : "chrome");
  if (!existsSync(join(extension, "manifest.json"))) throw new Error("Nothing is built yet: npm run build.");
  const place = await addressOf(positionals[0]);
  try {
    const path = findOrInstallBrowser(family, tell);
    const launched = await launch(family, { path, extension, headless: values.headless });
    try {
      const page = await openPage(launched.browser, place.address);
      if (values.headless) await printClaims(launched, page);
      else await leaveOpen(launched.browser, place.address);
    } finally {
      await launched.browser.close().catch(() => undefined);
    }
  } finally {
    place.close();
  }
}

function hasDisplay(): boolean {
  const { CI, DISPLAY, WAYLAND_DISPLAY } = process.env;
  return !CI && (process.platform !== "linux" || Boolean(DISPLAY || WAYLAND_DISPLAY));
}

function familyOf(name: string): Family {
  if (name === "firefox") return "firefox";
  if (["chromium", "chrome", "edge"].includes(name)) return "chromium";
  throw new Error(
    `There is no build for a browser called "${name}"; there is chromium (Chrome, Edge) and firefox.`,
  );
}

async function addressOf(page: string | undefined): Promise<{ address: string; close: () => void }> {
  if (page && /^https?:\/\//i.test(page)) return { address: page, close: () => undefined };
  const path = resolve(page ?? DEMO);
  if (!existsSync(path)) throw new Error(`${page} is neither an http address nor a file that is there.`);
  const { address, server } = await serveFile(path);
  return { address, close: () => server.close().closeAllConnections() };
}

async function openPage(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage();
  try {
    await page.goto(address, { waitUntil: "domcontentloaded", timeout: 45_000 });
  } catch (error) {
    throw new Error(`${address} could not be opened: ${error instanceof Error ? error.message : error}`);
  }
  await page.bringToFront();
  return page;
}

async function leaveOpen(browser: Browser, address: string): Promise<void> {
  tell(`${address} is open with Who Says in it. Close the browser, or press Ctrl-C here, to end.`);
  await new Promise<void>((resolve) => {
    browser.once("disconnected", () => resolve());
    process.once("SIGINT", () => resolve());
  });
}

async function printClaims(launched: Launched, page: Page): Promise<void> {
  const asker = await askerFor(launched, page);
  const visited = await asker.visited();
  mkdirSync(OUT, { recursive: true });
  if (!("view" in visited)) {
    await page.bringToFront();
    await page.screenshot({ path: join(OUT, "page.png") });
    return tell(
      `${page.url()}\n${whyNot(visited)}\nA picture of it: ${relative(process.cwd(), join(OUT, "page.png"))}`,
    );
  }
  const { article, placed } = visited.view;
  tell(`${article.facts.title ?? page.url()}\n${article.facts.publisher ?? article.address}\n`);
  tell(claimsTable(placed));
  for (const signal of article.signals) tell(`· ${signal.text}`);
  const shown = chainOf(placed) ?? placed[0];
  await page.bringToFront();
  if (shown && (await asker.show(shown.annotation.id)))
    await page.waitForFunction(() => (CSS.highlights.get("who-says-active")?.size ?? 0) > 0, {
      timeout: 5000,
    });
  const picture = join(OUT, "page.png");
  const collection = join(OUT, "article.jsonld");
  await page.screenshot({ path: picture });
  writeFileSync(
    collection,
    writeCollection({ article, annotations: placed.map(({ annotation }) => annotation) }),
  );
  const here = (path: string) => relative(process.cwd(), path);
  tell(
    `\nNo display here, so look at ${here(picture)} (one card open) and ${here(collection)} (Web Annotations).`,
  );
}

/** The card that shows most: a claim that came through several hands. */
function chainOf<
  One extends { readonly annotation: { readonly claim: { readonly chain: readonly unknown[] } } },
>(placed: readonly One[]): One | undefined {
  return placed.find(({ annotation }) => annotation.claim.chain.length > 1);
}

function whyNot({ state, ...more }: Visited): string {
  if (state === "not-article")
    return "Who Says does not take this page for an article, so nothing on it is marked.";
  if (state === "language")
    return `Who Says reads English only so far; this page is in "${String(Object.values(more)[0])}".`;
  if (state === "too-large") return "This page is too large to be read.";
  if (state === "off") return "Who Says is turned off here.";
  if (state === "reading") return "Who Says is still reading this page.";
  return "Who Says does not run on this page.";
}

start().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
