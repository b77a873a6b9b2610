import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { phraseFinder } from "../../../src/engine/meaning/first-phrase";
import { nameKey } from "../../../src/engine/meaning/known-names";

describe("a finder of phrases", () => {
  const find = phraseFinder(["not say", "declined to", "did not say", "not", "no comment"]);

  it.each([
    [" declined to ", "declined to"],
    [" did not say ", "not say"],
    [" it did not ", "not"],
    [" no comment was not heard ", "not"],
    [" declined ", null],
    [" knot says ", null],
    [" ", null],
    ["", null],
  ])("finds in %j the phrase that is listed first", (words, phrase) => {
    expect(find(words)).toBe(phrase);
  });

  it("finds what a look for each in turn finds", () => {
    const word = fc.constantFrom("a", "b", "ab", "c");
    const phrase = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(" "));
    fc.assert(
      fc.property(fc.array(phrase), fc.array(word, { maxLength: 8 }), (phrases, words) => {
        const padded = ` ${words.join(" ")} `;
        expect(phraseFinder(phrases)(padded)).toBe(
          phrases.find((each) => padded.includes(` ${each} `)) ?? null,
        );
      }),
    );
  });
});

describe("the key of a name", () => {
  it.each([
    ["The Hague", "Hague"],
    ["Theresa May", "Theresa May"],
    ["the  Times ", "Times"],
    ["Côte d’Ivoire", "Côte d'Ivoire"],
    ["New\u00a0York", "New York"],
    ["New\u2009York", "New York"],
    ["New\nYork", "New York"],
    [" Le Monde", "Le Monde"],
    ["AFP", "AFP"],
    ["", ""],
  ])("of %j is %j", (name, key) => {
    expect(nameKey(name)).toBe(key);
  });
});
