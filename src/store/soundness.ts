import type { Annotation } from "../model/annotation";
import type { Noted } from "./connection";
import type { AnnotationRecord, ArticleRecord } from "./schema";

/** The article record, or null, and noted, where what was read is none. */
export function soundArticle(record: ArticleRecord | undefined, noted: Noted): ArticleRecord | null {
  if (!record) return null;
  if (isArticleRecord(record)) return record;
  noted.add(`articles ${String((record as { id?: unknown }).id)}`);
  return null;
}

/** The annotation records that can be read; the others are noted and left out. */
export function soundAnnotations(records: readonly AnnotationRecord[], noted: Noted): AnnotationRecord[] {
  return records.filter((record) => {
    if (isAnnotationRecord(record)) return true;
    noted.add(`annotations ${String((record as { id?: unknown }).id)}`);
    return false;
  });
}

/** Whether a value has the shape of an annotation; lists are looked into no deeper than what would throw later. */
export function isAnnotation(value: unknown): value is Annotation {
  const { id, articleId, claim, anchors, work, revision } = fields(value);
  const { source, cue, content, chain, reasons } = fields(claim);
  const parts = fields(anchors);
  return (
    typeof id === "string" &&
    typeof articleId === "string" &&
    typeof revision === "number" &&
    isObject(work) &&
    [source, cue, content].every(isSpans) &&
    Array.isArray(chain) &&
    Array.isArray(reasons) &&
    [parts.source, parts.cue, parts.content].every(isSelectors)
  );
}

function isArticleRecord(value: unknown): value is ArticleRecord {
  const { id, article, addresses, grades } = fields(value);
  const { address, aliases, facts, signals, textDigest, lastRead } = fields(article);
  return (
    [id, address, textDigest, lastRead].every((text) => typeof text === "string") &&
    [addresses, grades, aliases, signals].every((list) => Array.isArray(list)) &&
    isObject(facts)
  );
}

function isAnnotationRecord(value: unknown): value is AnnotationRecord {
  const { annotation, place, seen } = fields(value);
  if (!isAnnotation(annotation) || !(seen === undefined || isPassage(seen))) return false;
  const { source, cue, content } = fields(place);
  return place === null || [source, cue, content].every(isSpans);
}

function isPassage(value: unknown): boolean {
  const { text, start, end } = fields(value);
  return typeof text === "string" && isNumber(start) && isNumber(end);
}

function isSpans(value: unknown): boolean {
  return (
    Array.isArray(value) && value.every((item) => isNumber(fields(item).start) && isNumber(fields(item).end))
  );
}

function isSelectors(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.every((item) => {
      const { quote, position } = fields(item);
      return typeof fields(quote).exact === "string" && isNumber(fields(position).start);
    })
  );
}

function isNumber(value: unknown): value is number {
  return Number.isFinite(value);
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

function fields(value: unknown): Readonly<Record<string, unknown>> {
  return isObject(value) ? (value as Readonly<Record<string, unknown>>) : {};
}
