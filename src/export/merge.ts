import type { Annotation, ReaderWork } from "../model/annotation";

/** What merging makes of one annotation that both libraries hold. */
export type Merged =
  | { readonly take: "ours" | "theirs" }
  /** Both readers wrote different things: ours stays, theirs is shown. */
  | { readonly take: "conflict"; readonly theirs: Annotation };

/**
 * Decides between two states of one annotation. The rules, first that fits: the reader wrote the same on both sides,
 * the later one; only one side was written on, that one; anything else is a conflict, and nothing is overwritten.
 * Revisions are not compared, because those of two machines count separately.
 */
export function mergeAnnotation(ours: Annotation, theirs: Annotation): Merged {
  if (sameWork(ours.work, theirs.work)) return { take: theirs.modified > ours.modified ? "theirs" : "ours" };
  if (isUntouched(theirs.work)) return { take: "ours" };
  if (isUntouched(ours.work)) return { take: "theirs" };
  return { take: "conflict", theirs };
}

/** Whether the reader wrote nothing about it. */
export function isUntouched(work: ReaderWork): boolean {
  return Object.values(work).every(
    (part) => part === undefined || part === "" || (Array.isArray(part) && !part.length),
  );
}

function sameWork(a: ReaderWork, b: ReaderWork): boolean {
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]) as Set<keyof ReaderWork>;
  return [...keys].every((key) => JSON.stringify(a[key]) === JSON.stringify(b[key]));
}
