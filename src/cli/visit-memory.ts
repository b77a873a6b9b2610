import type { Launched } from "./launch";
import { addressOf, answerArticle } from "./made-articles";
import { giveBackMemory, type Held, memoryOf } from "./memory-of";
import { watchedPage, whenMarked } from "./visit-saved";

const TABS = 50;
// The start: caches fill and code gets compiled with the first articles, and a tab keeps the last fifty for going back.
const WARM = 60;
const ROUNDS = 3;
// How long a page of the control stays, in ms: about as long as one that is marked.
const UNMARKED = 200;
const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/**
 * Tells through `tell` what page and background hold after so many articles in one tab and with 50 tabs open; with
 * `control` the same browser does it without the extension.
 */
export async function benchMemory(
  launched: Launched,
  articles: number,
  control: boolean,
  tell: (line: string) => void,
): Promise<void> {
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
