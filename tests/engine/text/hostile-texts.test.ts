import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyse } from "../../../src/engine/analyse";
import { readDocument } from "../../../src/engine/text/read-document";
import type { Span } from "../../../src/model/span";

const PIECES = [
  ..."\"'“”‘’„‚«»‹›`´.,;:!?…-–—()[]{}@#$%&*/\\_|~^+=<>\n\r\t\v\f \u00a0\u2028\u2029\u0085\u00ad\u200b\u200d\ufeff\u202e\u0301\u20dd",
  "''",
  "``",
  "\n\n",
  "\0",
  "\u001b",
  "\ud83d",
  "\ude00",
  "😀",
  "👩‍👩‍👧",
  "e\u0301",
  "𝒜",
  "ß",
  "İ",
  "ﬁ",
  "漢字",
  "عربي",
  ..."a b I said told According to citing reportedly Mr. U.S. Sept. 20 No. declined comment did n't that who he Smith Interfax sources https:// www. according is believed claims of by report".split(
    " ",
  ),
  "She said that ",
  ' "We won," he said. ',
  " declined to comment on ",
  " , Ann Lee, the mayor, said ",
  " is said to ",
  " a Reuters photographer saw ",
];

const soup = fc
  .array(fc.constantFrom(...PIECES), { maxLength: 60 })
  .chain((pieces) => fc.constantFrom(" ", "").map((space) => pieces.join(space)));
const texts = fc.oneof(
  soup,
  fc.string({ unit: "binary", maxLength: 120 }),
  fc.string({ unit: "grapheme", maxLength: 120 }),
);

/** Half a pair on its own is a code point of its own; only the middle of a whole pair is no border. */
function isBorder(text: string, offset: number): boolean {
  const before = text.charCodeAt(offset - 1);
  const after = text.charCodeAt(offset);
  return !(before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff);
}

function check(text: string, spans: readonly Span[]): void {
  for (const { start, end } of spans) {
    if (!(start >= 0 && start < end && end <= text.length))
      throw new Error(`span ${start}–${end} of ${text.length}`);
    if (!isBorder(text, start) || !isBorder(text, end)) throw new Error(`span ${start}–${end} splits a pair`);
  }
}

describe("any string in", () => {
  it("gives tokens that stand in the text, in order, without a letter lost", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const document = readDocument(text);
        let end = 0;
        for (let index = 0; index < document.count; index++) {
          const start = document.starts[index] as number;
          if (start < end) throw new Error("tokens overlap");
          if (/[\p{L}\p{N}]/u.test(text.slice(end, start))) throw new Error("a letter was lost");
          end = document.ends[index] as number;
          check(text, [{ start, end }]);
          if (document.words[index] !== text.slice(start, end)) throw new Error("word differs");
        }
        if (/[\p{L}\p{N}]/u.test(text.slice(end))) throw new Error("a letter was lost at the end");
      }),
      { numRuns: 6000, seed: 1 },
    );
  });

  it("gives sentences that cover all tokens, none over two paragraphs", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const document = readDocument(text);
        let covered = 0;
        document.sentenceStarts.forEach((start, sentence) => {
          const end = document.sentenceEnds[sentence] as number;
          if (start !== covered || end <= start) throw new Error("a gap between sentences");
          for (let token = start; token < end; token++) {
            if (document.sentences[token] !== sentence) throw new Error("wrong sentence number");
            if (document.paragraphs[token] !== document.paragraphs[start]) throw new Error("two paragraphs");
          }
          covered = end;
        });
        if (covered !== document.count) throw new Error("tokens outside sentences");
      }),
      { numRuns: 4000, seed: 2 },
    );
  });

  it("gives claims whose spans stand in the text on code-point borders, the same twice", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const first = analyse(text);
        for (const claim of first.claims) {
          check(text, [...claim.source, ...claim.cue, ...claim.content]);
          if (claim.cue.length + claim.content.length === 0) throw new Error("an empty claim");
        }
        expect(analyse(text)).toEqual(first);
      }),
      { numRuns: 4000, seed: 3 },
    );
  });
});

describe("texts made to break it", () => {
  it.each([
    ["one sentence of 100,000 characters", "the man said that ".repeat(5556)],
    ["one word of 100,000 letters", "a".repeat(100_000)],
    ["50,000 straight quotation marks", '"'.repeat(50_000)],
    ["50,000 quotation marks among words", '" so '.repeat(50_000)],
    ["50,000 marks that open and never close", "“so ".repeat(50_000)],
    ["50,000 apostrophes", "'so ".repeat(50_000)],
    ["5,000 paragraphs of one open quotation", "“So they said.\n\n".repeat(5_000)],
    ["10,000 refusals", "declined to comment ".repeat(10_000)],
    ["10,000 nouns in a row", "reports of ".repeat(10_000)],
    ["100,000 full stops", ". ".repeat(100_000)],
    ["nothing but line breaks", "\n".repeat(100_000)],
  ])(
    "%s",
    (_name, text) => {
      const { claims } = analyse(text);
      for (const claim of claims) check(text, [...claim.source, ...claim.cue, ...claim.content]);
      expect(claims.length).toBeLessThan(text.length);
    },
    120_000,
  );
});
