import { CSV_HEADER, toCsvRows } from "../export/csv";
import type { Say } from "../export/exported";
import { toHtml } from "../export/html";
import { toCollection } from "../export/jsonld";
import { toMarkdown } from "../export/markdown";
import { toReport } from "../export/report";
import type { Span } from "../model/span";
import type { Result } from "./analyse-input";
import { toExported } from "./exported";

/** How a format opens the output and writes one document of it. */
export interface Format {
  readonly head: string;
  readonly write: (result: Result, now: string, say: Say) => string;
}

/** The output formats by the name the command line knows them by. Every document's output stands alone, after the head. */
export const FORMATS = {
  jsonl: { head: "", write: (result) => `${JSON.stringify(lineOf(result))}\n` },
  jsonld: { head: "", write: (result, now) => `${JSON.stringify(toCollection(toExported(result, now)))}\n` },
  csv: { head: CSV_HEADER, write: (result, now) => toCsvRows(toExported(result, now)) },
  markdown: {
    head: "",
    write: (result, now, say) => `${toMarkdown(toReport(toExported(result, now), say, "en"))}\n`,
  },
  html: { head: "", write: (result, now, say) => toHtml(toReport(toExported(result, now), say, "en")) },
} as const satisfies Readonly<Record<string, Format>>;

function lineOf({ id, article, facts, text, analysis }: Result) {
  return {
    id,
    ...(facts.url ? { url: facts.url } : {}),
    article,
    ...(facts.title ? { title: facts.title } : {}),
    ...(facts.publisher ? { publisher: facts.publisher } : {}),
    lang: analysis.language,
    text,
    claims: analysis.claims.map((claim) => ({
      ...claim,
      source: claim.source.map(pair),
      cue: claim.cue.map(pair),
      content: claim.content.map(pair),
      chain: claim.chain.map(({ span, ...link }) => (span ? { span: pair(span), ...link } : link)),
    })),
    signals: analysis.signals,
  };
}

function pair({ start, end }: Span): readonly [number, number] {
  return [start, end];
}
