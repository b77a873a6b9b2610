import type { Annotation, Article } from "../model/annotation";
import { gradeName } from "../model/claim";
import { toCodePoint } from "./code-points";
import type { Exported } from "./exported";
import { chainOf, wordsOf } from "./row";

type Cell = (annotation: Annotation, article: Article) => string | number | null | undefined;

/**
 * The columns of the table, in order. They are an interface: columns may be added at the end, never renamed, moved or
 * given another meaning. `start` and `end` count code points of the body that was read.
 */
const COLUMNS: Readonly<Record<string, Cell>> = {
  article: (_, article) => article.address,
  title: (_, article) => article.facts.title,
  publisher: (_, article) => article.facts.publisher,
  byline: (_, article) => article.facts.byline,
  published: (_, article) => article.facts.published,
  language: (_, article) => article.language,
  claim: (annotation) => annotation.id,
  origin: (annotation) => annotation.origin,
  start: (annotation, article) => {
    const starts = positions(annotation).map(({ start }) => start);
    return starts.length ? toCodePoint(article.astral ?? [], Math.min(...starts)) : "";
  },
  end: (annotation, article) => {
    const ends = positions(annotation).map(({ end }) => end);
    return ends.length ? toCodePoint(article.astral ?? [], Math.max(...ends)) : "";
  },
  source: (annotation) => wordsOf(annotation, "source"),
  cue: (annotation) => wordsOf(annotation, "cue"),
  content: (annotation) => wordsOf(annotation, "content"),
  name: ({ claim }) => claim.resolved,
  kind: ({ claim }) => claim.kind,
  grade: ({ claim }) => claim.grade,
  grade_name: ({ claim }) => gradeName(claim.grade),
  form: ({ claim }) => claim.form,
  stance: ({ claim }) => claim.stance,
  // A spreadsheet keeps fifteen digits and the engine means fewer.
  confidence: ({ claim }) => Number(claim.confidence.toFixed(4)),
  chain: chainOf,
  reasons: ({ claim }) => claim.reasons.map(({ rule }) => rule).join(" "),
  reader_name: ({ work }) => work.name,
  reader_kind: ({ work }) => work.kind,
  reader_grade: ({ work }) => work.grade,
  // "false" alone a spreadsheet translates.
  verdict: ({ work }) => (work.verdict === "false" ? "is-false" : work.verdict),
  note: ({ work }) => work.note,
  tags: ({ work }) => work.tags?.join(", "),
  evidence: ({ work }) => work.evidence?.map(({ url }) => url).join(" "),
  // Not true and false, for the same reason.
  dismissed: ({ work }) => (work.dismissed ? "yes" : undefined),
  created: (annotation) => annotation.created,
  modified: (annotation) => annotation.modified,
};

/** The first line of a table, byte order mark included: spreadsheets take the file for UTF-8 by it. */
export const CSV_HEADER = `\ufeff${Object.keys(COLUMNS).join(",")}\r\n`;

/** One line a claim (RFC 4180, CRLF), without the header, so that the lines of many articles can follow each other. */
export function toCsvRows({ article, annotations }: Exported): string {
  return annotations
    .map((annotation) => {
      const cells = Object.values(COLUMNS).map((cell) => field(cell(annotation, article)));
      return `${cells.join(",")}\r\n`;
    })
    .join("");
}

/** A whole table of one article. */
export function toCsv(exported: Exported): string {
  return CSV_HEADER + toCsvRows(exported);
}

/**
 * Quotes a field where RFC 4180 asks for it. A text that a spreadsheet would run as a formula (it begins with = + - @,
 * a tab or a carriage return; OWASP "CSV Injection") gets an apostrophe in front, which spreadsheets hide; readers of
 * the file take one leading apostrophe before these characters off again.
 */
function field(value: ReturnType<Cell>): string {
  if (value === null || value === undefined) return "";
  if (typeof value !== "string") return String(value);
  const guarded = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

function positions({ anchors }: Annotation) {
  return [...anchors.source, ...anchors.cue, ...anchors.content].map(({ position }) => position);
}
