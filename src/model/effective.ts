import type { Annotation } from "./annotation";
import { type GradeName, gradeName, type Kind } from "./claim";

/** Whether the reader worked on an annotation: wrote about it, or made it. */
export function isTouched({ work, origin }: Annotation): boolean {
  return origin === "reader" || Object.keys(work).length > 0;
}

/** The grade an annotation counts as: the reader's where there is one. */
export function gradeOf({ claim, work }: Annotation): GradeName {
  return gradeName(work.grade ?? claim.grade);
}

/** The kind an annotation's source counts as: the reader's where there is one. */
export function kindOf({ claim, work }: Annotation): Kind {
  return work.kind ?? claim.kind;
}

/** The name an annotation's source counts as: the reader's where there is one, null where there is no source. */
export function nameOf({ claim, work }: Annotation): string | null {
  return work.name ?? claim.resolved;
}
