import type { Annotation, Article } from "../model/annotation";
import type { ForeignNote } from "../model/foreign-note";
import { LONGEST_LINE, LONGEST_NOTE, MOST_ITEMS } from "../model/limits";
import { type Foreign, present } from "./check";
import { toCodePoint } from "./code-points";
import type { Exported } from "./exported";
import type { JsonNode } from "./jsonld";

/**
 * What the reader wrote, in the file format that Hypothesis exports and imports (its client's "Export" tab). Claims
 * the reader did not touch are left out: there they would be notes without a word. `now` is ISO 8601.
 */
export function toHypothesis({ article, annotations }: Exported, now: string): JsonNode {
  return {
    export_date: now,
    export_userid: "",
    client_version: "",
    annotations: annotations.flatMap((annotation) => {
      const text = textOf(annotation);
      const { tags = [] } = annotation.work;
      return text || tags.length ? [toNote(article, annotation, text)] : [];
    }),
  };
}

/**
 * The notes of a file that Hypothesis exported; throws inside `reading` at the first fault. Replies, and highlights
 * without text and tags, give no note.
 */
export function notesOf(root: Foreign): readonly ForeignNote[] {
  return root
    .get("annotations")
    .list()
    .filter((from) => !isReply(from))
    .map(noteOf)
    .filter(({ note, tags }) => note !== "" || tags.length > 0);
}

// A reply is about another note, not about the page.
function isReply(from: Foreign): boolean {
  return (from.get("references").maybe((references) => references.list(10_000).length) ?? 0) > 0;
}

function toNote(article: Article, annotation: Annotation, text: string): JsonNode {
  const target = annotation.anchors.content[0] ?? annotation.anchors.cue[0] ?? annotation.anchors.source[0];
  const astral = article.astral ?? [];
  return {
    id: annotation.id,
    created: annotation.created,
    updated: annotation.modified,
    user: "",
    uri: article.address,
    text,
    tags: annotation.work.tags ?? [],
    document: { title: [article.facts.title ?? article.address] },
    target: [
      {
        source: article.address,
        ...(target && {
          selector: [
            { type: "TextQuoteSelector", ...target.quote },
            {
              type: "TextPositionSelector",
              start: toCodePoint(astral, target.position.start),
              end: toCodePoint(astral, target.position.end),
            },
          ],
        }),
      },
    ],
  };
}

function textOf({ work }: Annotation): string {
  const evidence = (work.evidence ?? []).map(({ url, title }) => `${title} ${url}`.trim());
  return [work.verdict ? `[${work.verdict}]` : "", work.note ?? "", ...evidence].filter(Boolean).join("\n\n");
}

function noteOf(from: Foreign): ForeignNote {
  const selectors = from
    .get("target")
    .list(100)
    .flatMap((target) => target.get("selector").maybe((list) => list.list(100)) ?? []);
  const quote = selectors.find((selector) => selector.get("type").value === "TextQuoteSelector");
  const context = (key: string) => quote?.get(key).maybe((value) => value.string(LONGEST_NOTE)) ?? "";
  const tags = from.get("tags").maybe((list) => list.list(MOST_ITEMS).map((tag) => tag.string(LONGEST_LINE)));
  return {
    ...present({
      id: from.get("id").maybe((id) => id.string(1000)),
      quote: quote && {
        exact: quote.get("exact").string(LONGEST_NOTE),
        prefix: context("prefix"),
        suffix: context("suffix"),
      },
    }),
    // Hypothesis annotates PDFs and local files as well: no fault of the file, and left to whoever looks for the article.
    address: from.get("uri").string(10_000),
    note: from.get("text").maybe((value) => value.string(LONGEST_NOTE)) ?? "",
    tags: (tags ?? []).filter((tag) => tag.trim() !== ""),
    created: from.get("created").time(),
  };
}
