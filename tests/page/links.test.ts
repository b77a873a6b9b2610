import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { linksIn } from "../../src/page/links";
import { readBody } from "../../src/page/read-body";

const FILLER =
  "The harbour has been sinking since the spring, and nobody who works on the quay was told before the summer came and the cranes were moved.";

function linked(sentence: string): string[] {
  const { document } = parseHTML(
    `<html><body><article><h1>The quay is sinking</h1><p>${FILLER}</p><p>${sentence}</p><p>${FILLER} It went on.</p><p>${FILLER} It did not stop.</p></article></body></html>`,
  );
  const read = readBody(document as unknown as Document);
  return linksIn(read).map(({ start, end }) => read.text.slice(start, end));
}

describe("links of a text", () => {
  test.each([
    "The report said no such thing, and the harbour master had never read it.",
    'The <a href="#notes">report</a> said no such thing, and the harbour master had never read it.',
    "The <a>report</a> said no such thing, and the harbour master had never read it.",
    'The <a href="mailto:desk@example.org">desk</a> said no such thing, and the master had never read it.',
  ])("are none in %s", (sentence) => {
    expect(linked(sentence)).toEqual([]);
  });

  test("are the words that lead to another page, whatever stands in the link", () => {
    expect(
      linked(
        'The <a href="/report.pdf">coastal <em>report</em></a> and <a href="https://example.org">a study</a> said that the quay was sinking fast.',
      ),
    ).toEqual(["coastal report", "a study"]);
  });
});
