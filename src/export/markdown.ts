import type { Report, ReportClaim } from "./report";

/** A report as Markdown (CommonMark). Foreign text is escaped, so that it stays text. */
export function toMarkdown(report: Report): string {
  const lines = [
    `# ${inline(report.title)}`,
    "",
    ...report.facts.map(({ label, value }) => `- ${inline(label)}: ${inline(value)}`),
    `- <${address(report.address)}>`,
    "",
    ...section(report.headings.summary, report.summary),
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
    "",
    inline(report.made),
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
    `### ${claim.number}. ${inline(claim.name)} (${inline(claim.kind)})`,
    "",
    ...(claim.quote ? [quoted(claim.quote), ""] : []),
    ...(claim.attribution ? [`*${inline(claim.attribution)}*`, ""] : []),
    ...entry(labels.verdict, claim.verdict && `**${inline(claim.verdict)}**`),
    ...claim.rows.flatMap(({ label, lines }) => lines.flatMap((line) => entry(label, inline(line)))),
    ...claim.evidence.flatMap(({ url, title, quote }) =>
      entry(
        labels.evidence,
        `[${inline(title || url)}](<${address(url)}>)${quote ? ` “${inline(quote)}”` : ""}`,
      ),
    ),
    ...(claim.note ? [`- ${inline(labels.note)}:`, "", ...noteLines(claim.note)] : []),
    "",
  ];
}

// Inside the list entry, a line break at each of its lines' ends.
function noteLines(note: string): readonly string[] {
  const lines = note.split(/\r\n?|\n/).map((line) => inline(line));
  return lines.map((line, index) => {
    if (line === "") return "";
    return `  ${line}${lines[index + 1] ? "  " : ""}`;
  });
}

function quoted(text: string): string {
  return text
    .split(/\r\n?|\n/)
    .map((line) => `> ${inline(line)}`.trimEnd())
    .join("\n");
}

/** Text as text: what Markdown could read as markup gets a backslash (CommonMark 2.4), and no more than that. */
function inline(text: string): string {
  return (
    text
      .trim()
      .replaceAll(/\s*[\r\n]\s*/g, " ")
      .replaceAll(/[\\`*_{}[\]<>|~]/g, "\\$&")
      // "R&D" is safe as it is, "&lt;" is not.
      .replaceAll(/&(?=#?\w+;)/g, "\\&")
      .replaceAll(/^#|#$/g, "\\#")
      .replace(/^[-+=]/, "\\$&")
      .replace(/^(\d+)([.)])/, "$1\\$2")
  );
}

/** An address inside angle brackets: with nothing in it that ends them. */
function address(url: string): string {
  return url.replaceAll(/[<>\s\\]/g, encodeURIComponent);
}
