import { describe, expect, test } from "vitest";
import { parsePage } from "../../src/cli/parse-page";
import { factsOf } from "../../src/page/facts";
import { isArticle } from "../../src/page/is-article";
import { READ_LIMITS, readBody } from "../../src/page/read-body";
import { HEADLINE, pageOf, paragraphs } from "./pages";

const ADDRESS = "https://news.example/2026/03/05/sea-wall-closed-after-cracks";
const BODY = paragraphs(8);
const whole = BODY.join("\n\n");
const p = BODY.map((text) => `<p>${text}</p>`).join("");

function allDoors(document: Document) {
  return {
    verdict: isArticle(document, ADDRESS),
    facts: factsOf(document, ADDRESS),
    read: readBody(document),
  };
}

// Linkedom builds such pages in a fraction of the time.
const bigPageOf = (body: string): Document => parsePage(`<html><body>${body}</body></html>`);

describe("size", () => {
  test("more nodes than the limit are declined with a value", () => {
    const document = bigPageOf("<p></p>said x".repeat(READ_LIMITS.nodes / 2 + 10));
    expect(readBody(document)).toMatchObject({ outcome: "too-large", text: "", root: null });
  });

  test("a hundred thousand nodes beside an article do not keep it from being read", () => {
    const document = bigPageOf(`<article>${HEADLINE}${p}</article><div>${"<i></i>x".repeat(50_000)}</div>`);
    expect(readBody(document).text).toBe(whole);
  });

  test("a text node of ten megabytes is declined", () => {
    const document = pageOf("<body></body>");
    document.body.append("He said so. ".repeat(900_000));
    expect(readBody(document).outcome).toBe("too-large");
  });

  test("five thousand elements in each other", () => {
    const document = bigPageOf(
      `${"<div>".repeat(5000)}<article>${HEADLINE}${p}</article>${"</div>".repeat(5000)}`,
    );
    expect(readBody(document).text).toBe(whole);
  });

  test("thousands of paragraphs and closing headings deep inside take no square of steps", () => {
    const part = `<div><h3>Related</h3></div><section><p>${BODY[0]}</p></section>`;
    const document = bigPageOf(`${"<div>".repeat(4000)}${part.repeat(3000)}${"</div>".repeat(4000)}`);
    expect(readBody(document).outcome).toBe("read");
  });
});

describe("names that hide what the DOM says", () => {
  const names = [
    "firstChild",
    "nextSibling",
    "parentNode",
    "nodeType",
    "localName",
    "className",
    "id",
    "children",
    "childNodes",
    "getAttribute",
    "hasAttribute",
    "hasAttributes",
    "attributes",
    "textContent",
    "innerHTML",
    "shadowRoot",
    "tagName",
  ];

  test("fields of a form around the article", () => {
    const fields = names.map((name) => `<input name="${name}" value="he said">`).join("");
    const document = pageOf(
      `<body><form id="page">${fields}<article>${HEADLINE}${p}</article></form></body>`,
    );
    expect(allDoors(document).read.text).toBe(whole);
  });

  test("pictures called as properties of the document", () => {
    const pictures = ["body", "head", "documentElement", "querySelectorAll", "firstChild", "title", "forms"]
      .map((name) => `<img name="${name}" alt=""><form name="${name}"></form>`)
      .join("");
    const document = pageOf(`<body>${pictures}<article>${HEADLINE}${p}</article></body>`);
    expect(allDoors(document).read.text).toBe(whole);
  });
});

describe("odd documents", () => {
  test.each([
    ["an empty one", "", "text/html"],
    ["frames", "<html><frameset><frame src='about:blank'></frameset></html>", "text/html"],
    [
      "SVG",
      `<svg xmlns="http://www.w3.org/2000/svg"><text>He said so, and nobody else did.</text></svg>`,
      "image/svg+xml",
    ],
    ["XML", "<feed><entry>He said so</entry></feed>", "application/xml"],
  ])("%s is no article and gives nothing", (_, html, type) => {
    const { verdict, read } = allDoors(pageOf(html, type));
    expect(verdict.article).toBe(false);
    expect(read.outcome).toBe("nothing");
  });

  test("XHTML is read like HTML", () => {
    const xhtml = `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>Sea wall</title></head><body><div><h1>Sea wall</h1>${p}</div></body></html>`;
    expect(readBody(pageOf(xhtml, "application/xhtml+xml")).text).toBe(whole);
  });

  test("data blocks that do not parse, or hold the unexpected", () => {
    const blocks = [
      "{",
      "null",
      "[]",
      '"text"',
      "[[null]]",
      '{"@type":null,"author":5,"publisher":[{}],"headline":{"a":1}}',
      '{"@graph":[null,5]}',
    ];
    const head = blocks.map((block) => `<script type="application/ld+json">${block}</script>`).join("");
    const { facts, read } = allDoors(pageOf(`<html><head>${head}</head><body>${HEADLINE}${p}</body></html>`));
    expect(read.text).toBe(whole);
    expect(facts.title).toBe("Sea wall closed after cracks");
  });

  test("a data block that closes in on itself a thousand times", () => {
    const deep = `${'{"@graph":['.repeat(1000)}${"]}".repeat(1000)}`;
    const document = pageOf(
      `<html><head><script type="application/ld+json">${deep}</script></head><body>${p}</body></html>`,
    );
    expect(() => allDoors(document)).not.toThrow();
  });

  test("a label of a hundred thousand words", () => {
    const label = Array.from({ length: 100_000 }, (_, i) => `c${i}`).join(" ");
    expect(readBody(pageOf(`<body><div class="${label}">${HEADLINE}${p}</div></body>`)).text).toBe(whole);
  });
});
