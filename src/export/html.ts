import type { Report, ReportClaim } from "./report";

/**
 * A report as one HTML file: no script, nothing fetched (its own policy forbids both), printable on A4 and Letter.
 * Foreign text is escaped; links are written only for http and https addresses.
 */
export function toHtml(report: Report): string {
  return `<!doctype html>
<html lang="${text(report.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>${text(report.title)}</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<h1 dir="auto">${text(report.title)}</h1>
<p class="address">${link(report.address, report.address)}</p>
${report.facts.length ? `<dl>${report.facts.map(({ label, value }) => `<dt>${text(label)}</dt><dd dir="auto">${text(value)}</dd>`).join("")}</dl>` : ""}
</header>
<section>
<h2>${text(report.headings.summary)}</h2>
${report.summary.map((line) => `<p dir="auto">${text(line)}</p>`).join("\n")}
</section>
${list(report.headings.signals, report.signals)}
${list(report.headings.sources, report.sources)}
${report.groups
  .map(
    ({ grade, heading, claims }) => `<section data-grade="${grade}">
<h2><span>${text(heading)}</span> <small>${claims.length}</small></h2>
${claims.map((claim) => article(claim, report)).join("\n")}
</section>`,
  )
  .join("\n")}
<footer><p>${text(report.disclaimer)}</p><p>${text(report.made)}</p></footer>
</body>
</html>
`;
}

function article(claim: ReportClaim, { labels, quoted }: Report): string {
  const evidence = claim.evidence.map(
    ({ url, title, quote }) => link(url, title || url) + (quote ? ` <q>${text(quote)}</q>` : ""),
  );
  const rows: readonly (readonly [string, readonly string[]])[] = [
    [labels.verdict, claim.verdict ? [`<strong>${text(claim.verdict)}</strong>`] : []],
    ...claim.rows.map(({ label, lines }) => [label, lines.map(text)] as const),
    [labels.evidence, evidence],
    [labels.note, claim.note ? [text(claim.note)] : []],
  ];
  return `<article>
<h3><small>${claim.number}.</small> <bdi>${text(claim.name)}</bdi> <small>${text(claim.kind)}</small></h3>
${claim.quote ? `<blockquote lang="${text(quoted)}" dir="auto">${text(claim.quote)}</blockquote>` : ""}
${claim.attribution ? `<p class="attribution" lang="${text(quoted)}" dir="auto">${text(claim.attribution)}</p>` : ""}
<dl>${rows.map(([label, lines]) => row(label, lines)).join("")}</dl>
</article>`;
}

function row(label: string, lines: readonly string[]): string {
  if (!lines.length) return "";
  return `<dt>${text(label)}</dt>${lines.map((line) => `<dd dir="auto">${line}</dd>`).join("")}`;
}

function list(heading: string, entries: readonly string[]): string {
  if (!entries.length) return "";
  return `<section><h2>${text(heading)}</h2><ul>${entries.map((entry) => `<li dir="auto">${text(entry)}</li>`).join("")}</ul></section>`;
}

function link(address: string, words: string): string {
  return /^https?:\/\//i.test(address)
    ? `<a href="${text(address)}" rel="noreferrer">${text(words)}</a>`
    : text(words);
}

function text(value: string): string {
  return value.replaceAll(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

const STYLE = `
:root { color-scheme: light dark; font: 1rem/1.5 ui-sans-serif, system-ui, sans-serif; }
body { max-inline-size: 42rem; margin: 2rem auto; padding-inline: 1rem; }
h1, blockquote, h3 { font-family: ui-serif, Georgia, "Times New Roman", serif; }
h2 { font-size: 1.125rem; border-block-end: 1px solid; padding-block-end: .25rem; margin-block-start: 2.5rem; }
h3 { font-size: 1.125rem; margin-block-end: .25rem; }
small { font-weight: normal; font-size: .875rem; }
h2, h3 { break-after: avoid; }
article { break-inside: avoid; margin-block-end: 1.5rem; }
header, section + section { overflow-wrap: anywhere; }
footer { margin-block-start: 2.5rem; border-block-start: 1px solid; font-size: .875rem; }
blockquote { margin: .25rem 0; white-space: pre-line; }
.attribution { font-style: italic; margin: .25rem 0; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .125rem .75rem; margin: .5rem 0; font-size: .875rem; }
dt { opacity: .75; grid-column: 1; } dd { margin: 0; grid-column: 2; white-space: pre-line; overflow-wrap: anywhere; }
[data-grade="first-hand"] h2 span { text-decoration: underline 3px solid light-dark(#157e54, #31dc96); }
[data-grade="on-record"] h2 span { text-decoration: underline 1.5px solid light-dark(#0646c2, #91b1fd); }
[data-grade="second-hand"] h2 span { text-decoration: underline 2px dashed light-dark(#8a6902, #deaf4e); }
[data-grade="unnamed"] h2 span { text-decoration: underline 2px dotted light-dark(#76421b, #d2825b); }
[data-grade="unsourced"] h2 span { text-decoration: underline 1.5px wavy light-dark(#b6168d, #fb45c8); }
[data-grade="silence"] h2 span { text-decoration: underline 1px dotted light-dark(#454a4e, #b3b8bc); }
h2 span { text-underline-offset: .25em; }
@page { margin: 18mm 16mm; }
@media print {
  :root { color-scheme: light; font-size: 10.5pt; }
  body { margin: 0; padding: 0; max-inline-size: none; }
  a { color: inherit; }
  dd a::after { content: " <" attr(href) ">"; overflow-wrap: anywhere; }
}
`;
