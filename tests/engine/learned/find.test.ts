import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findAttributions } from "../../../src/engine/learned/find";
import { tagDocument } from "../../../src/engine/learned/tagger";
import { TAGS } from "../../../src/engine/learned/tags";
import { readDocument } from "../../../src/engine/text/read-document";
import { shippedWeights } from "../../../src/engine/weights";
import { readNotation, showNotation } from "../notation";

const weights = shippedWeights();

function read(text: string) {
  const document = readDocument(text);
  tagDocument(document, weights.tagger);
  return document;
}

describe("the learned finder is silent", () => {
  it.each([
    "",
    " \n\n\t",
    "The ferry left the quay at nine and came back at noon.",
    "Rain fell on the valley for three days, and the river rose by a metre.",
    "She wants to open a second bakery next year.",
    "The committee meets on Tuesdays in the old town hall.",
    "Prices rose by four per cent in March.",
  ])("on %j", (text) => {
    expect(showNotation(text, findAttributions(read(text), weights))).toBe(text);
  });
});

describe("the learned finder finds", () => {
  it.each([
    "{source The harbour master} {cue said} {content the ferry would sail on Monday}.",
    "{content The bridge will stay closed until autumn}, {source Anna Holt} {cue told} reporters.",
    '{content "We had no choice,"} {cue said} {source Peter Maas, the owner of the mill}.',
    "{cue According to} {source the police}, {content two men were arrested at the station}.",
    "{source Lawyers for the company} {cue argued} that {content the contract was void}.",
    "The mayor resigned on Friday. {source Her deputy} {cue confirmed} that {content a new vote would be held}.",
  ])("%s", (notation) => {
    const { text } = readNotation(notation);
    expect(showNotation(text, findAttributions(read(text), weights))).toBe(notation);
  });
});

describe("whatever the text", () => {
  const pieces = fc.constantFrom(
    "said",
    "Ann",
    "“",
    "”",
    '"',
    ".",
    ",",
    "\n\n",
    "🙂",
    "é",
    "reported that",
    "it",
    ":",
    "-",
    "told",
    "\u00a0",
    "\ud83d",
  );
  const texts = fc
    .array(fc.oneof(pieces, fc.string({ unit: "binary", maxLength: 6 })), { maxLength: 60 })
    .map((list) => list.join(" "));

  it("finds only spans that stand in it, in order, and the same ones twice", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const found = findAttributions(read(text), weights);
        expect(findAttributions(read(text), weights)).toEqual(found);
        let last = 0;
        for (const { source, cue, content, confidence } of found) {
          for (const { start, end } of [...source, ...cue, ...content])
            expect(0 <= start && start < end && end <= text.length).toBe(true);
          expect(cue[0]?.start ?? -1).toBeGreaterThanOrEqual(last);
          expect(confidence > 0 && confidence <= 1).toBe(true);
          last = cue[0]?.start ?? 0;
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe("the tagger", () => {
  it("tells verbs, names and nouns apart by what stands around them", () => {
    const document = read("Anna Holt will report on Monday and the report was a record.");
    const tags = [...document.tags].map((tag) => TAGS[tag]);
    expect(tags).toEqual(["NNP", "NNP", "MD", "VB", "IN", "NNP", "CC", "DT", "NN", "VBD", "DT", "NN", "."]);
  });
});
