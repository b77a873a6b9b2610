// Times the popup as the button in the toolbar opens it, and in turns with it the popup of an extension that has nothing
// but one word in it, which is what the browser takes by itself: npm run bench:popup -- [chromium|firefox] [openings]
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { type Family, findOrInstallBrowser } from "../../src/cli/browsers";
import { type Launched, launch } from "../../src/cli/launch";
import { stopBackground } from "../e2e/stop-background";
import { openToolbarPopup } from "../e2e/toolbar-popup";
import { DEMO, startWeb } from "../e2e/web";

const [family = "chromium", openings = "21"] = process.argv.slice(2);
const print = (line: string) => void process.stdout.write(`${line}\n`);
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

const web = await startWeb();
const launched = await launch(family as Family, {
  path: findOrInstallBrowser(family as Family, print),
  extension: join(process.cwd(), "dist", family === "firefox" ? "firefox" : "chrome"),
  headless: true,
  proxy: web.proxy,
  // Firefox stops the background after this rest, so that every opening meets it at rest, as a reader's does.
  preferences: { "extensions.background.idle.timeout": 500 },
});
try {
  await launched.welcome?.close();
  const page = await launched.browser.newPage();
  await page.goto(DEMO);
  await page.waitForFunction(() => CSS.highlights.size > 0, { polling: 100 });
  const rivals = { "Who Says": launched, "one word": await oneWord(launched) };
  const times: Record<string, number[]> = { "Who Says": [], "one word": [] };
  for (let turn = 0; turn < Number(openings); turn += 1) {
    for (const [name, rival] of Object.entries(rivals)) {
      await atRest(page);
      const popup = await openToolbarPopup(rival, page);
      // Nothing is asked of it before it is whole. What is painted within the first 150 ms is the article: a sentence
      // that it is being read would come later.
      await pause(700);
      times[name]?.push(await popup.painted());
      await popup.close();
    }
  }
  for (const [name, all] of Object.entries(times)) {
    const sorted = all.toSorted((a, b) => a - b).map(Math.round);
    const middle = sorted[sorted.length >> 1];
    print(
      `${family}, ${name}, from opening to its first paint, ms: median ${middle}, worst ${sorted.at(-1)}`,
    );
    print(`all of them: ${sorted.join(" ")}`);
  }
} finally {
  await launched.browser.close();
  await web.close();
}

/** Stops the background, as a reader finds it who read for half a minute; Chromium keeps one that is driven. */
async function atRest(page: Page): Promise<void> {
  await pause(1500);
  const isAwake = launched.browser
    .targets()
    .some((target) => target.type() === "service_worker" && target.url().startsWith(launched.base));
  if (isAwake) await stopBackground(launched, page);
}

async function oneWord({ browser, family }: Launched): Promise<Launched> {
  const folder = join(process.cwd(), "out/bench/one-word");
  const gecko = { id: "one-word@who-says.invalid" };
  const manifest = {
    manifest_version: 3,
    name: "One word",
    version: "1",
    action: { default_popup: "popup.html" },
  };
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, "manifest.json"),
    JSON.stringify(family === "firefox" ? { ...manifest, browser_specific_settings: { gecko } } : manifest),
  );
  const page = `<!doctype html><meta charset="utf-8"><title>One</title><body style="width:400px;height:500px">Word`;
  writeFileSync(join(folder, "popup.html"), page);
  const id = await browser.installExtension(folder);
  return { browser, family, id, base: `chrome-extension://${id}/`, welcome: null };
}
