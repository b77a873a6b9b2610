#!/usr/bin/env node
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import type { Browser, Page } from "puppeteer-core";
import { type Family, findOrInstallBrowser } from "./browsers";
import { launch } from "./launch";
import { serveFile } from "./local-site";
import { printClaims } from "./print-claims";

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
      if (values.headless) await printClaims(launched, page, OUT, tell);
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

start().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
