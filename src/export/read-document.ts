import type { ForeignNote } from "../model/foreign-note";
import { parseJson, type Read, reading } from "./check";
import type { Exported } from "./exported";
import { notesOf } from "./hypothesis";
import { collectionOf } from "./read-jsonld";

/** What one JSON document can bring: an article with its annotations, or notes from Hypothesis. */
export type Document = { readonly kept: Exported } | { readonly notes: readonly ForeignNote[] };

/** Reads a document that `writeCollection` or Hypothesis wrote: all of it, or the first fault and nothing. */
export function readDocument(text: string): Read<Document> {
  const json = parseJson(text);
  if (!json.ok) return json;
  return reading(() => {
    const { value } = json;
    // Hypothesis names no context; everything else is held against the model we write.
    const isHypothesis =
      value.get("@context").value === undefined && value.get("annotations").value !== undefined;
    return isHypothesis ? { notes: notesOf(value) } : { kept: collectionOf(value) };
  });
}
