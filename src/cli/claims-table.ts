import type { Annotation, Placed } from "../model/annotation";
import { GRADE_NAMES, gradeName } from "../model/claim";

/** Widths of the columns in characters: a table of 118 fits the terminals people have open beside a browser. */
const WIDTHS = [12, 13, 38, 16, 35] as const;
const HEADS = ["Grade", "Kind", "Source", "Cue", "Claim"] as const;

/** The claims of an article as a table of plain text, in reading order, with a line of counts below. */
export function claimsTable(placed: readonly Placed[]): string {
  const rows = placed.map(({ annotation }) => row(annotation));
  const rule = WIDTHS.map((width) => "─".repeat(width)).join("──");
  return [line(HEADS), rule, ...rows.map(line), rule, counts(placed), ""].join("\n");
}

function row({ claim, anchors }: Annotation): readonly string[] {
  const words = (part: keyof typeof anchors) => anchors[part].map(({ quote }) => quote.exact).join(" … ");
  const hands = claim.chain.map(({ name, kind }) => name || kind);
  const source = hands.length > 1 ? hands.join(" ← ") : (claim.resolved ?? (words("source") || "—"));
  return [gradeName(claim.grade), claim.kind, source, words("cue") || "—", words("content")];
}

function line(cells: readonly string[]): string {
  return cells
    .map((cell, index) => padded(plain(cell), WIDTHS[index] ?? 0))
    .join("  ")
    .trimEnd();
}

// The words are a stranger's: control characters could write over the terminal.
function plain(text: string): string {
  return text.replace(/\p{C}/gu, " ").replace(/\s+/g, " ").trim();
}

function padded(text: string, width: number): string {
  const characters = [...text];
  return characters.length > width ? `${characters.slice(0, width - 1).join("")}…` : text.padEnd(width);
}

function counts(placed: readonly Placed[]): string {
  const grades = placed.map(({ annotation }) => gradeName(annotation.claim.grade));
  const parts = GRADE_NAMES.flatMap((name) => {
    const count = grades.filter((grade) => grade === name).length;
    return count > 0 ? [`${count} ${name}`] : [];
  });
  return `${placed.length} ${placed.length === 1 ? "claim" : "claims"}: ${parts.join(", ")}`;
}
