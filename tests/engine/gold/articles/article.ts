import type { Grade, Kind } from "../../../../src/model/claim";

/** A whole article of our own with its claims in notation, and what each claim's source is, in the order of numbers. */
export interface GoldArticle {
  readonly publisher: string;
  readonly notation: string;
  /** Kind, grade (null for silence) and full name of the source of claims 1, 2, 3 … */
  readonly meanings: readonly (readonly [Kind, Grade | null, string | null])[];
}
