import { join } from "node:path";
import { afterAll, describe, expect, inject, test } from "vitest";
import { prepare } from "./prepare";
import { compare, keep, noteTaken, type Taken, takenWith } from "./stage/pictures";
import { type How, openStage, type StagedPage } from "./stage/staged-page";

// `PICTURES=keep npx vitest run tests/e2e/pictures.test.ts` keeps what is seen now; look at it before it is committed.
const KEEPING = process.env.PICTURES === "keep";
const FAMILY = inject("family");
const FOLDER = `tests/e2e/stage/${FAMILY}`;
const OUT = `out/pictures/${FAMILY}`;
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
/** As narrow as a window is that nobody may have to scroll to the side; Firefox's side bar goes below it. */
const NARROW = { panel: 240, other: 320 };
const LANGUAGES = ["en", "es", "fr", "de", "ru"];

let stage: StagedPage;
let now: Taken;
prepare(async () => {
  stage = await openStage();
  await show("popup", 400);
  now = { browser: `${FAMILY} ${stage.version}`, letters: await stage.page.evaluate(letters) };
  if (KEEPING) noteTaken(FOLDER, now);
});
afterAll(() => stage?.close());

const show = (view: string, width: number, how?: How) => stage.show(view, { width, height: HEIGHT }, how);

describe.each(VIEWS)("the view %s", (view, width) => {
  test.for(["light", "dark"] as const)(
    "looks as it did in %s, and gives axe nothing to complain of",
    async (theme, context) => {
      await show(view, width, { theme });
      const height = Math.min(HEIGHT, await stage.page.evaluate(bottom));
      const taken = await stage.page.screenshot({ clip: { x: 0, y: 0, width, height } });
      expect(await stage.complaints()).toEqual([]);
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

  test("fits into a narrow window, and stands the other way round, in every language", async () => {
    const wide: string[] = [];
    for (const language of LANGUAGES) {
      await show(view, view === "panel" ? NARROW.panel : NARROW.other, { language });
      for (const direction of ["ltr", "rtl"]) {
        const over = await stage.page.evaluate(sticksOut, direction);
        if (over !== "") wide.push(`${language} ${direction}: ${over}`);
      }
    }
    expect(wide).toEqual([]);
  });
});

// The functions below run in the page.

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
