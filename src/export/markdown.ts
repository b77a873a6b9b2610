import type { Report, ReportClaim } from "./report";

/** A report as Markdown (CommonMark). Foreign text is escaped, so that it stays text. */
export function toMarkdown(report: Report): string {
  const lines = [
    `# ${inline(report.title)}`,
    "",
    ...report.facts.map(({ label, value }) => `- ${inline(label)}: ${inline(value)}`),
    `- <${report.address.replaceAll(/[<>\s]/g, encodeURIComponent)}>`,
    "",
    `## ${inline(report.headings.summary)}`,
    "",
    inline(report.summary),
    "",
    ...section(report.headings.signals, report.signals),
    ...section(report.headings.sources, report.sources),
    ...report.groups.flatMap(({ heading, claims }) => [
      `## ${inline(heading)} (${claims.length})`,
      "",
      ...claims.flatMap((claim) => claimLines(claim, report.labels)),
    ]),
    "---",
    "",
    inline(report.disclaimer),
  ];
  return `${lines.join("\n")}\n`;
}

function section(heading: string, entries: readonly string[]): readonly string[] {
  if (!entries.length) return [];
  return [`## ${inline(heading)}`, "", ...entries.map((entry) => `- ${inline(entry)}`), ""];
}

function claimLines(claim: ReportClaim, labels: Report["labels"]): readonly string[] {
  const entry = (label: string, value: string) => (value ? [`- ${inline(label)}: ${value}`] : []);
  return [
    `### ${inline(claim.name)} (${inline(claim.kind)})`,
    "",
    ...(claim.quote ? [quoted(claim.quote), ""] : []),
    ...(claim.attribution ? [`*${inline(claim.attribution)}*`, ""] : []),
    ...entry(labels.chain, inline(claim.chain)),
    ...claim.reasons.flatMap((reason) => entry(labels.why, inline(reason))),
    ...entry(labels.verdict, inline(claim.verdict)),
    ...entry(labels.tags, inline(claim.tags.join(", "))),
    ...claim.evidence.flatMap(({ url, title, quote }) =>
      entry(
        labels.evidence,
        `[${inline(title || url)}](<${url.replaceAll(/[<>\s]/g, encodeURIComponent)}>)${quote ? ` ${inline(quote)}` : ""}`,
      ),
    ),
    ...(claim.note
      ? [`- ${inline(labels.note)}:`, "", ...claim.note.split("\n").map((line) => `  ${inline(line)}  `)]
      : []),
    "",
  ];
}

function quoted(text: string): string {
  return text
    .split("\n")
    .map((line) => `> ${inline(line)}`)
    .join("\n");
}

/** Text as text: every character that Markdown could read as markup gets a backslash (CommonMark 2.4). */
function inline(text: string): string {
  return text
    .replaceAll(/\s*\n\s*/g, " ")
    .replaceAll(/[\\`*_{}[\]<>#|~&]/g, "\\$&")
    .replace(/^(\s*)([-+=])/, "$1\\$2")
    .replace(/^(\s*\d+)([.)])/, "$1\\$2");
}
