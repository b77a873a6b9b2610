import { parseHTML } from "linkedom";

/** A saved page as a document that the page room can read. No script runs, nothing is loaded. */
export function parsePage(html: string): Document {
  return parseHTML(html).document as unknown as Document;
}
