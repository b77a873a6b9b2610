import type { Annotation, Placed } from "../model/annotation";
import type { EditAnswer } from "../model/change";
import type { Passage } from "../model/passage";
import type { Edit } from "../platform/protocol";
import type { Noted } from "../store/connection";
import { articleIdOf, type KeptArticle, readKept, writeWork } from "../store/kept-article";
import type { Writing } from "../store/schema";
import { applyChange, isSameWork } from "./apply-change";
import { placedIn } from "./kept-view";
import { articleRecord, listed } from "./records";
import { seenAt } from "./seen-around";

/** What became of a change, and the article as it is after it. */
export interface Edited<Answer> {
  readonly answer: Answer;
  /** Absent where nothing was written. */
  readonly kept?: KeptArticle;
}

/** Says whether the asker may change the annotations of an article. */
export type Allowed = (kept: KeptArticle) => boolean;

/**
 * Changes one annotation inside a transaction. Asking twice changes once: where the work already is as the change
 * would make it, it is saved, whatever revision the asker saw. `isBulk` where the reader changes many without looking at
 * each.
 */
export async function editAnnotation(
  stores: Writing,
  noted: Noted,
  { annotationId, revision, change }: Edit,
  allowed: Allowed,
  now: string,
  isBulk = false,
): Promise<Edited<EditAnswer>> {
  const found = await placedWith(stores, noted, annotationId, allowed);
  if (!found) return { answer: { status: "gone" } };
  const { annotation } = found.one;
  const work = applyChange(annotation.work, change);
  if (!work) return { answer: { status: "refused", why: "invalid" } };
  if (isSameWork(work, annotation.work)) return { answer: { status: "saved", annotation } };
  if (revision !== annotation.revision) return { answer: { status: "conflict", annotation } };
  const next: Annotation = { ...annotation, work, revision: revision + 1, modified: now };
  const { placed } = found.one;
  const sees = isBulk ? null : seenAt(found.kept.text, placed);
  const kept = await writeOne(stores, found.kept, { annotation: next, placed }, sees);
  return { answer: { status: "saved", annotation: next }, kept };
}

/** An annotation with its article; null where it is not kept or not the asker's to change. */
export async function placedWith(
  stores: Writing,
  noted: Noted,
  annotationId: string,
  allowed: Allowed,
): Promise<{ readonly kept: KeptArticle; readonly one: Placed } | null> {
  const articleId = await articleIdOf(stores, annotationId);
  const kept = articleId === null ? null : await readKept(stores, articleId, noted);
  if (!kept || !allowed(kept)) return null;
  const one = placedIn(kept).find(({ annotation }) => annotation.id === annotationId);
  return one ? { kept, one } : null;
}

/**
 * Writes one annotation of a kept article, and what it changes in the lists; answers the article after it. `sees` is what
 * the reader sees around it; null where the reader does not look at it now.
 */
export async function writeOne(
  stores: Writing,
  kept: KeptArticle,
  { annotation, placed: place }: Placed,
  sees: Passage | null,
): Promise<KeptArticle> {
  const { id } = annotation;
  const seen = sees ?? kept.worked.find((one) => one.id === id)?.seen ?? seenAt(kept.text, place);
  const written = { id, articleId: kept.record.id, annotation, place, ...(seen ? { seen } : {}) };
  const next = { ...kept, worked: [...kept.worked.filter((one) => one.id !== id), written] };
  const all = placedIn(next);
  const record = articleRecord(kept.record.article, all);
  await writeWork(stores, written, record, listed(record.article, all));
  return { ...next, record };
}
