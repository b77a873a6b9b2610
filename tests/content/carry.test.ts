import { describe, expect, test } from "vitest";
import { carrier } from "../../src/content/carry";

const BEFORE = "Interfax reported it.\n\nNobody said more.\n\nPolice said so.";

function moved(after: string, words: string): string[] {
  const start = BEFORE.indexOf(words);
  return carrier(
    BEFORE,
    after,
  )([{ start, end: start + words.length }]).map(({ start, end }) => after.slice(start, end));
}

describe("carrying spans into a changed text", () => {
  test("drops what stands in a paragraph that changed", () => {
    expect(moved("Interfax denied it.\n\nNobody said more.\n\nPolice said so.", "Interfax")).toEqual([]);
  });

  test("drops what stands in a paragraph that went", () => {
    expect(moved("Interfax reported it.\n\nPolice said so.", "Nobody")).toEqual([]);
  });

  test("drops a span over two paragraphs one of which changed", () => {
    expect(moved("Interfax reported it.\n\nNobody said less.\n\nPolice said so.", "it.\n\nNobody")).toEqual(
      [],
    );
  });

  test("moves along with a paragraph that others were put before", () => {
    expect(moved(`Updated at noon.\n\n${BEFORE}`, "Police")).toEqual(["Police"]);
  });

  test("keeps everything where nothing changed", () => {
    expect(moved(BEFORE, "Nobody said")).toEqual(["Nobody said"]);
  });

  test("pairs equal paragraphs in order", () => {
    const carry = carrier("Yes, he said.\n\nYes, he said.", "Yes, he said.\n\nNo.\n\nYes, he said.");
    expect(carry([{ start: 15, end: 18 }])).toEqual([{ start: 20, end: 23 }]);
  });
});
