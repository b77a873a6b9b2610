import type { Annotation, Article } from "../model/annotation";
import type { Quote } from "../model/selector";
import { type Foreign, parseJson, present, type Read, reading } from "./check";
import { toCodePoint } from "./code-points";
import type { Exported } from "./exported";
import type { JsonNode } from "./jsonld";

/** A note of somebody else's tool: what it says and which words of which address it is about. */
export interface ForeignNote {
  readonly address: string;
  readonly note: string;
  readonly tags: readonly string[];
  /** The words it stands on; absent for a note on the whole page. */
  readonly quote?: Quote;
  readonly created: string;
}

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

/** Reads a file that Hypothesis exported, whole or not at all. Replies and highlights without text give no note. */
export function readHypothesis(text: string): Read<readonly ForeignNote[]> {
  const json = parseJson(text);
  if (!json.ok) return json;
  return reading(() =>
    json.value
      .get("annotations")
      .list()
      .map(noteOf)
      .filter(({ note, tags }) => note !== "" || tags.length > 0),
  );
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
  const context = (key: string) => quote?.get(key).maybe((value) => value.string()) ?? "";
  return {
    address: from.get("uri").address(),
    note: from.get("text").maybe((value) => value.string()) ?? "",
    tags: from.get("tags").maybe((tags) => tags.list(1000).map((tag) => tag.string(1000))) ?? [],
    ...present({
      quote: quote && {
        exact: quote.get("exact").string(),
        prefix: context("prefix"),
        suffix: context("suffix"),
      },
    }),
    created: from.get("created").time(),
  };
}
