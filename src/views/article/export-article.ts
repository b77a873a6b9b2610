import { toClaimReviews } from "../../export/claim-review";
import { toCsv } from "../../export/csv";
import type { Exported } from "../../export/exported";
import { toHtml } from "../../export/html";
import { toHypothesis } from "../../export/hypothesis";
import { writeCollection } from "../../export/jsonld";
import { toMarkdown } from "../../export/markdown";
import { toReport } from "../../export/report";
import type { Say } from "../../ui/say";
import { download, fileName } from "../download";
import { numberIn } from "./signals";

/** What an article can be exported as, in the order offered. */
export const EXPORT_FORMATS = ["jsonld", "csv", "markdown", "html", "claimreview", "hypothesis"] as const;
/** A form of export. */
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** Gives the reader an article as a file. */
export function exportArticle(
  say: Say,
  format: ExportFormat,
  exported: Exported,
  now: string = new Date().toISOString(),
): void {
  const { facts, address } = exported.article;
  const title = facts.title ?? address;
  // Exporters take "" for "no such words" and then keep the engine's English.
  const words: Say = (id, ...values) => {
    const said = say(id, ...(id.startsWith("signal_") ? values.map(numberIn) : values));
    return said === id ? "" : said;
  };
  const report = () => toReport(exported, words, say("locale"));
  const reviews = () => JSON.stringify(toClaimReviews(exported, words), null, 2);
  const notes = () => JSON.stringify(toHypothesis(exported, now), null, 2);
  const files = {
    jsonld: () => download(fileName(title, "jsonld"), "application/ld+json", writeCollection(exported)),
    csv: () => download(fileName(title, "csv"), "text/csv", toCsv(exported)),
    markdown: () => download(fileName(title, "md"), "text/markdown", toMarkdown(report())),
    claimreview: () => download(fileName(title, "claimreview.json"), "application/ld+json", reviews()),
    hypothesis: () => download(fileName(title, "hypothesis.json"), "application/json", notes()),
    html: () => download(fileName(title, "html"), "text/html", toHtml(report())),
  };
  files[format]();
}
