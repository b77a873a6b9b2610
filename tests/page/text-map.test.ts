import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { offsetAt, type PageRead, rangeAt, readBody } from "../../src/page/read-body";
import { pageOf, paragraphs } from "./pages";

const BODY = paragraphs(7);

function readOf(html: string): PageRead {
  return readBody(pageOf(`<body><article><h1>Sea wall closed</h1>${html}</article></body>`));
}

/** What the pieces of a span say, spelled as the text is. */
function saidBy(read: PageRead, start: number, end: number): string {
  return rangeAt(read, { start, end })
    .map(({ startContainer, startOffset, endOffset }) => startContainer.data.slice(startOffset, endOffset))
    .join("")
    .replace(/[\u00ad\u200b]/g, "")
    .replace(/\s+/g, " ");
}

const SPLIT =
  "The har&shy;bour mas<wbr>ter <b>was  not</b>\n <a href='/x'>asked</a>, she<i>&nbsp;said</i> on Monday evening.";

describe("the way from the text to the page", () => {
  const read = readOf(`<p>${SPLIT}</p>${BODY.map((text) => `<p>${text}</p>`).join("")}`);

  test.each(["harbour master", "was not asked, she said", "ter was", "master", "on Monday"])(
    "%s",
    (words) => {
      const start = read.text.indexOf(words);
      expect(start).toBeGreaterThanOrEqual(0);
      expect(saidBy(read, start, start + words.length)).toBe(words);
    },
  );

  test("a piece stays in one text node", () => {
    for (const piece of rangeAt(read, { start: 0, end: read.text.length })) {
      expect(piece.startContainer).toBe(piece.endContainer);
      expect(piece.startOffset).toBeLessThan(piece.endOffset);
      expect(piece.endOffset).toBeLessThanOrEqual(piece.endContainer.data.length);
    }
  });

  test("what was left out between two paragraphs is in no piece", () => {
    const parted = readOf(
      `${BODY.map((text) => `<p>${text}</p><div class="ad">Buy a boat, they said</div>`).join("")}`,
    );
    const all = rangeAt(parted, { start: 0, end: parted.text.length });
    expect(all.map((piece) => piece.startContainer.data).join(" ")).not.toContain("Buy a boat");
    expect(all).toHaveLength(BODY.length);
  });

  test("an empty span is no piece", () => {
    expect(rangeAt(read, { start: 5, end: 5 })).toEqual([]);
  });
});

describe("the way from the page to the text", () => {
  const document = pageOf(
    `<body><nav id="n">Not read</nav><article><h1>Sea wall closed</h1><p id="p">The\u00adre  was a <b>storm</b> that night, and nobody slept.</p>${BODY.map((text) => `<p>${text}</p>`).join("")}</article></body>`,
  );
  const read = readBody(document);
  const node = document.getElementById("p")?.firstChild as Text;

  test.each([
    [0, 0],
    [2, 2],
    [3, 3],
    [4, 3],
    [6, 5],
    [7, 6],
    [8, 6],
    [9, 7],
  ])("place %i of the node is offset %i", (place, offset) => {
    expect(offsetAt(read, node, place)).toBe(offset);
  });

  test("a node that was not read has no offset", () => {
    expect(offsetAt(read, document.getElementById("n")?.firstChild as Text, 1)).toBeNull();
  });
});

test("whatever the markup, pieces say their span and lead back to it", () => {
  const word = fc.constantFrom(
    "harbour",
    "said",
    "wall",
    "the",
    "a",
    "quay,",
    "Holt",
    "“no”",
    "年",
    "\u00ad",
    "boat",
  );
  const gap = fc.constantFrom(
    " ",
    "  ",
    "\n",
    "&nbsp;",
    "<wbr>",
    "&shy;",
    "<br>",
    "<b> </b>",
    "\u200b",
    " <!-- x --> ",
  );
  const wrap = fc.constantFrom("", "b", "a", "i", "span");
  const part = fc
    .tuple(word, gap, wrap)
    .map(([text, space, tag]) => (tag ? `<${tag}>${text}${space}</${tag}>` : `${text}${space}`));
  const paragraph = fc
    .array(part, { minLength: 30, maxLength: 60 })
    .map((parts) => `<p>${parts.join("")} end of it.</p>`);
  fc.assert(
    fc.property(fc.array(paragraph, { minLength: 2, maxLength: 5 }), fc.nat(), fc.nat(), (list, a, b) => {
      const read = readOf(list.join("\n"));
      const length = read.text.length;
      fc.pre(length > 0);
      const start = Math.min(a % length, b % length);
      const end = Math.max(a % length, b % length) + 1;
      const told = saidBy(read, start, end).replace(/\s/g, "");
      expect(told).toBe(read.text.slice(start, end).replace(/\s/g, ""));
      for (const piece of rangeAt(read, { start, end })) {
        const at = offsetAt(read, piece.startContainer, piece.startOffset);
        expect(at).not.toBeNull();
        expect(at as number).toBeGreaterThanOrEqual(start);
        expect(at as number).toBeLessThan(end);
      }
      expect(read.text).not.toMatch(/ {2}|^\s|\s$|\n{3}/);
    }),
    { numRuns: 60 },
  );
});
