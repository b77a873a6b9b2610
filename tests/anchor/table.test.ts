import { expect, test } from "vitest";
import { casesOf, ROWS, score } from "./measure";
import { newsText } from "./texts";

const texts = Array.from({ length: 24 }, (_, index) => newsText(7000 + index));

/** What 600 annotations a row must reach on texts made for tests, % right at least and wrong at most. */
const BARS: Readonly<Record<string, readonly [right: number, wrong: number]>> = {
  "a paragraph on top": [100, 0],
  "paragraphs reordered": [100, 0],
  "1 % of words changed": [99.8, 0.1],
  "5 % of words changed": [99.3, 0.3],
  "the quote edited by 1–3 words": [94.5, 1],
  typography: [100, 0],
  "the quote deleted": [99.9, 0.1],
  "the sentence repeated elsewhere": [99, 0.5],
};

for (const [name, [right, wrong]] of Object.entries(BARS))
  test(`re-anchoring after ${name} reaches its bar`, () => {
    const mutate = ROWS[name];
    if (!mutate) throw new Error(`There is no row “${name}”.`);
    const found = score(casesOf(texts, mutate, 600, 3));
    expect((100 * found.right) / found.annotations).toBeGreaterThanOrEqual(right);
    expect((100 * found.wrong) / found.annotations).toBeLessThanOrEqual(wrong);
  });
