import type { Annotation, Article, ReaderWork } from "../model/annotation";
import { gradeName } from "../model/claim";
import type { Selectors } from "../model/selector";
import type { Span } from "../model/span";
import { fromCodePoint, toCodePoint } from "./code-points";
import type { Exported } from "./exported";
import { ANNOTATION_CONTEXT, OWN_CONTEXT } from "./jsonld-context";

/** A node of the file: plain JSON, keys in a fixed order, so that the same store gives the same bytes. */
export type JsonNode = { readonly [key: string]: unknown };

/** The parts of a claim that get a target each, in the order they are written. */
export const ROLES = ["source", "cue", "content"] as const;

/**
 * An article and its annotations as a W3C Web Annotation collection of one page: one annotation a claim, a target
 * for each of its spans, a body for each thing said about it. `readCollection` reads it back without loss.
 */
export function toCollection({ article, annotations }: Exported): JsonNode {
  const id = `urn:uuid:${article.id}`;
  return {
    "@context": [ANNOTATION_CONTEXT, OWN_CONTEXT],
    id,
    type: "AnnotationCollection",
    label: article.facts.title ?? article.address,
    total: annotations.length,
    article: articleOut(article),
    first: {
      id: `${id}#annotations`,
      type: "AnnotationPage",
      partOf: id,
      startIndex: 0,
      items: annotations.map((annotation) => toAnnotation(article, annotation)),
    },
  };
}

/** The collection as the text of a file: indented, ending in a line break. */
export function writeCollection(exported: Exported): string {
  return `${JSON.stringify(toCollection(exported), null, 2)}\n`;
}

/** Everything of the article but the digest of its text, by which only the store that read the text knows it again. */
function articleOut({ textDigest: _, ...article }: Article): unknown {
  return sorted(article);
}

/** The same value with its keys in order, so that how a record came into the store does not show in the bytes. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([, member]) => member !== undefined);
  return Object.fromEntries(
    entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, member]) => [key, sorted(member)]),
  );
}

function toAnnotation(article: Article, annotation: Annotation): JsonNode {
  const bodies = [...engineBodies(annotation), ...readerBodies(annotation.work)];
  return {
    id: `urn:uuid:${annotation.id}`,
    type: "Annotation",
    motivation: [...new Set(bodies.map((body) => body.purpose))],
    created: annotation.created,
    modified: annotation.modified,
    origin: annotation.origin,
    revision: annotation.revision,
    body: bodies,
    target: ROLES.flatMap((role) =>
      annotation.anchors[role].map((selectors, index) =>
        toTarget(article, role, selectors, annotation.claim[role][index]),
      ),
    ),
  };
}

function engineBodies({ claim }: Annotation): readonly JsonNode[] {
  const classifying = {
    type: "TextualBody",
    purpose: "classifying",
    value: gradeName(claim.grade),
    by: "engine",
    grade: claim.grade,
    kind: claim.kind,
    form: claim.form,
    stance: claim.stance,
    confidence: claim.confidence,
    chain: sorted(claim.chain),
    reasons: sorted(claim.reasons),
  };
  const identifying = {
    type: "TextualBody",
    purpose: "identifying",
    value: claim.resolved ?? "",
    by: "engine",
    nameConfidence: claim.resolvedConfidence,
  };
  return claim.resolved === null
    ? [{ ...classifying, nameConfidence: claim.resolvedConfidence }]
    : [classifying, identifying];
}

function readerBodies(work: ReaderWork): readonly JsonNode[] {
  const text = (purpose: string, value: string, more: JsonNode = {}) => ({
    type: "TextualBody",
    purpose,
    value,
    by: "reader",
    ...more,
  });
  const bodies: JsonNode[] = [];
  if (work.grade !== undefined)
    bodies.push(text("classifying", gradeName(work.grade), { grade: work.grade }));
  if (work.kind !== undefined) bodies.push(text("classifying", work.kind, { kind: work.kind }));
  if (work.name !== undefined) bodies.push(text("identifying", work.name));
  if (work.dismissed !== undefined) bodies.push(text("moderating", work.dismissed ? "not-a-claim" : "claim"));
  if (work.verdict !== undefined) bodies.push(text("assessing", work.verdict));
  if (work.note !== undefined) bodies.push(text("commenting", work.note, { format: "text/plain" }));
  for (const tag of work.tags ?? []) bodies.push(text("tagging", tag));
  for (const { url, title, quote } of work.evidence ?? [])
    bodies.push({
      type: "SpecificResource",
      purpose: "linking",
      source: url,
      by: "reader",
      label: title,
      quote,
    });
  return bodies;
}

function toTarget(article: Article, role: string, { quote, position }: Selectors, found?: Span): JsonNode {
  const astral = article.astral ?? [];
  const start = toCodePoint(astral, position.start);
  const end = toCodePoint(astral, position.end);
  // Compared as they are read back: an offset of an older text may fall inside a surrogate pair of this one.
  const moved =
    found && (found.start !== fromCodePoint(astral, start) || found.end !== fromCodePoint(astral, end));
  return {
    type: "SpecificResource",
    source: article.address,
    role,
    selector: [
      { type: "TextQuoteSelector", exact: quote.exact, prefix: quote.prefix, suffix: quote.suffix },
      { type: "TextPositionSelector", start, end },
    ],
    ...(moved ? { found: [found.start, found.end] } : {}),
  };
}
