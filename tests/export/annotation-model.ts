/** A node of flattened, expanded JSON-LD. */
export type Node = { readonly "@id": string; readonly "@type"?: readonly string[] } & {
  readonly [property: string]: unknown;
};
type Value = { readonly "@id"?: string; readonly "@value"?: unknown; readonly "@type"?: string };

const OA = "http://www.w3.org/ns/oa#";
const AS = "http://www.w3.org/ns/activitystreams#";
const XSD = "http://www.w3.org/2001/XMLSchema#";
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;

/**
 * What of the Web Annotation Data Model's MUSTs a graph breaks, a sentence each: how often a property stands, of which
 * type its value is, and what a motivation, a time and a position may be (sections 3.1, 3.2.4, 3.3.1, 3.3.5, 4, 4.2.4,
 * 4.2.5, 5.1 and 5.2). The graph is flattened, so that it is judged as a processor reads it, not as it is written.
 */
export function breachesIn(graph: readonly Node[], motivations: readonly string[]): readonly string[] {
  const breaches: string[] = [];
  const byId = new Map(graph.map((node) => [node["@id"], node]));
  const values = (node: Node, property: string): readonly Value[] => {
    const all = (node[property] ?? []) as readonly (Value & { readonly "@list"?: readonly Value[] })[];
    return all.flatMap((value) => value["@list"] ?? [value]);
  };
  const isOf = (node: Node, type: string) => node["@type"]?.includes(type) ?? false;
  const expect = (node: Node, holds: boolean, what: string) => {
    if (!holds) breaches.push(`${node["@id"]}: ${what}`);
  };
  const count = (node: Node, property: string, least: number, most: number) => {
    const { length } = values(node, property);
    expect(node, length >= least && length <= most, `${property} ${length} times`);
  };
  const linked = (node: Node, property: string, type?: string) => {
    for (const value of values(node, property)) {
      expect(node, typeof value["@id"] === "string", `${property} is no resource`);
      const to = byId.get(value["@id"] ?? "");
      if (type) expect(node, to !== undefined && isOf(to, type), `${property} is no ${type}`);
    }
  };
  const literal = (node: Node, property: string, type: string, isSound: (value: unknown) => boolean) => {
    for (const value of values(node, property)) {
      expect(node, value["@type"] === type, `${property} is of type ${value["@type"]}`);
      expect(node, isSound(value["@value"]), `${property} is ${value["@value"]}`);
    }
  };
  const time = (node: Node) => {
    for (const property of ["created", "modified"]) {
      count(node, `http://purl.org/dc/terms/${property}`, 0, 1);
      literal(node, `http://purl.org/dc/terms/${property}`, `${XSD}dateTime`, (value) =>
        TIME.test(String(value)),
      );
    }
  };
  const number = (node: Node, property: string, least: number) => {
    count(node, property, least, 1);
    literal(node, property, `${XSD}nonNegativeInteger`, (value) => /^\d+$/.test(String(value)));
  };
  const motivated = (node: Node, property: string) => {
    for (const value of values(node, property))
      expect(node, motivations.includes(value["@id"]?.replace(OA, "") ?? ""), `${property} ${value["@id"]}`);
  };
  const words = (node: Node, property: string, least: number) => {
    count(node, property, least, 1);
    for (const value of values(node, property))
      expect(node, typeof value["@value"] === "string", `${property} is no text`);
  };

  for (const node of graph) {
    if (isOf(node, `${AS}OrderedCollection`)) {
      expect(node, /^[a-z]+:/.test(node["@id"]), "a collection needs an IRI");
      number(node, `${AS}totalItems`, 0);
      count(node, `${AS}first`, 1, 1);
      linked(node, `${AS}first`, `${AS}OrderedCollectionPage`);
    }
    if (isOf(node, `${AS}OrderedCollectionPage`)) {
      count(node, `${AS}partOf`, 1, 1);
      linked(node, `${AS}partOf`, `${AS}OrderedCollection`);
      number(node, `${AS}startIndex`, 0);
      linked(node, `${AS}items`, `${OA}Annotation`);
    }
    if (isOf(node, `${OA}Annotation`)) {
      expect(node, /^[a-z]+:/.test(node["@id"]), "an annotation needs an IRI");
      count(node, `${OA}hasTarget`, 1, Number.POSITIVE_INFINITY);
      linked(node, `${OA}hasTarget`, `${OA}SpecificResource`);
      linked(node, `${OA}hasBody`);
      motivated(node, `${OA}motivatedBy`);
      time(node);
    }
    if (isOf(node, `${OA}TextualBody`)) {
      words(node, "http://www.w3.org/1999/02/22-rdf-syntax-ns#value", 1);
      motivated(node, `${OA}hasPurpose`);
    }
    if (isOf(node, `${OA}SpecificResource`)) {
      count(node, `${OA}hasSource`, 1, 1);
      linked(node, `${OA}hasSource`);
      linked(node, `${OA}hasSelector`);
      motivated(node, `${OA}hasPurpose`);
    }
    if (isOf(node, `${OA}TextQuoteSelector`)) {
      words(node, `${OA}exact`, 1);
      for (const side of ["prefix", "suffix"]) words(node, OA + side, 0);
    }
    if (isOf(node, `${OA}TextPositionSelector`)) {
      number(node, `${OA}start`, 1);
      number(node, `${OA}end`, 1);
    }
  }
  return breaches;
}
