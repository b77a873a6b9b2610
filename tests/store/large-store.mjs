// A real Chromium with the built extension and a store of many articles, for the benchmarks of store and views.
import { existsSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as esbuild from "esbuild";
import puppeteer from "puppeteer-core";

const CLAIMS = 24;
const AT_ONCE = 100;

/** Prints a line. */
export const print = (line) => void process.stdout.write(`${line}\n`);

/** Starts it; a profile that was filled before is not filled again. */
export async function openLarge({ articles, profile = mkdtempSync(join(tmpdir(), "who-says-large-")) }) {
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
    const filled = join(profile, "filled");
    if (!existsSync(filled)) {
      await fill(browser, base, articles);
      writeFileSync(filled, "");
    }
    return { browser, id, base };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

async function fill(browser, base, articles) {
  const bundle = await esbuild.build({
    entryPoints: ["tests/store/fill.ts"],
    bundle: true,
    write: false,
    format: "iife",
    logLevel: "warning",
  });
  const page = await browser.newPage();
  await page.goto(`${base}options.html`);
  // The articles were read over a year, of which the retention would leave a quarter, while it is measured.
  await page.evaluate(() => chrome.storage.local.set({ "setting.days": null }));
  await page.evaluate(bundle.outputFiles[0].text);
  for (let from = 0; from < articles; from += AT_ONCE)
    await page.evaluate(
      (a, b, c) => globalThis.fillStore(a, b, c),
      from,
      Math.min(articles, from + AT_ONCE),
      CLAIMS,
    );
  await page.close();
  print(`${articles} articles with ${articles * CLAIMS} claims written`);
}
