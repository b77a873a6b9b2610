import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import puppeteer, { type Browser, type Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { buildStage, type Stage } from "./stage/build-stage";
import { compare, keep, noteTaken, type Taken, takenWith } from "./stage/pictures";

// `PICTURES=keep npx vitest run tests/e2e/pictures.test.ts` keeps what is seen now; look at it before it is committed.
const KEEPING = process.env.PICTURES === "keep";
const FAMILY = inject("family");
const FOLDER = `tests/e2e/stage/${FAMILY}`;
const OUT = `out/pictures/${FAMILY}`;
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
/** So many pixels may differ: where a wave meets the border of a tile Chromium draws a few now so, now so. */
const FEW = 40;
/** What is seen of a view at most: of the options, what can be set. */
const HEIGHT = 1800;

/** Every view and part of one, as wide as it usually is. */
const VIEWS: readonly (readonly [view: string, width: number])[] = [
  ["popup", 400],
  ["popup-nothing", 400],
  ["panel", 360],
  ["card", 400],
  ["library", 800],
  ["library#articles", 800],
  ["library#sources", 800],
  ["library#source=a%20senior%20harbour%20official", 800],
  ["library#charts", 800],
  ["library#keeping", 800],
  ["options", 800],
  ["welcome", 800],
];
const LANGUAGES = ["en", "es", "fr", "de", "ru"];

/** How a view is to be drawn. */
interface How {
  readonly theme?: "light" | "dark";
  readonly language?: string;
}
/** The page of the stage. */
interface Staged {
  readonly drawStage: (how: How) => void;
}

let browser: Browser;
let stage: Stage;
let page: Page;
let now: Taken;
beforeAll(async () => {
  stage = await buildStage();
  browser = await puppeteer.launch({
    browser: FAMILY === "firefox" ? "firefox" : "chrome",
    executablePath: inject("program"),
    headless: true,
    args:
      FAMILY === "firefox"
        ? []
        : [
            ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
            "--disable-gpu",
            "--hide-scrollbars",
            "--force-prefers-reduced-motion",
          ],
    extraPrefsFirefox: { "ui.prefersReducedMotion": 1, "ui.useOverlayScrollbars": 1 },
  });
  page = await browser.newPage();
  await show("popup", 400);
  const [version = ""] = /\d+/.exec(await browser.version()) ?? [];
  now = { browser: `${FAMILY} ${version}`, letters: await page.evaluate(letters) };
  if (KEEPING) noteTaken(FOLDER, now);
});
afterAll(async () => {
  await browser?.close();
  stage?.remove();
});

let loaded = "";
async function show(view: string, width: number, how: How = {}): Promise<void> {
  await page.setViewport({ width, height: HEIGHT });
  if (loaded !== view) {
    await page.goto(stage.address(view), { waitUntil: "load" });
    await page.evaluate(AXE);
    loaded = view;
  }
  await page.evaluate((asked) => (globalThis as unknown as Staged).drawStage(asked), how);
  await page.waitForFunction(
    () => {
      const main = document.querySelector("main");
      const isBusy = document.querySelector("[aria-busy=true]") !== null;
      return main !== null && !isBusy && (main.textContent ?? "").length > 40;
    },
    { polling: 20 },
  );
  await page.evaluate(rested);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

describe.each(VIEWS)("the view %s", (view, width) => {
  test.for(["light", "dark"] as const)(
    "looks as it did in %s, and gives axe nothing to complain of",
    async (theme, context) => {
      await show(view, width, { theme });
      const height = Math.min(HEIGHT, await page.evaluate(bottom));
      const taken = await page.screenshot({ clip: { x: 0, y: 0, width, height } });
      expect(await page.evaluate(complaints)).toEqual([]);
      const name = `${view.replace(/=.*/, "").replace("#", "-")}-${theme}`;
      const kept = join(FOLDER, `${name}.png`);
      if (KEEPING) return keep(kept, taken);
      const then = takenWith(FOLDER);
      if (then === null) throw new Error(`No pictures are kept in ${FOLDER}.`);
      // Other fonts set other lines: nothing there can be compared.
      if (then.letters !== now.letters)
        return skip("The pictures were taken with other fonts than this machine has, and are not compared.");
      const compared = compare(kept, taken, join(OUT, name));
      // Another version of the browser may draw otherwise: that is no fault of ours, but somebody should look.
      const isSame = "differing" in compared && compared.differing <= FEW;
      if (then.browser !== now.browser && !isSame)
        return skip(`${now.browser} draws it otherwise than ${then.browser}: look at ${OUT}/${name}.png.`);
      expect(isSame, `${JSON.stringify(compared)}: look at ${OUT}/${name}.png and .differs.png`).toBe(true);

      function skip(why: string): void {
        process.stderr.write(`${why}\n`);
        context.skip(why);
      }
    },
  );

  test("fits into 320 pixels, and stands the other way round, in every language", async () => {
    const wide: string[] = [];
    for (const language of LANGUAGES) {
      await show(view, 320, { language });
      for (const direction of ["ltr", "rtl"]) {
        const over = await page.evaluate(sticksOut, direction);
        if (over !== "") wide.push(`${language} ${direction}: ${over}`);
      }
    }
    expect(wide).toEqual([]);
  });
});

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

/** Where the view ends, in CSS pixels. */
function bottom(): number {
  const parts = [document.body, ...document.querySelectorAll("main, footer")];
  return Math.ceil(Math.max(...parts.map((part) => part.getBoundingClientRect().bottom)));
}

/** What is wider than the window, or stands outside it, where words run that way. */
function sticksOut(direction: string): string {
  document.documentElement.dir = direction;
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth > width) return `${document.documentElement.scrollWidth} pixels`;
  const parts = [...document.querySelectorAll("main *")].filter((part) => {
    const { left, right, height } = part.getBoundingClientRect();
    return (
      height > 1 &&
      (left < -1 || right > width + 1) &&
      part.checkVisibility() &&
      part.closest(".unseen") === null
    );
  });
  return parts[0]?.outerHTML.slice(0, 120) ?? "";
}

/** What fonts, dates and fields come out as on this machine: where it is the same, so should pictures be. */
function letters(): string {
  const words = document.createElement("div");
  words.style.cssText = "position:absolute;inset-block-start:0;white-space:nowrap";
  document.body.append(words);
  const sizes = ["var(--said)", "var(--ours)"].flatMap((family) =>
    ["400 14px", "600 20px"].map((font) => {
      words.style.font = `${font} ${family}`;
      words.textContent = "Who says? “Quay”, 1906–2026 · Żółć Жук →";
      const { width, height } = words.getBoundingClientRect();
      return `${width.toFixed(2)} × ${height.toFixed(2)}`;
    }),
  );
  words.innerHTML = "<input type=date><select><option>every kind</select><input type=file>";
  const fields = [...words.children].map((field) => field.getBoundingClientRect().width.toFixed(2));
  words.remove();
  const day = new Intl.DateTimeFormat("en", { dateStyle: "medium" }).format(Date.UTC(2026, 10, 20, 8));
  return [...sizes, ...fields, day, navigator.language, devicePixelRatio].join(", ");
}

/** What axe finds, a line each. */
async function complaints(): Promise<string[]> {
  type Found = { readonly id: string; readonly nodes: readonly { readonly html: string }[] };
  const { axe } = globalThis as unknown as {
    axe: { run: (of: Document) => Promise<{ violations: readonly Found[] }> };
  };
  const { violations } = await axe.run(document);
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}
