import type { Page } from "puppeteer-core";
import { GRADE_NAMES, type GradeName } from "../../src/model/claim";

/** The words marked on a page by the grade they are marked with, as the highlight registry holds them. */
export type Marks = Readonly<Record<GradeName | "active", readonly string[]>>;

const NAMES = [...GRADE_NAMES, "active"] as const;

/** The words that are marked on a page now, in page order. */
export async function readMarks(page: Page): Promise<Marks> {
  return page.evaluate((names) => {
    const words = (name: string) =>
      [...(CSS.highlights.get(`who-says-${name}`) ?? [])]
        .map((part) => {
          const range = document.createRange();
          range.setStart(part.startContainer, part.startOffset);
          range.setEnd(part.endContainer, part.endOffset);
          return range;
        })
        .sort((one, other) => one.compareBoundaryPoints(Range.START_TO_START, other))
        .map((range) => range.toString().replace(/\s+/g, " ").trim());
    return Object.fromEntries(names.map((name) => [name, words(name)])) as unknown as Marks;
  }, NAMES);
}

/** Waits until a page is marked, in front or not: a page behind another draws no frames to wait by. */
export async function waitForMarks(page: Page): Promise<void> {
  await page.waitForFunction(
    (names) => names.some((name) => (CSS.highlights.get(`who-says-${name}`)?.size ?? 0) > 0),
    { timeout: 30_000, polling: 100 },
    GRADE_NAMES,
  );
}
