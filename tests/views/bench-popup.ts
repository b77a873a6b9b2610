// Times the popup as the button in the toolbar opens it: npm run bench:popup -- [chromium|firefox] [openings]
import { join } from "node:path";
import { type Family, findOrInstallBrowser } from "../../src/cli/browsers";
import { launch } from "../../src/cli/launch";
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
  const times: number[] = [];
  for (let turn = 0; turn < Number(openings); turn += 1) {
    await pause(1500);
    const popup = await openToolbarPopup(launched, page);
    // Nothing is asked of it before it is whole. What is painted within the first 150 ms is the article: a sentence that
    // it is being read would come later.
    await pause(700);
    times.push(await popup.painted());
    await popup.close();
  }
  const sorted = times.toSorted((a, b) => a - b).map(Math.round);
  print(
    `${family}, from opening to its first paint, ms: median ${sorted[sorted.length >> 1]}, worst ${sorted.at(-1)}`,
  );
  print(`all of them: ${sorted.join(" ")}`);
} finally {
  await launched.browser.close();
  await web.close();
}
