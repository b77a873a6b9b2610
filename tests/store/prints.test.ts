import { describe, expect, test } from "vitest";
import { printsOf, resemblance } from "../../src/store/prints";
import { newsText } from "../anchor/texts";

/** A text of so many paragraphs of one article, followed by those of another. */
function mixture(own: number, of: number, foreign: number): string {
  const paragraphs = (seed: number) => newsText(seed).split("\n\n");
  return [...paragraphs(own).slice(0, of), ...paragraphs(foreign)].join("\n\n");
}

describe("the prints of a text", () => {
  test("are the same where only typography, letters' case and paragraphs differ", () => {
    const text = newsText(1);
    expect(printsOf(text.toUpperCase().replace(/\n\n/g, " — "))).toEqual(printsOf(text));
    expect(printsOf(text)).toHaveLength(12);
  });

  test("are none where a text is too short to be told by them", () => {
    expect(printsOf("")).toEqual([]);
    expect(printsOf(newsText(1).split(/\s/).slice(0, 40).join(" "))).toEqual([]);
    expect(resemblance([], [])).toBe(0);
  });

  test("tell nearly all of a text from none of it", () => {
    for (let seed = 1; seed <= 40; seed++) {
      const text = newsText(seed);
      const changed = `By our staff\n\n${text}\n\nAnother agency contributed to this report.`;
      expect(resemblance(printsOf(text), printsOf(changed))).toBeGreaterThan(0.7);
      expect(resemblance(printsOf(text), printsOf(newsText(seed + 100)))).toBeLessThan(0.3);
      expect(resemblance(printsOf(text), printsOf(mixture(seed, 1, seed + 100)))).toBeLessThan(0.5);
    }
  });
});
