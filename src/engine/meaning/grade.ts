import type { Grade, Kind, Link } from "../../model/claim";

/** The grade each kind of source carries by itself. */
export const GRADE_OF_KIND: Readonly<Record<Kind, Grade>> = {
  witness: 5,
  document: 5,
  person: 4,
  organisation: 4,
  media: 3,
  unnamed: 2,
  group: 2,
  anonymous: 2,
  social: 1,
  hearsay: 1,
};

/** The weakest link decides. */
export function gradeOf(kind: Kind, chain: readonly Link[]): Grade {
  let grade = GRADE_OF_KIND[kind];
  for (const link of chain) grade = Math.min(grade, GRADE_OF_KIND[link.kind]) as Grade;
  return grade;
}

/** The first link, outermost first, that makes a chain as weak as it is; null for one hand. */
export function weakestLink(chain: readonly Link[]): Link | null {
  let weakest: Link | null = null;
  for (const link of chain)
    if (!weakest || GRADE_OF_KIND[link.kind] < GRADE_OF_KIND[weakest.kind]) weakest = link;
  return weakest;
}
