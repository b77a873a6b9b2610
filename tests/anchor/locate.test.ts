import fc from "fast-check";
import { expect, describe as group, test } from "vitest";
import { describe } from "../../src/anchor/describe";
import { locate } from "../../src/anchor/locate";
import type { Selectors } from "../../src/model/selector";

const TEXT = [
  "Council backs a night ferry",
  "The harbour council will run a night ferry from May, Mayor Ada Lind said on Monday after a long debate.",
  "“We have waited eleven years for this,” Lind told reporters. Critics said the ferry would lose money — four million a year.",
  "A spokesman for the port declined to comment. The works council said it had not been asked.",
  "Interfax reported that two operators had offered to run the boats at their own risk.",
].join("\n\n");

function selectorsOf(words: string, text = TEXT): Selectors {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`The text has no “${words}”.`);
  return describe(text, { start, end: start + words.length });
}

function wordsFound(text: string, selectors: Selectors): string | null {
  const span = locate(text, selectors);
  return span && text.slice(span.start, span.end);
}

group("what must not be placed", () => {
  test("words that were deleted, though a like sentence stands elsewhere", () => {
    const text = TEXT.replace("Critics said the ferry would lose money — four million a year.", "");
    const copy = `${text}\n\nAnalysts said the tram would lose money — nine million a year.`;
    expect(
      locate(copy, selectorsOf("Critics said the ferry would lose money — four million a year.")),
    ).toBeNull();
  });

  test("a sentence taken out, though its very words stand elsewhere too", () => {
    const sentence = "Critics said the ferry would lose money — four million a year.";
    const twice = `${TEXT} ${sentence} Nobody answered them.`;
    const selectors = selectorsOf(sentence, twice);
    const [before = "", ...after] = twice.split(sentence);
    expect(locate(before + after.join(sentence), selectors)).toBeNull();
  });

  test("one of two copies that went elsewhere, where nothing tells them apart", () => {
    const caption = "Two of the five boats lie in the dock.";
    const [title, council, waited, port, interfax] = TEXT.split("\n\n");
    const selectors = selectorsOf(caption, [title, caption, council, waited, caption, port].join("\n\n"));
    const moved = [port, waited, interfax, caption, title, council, caption].join("\n\n");
    expect(locate(moved, selectors)).toBeNull();
  });

  test("few words that stand elsewhere among other neighbours", () => {
    const selectors = selectorsOf("The works council said");
    expect(
      locate(
        `${TEXT.replace(/The works council said [^.]*\./, "")} So much The works council said.`,
        selectors,
      ),
    ).toBeNull();
  });

  test("words whose neighbours have closed up where they stood", () => {
    const text = TEXT.replace("declined to comment. The works council ", "");
    expect(locate(text, selectorsOf("declined to comment. The works council "))).toBeNull();
  });

  test("anything in an empty text, a text of another article, or for an empty quote", () => {
    const selectors = selectorsOf("A spokesman for the port declined to comment.");
    expect(locate("", selectors)).toBeNull();
    expect(
      locate("Rain fell on the capital for the third day running, and the trams stood still.", selectors),
    ).toBeNull();
    expect(
      locate(TEXT, { quote: { exact: "", prefix: "", suffix: "" }, position: { start: 3, end: 3 } }),
    ).toBeNull();
  });
});

group("what must be placed", () => {
  const quote = "Critics said the ferry would lose money — four million a year.";
  const cases: readonly (readonly [name: string, text: string, words: string])[] = [
    ["in the text it was described in", TEXT, quote],
    ["under a new first paragraph", `Updated at noon with a reply.\n\n${TEXT}`, quote],
    ["among paragraphs in another order", TEXT.split("\n\n").reverse().join("\n\n"), quote],
    [
      "in a paragraph of its own that was moved away from between its neighbours",
      `${TEXT.replace("A spokesman", "\n\nA spokesman")}\n\n${quote}`.replace(`${quote}\n\nA`, "A"),
      quote,
    ],
    ["with a word changed", TEXT.replace("would lose", "might lose"), quote.replace("would", "might")],
    [
      "with a word put in",
      TEXT.replace("would lose money", "would soon lose money"),
      quote.replace("would", "would soon"),
    ],
    [
      "with a word left out",
      TEXT.replace("four million a year", "four million"),
      quote.replace(" a year", ""),
    ],
    [
      "with its first word changed",
      TEXT.replace("Critics said", "Opponents said"),
      quote.replace("Critics", "Opponents"),
    ],
    ["with its last word changed", TEXT.replace("a year.", "a month."), quote.replace("year", "month")],
    ["with dashes retyped", TEXT.replace(" — ", "--"), quote.replace(" — ", "--")],
    [
      "with no-break and thin spaces",
      TEXT.replaceAll(" the ", "\u00a0the\u2009"),
      quote.replaceAll(" the ", "\u00a0the\u2009"),
    ],
    [
      "with soft hyphens",
      TEXT.replace("million", "mil\u00adlion"),
      quote.replace("million", "mil\u00adlion"),
    ],
  ];
  for (const [name, text, words] of cases)
    test(name, () => {
      expect(wordsFound(text, selectorsOf(quote))).toBe(words);
    });

  test("with quotation marks and apostrophes retyped", () => {
    const straight = TEXT.replace(/[“”]/g, '"');
    expect(wordsFound(straight, selectorsOf("“We have waited eleven years for this,”"))).toBe(
      '"We have waited eleven years for this,"',
    );
  });

  test("the copy between the old neighbours, where there are two", () => {
    const selectors = selectorsOf("Lind told reporters.");
    const text = `Lind told reporters.\n\n${TEXT}`;
    expect(locate(text, selectors)?.start).toBe(text.lastIndexOf("Lind told reporters."));
  });

  test("the copy that did not move, where two have the same neighbours", () => {
    const long = `${"The minister told the house that the bridge would open in spring and stay open. ".repeat(2)}Then he left.`;
    const words = "the bridge would open";
    const first = describe(long, { start: long.indexOf(words), end: long.indexOf(words) + words.length });
    expect(locate(long, first)?.start).toBe(long.indexOf(words));
  });

  test("a passage of many paragraphs", () => {
    const words = TEXT.slice(TEXT.indexOf("“We have"), TEXT.indexOf("The works council"));
    const text = `First.\n\n${TEXT.replace("eleven years", "twelve years")}`;
    expect(wordsFound(text, selectorsOf(words))).toBe(words.replace("eleven", "twelve"));
  });
});

group("whatever the text", () => {
  test("what was described is found where it was, surrogate pairs and all", () => {
    const texts = fc.string({ unit: "grapheme", minLength: 1, maxLength: 300 });
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (text, from, length) => {
        const start = from % text.length;
        const end = Math.min(text.length, start + 1 + (length % 60));
        expect(locate(text, describe(text, { start, end }))).toEqual({ start, end });
      }),
      { numRuns: 300, seed: 7 },
    );
  });

  test("an answer is a span of the text, never empty, whatever is asked", () => {
    const words = fc.string({
      unit: fc.constantFrom("a", "b ", "—", "\n", "“", "…", "\u00a0", "😀", "ferry "),
      maxLength: 120,
    });
    const asked = fc.record({ exact: words, prefix: words, suffix: words });
    fc.assert(
      fc.property(words, asked, fc.integer({ min: -5, max: 400 }), (text, quote, start) => {
        const span = locate(text, { quote, position: { start, end: start + quote.exact.length } });
        if (!span) return;
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeGreaterThan(span.start);
        expect(span.end).toBeLessThanOrEqual(text.length);
        // No half of a surrogate pair.
        expect(text.slice(span.start, span.end)).not.toMatch(/\p{Cs}/u);
      }),
      { numRuns: 2000, seed: 11 },
    );
  });
});
