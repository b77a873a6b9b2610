import type { Noted } from "./connection";
import { articleRange, isClaimOf } from "./ids";
import { type FoundClaim, packClaims, unpackClaims } from "./pack-claims";
import { printsOf } from "./prints";
import type { AnnotationRecord, ArticleRecord, Listed, Reading, Writing } from "./schema";
import { removeLines, writeLines } from "./search-text";
import { soundAnnotations, soundArticle } from "./soundness";

/** All that is kept of one article. */
export interface KeptArticle {
  readonly record: ArticleRecord;
  readonly text: string;
  /** The claims found in `text`, in reading order. */
  readonly found: readonly FoundClaim[];
  /** What the reader worked on; one with the id of a found claim is that claim's. */
  readonly worked: readonly AnnotationRecord[];
}

/** All that is kept of an article, null where it is not kept or cannot be read. */
export async function readKept(stores: Reading, id: string, noted: Noted): Promise<KeptArticle | null> {
  const [record, body, claims] = await Promise.all([
    stores.objectStore("articles").get(id),
    stores.objectStore("bodies").get(id),
    stores.objectStore("claims").get(id),
  ]);
  const sound = soundArticle(record, noted);
  if (!sound) return null;
  const worked = await stores.objectStore("annotations").index("article").getAll(id);
  return {
    record: sound,
    text: typeof body?.text === "string" ? body.text : "",
    found: unpackOrNote(id, claims?.packed, noted),
    worked: soundAnnotations(worked, noted),
  };
}

/** Writes an article with all its parts in place of what was kept of it. */
export async function writeKept(stores: Writing, kept: KeptArticle, listed: Listed): Promise<void> {
  const { record, text, found, worked } = kept;
  const { id } = record;
  const annotations = stores.objectStore("annotations");
  const before = await annotations.index("article").getAllKeys(id);
  const ids = new Set(worked.map((annotation) => annotation.id));
  await writeLines(stores, id, listed.lines);
  await Promise.all([
    stores.objectStore("articles").put(record),
    stores.objectStore("bodies").put({ id, text, prints: printsOf(text) }),
    stores.objectStore("claims").put({ id, packed: packClaims(id, found) }),
    stores.objectStore("sources").put(listed.sources),
    ...before.filter((key) => !ids.has(key)).map((key) => annotations.delete(key)),
    ...worked.map((annotation) => annotations.put(annotation)),
  ]);
}

/** Writes one annotation, and what it changes in the lists. */
export async function writeWork(
  stores: Writing,
  annotation: AnnotationRecord,
  record: ArticleRecord,
  listed: Listed,
): Promise<void> {
  await writeLines(stores, record.id, listed.lines);
  await Promise.all([
    stores.objectStore("annotations").put(annotation),
    stores.objectStore("articles").put(record),
    stores.objectStore("sources").put(listed.sources),
  ]);
}

/** Deletes an article with all that is kept of it. */
export async function removeKept(stores: Writing, id: string): Promise<void> {
  const annotations = stores.objectStore("annotations");
  const keys = await annotations.index("article").getAllKeys(id);
  await removeLines(stores, id);
  await Promise.all([
    stores.objectStore("articles").delete(id),
    stores.objectStore("bodies").delete(id),
    stores.objectStore("claims").delete(id),
    stores.objectStore("sources").delete(id),
    ...keys.map((key) => annotations.delete(key)),
  ]);
}

/** The id of the article kept under an address, or of the one with this very text. */
export async function articleIdAt(
  stores: Reading,
  by: { readonly address: string } | { readonly digest: string },
): Promise<string | null> {
  const articles = stores.objectStore("articles");
  const key =
    "address" in by
      ? await articles.index("address").getKey(by.address)
      : await articles.index("digest").getKey(by.digest);
  return key ?? null;
}

/** The id of the article an annotation belongs to, null where neither the claim nor work on it is kept. */
export async function articleIdOf(stores: Reading, annotationId: string): Promise<string | null> {
  const worked = await stores.objectStore("annotations").get(annotationId);
  if (typeof worked?.articleId === "string") return worked.articleId;
  const articleId = await stores.objectStore("articles").getKey(articleRange(annotationId));
  return articleId !== undefined && isClaimOf(articleId, annotationId) ? articleId : null;
}

/** The found claims of an article; none, and noted, where they cannot be read. */
export function unpackOrNote(id: string, packed: unknown, noted: Noted): readonly FoundClaim[] {
  if (packed === undefined) return [];
  try {
    return unpackClaims(id, String(packed));
  } catch {
    noted.add(`claims ${id}`);
    return [];
  }
}
