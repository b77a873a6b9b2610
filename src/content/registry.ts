import { GRADE_NAMES, type GradeName } from "../model/claim";

/** Name of the highlight registry entry that holds the claim in hand. */
export const ACTIVE = "who-says-active";

/** The tag of the one element that is ever added to a page. Never registered: an unknown element runs nothing. */
export const HOST_TAG = "who-says-card";

/** Name of the highlight registry entry of a grade. */
export function registryName(grade: GradeName): string {
  return `who-says-${grade}`;
}

/** Every registry name that is ours; the page and other tools keep theirs. */
export const OUR_NAMES: readonly string[] = [...GRADE_NAMES.map(registryName), ACTIVE];

/** The page's highlight registry, null in browsers and documents without one. */
export function highlights(): HighlightRegistry | null {
  return typeof CSS === "object" && typeof Highlight === "function" ? (CSS.highlights ?? null) : null;
}

/** Takes away what an earlier script of this extension left: marks stay painted and hosts stay when theirs is gone. */
export function sweep(document: Document): void {
  const registry = highlights();
  for (const name of OUR_NAMES) registry?.delete(name);
  // Ours stands beside the body or in a dialog, shown as a popover; one of that name elsewhere is the page's own.
  const ours = `${HOST_TAG}[popover=manual]`;
  for (const host of document.querySelectorAll(`:root > ${ours}, dialog > ${ours}`)) host.remove();
}
