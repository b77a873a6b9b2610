import fc from "fast-check";
import { JSDOM } from "jsdom";
import MarkdownIt from "markdown-it";
import { describe, expect, it } from "vitest";
import { toClaimReviews } from "../../src/export/claim-review";
import { CSV_HEADER, toCsv } from "../../src/export/csv";
import type { Exported } from "../../src/export/exported";
import { toHtml } from "../../src/export/html";
import { toHypothesis } from "../../src/export/hypothesis";
import { toMarkdown } from "../../src/export/markdown";
import { readDocument } from "../../src/export/read-document";
import { toReport } from "../../src/export/report";
import { anyExported } from "./arbitrary";
import { example } from "./example";

const say = (id: string, ...values: readonly (string | number)[]) => [id, ...values].join(" ");
const report = (exported: Exported) => toReport(exported, say, "en");
/** CommonMark with tables and struck-out text, as most readers of Markdown have it. */
const reader = new MarkdownIt({ html: true });
/** The text of rendered Markdown; a parser of HTML would take minutes for so many. */
const asText = (html: string) =>
  html
    .replaceAll(/<[^>]*>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
const markup = fc
  .array(
    fc.constantFrom(
      "#",
      "*",
      "_",
      "`",
      "~",
      "|",
      "-",
      "+",
      "=",
      ">",
      "<b>",
      "&lt;",
      "[",
      "](x)",
      "!",
      "1.",
      "\\",
      "\n",
      " ",
      "    ",
      "\t",
      "a",
      "http://x.example",
      "<http://x.example>",
      "$",
      ":",
      "@",
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(""));
const hostile = "</title><script>alert(1)</script><img src=x onerror=alert(1)>&\"'";
const hostileExample: Exported = {
  article: { ...example.article, facts: { title: hostile, publisher: hostile, byline: hostile } },
  annotations: example.annotations.map((annotation) => ({
    ...annotation,
    claim: { ...annotation.claim, resolved: hostile },
    work: {
      note: hostile,
      tags: [hostile],
      name: hostile,
      evidence: [{ url: "javascript:alert(1)", title: hostile, quote: hostile }],
    },
  })),
};

describe("the table", () => {
  it("guards against a text that a spreadsheet would run, and quotes what RFC 4180 asks for", () => {
    const work = { name: "=HYPERLINK(1)", note: 'He said "no",\nthen left.', tags: ["@x", "-1"] };
    const [first] = example.annotations;
    if (!first) throw new Error("the example is empty");
    const row = rows(toCsv({ ...example, annotations: [{ ...first, work }] }))[1];
    const cell = (column: string) => row?.[columns.indexOf(column)];
    expect(cell("reader_name")).toBe("'=HYPERLINK(1)");
    expect(cell("note")).toBe('He said "no",\nthen left.');
    expect(cell("tags")).toBe("'@x, -1");
  });

  it("has no cell that a spreadsheet would translate into a truth value", () => {
    const annotations = example.annotations.flatMap((annotation) =>
      [{ verdict: "false" as const, dismissed: true }, { dismissed: false }].map((work) => ({
        ...annotation,
        work,
      })),
    );
    const cells = rows(toCsv({ ...example, annotations })).flat();
    expect(cells.filter((cell) => /^(true|false)$/i.test(cell))).toEqual([]);
    expect(cells).toContain("is-false");
    expect(cells).toContain("yes");
  });

  it("has a header and one row a claim with every column, whatever is in the cells", () => {
    fc.assert(
      fc.property(anyExported, (exported) => {
        const table = rows(toCsv(exported));
        expect(table.length).toBe(exported.annotations.length + 1);
        for (const row of table) expect(row.length).toBe(columns.length);
      }),
    );
  });

  it("begins with a byte order mark and ends its lines as RFC 4180 says", () => {
    expect(toCsv(example).startsWith("\ufeffarticle,")).toBe(true);
    expect(toCsv(example).endsWith("\r\n")).toBe(true);
  });
});

describe("the report", () => {
  it("groups claims by grade and leaves dismissed ones out", () => {
    const dismissed = example.annotations.map((annotation) => ({ ...annotation, work: { dismissed: true } }));
    expect(report(example).groups.map(({ grade }) => grade)).toEqual(["unnamed", "silence"]);
    expect(report({ ...example, annotations: dismissed }).groups).toEqual([]);
  });

  it("as HTML keeps hostile words as words: no element, no script, no foreign link", () => {
    const { document } = new JSDOM(toHtml(report(hostileExample)), { runScripts: "outside-only" }).window;
    expect(document.querySelectorAll("script, img, iframe, object, form").length).toBe(0);
    expect(document.title).toBe(hostile);
    for (const link of document.querySelectorAll("a")) expect(link.href).toMatch(/^https:/);
    expect(document.querySelector('meta[http-equiv="Content-Security-Policy"]')).not.toBeNull();
  });

  it("as Markdown keeps hostile words as words", () => {
    const work = { note: "1. one\n# two\n- three\n[a](b)\n    code\n\n| a |\n|---|" };
    const [first] = example.annotations;
    if (!first) throw new Error("the example is empty");
    for (const exported of [hostileExample, { ...example, annotations: [{ ...first, work }] }]) {
      const { document } = new JSDOM(reader.render(toMarkdown(report(exported)))).window;
      expect(document.querySelectorAll("script, img, ol, table, pre, code, s").length).toBe(0);
      for (const link of document.querySelectorAll("a")) expect(link.href).toMatch(/^https:/);
    }
    const { document } = new JSDOM(reader.render(toMarkdown(report(hostileExample)))).window;
    expect(document.querySelector("h1")?.textContent).toBe(hostile);
  });

  it("as Markdown says what was written, whatever it is, in a reader of Markdown", () => {
    const plain = (words: string) => words.replaceAll(/\s+/g, " ").trim();
    fc.assert(
      fc.property(fc.oneof(fc.string({ maxLength: 30 }), markup), (words) => {
        const [first] = example.annotations;
        if (!first || words.trim() === "") return;
        const claim = { ...first.claim, resolved: words };
        const work = { note: words, tags: [words] };
        const exported = {
          article: { ...example.article, facts: { title: words } },
          annotations: [{ ...first, claim, work }],
        };
        const html = reader.render(toMarkdown(report(exported)));
        const said = (element: string) =>
          [...html.matchAll(new RegExp(`<${element}>(.*?)</${element}>`, "gs"))].map(([, inner]) =>
            plain(asText(inner ?? "")),
          );
        expect(said("h1")).toEqual([plain(words)]);
        expect(said("h3")).toEqual([`1. ${plain(words)} (kind_media)`]);
        expect(said("li")).toContain(plain(`report_tags: ${words}`));
        expect(said("li")).toContain(plain(`report_note: ${words}`));
      }),
      { numRuns: 1000 },
    );
  });

  it("carries verdict, note, evidence and chain of each claim", () => {
    for (const text of [toHtml(report(example)), toMarkdown(report(example))])
      for (const words of ["disputed", "harbour log", "https://harbour.example/log", "→ an unnamed engineer"])
        expect(text).toContain(words);
  });
});

describe("ClaimReview", () => {
  it("reviews nothing that the reader gave no verdict, whatever its grade", () => {
    const unjudged = example.annotations.map((annotation) => ({ ...annotation, work: {} }));
    expect(toClaimReviews({ ...example, annotations: unjudged }, say)["@graph"]).toEqual([]);
  });

  it("reviews the content with the verdict in words and no number", () => {
    const [review] = toClaimReviews(example, say)["@graph"] as Record<string, unknown>[];
    expect(review).toMatchObject({
      "@type": "ClaimReview",
      claimReviewed: "The ferry had no working radio",
      reviewRating: { "@type": "Rating", alternateName: "verdict_disputed" },
    });
    expect(JSON.stringify(review)).not.toContain("ratingValue");
  });
});

describe("Hypothesis", () => {
  it("gives back the notes it was given, on the same words", () => {
    const file = JSON.stringify(toHypothesis(example, "2026-11-24T00:00:00Z"));
    expect(notesIn(file)).toEqual([
      {
        id: example.annotations[0]?.id,
        address: example.article.address,
        note: expect.stringContaining("The harbour log says otherwise."),
        tags: ["safety", "to check"],
        quote: example.annotations[0]?.anchors.content[0]?.quote,
        created: "2026-11-01T10:00:00.000Z",
      },
    ]);
  });

  it("reads a page note without a target and leaves empty highlights and replies", () => {
    const note = {
      uri: "https://a.example/",
      created: "2026-01-01T00:00:00.000000+00:00",
      target: [{ source: "https://a.example/" }],
    };
    const annotations = [
      { ...note, text: "Hm", tags: [] },
      { ...note, text: "", tags: [] },
      { ...note, text: "A reply", references: ["x"] },
    ];
    expect(notesIn(JSON.stringify({ annotations }))).toEqual([
      { address: "https://a.example/", note: "Hm", tags: [], created: note.created },
    ]);
  });
});

function notesIn(file: string): unknown {
  const read = readDocument(file);
  return read.ok && "notes" in read.value ? read.value.notes : read;
}

const columns = CSV_HEADER.replace("\ufeff", "").trim().split(",");

/** Reads RFC 4180 as its grammar says, independent of the writer. */
function rows(csv: string): string[][] {
  const table: string[][] = [];
  let row: string[] = [];
  let at = csv.startsWith("\ufeff") ? 1 : 0;
  while (at < csv.length) {
    let cell = "";
    if (csv[at] === '"') {
      for (at++; !(csv[at] === '"' && csv[at + 1] !== '"'); at++) {
        if (csv[at] === '"') at++;
        cell += csv[at];
      }
      at++;
    } else while (at < csv.length && csv[at] !== "," && csv[at] !== "\r") cell += csv[at++];
    row.push(cell);
    if (csv[at] === ",") at++;
    else {
      expect(csv.slice(at, at + 2)).toBe("\r\n");
      at += 2;
      table.push(row);
      row = [];
    }
  }
  return table;
}
