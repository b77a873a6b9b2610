import { all, evaluate } from "../page/dom";
import { paragraphsInFrames } from "./frame-text";

// Texts of about so many signs are a paragraph's, and no longer the room for one. Texts, not paragraphs: a page may put
// each of these into the next.
const LONG = "count(//p/text()[string-length(.)>59])";

/** Says whether there are other paragraphs than last time, or others with something in them; makes no object of any. */
export function paragraphsOf(document: Document): string {
  const { length } = all(document, "p:not(:empty)");
  return `${length} ${evaluate(document, LONG)} ${paragraphsInFrames(document)} ${document.title}`;
}
