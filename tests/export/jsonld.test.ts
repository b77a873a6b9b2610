import fc from "fast-check";
import jsonld from "jsonld";
import { describe, expect, it } from "vitest";
import { toCollection, writeCollection } from "../../src/export/jsonld";
import { NAMESPACE } from "../../src/export/jsonld-context";
import { readCollection } from "../../src/export/read-jsonld";
import { documentLoader, MOTIVATIONS } from "./annotation-context";
import { breachesIn, type Node } from "./annotation-model";
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

describe("the model's constraints, as a JSON-LD processor reads them", () => {
  const flat = async (document: object) =>
    (await jsonld.flatten(document as jsonld.JsonLdDocument, undefined, {
      documentLoader,
    })) as unknown as Node[];
  const typed = (graph: readonly Node[], type: string) =>
    graph.filter((node) => node["@type"]?.includes(`http://www.w3.org/ns/oa#${type}`));

  it("hold of the example, with each part of it there", async () => {
    const graph = await flat(toCollection(example));
    expect(breachesIn(graph, MOTIVATIONS)).toEqual([]);
    expect(typed(graph, "Annotation").length).toBe(2);
    expect(typed(graph, "TextQuoteSelector").length).toBe(5);
    expect(typed(graph, "TextPositionSelector").length).toBe(5);
    expect(typed(graph, "TextualBody").length).toBe(9);
  });

  it("hold of whatever the store can hold: claims that stand on words", async () => {
    await fc.assert(
      fc.asyncProperty(anyExported, async ({ article, annotations }) => {
        const standing = annotations.filter(({ anchors }) => Object.values(anchors).flat().length > 0);
        const graph = await flat(toCollection({ article, annotations: standing }));
        expect(breachesIn(graph, MOTIVATIONS)).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  it.each([
    ["a text for a position", (item: Loose) => (item.target[0].selector[1].start = "first")],
    ["no quote", (item: Loose) => delete item.target[0].selector[0].exact],
    ["two quotes", (item: Loose) => (item.target[0].selector[0].exact = ["a", "b"])],
    ["no target", (item: Loose) => delete item.target],
    ["no source", (item: Loose) => delete item.target[0].source],
    ["an unknown motivation", (item: Loose) => (item.motivation = ["judging"])],
    ["an unknown purpose", (item: Loose) => (item.body[0].purpose = "judging")],
    ["a body without a value", (item: Loose) => delete item.body[0].value],
    ["a time without a zone", (item: Loose) => (item.created = "2026-11-01T10:00:00")],
    ["a negative position", (item: Loose) => (item.target[0].selector[1].end = -1)],
  ])("are seen to be broken by %s", async (_, breaks) => {
    const file = JSON.parse(writeCollection(example));
    breaks(file.first.items[0]);
    expect(breachesIn(await flat(file), MOTIVATIONS)).not.toEqual([]);
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

// biome-ignore lint/suspicious/noExplicitAny: the point is to write what the types forbid
type Loose = any;

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
