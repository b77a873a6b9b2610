import { expect, describe as group, test } from "vitest";
import { alterationOf } from "../../src/anchor/alteration-of";
import { wordDiff } from "../../src/anchor/word-diff";
import { passageAt } from "../../src/model/passage";
import type { Span } from "../../src/model/span";

const TEXT = [
  "Council backs a night ferry",
  "The harbour council will run a night ferry from May, Mayor Ada Lind said on Monday after a long debate.",
  "“We have waited eleven years for this,” Lind told reporters. Critics said the ferry would lose money — four million a year. Nobody answered them in the hall.",
  "A spokesman for the port declined to comment. The works council said it had not been asked.",
].join("\n\n");
const CRITICS = "Critics said the ferry would lose money — four million a year.";

function spanOf(words: string, text: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`The text has no “${words}”.`);
  return { start, end: start + words.length };
}

function seen(words: string, text = TEXT) {
  const passage = passageAt(text, [spanOf(words, text)]);
  if (!passage) throw new Error("There is no passage.");
  return passage;
}

/** A difference as one line: what is gone in [brackets], what is new in {braces}. */
function told(before: string, after: string): string {
  const marks = { same: ["", ""], gone: ["[", "]"], new: ["{", "}"] } as const;
  return wordDiff(before, after)
    .map(({ is, text }) => marks[is][0] + text + marks[is][1])
    .join("");
}

group("what changed in a passage", () => {
  test.each([
    ["the boats leave at ten", "the boats leave at ten", "the boats leave at ten"],
    ["the boats leave at ten", "the boats leave at nine", "the boats leave at [ten]{nine}"],
    ["the boats leave", "the old boats leave", "the {old }boats leave"],
    ["the old boats leave", "the boats leave", "the [old ]boats leave"],
    ["two boats, and a ferry", "three boats and a tram", "[two boats, ]{three boats }and a [ferry]{tram}"],
    ["", "new", "{new}"],
    ["gone", "", "[gone]"],
  ])("%j and %j", (before, after, difference) => {
    expect(told(before, after)).toBe(difference);
  });

  test("is nothing where only the typography is another", () => {
    expect(told("“It’s late”, she\u00a0said", '"It\'s late", she said')).not.toMatch(/[[{]/);
  });
});

group("a claim that has its place", () => {
  test("is altered where its paragraph is, and told word by word", () => {
    const text = TEXT.replace("eleven years", "twelve years");
    const found = alterationOf(text, seen(CRITICS), [spanOf(CRITICS, text)]);
    expect(found?.why).toBeUndefined();
    expect(found?.runs.filter(({ is }) => is !== "same")).toEqual([
      { is: "gone", text: "eleven " },
      { is: "new", text: "twelve " },
    ]);
  });

  test("is not altered where only other paragraphs are", () => {
    const text = `Updated.\n\n${TEXT.replace("declined to comment", "said nothing")}`;
    expect(alterationOf(text, seen(CRITICS), [spanOf(CRITICS, text)])).toBeNull();
  });
});

group("a claim that lost its place", () => {
  const cases: readonly (readonly [why: string, text: string])[] = [
    ["taken-out", TEXT.replace(`${CRITICS} `, "")],
    [
      "rewritten",
      TEXT.replace(CRITICS, "Some critics had feared it might one day lose four or five million crowns."),
    ],
    ["twice", `${CRITICS}\n\n${TEXT.split("\n\n")[0]}\n\n${CRITICS}`],
    ["paragraph-gone", TEXT.replace(/\n\n“We[^\n]*/, "")],
    ["paragraph-gone", ""],
  ];
  test.each(cases)("is told to be %s", (why, text) => {
    expect(alterationOf(text, seen(CRITICS), [])?.why).toBe(why);
  });

  test("is shown struck through where it stood", () => {
    const text = TEXT.replace(`${CRITICS} `, "");
    const gone = alterationOf(text, seen(CRITICS), [])?.runs.filter(({ is }) => is !== "same");
    expect(gone).toEqual([{ is: "gone", text: `${CRITICS} ` }]);
  });
});

test("a passage is all of the paragraphs its words stand in, and part of a paragraph without end", () => {
  expect(seen(CRITICS).text).toBe(TEXT.split("\n\n")[2]);
  expect(seen(CRITICS).text.slice(seen(CRITICS).start, seen(CRITICS).end)).toBe(CRITICS);
  expect(passageAt(TEXT, [])).toBeNull();
  const endless = `${"word ".repeat(2000)}here ${"word ".repeat(2000)}`;
  const { text, start, end } = seen("here", endless);
  expect(text.length).toBeLessThan(900);
  expect(text.slice(start, end)).toBe("here");
});
