import { describe, expect, test } from "vitest";
import { describe as describeSpan } from "../../src/anchor/describe";
import { locate } from "../../src/anchor/locate";
import { analyse } from "../../src/engine/analyse";
import { GRADE_NAMES, gradeName } from "../../src/model/claim";
import { sourcesIn } from "./sources";

describe("names that tools rely on", () => {
  test("a grade has the name its highlight is registered under", () => {
    expect(GRADE_NAMES.map((name) => `who-says-${name}`)).toEqual([
      "who-says-first-hand",
      "who-says-on-record",
      "who-says-second-hand",
      "who-says-unnamed",
      "who-says-unsourced",
      "who-says-silence",
    ]);
    expect(([5, 4, 3, 2, 1, null] as const).map(gradeName)).toEqual([...GRADE_NAMES]);
  });

  test("what the engine finds can be described and located again", () => {
    const text =
      "Officials opened the bridge, Interfax reported on Monday.\n\nIt had been closed for a year.";
    const { claims, supported } = analyse(text, { publisher: "The Harbour Courier" });
    expect(supported).toBe(true);
    const span = claims[0]?.source[0];
    expect(span && text.slice(span.start, span.end)).toBe("Interfax");
    expect(span && locate(`A line before.\n\n${text}`, describeSpan(text, span))).toEqual({
      start: (span?.start ?? 0) + 16,
      end: (span?.end ?? 0) + 16,
    });
  });

  test("the pure rooms ask neither clock nor chance", () => {
    const pure = ["src/model", "src/engine", "src/anchor", "src/export"].flatMap(sourcesIn);
    const impure = pure.filter(({ text }) =>
      /\bDate\.now\(|new Date\(\)|Math\.random\(|performance\.now\(/.test(text),
    );
    expect(impure.map(({ path }) => path)).toEqual([]);
  });
});
