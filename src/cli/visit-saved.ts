import type { Browser, Page } from "puppeteer-core";
import { answeredPage } from "./answered-page";
import type { Launched } from "./launch";
import { type SavedPage, withoutScripts } from "./saved-pages";
import { type OwnScripts, ownScripts, traceEvents } from "./thread-time";

/** How long after each of these a page was marked, in ms; 0 where it was marked before. */
export interface Marked {
  /** After its own scripts could run (DOMContentLoaded). */
  readonly afterContent: number;
  /** After all of it had come (load). */
  readonly afterLoad: number;
  /** After it settled: after its load, or after the last change of its words before the marks where that came later. */
  readonly afterSettling: number;
}

type Told = typeof globalThis & { whoSaysMarked?: Promise<Marked> };

/** Looks from the start in a page when something is marked and when its words changed before; `whenMarked` asks for it. */
function watchMarks(): void {
  let changed = 0;
  const observer = new MutationObserver(() => {
    changed = performance.now();
  });
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  (globalThis as Told).whoSaysMarked = new Promise((resolve) => {
    let marked = 0;
    const look = (): void => {
      const [load] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
      const isMarked = [...CSS.highlights.keys()].some((name) => name.startsWith("who-says-"));
      if (isMarked && marked === 0) {
        marked = performance.now();
        observer.disconnect();
      }
      // Where it is marked before its load, how much later that is must still be seen.
      if (marked === 0 || !load?.loadEventEnd) return void setTimeout(look, 5);
      const after = (when: number): number => Math.max(0, marked - when);
      resolve({
        afterContent: after(load.domContentLoadedEventEnd),
        afterLoad: after(load.loadEventEnd),
        afterSettling: after(Math.max(load.loadEventEnd, changed)),
      });
    };
    document.addEventListener("DOMContentLoaded", look, { once: true });
  });
}

/** Opens a tab to which every address is answered as told, and in which marks are watched for. */
export async function watchedPage(
  browser: Browser,
  answer: (address: string) => string | null,
): Promise<Page> {
  const page = await answeredPage(browser, answer);
  await page.evaluateOnNewDocument(watchMarks);
  return page;
}

/** Waits in a page that is watched until something is marked and all has come, and says when; null where nothing was. */
export function whenMarked(patience: number): Promise<Marked | null> {
  const never = new Promise<null>((resolve) => setTimeout(resolve, patience, null));
  return Promise.race([(globalThis as Told).whoSaysMarked ?? null, never]);
}

/** What the extension did on one saved page; its scripts only Chromium tells. */
export interface Visit extends OwnScripts {
  /** Null where nothing was marked. */
  readonly marked: Marked | null;
}

/** How a saved page is visited. */
export interface HowVisited {
  /** How long it is waited for marks, in ms. */
  readonly patience?: number;
  /** Stops the background: done with the tab open, right before it goes to the page, whose scripts are not told then. */
  readonly stop?: (() => Promise<unknown>) | null;
}

/** Opens a saved page with its own scripts off, and waits until it is marked. */
export async function visitSaved(launched: Launched, saved: SavedPage, how: HowVisited = {}): Promise<Visit> {
  const { patience = 2500, stop = null } = how;
  const page = await watchedPage(launched.browser, () => withoutScripts(saved.html));
  try {
    await stop?.();
    // Being traced makes a start longer, and what starts is timed here.
    const traced = launched.family === "chromium" && !stop;
    if (traced)
      await page.tracing.start({ categories: ["-*", "devtools.timeline", "disabled-by-default-v8.compile"] });
    await page.goto(saved.url, { waitUntil: "domcontentloaded", timeout: 60_000 });
    await page.bringToFront();
    const marked = await page.evaluate(whenMarked, patience);
    const events = traced ? traceEvents(await page.tracing.stop()) : [];
    return { marked, ...ownScripts(events, launched.base) };
  } finally {
    await page.close();
  }
}
