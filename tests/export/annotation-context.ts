import type { JsonLd, RemoteDocument } from "jsonld/jsonld-spec";
import { ANNOTATION_CONTEXT } from "../../src/export/jsonld-context";

/** The motivations that the Web Annotation model defines (3.3.5). */
export const MOTIVATIONS = [
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

const oa = (term: string) => `http://www.w3.org/ns/oa#${term}`;
const as = (term: string) => `http://www.w3.org/ns/activitystreams#${term}`;
const id = (iri: string) => ({ "@id": iri, "@type": "@id" });
const vocabulary = (iri: string) => ({ "@id": iri, "@type": "@vocab" });
const xsd = (iri: string, type: string) => ({
  "@id": iri,
  "@type": `http://www.w3.org/2001/XMLSchema#${type}`,
});

/** What a JSON-LD processor would fetch: the terms of the published context that we use, typed as they are there. */
export async function documentLoader(url: string): Promise<RemoteDocument> {
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
    body: id(oa("hasBody")),
    target: id(oa("hasTarget")),
    source: id(oa("hasSource")),
    selector: id(oa("hasSelector")),
    exact: oa("exact"),
    prefix: oa("prefix"),
    suffix: oa("suffix"),
    start: xsd(oa("start"), "nonNegativeInteger"),
    end: xsd(oa("end"), "nonNegativeInteger"),
    value: "http://www.w3.org/1999/02/22-rdf-syntax-ns#value",
    format: "http://purl.org/dc/elements/1.1/format",
    created: xsd("http://purl.org/dc/terms/created", "dateTime"),
    modified: xsd("http://purl.org/dc/terms/modified", "dateTime"),
    label: "http://www.w3.org/2000/01/rdf-schema#label",
    total: xsd(as("totalItems"), "nonNegativeInteger"),
    first: id(as("first")),
    partOf: id(as("partOf")),
    startIndex: xsd(as("startIndex"), "nonNegativeInteger"),
    items: { "@id": as("items"), "@type": "@id", "@container": "@list" },
  };
  return { documentUrl: url, document: { "@context": context } as JsonLd };
}
