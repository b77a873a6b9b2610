import { describe, expect, test } from "vitest";
import { analyse } from "../../../src/engine/analyse";
import { lastOf, lineOf, understand } from "./understand";

const CONTENT = "{content the bridge would open}";

/** What the whole engine finds in a text, a claim a line. */
function found(text: string): string[] {
  return analyse(text, { publisher: "The Daily Lantern" }).claims.map(
    (claim) => `${claim.cue.map(({ start, end }) => text.slice(start, end)).join(" ")}: ${lineOf(claim)}`,
  );
}

/** Each ruling with what it keeps out first, then what it lets in. */
const RULINGS: readonly (readonly [string, string, string])[] = [
  ["1", `{source Interfax} {cue reported} ${CONTENT}.`, "media 3 Interfax"],
  ["1", `{source Interfax} {cue quoted} Anna Berg as saying ${CONTENT}.`, "media 3 Interfax [media>person]"],
  [
    "1",
    `{source Anna Berg} {cue was quoted} by Interfax {cue as saying} ${CONTENT}.`,
    "person 3 Anna Berg [media>person]",
  ],
  [
    "2",
    `{source1 Anna Berg} {cue1 said} {content1 yes}. {source2 Berg} {cue2 told} Interfax {content2 no}. {source3 Berg} {cue3 later said} {content3 so}.`,
    "person 4 Anna Berg",
  ],
  [
    "2",
    `{source1 Anna Berg} {cue1 told} Interfax {content1 yes}. {source2 She} {cue2 added} {content2 no}.`,
    "person 3 Anna Berg [media>person]",
  ],
  ["3", "{cue Reportedly}, {content the bridge would open}.", "hearsay 1 -"],
  ["3", "It {cue is said} that {content the bridge would open}.", "hearsay 1 -"],
  ["4", `{source A report} {cue said} ${CONTENT}.`, "document 5 A report"],
  ["4", `{source A study} {cue said} ${CONTENT}.`, "document 5 A study"],
  ["4", `{source A statement by Anna Berg} {cue said} ${CONTENT}.`, "person 4 Anna Berg"],
  ["4", `{source Interfax's letter} {cue said} ${CONTENT}.`, "media 3 Interfax"],
  ["5", `{source Officials} {cue said} ${CONTENT}.`, "group 2 Officials"],
  ["5", `{source Pentagon officials} {cue said} ${CONTENT}.`, "unnamed 2 Pentagon officials"],
  ["5", `{source A ministry official} {cue said} ${CONTENT}.`, "unnamed 2 A ministry official"],
  ["5", `{source A ministry spokesman} {cue said} ${CONTENT}.`, "organisation 4 A ministry spokesman"],
  ["5", `{source Police in Oslo} {cue said} ${CONTENT}.`, "organisation 4 Police in Oslo"],
  [
    "6",
    `{source A source familiar with the talks} {cue said} ${CONTENT}.`,
    "anonymous 2 A source familiar with the talks",
  ],
  [
    "6",
    `{source Sources close to the talks} {cue said} ${CONTENT}.`,
    "anonymous 2 Sources close to the talks",
  ],
  ["6", `{source Industry sources} {cue said} ${CONTENT}.`, "unnamed 2 Industry sources"],
  ["6", `{source A palace source} {cue said} ${CONTENT}.`, "unnamed 2 A palace source"],
  ["7", `{source Anna Berg and two officials} {cue said} ${CONTENT}.`, "person 4 Anna Berg"],
  [
    "8",
    `{source1 Karl Holm} {cue1 said} {content1 rain fell for a week and {source2 Anna Berg} {cue2 said} {content2 no}}.`,
    "person 4 Anna Berg [person>person]",
  ],
  ["8", `{source A poll} {cue found} {content that most people say no}.`, "document 5 A poll"],
  ["11", "{source A Reuters photographer} {cue saw} {content one jet at the airport}.", "media 3 Reuters"],
];

describe("the rulings", () => {
  test.each(RULINGS)("ruling %s: %s", (_ruling, notation, line) => {
    expect(lineOf(lastOf(notation))).toBe(line);
  });

  test("8: the outer claim stays one hand where only a part of it is another's", () => {
    const { claims } = understand(
      "{source1 Karl Holm} {cue1 said} {content1 rain fell for a week and {source2 Anna Berg} {cue2 said} {content2 no}}.",
    );
    expect(claims[0]?.chain).toEqual([]);
  });

  test("3: a forecast, a dub and an estimate are no claims", () => {
    expect(found("The bridge is expected to open in May. It is estimated at four million euros.")).toEqual(
      [],
    );
    expect(found("The bridge, dubbed the Long Step, was signed over to the town on Monday.")).toEqual([]);
  });

  test("9: acts are no claims, speech acts are", () => {
    expect(found("The minister backed the plan in May. The driver pleaded guilty on Monday.")).toEqual([]);
    expect(found("Anna Berg condemned the decision to close the bridge.")).toEqual([
      "condemned: person 4 Anna Berg",
    ]);
  });

  test("10: a quotation that goes on without a cue belongs to whoever spoke before", () => {
    const text =
      'Anna Berg said: "The bridge will close in May."\n\n"It will open again in June, and nobody will have to swim."';
    const claims = analyse(text).claims;
    expect(claims).toHaveLength(1);
    expect(claims[0]?.content.some(({ end }) => end > text.indexOf("June"))).toBe(true);
  });

  test("11: the note says that a journalist of the other outlet saw it", () => {
    const claim = lastOf("{source A Reuters photographer} {cue saw} {content one jet at the airport}.");
    expect(claim.reasons.map(({ rule }) => rule)).toContain("journalist-saw");
  });
});
