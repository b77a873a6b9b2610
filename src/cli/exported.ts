import { createHash } from "node:crypto";
import { version } from "../../package.json";
import { findAstral } from "../export/code-points";
import type { Exported } from "../export/exported";
import type { Annotation } from "../model/annotation";
import type { Claim } from "../model/claim";
import type { Selectors } from "../model/selector";
import type { Span } from "../model/span";
import type { Result } from "./analyse-input";

/** Characters of context on each side of a quote, as the extension keeps them. */
const CONTEXT = 32;

/**
 * A result in the shape the store keeps, for the exporters. Its ids are digests of the document's id and text, so that
 * the same document gets the same ids each time. `now` is ISO 8601.
 */
export function toExported({ id, facts, text, analysis }: Result, now: string): Exported {
  const articleId = uuid(`${id}\n${text}`);
  const annotations = analysis.claims.map(
    (claim, index): Annotation => ({
      id: uuid(`${articleId} ${index}`),
      articleId,
      origin: "engine",
      claim,
      anchors: anchorsOf(text, claim),
      work: {},
      revision: 0,
      created: now,
      modified: now,
    }),
  );
  const astral = findAstral(text);
  return {
    article: {
      id: articleId,
      address: facts.url ?? `file:///${encodeURI(id.replace(/^\/+/, ""))}`,
      aliases: [],
      facts,
      language: analysis.language,
      signals: analysis.signals,
      textDigest: "",
      ...(astral.length ? { astral } : {}),
      engine: version,
      firstRead: now,
      lastRead: now,
    },
    annotations,
  };
}

function anchorsOf(text: string, claim: Claim): Annotation["anchors"] {
  const anchor = ({ start, end }: Span): Selectors => ({
    quote: {
      exact: text.slice(start, end),
      prefix: text.slice(Math.max(0, start - CONTEXT), start).replace(/^[\udc00-\udfff]/, ""),
      suffix: text.slice(end, end + CONTEXT).replace(/[\ud800-\udbff]$/, ""),
    },
    position: { start, end },
  });
  return { source: claim.source.map(anchor), cue: claim.cue.map(anchor), content: claim.content.map(anchor) };
}

function digest(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

function uuid(name: string): string {
  const hex = digest(name);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join("-");
}
