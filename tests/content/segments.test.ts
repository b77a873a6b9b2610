import { describe, expect, test } from "vitest";
import { type Marked, segmentsOf } from "../../src/content/segments";
import type { GradeName } from "../../src/model/claim";
import type { Span } from "../../src/model/span";

const TEXT = "Interfax, citing a source, reported that he said so but declined to comment.";

function span(words: string): Span {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
}

function claim(id: string, grade: GradeName, source: string, cue: string, content = ""): Marked {
  const list = (words: string) => (words ? [span(words)] : []);
  return { id, grade, source: list(source), cue: list(cue), content: list(content) };
}

const drawn = (claims: readonly Marked[]) =>
  segmentsOf(claims).map(
    ({ start, end, grade, ids }) => `${TEXT.slice(start, end)} ${grade} ${ids.join("+")}`,
  );

describe("cutting marks into lines", () => {
  test("draws nothing where nothing is marked", () => {
    expect(drawn([])).toEqual([]);
    expect(drawn([claim("a", "unnamed", "", "")])).toEqual([]);
  });

  test("draws source and cue, never the content", () => {
    expect(drawn([claim("a", "second-hand", "Interfax", "reported", "he said so")])).toEqual([
      "Interfax second-hand a",
      "reported second-hand a",
    ]);
  });

  test("draws one line where two claims share their source, that of the graded one", () => {
    const silence = claim("b", "silence", "he", "declined");
    expect(drawn([silence, claim("a", "on-record", "he", "said")])).toEqual([
      "he on-record a+b",
      "said on-record a",
      "declined silence b",
    ]);
  });

  test("gives words that are one claim's cue and another's source to the cue", () => {
    expect(
      drawn([claim("a", "unnamed", "citing a source", ""), claim("b", "second-hand", "Interfax", "citing")]),
    ).toEqual(["Interfax second-hand b", "citing second-hand b+a", " a source unnamed a"]);
  });

  test("draws under the words of a claim that the reader marked without naming a source", () => {
    expect(drawn([claim("a", "unsourced", "", "", "he said so")])).toEqual(["he said so unsourced a"]);
  });
});
