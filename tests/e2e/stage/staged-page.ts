import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import puppeteer, { type Page } from "puppeteer-core";
import { inject } from "vitest";
import { buildStage } from "./build-stage";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** How a view is to be drawn. */
export interface How {
  readonly theme?: "light" | "dark";
  readonly language?: string;
}

/** A page on which views are shown with fixed data. */
export interface StagedPage {
  readonly page: Page;
  /** The browser's main version. */
  readonly version: string;
  /** Draws a view that `stage.tsx` names, and waits until it rests. */
  show(view: string, size: { readonly width: number; readonly height: number }, how?: How): Promise<void>;
  /** Waits until what was done to the view is drawn. */
  rest(): Promise<void>;
  /** What axe finds in the view, a line each, by one rule or all, also those that only WCAG 2.2 asks for. */
  complaints(rule?: string): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** The page of the stage. */
interface Drawing {
  readonly drawStage: (how: How) => void;
}

/** Starts the browser of this project without the extension, and the stage in it. */
export async function openStage(): Promise<StagedPage> {
  const family = inject("family");
  const stage = await buildStage();
  const browser = await puppeteer.launch({
    browser: family === "firefox" ? "firefox" : "chrome",
    executablePath: inject("program"),
    headless: true,
    args:
      family === "firefox"
        ? []
        : [
            ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
            "--disable-gpu",
            "--hide-scrollbars",
            "--force-prefers-reduced-motion",
          ],
    extraPrefsFirefox: { "ui.prefersReducedMotion": 1, "ui.useOverlayScrollbars": 1 },
  });
  const page = await browser.newPage();
  const [version = ""] = /\d+/.exec(await browser.version()) ?? [];
  let loaded = "";
  const rest = async () => {
    await page.evaluate(rested);
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
  };
  return {
    page,
    version,
    rest,
    async show(view, size, how = {}) {
      await page.setViewport(size);
      if (loaded !== view) {
        await page.goto(stage.address(view), { waitUntil: "load" });
        await page.evaluate(AXE);
        loaded = view;
      }
      await page.evaluate((asked) => (globalThis as unknown as Drawing).drawStage(asked), how);
      await page.waitForFunction(() => (document.querySelector("main")?.textContent ?? "").length > 20, {
        polling: 20,
      });
      await rest();
    },
    complaints: (rule) => page.evaluate(complaints, rule ?? null),
    async close() {
      await browser.close();
      stage.remove();
    },
  };
}

// The functions below run in the page.

/** Waits until the view stays as it is: a list looks again after 40 ms, a claim is opened or others drawn after 60. */
function rested(): Promise<void> {
  const REST = 120;
  return new Promise((resolve) => {
    const end = () => {
      changes.disconnect();
      resolve();
    };
    let timer = setTimeout(end, REST);
    const changes = new MutationObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(end, REST);
    });
    changes.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  });
}

async function complaints(rule: string | null): Promise<string[]> {
  type Found = { readonly id: string; readonly nodes: readonly { readonly html: string }[] };
  const { axe } = globalThis as unknown as {
    axe: { run: (of: Document, how: object) => Promise<{ violations: readonly Found[] }> };
  };
  // At its end a foot that stands fast covers no part of another.
  scrollTo(0, document.documentElement.scrollHeight);
  // Left out where nothing else is said, because it came only with WCAG 2.2.
  const all = { rules: { "target-size": { enabled: true } } };
  const { violations } = await axe.run(document, rule === null ? all : { runOnly: [rule] });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}
