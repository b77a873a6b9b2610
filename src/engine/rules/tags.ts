import type { Document } from "../document";
import { TAGS } from "../learned/tags";

/** The Penn Treebank tag of a token; "NN" throughout where a document was not tagged. */
export function tagOf(document: Document, token: number): string {
  return TAGS[document.tags[token] ?? 0] ?? "NN";
}

/** Whether a token is a common noun. */
export function isNoun(document: Document, token: number): boolean {
  const tag = tagOf(document, token);
  return tag === "NN" || tag === "NNS";
}

/** Whether a token is any kind of verb form, modals included. */
export function isVerb(document: Document, token: number): boolean {
  const tag = tagOf(document, token);
  return tag.startsWith("VB") || tag === "MD";
}

/** Whether a token is a verb with a subject of its own: past, present or modal. */
export function isFiniteVerb(document: Document, token: number): boolean {
  return /^(?:VB[DZP]|MD)$/.test(tagOf(document, token));
}
