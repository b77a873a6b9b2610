import fc from "fast-check";
import { expect, test } from "vitest";
import { fold } from "../../src/store/fold";
import { bitsOfWords, mayHold, signOf } from "../../src/store/sign";

const TEXT =
  "The harbour council will run a night ferry from May, although nobody had asked for it, Édouard Müller said. ".repeat(
    40,
  );

test("a text is never said not to hold what it holds, also inside words", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "grapheme", maxLength: 80 }),
      fc.nat(),
      fc.nat(20),
      (text, from, length) => {
        const folded = fold(text);
        const start = from % (folded.length + 1);
        const word = folded.slice(start, start + length);
        expect(mayHold(signOf(text), bitsOfWords([word]))).toBe(true);
      },
    ),
  );
  expect(mayHold(signOf(TEXT), bitsOfWords(["erry", "edouard", "muller"]))).toBe(true);
});

test("most words a text does not hold are said not to be there", () => {
  const sign = signOf(TEXT);
  const absent = [
    "zebra",
    "minister",
    "quarantine",
    "bishop",
    "parliament",
    "herring",
    "telephone",
    "goblet",
  ];
  expect(absent.filter((word) => mayHold(sign, bitsOfWords([word])))).toEqual([]);
});

test("what is too short for a sign is not kept out by it", () => {
  expect(bitsOfWords(["", "a", "qx"])).toEqual([]);
});
