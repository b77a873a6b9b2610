import { describe, expect, test } from "vitest";
import { shownClaims } from "../../src/content/shown-claims";
import type { Placed } from "../../src/model/annotation";
import { GRADE_NAMES } from "../../src/model/claim";

function placed(
  id: string,
  grade: 1 | 2 | 3 | 4 | 5 | null,
  work: Placed["annotation"]["work"] = {},
): Placed {
  const at = { source: [{ start: 0, end: 4 }], cue: [{ start: 5, end: 9 }], content: [] };
  return { annotation: { id, claim: { grade }, work }, placed: at } as unknown as Placed;
}

const all = (list: readonly Placed[]) => shownClaims(list, GRADE_NAMES, (spans) => spans);

describe("which claims are marked", () => {
  test("none that is no longer on the page, that the reader dismissed, or whose words went", () => {
    expect(all([{ ...placed("a", 4), placed: null }, placed("b", 4, { dismissed: true })])).toEqual([]);
    expect(shownClaims([placed("a", 4)], GRADE_NAMES, () => [])).toEqual([]);
  });

  test("none of a grade the reader does not want marked", () => {
    expect(shownClaims([placed("a", 4), placed("b", null)], ["unnamed"], (spans) => spans)).toEqual([]);
  });

  test("with the grade the reader gave", () => {
    expect(all([placed("a", 4, { grade: 2 }), placed("b", null)]).map(({ grade }) => grade)).toEqual([
      "unnamed",
      "silence",
    ]);
  });
});
