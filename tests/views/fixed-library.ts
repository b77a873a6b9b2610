import { GRADE_NAMES, type GradeName, type Kind } from "../../src/model/claim";
import { sourceKey } from "../../src/model/source-key";
import type { ArticleSummary, Dossier, SourceRow, Tally } from "../../src/platform/protocol";
import { FIXED_ARTICLE } from "../ui/fixed-article";

/** How many claims of each grade, in the order of GRADE_NAMES. */
type Counts = readonly [number, number, number, number, number, number];

function gradesOf(counts: Counts): Record<GradeName, number> {
  return Object.fromEntries(GRADE_NAMES.map((name, index) => [name, counts[index] ?? 0])) as Record<
    GradeName,
    number
  >;
}

const tally = (of: string, articles: number, counts: Counts): Tally => ({
  of,
  articles,
  grades: gradesOf(counts),
});

function summary(
  id: string,
  title: string,
  publisher: string,
  published: string,
  counts: Counts,
  touched = 0,
): ArticleSummary {
  const facts = { title, publisher, published };
  const address = `https://${id}.example/story`;
  const article = { ...FIXED_ARTICLE, id, address, facts, signals: [] };
  return { article, grades: gradesOf(counts), touched, signals: [] };
}

/** The articles of the fixed library, last read first. */
export const SUMMARIES: readonly ArticleSummary[] = [
  { article: FIXED_ARTICLE, grades: gradesOf([2, 3, 1, 2, 2, 1]), touched: 1, signals: [] },
  summary(
    "lights",
    "Harbour lights to stay dark until spring, says the board",
    "Nordpost",
    "2026-11-12",
    [0, 9, 3, 6, 1, 2],
    2,
  ),
  summary("tram", "The tram that nobody ordered", "The Fjord Courier", "2026-10-30", [4, 12, 2, 1, 0, 1]),
  summary(
    "minister",
    "Minister knew of cost of the tunnel “months before the vote”, sources say",
    "Evening Ledger",
    "2026-10-02",
    [0, 2, 5, 14, 4, 3],
    1,
  ),
  summary("herring", "Herring return to the outer bay", "Coast Radio", "2026-09-18", [3, 5, 0, 0, 0, 0]),
  summary("school", "School closes after storm", "Nordpost", "2026-08-27", [1, 7, 2, 2, 1, 1]),
];

/** Claims by outlet. */
export const OUTLETS: readonly Tally[] = [
  tally("The Fjord Courier", 2, [6, 15, 3, 3, 2, 2]),
  tally("Nordpost", 2, [1, 16, 5, 8, 2, 3]),
  tally("Evening Ledger", 1, [0, 2, 5, 14, 4, 3]),
  tally("Coast Radio", 1, [3, 5, 0, 0, 0, 0]),
];

/** Claims by month. */
export const MONTHS: readonly Tally[] = [
  tally("2026-08", 1, [1, 7, 2, 2, 1, 1]),
  tally("2026-09", 1, [3, 5, 0, 0, 0, 0]),
  tally("2026-10", 2, [4, 14, 7, 15, 4, 4]),
  tally("2026-11", 2, [2, 12, 4, 8, 3, 3]),
];

function source(
  name: string,
  kind: Kind,
  articles: number,
  counts: Counts,
  relays: SourceRow["relays"] = [],
): SourceRow {
  const claims = counts.reduce((sum, count) => sum + count, 0);
  return {
    key: sourceKey(name),
    name,
    kind,
    claims,
    articles,
    grades: gradesOf(counts),
    relays,
    lastRead: "2026-11-20T08:00:00Z",
  };
}

const UNNAMED = source(
  "a senior harbour official",
  "unnamed",
  3,
  [0, 0, 0, 9, 0, 0],
  [
    { name: "Nordpost", claims: 6 },
    { name: "Evening Ledger", claims: 2 },
  ],
);

/** The sources of the fixed library, most claims first. */
export const SOURCE_ROWS: readonly SourceRow[] = [
  source("Ingrid Solheim", "person", 4, [0, 17, 2, 0, 0, 1]),
  source("Nordpost", "media", 3, [0, 0, 11, 6, 0, 0]),
  UNNAMED,
  source("Ministry of Transport", "organisation", 3, [0, 5, 0, 0, 0, 2]),
  source("the survey of the Coastal Institute", "document", 2, [4, 0, 0, 0, 0, 0]),
  source("critics", "group", 2, [0, 0, 0, 3, 0, 0]),
  source("posts on social media", "social", 1, [0, 0, 0, 0, 2, 0]),
];

/** What is known of the unnamed official. */
export const DOSSIER: Dossier = {
  source: UNNAMED,
  outlets: [
    tally("The Fjord Courier", 1, [0, 0, 0, 5, 0, 0]),
    tally("Nordpost", 1, [0, 0, 0, 3, 0, 0]),
    tally("Evening Ledger", 1, [0, 0, 0, 1, 0, 0]),
  ],
  months: [tally("2026-10", 1, [0, 0, 0, 1, 0, 0]), tally("2026-11", 2, [0, 0, 0, 8, 0, 0])],
};
