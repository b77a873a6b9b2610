import fc from "fast-check";
import jsonld from "jsonld";
import type { JsonLd, RemoteDocument } from "jsonld/jsonld-spec";
import { describe, expect, it } from "vitest";
import { toCollection, writeCollection } from "../../src/export/jsonld";
import { ANNOTATION_CONTEXT, NAMESPACE } from "../../src/export/jsonld-context";
import { readCollection } from "../../src/export/read-jsonld";
import { anyExported } from "./arbitrary";
import { example } from "./example";

describe("an article as a Web Annotation collection", () => {
  it("comes back whole, whatever the reader wrote", () => {
    fc.assert(
      fc.property(anyExported, (exported) => {
        const text = writeCollection(exported);
        const read = readCollection(text);
        expect(read).toEqual({ ok: true, value: exported });
        if (read.ok) expect(writeCollection(read.value)).toBe(text);
      }),
      { numRuns: 300 },
    );
  });

  it("counts code points, as the model says, where the text has characters beyond the basic plane", () => {
    const items = itemsOf(toCollection({ ...example, article: { ...example.article, astral: [0, 2] } }));
    const position = items[0]?.target[0]?.selector[1];
    expect(position).toEqual({
      type: "TextPositionSelector",
      start: (example.annotations[0]?.anchors.source[0]?.position.start ?? 0) - 2,
      end: (example.annotations[0]?.anchors.source[0]?.position.end ?? 0) - 2,
    });
  });

  it("keeps to what the Web Annotation model requires of each annotation", () => {
    const collection = toCollection(example);
    expect(collection.total).toBe(example.annotations.length);
    for (const item of itemsOf(collection)) {
      expect(item.type).toBe("Annotation");
      expect(item.target.length).toBeGreaterThan(0);
      for (const motivation of item.motivation) expect(MOTIVATIONS).toContain(motivation);
      for (const body of item.body) expect(MOTIVATIONS).toContain(body.purpose);
      for (const target of item.target) {
        expect(target.type).toBe("SpecificResource");
        expect(target.source).toBe(example.article.address);
        expect(target.selector.map(({ type }) => type)).toEqual([
          "TextQuoteSelector",
          "TextPositionSelector",
        ]);
      }
    }
  });

  it("loses nothing to a JSON-LD processor: every member has a meaning in the contexts it names", async () => {
    const expanded = JSON.stringify(
      await jsonld.expand(toCollection(example) as jsonld.JsonLdDocument, { documentLoader }),
    );
    for (const term of [
      "role",
      "origin",
      "revision",
      "kind",
      "grade",
      "chain",
      "reasons",
      "article",
      "nameConfidence",
    ])
      expect(expanded).toContain(`${NAMESPACE}${term}`);
    expect(expanded).toContain("http://www.w3.org/ns/oa#exact");
    expect(expanded).toContain("http://www.w3.org/ns/oa#classifying");
    expect(expanded).toContain(JSON.stringify(example.annotations[0]?.work.note));
  });
});

describe("a file that is not what we wrote", () => {
  it.each([
    ["nothing", "", "line 1, column 1"],
    ["half a file", writeCollection(example).slice(0, 500), /^line \d+, column \d+$/],
    ["a list", "[]", "/"],
    ["another document", '{"@context":["http://example.org/"]}', "/@context"],
    [
      "a script for an address",
      broken((file) => (file.article.address = "javascript:alert(1)")),
      "/article/address",
    ],
    [
      "an unknown kind",
      broken((file) => (file.first.items[0].body[0].kind = "rumour")),
      "/first/items/0/body/0/kind",
    ],
    [
      "a grade of 6",
      broken((file) => (file.first.items[0].body[0].grade = 6)),
      "/first/items/0/body/0/grade",
    ],
    ["no targets", broken((file) => delete file.first.items[0].target), "/first/items/0/target"],
    ["a wrong id", broken((file) => (file.first.items[0].id = "1")), "/first/items/0/id"],
  ])("is refused with the place of its first fault: %s", (_, text, at) => {
    const read = readCollection(text);
    expect(read.ok).toBe(false);
    if (!read.ok)
      expect(read.fault.at).toMatch(at instanceof RegExp ? at : new RegExp(`^${at.replaceAll("/", "\\/")}$`));
  });

  it("cannot reach a prototype through its keys", () => {
    const file = writeCollection(example).replace('"facts": {', '"__proto__": {"polluted": 1}, "facts": {');
    expect(readCollection(file).ok).toBe(true);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  it("never makes the reader throw, however its bytes are changed", () => {
    const text = writeCollection(example);
    fc.assert(
      fc.property(fc.nat(text.length), fc.nat(30), fc.string({ maxLength: 8 }), (at, gone, put) => {
        expect(typeof readCollection(text.slice(0, at) + put + text.slice(at + gone)).ok).toBe("boolean");
      }),
      { numRuns: 2000 },
    );
  });
});

const MOTIVATIONS = [
  "assessing",
  "bookmarking",
  "classifying",
  "commenting",
  "describing",
  "editing",
  "highlighting",
  "identifying",
  "linking",
  "moderating",
  "questioning",
  "replying",
  "tagging",
];

interface Item {
  type: string;
  motivation: string[];
  body: { purpose: string }[];
  target: { type: string; source: string; selector: { type: string }[] }[];
}

function itemsOf(collection: object): Item[] {
  return (collection as { first: { items: Item[] } }).first.items;
}

// biome-ignore lint/suspicious/noExplicitAny: the point is to write what the types forbid
function broken(breaks: (file: any) => void): string {
  const file = JSON.parse(writeCollection(example));
  breaks(file);
  return JSON.stringify(file);
}

/** The terms of the published context that we use, so that the processor needs no network. */
async function documentLoader(url: string): Promise<RemoteDocument> {
  const oa = (term: string) => `http://www.w3.org/ns/oa#${term}`;
  const as = (term: string) => `http://www.w3.org/ns/activitystreams#${term}`;
  const dc = (term: string) => `http://purl.org/dc/terms/${term}`;
  const type = (iri: string) => ({ "@id": iri, "@type": "@id" });
  const vocabulary = (iri: string) => ({ "@id": iri, "@type": "@vocab" });
  if (url !== ANNOTATION_CONTEXT) throw new Error(`unknown context ${url}`);
  const context = {
    id: { "@id": "@id", "@type": "@id" },
    type: { "@id": "@type", "@type": "@id" },
    Annotation: oa("Annotation"),
    AnnotationCollection: as("OrderedCollection"),
    AnnotationPage: as("OrderedCollectionPage"),
    SpecificResource: oa("SpecificResource"),
    TextualBody: oa("TextualBody"),
    TextQuoteSelector: oa("TextQuoteSelector"),
    TextPositionSelector: oa("TextPositionSelector"),
    motivation: vocabulary(oa("motivatedBy")),
    purpose: vocabulary(oa("hasPurpose")),
    ...Object.fromEntries(MOTIVATIONS.map((motivation) => [motivation, oa(motivation)])),
    body: type(oa("hasBody")),
    target: type(oa("hasTarget")),
    source: type(oa("hasSource")),
    selector: type(oa("hasSelector")),
    exact: oa("exact"),
    prefix: oa("prefix"),
    suffix: oa("suffix"),
    start: oa("start"),
    end: oa("end"),
    value: "http://www.w3.org/1999/02/22-rdf-syntax-ns#value",
    format: "http://purl.org/dc/elements/1.1/format",
    created: dc("created"),
    modified: dc("modified"),
    label: "http://www.w3.org/2000/01/rdf-schema#label",
    total: as("totalItems"),
    first: type(as("first")),
    partOf: type(as("partOf")),
    startIndex: as("startIndex"),
    items: { "@id": as("items"), "@type": "@id", "@container": "@list" },
  };
  return { documentUrl: url, document: { "@context": context } as JsonLd };
}
