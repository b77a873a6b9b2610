import { describe, expect, it } from "vitest";
import { readNotation, showNotation } from "./notation";

describe("the notation of claims", () => {
  it("states the text and where the parts stand in it", () => {
    expect(readNotation("{source Ann} {cue said} {content it rained}.")).toEqual({
      text: "Ann said it rained.",
      claims: [
        { source: [{ start: 0, end: 3 }], cue: [{ start: 4, end: 8 }], content: [{ start: 9, end: 18 }] },
      ],
    });
  });

  it.each([
    "It rained.",
    "{content “It rained,”} {source Ann} {cue said}. {content “Hard.”}",
    "{source Ann} {cue said} {content {source2 Bo} {cue2 told} her {content2 it rained}}.",
  ])("reads back what it shows: %s", (notation) => {
    const { text, claims } = readNotation(notation);
    expect(showNotation(text, claims)).toBe(notation);
  });

  it.each(["{source Ann said", "Ann} said", "{speaker Ann} said"])(
    "refuses a slip of the pen: %s",
    (notation) => {
      expect(() => readNotation(notation)).toThrow();
    },
  );
});
