import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { answeredPage } from "./answered-page";
import type { Launched } from "./launch";
import { type SavedPage, withoutScripts } from "./saved-pages";
import { type OwnScripts, ownScripts, traceEvents } from "./thread-time";

/** How long after its own scripts could run a page was marked, and how long after it was loaded, in ms. */
export interface Marked {
  readonly afterContent: number;
  /** 0 where it was marked before all of it had come. */
  readonly afterLoad: number;
}

/** Waits in a page until something is marked, and says when that was; null where nothing was. */
export function whenMarked(patience: number): Promise<Marked | null> {
  return new Promise((resolve) => {
    const [load] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
    const look = (): void => {
      const now = performance.now();
      const afterContent = now - (load?.domContentLoadedEventEnd ?? 0);
      if ([...CSS.highlights.keys()].some((name) => name.startsWith("who-says-")))
        resolve({ afterContent, afterLoad: now - (load?.loadEventEnd || now) });
      else if (afterContent > patience) resolve(null);
      else setTimeout(look, 5);
    };
    look();
  });
}

/** What the extension did on one saved page; its scripts only Chromium tells. */
export interface Visit extends OwnScripts {
  /** Null where nothing was marked. */
  readonly marked: Marked | null;
}

/** Opens a saved page with its own scripts off, and waits until it is marked, for `patience` ms at most. */
export async function visitSaved(launched: Launched, saved: SavedPage, patience = 2500): Promise<Visit> {
  const page = await answeredPage(launched.browser, () => withoutScripts(saved.html));
  try {
    const traced = launched.family === "chromium";
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

/** Writes an extension whose script does nothing on every page, which is what no extension can go below. */
export function writeEmptyExtension(folder: string): string {
  const path = join(folder, "empty");
  mkdirSync(path, { recursive: true });
  const scripts = [{ matches: ["http://*/*", "https://*/*"], js: ["empty.js"], run_at: "document_idle" }];
  const manifest = { manifest_version: 3, name: "Empty", version: "1", content_scripts: scripts };
  writeFileSync(join(path, "manifest.json"), JSON.stringify(manifest));
  writeFileSync(join(path, "empty.js"), "0;");
  return path;
}
