import type { Facts } from "./analysis";

/** The body of an article as one text: headline, standfirst and paragraphs in order, separated by a blank line. */
export interface PageText {
  readonly text: string;
  readonly facts: Facts;
}
