import type { Alteration } from "../../src/model/alteration";
import type { Signal, SourceEntry } from "../../src/model/analysis";
import type { Annotation, Article, Placed, ReaderWork } from "../../src/model/annotation";
import type { Claim, Form, Grade, Kind, Link, Reason, Stance } from "../../src/model/claim";
import type { Selectors } from "../../src/model/selector";
import type { ArticleView } from "../../src/platform/protocol";

/** What a claim of the fixed article is made of; what is absent is ordinary. */
export interface Made {
  readonly id: string;
  readonly name: string | null;
  readonly kind: Kind;
  readonly grade: Grade | null;
  readonly source?: string;
  readonly cue?: string;
  readonly content: string;
  readonly form?: Form;
  readonly stance?: Stance;
  readonly sure?: number;
  readonly chain?: readonly Link[];
  readonly reasons?: readonly Reason[];
  readonly work?: ReaderWork;
  readonly lost?: boolean;
  readonly alteration?: Alteration;
}

const DAY = "2026-11-20T08:00:00.000Z";

/** An annotation as the store would give it, with made-up positions. */
export function annotationOf(made: Made): Annotation {
  const claim: Claim = {
    source: [],
    cue: [],
    content: [],
    confidence: 0.9,
    form: made.form ?? "indirect",
    stance: made.stance ?? "neutral",
    kind: made.kind,
    resolved: made.name,
    resolvedConfidence: made.sure ?? 0.95,
    chain: made.chain ?? [],
    grade: made.grade,
    reasons: made.reasons ?? [],
  };
  return {
    id: made.id,
    articleId: "article-1",
    origin: "engine",
    claim,
    anchors: {
      source: made.source ? [words(made.source)] : [],
      cue: made.cue ? [words(made.cue)] : [],
      content: made.content ? [words(made.content)] : [],
    },
    work: made.work ?? {},
    revision: 1,
    created: DAY,
    modified: DAY,
  };
}

function words(exact: string): Selectors {
  return { quote: { exact, prefix: "", suffix: "" }, position: { start: 0, end: exact.length } };
}

/** A reason that fixed the grade, or with `note` one beside it. */
export function reasonOf(rule: string, text: string, standard: string | null, note = false): Reason {
  return { rule, text, values: [], standard, decides: !note };
}

const CLAIMS: readonly Made[] = [
  {
    id: "claim-1",
    name: "Nordpost",
    kind: "media",
    grade: 2,
    source: "Nordpost",
    cue: "reported, citing",
    content: "The harbour company has known for two years that the northern quay is sinking",
    chain: [
      { name: "Nordpost", kind: "media" },
      { name: "a senior harbour official", kind: "unnamed" },
    ],
    reasons: [
      reasonOf("fixed-unnamed", "The source is not named", "AP, Reuters"),
      reasonOf("fixed-relay", "Reached this article through Nordpost", "AP"),
      reasonOf("fixed-no-reason", "No reason for the anonymity is given", "AP", true),
    ],
  },
  {
    id: "claim-2",
    name: "Ingrid Solheim",
    kind: "person",
    grade: 4,
    source: "Ingrid Solheim, the city's chief engineer,",
    cue: "said",
    content:
      "“We measured eleven centimetres in March and fourteen in October, and we told the board both times.”",
    form: "direct",
    reasons: [reasonOf("fixed-named", "A named person speaks on the record", "Reuters, BBC")],
    work: { verdict: "supported", note: "Both letters are in the city archive.", tags: ["quay", "letters"] },
    alteration: {
      runs: [
        { is: "same", text: "“We measured " },
        { is: "gone", text: "nine " },
        { is: "new", text: "eleven " },
        {
          is: "same",
          text: "centimetres in March and fourteen in October, and we told the board both times,” ",
        },
        { is: "gone", text: "she " },
        { is: "new", text: "Ingrid Solheim, the city's chief engineer, " },
        { is: "same", text: "said." },
      ],
    },
  },
  {
    id: "claim-3",
    name: "the survey of the Coastal Institute",
    kind: "document",
    grade: 5,
    source: "A survey by the Coastal Institute",
    cue: "found",
    content: "that the sea bed under the quay has been washed out along ninety metres",
    stance: "committed",
    reasons: [reasonOf("fixed-document", "A document says so", "W3C Credible Web")],
  },
  {
    id: "claim-4",
    name: "critics",
    kind: "group",
    grade: 2,
    source: "Critics",
    cue: "claim",
    content: "that the repair was put off until after the election",
    stance: "doubtful",
    reasons: [
      reasonOf("fixed-group", "Nobody in the group is named", "BBC"),
      reasonOf("fixed-doubt", "The verb “claim” signals doubt", null, true),
    ],
  },
  {
    id: "claim-5",
    name: null,
    kind: "hearsay",
    grade: 1,
    cue: "reportedly",
    content: "Two shipping lines have moved their spring departures to the southern port",
    reasons: [reasonOf("fixed-hearsay", "No source is given at all", "W3C Credible Web")],
  },
  {
    id: "claim-6",
    name: "posts on social media",
    kind: "social",
    grade: 1,
    source: "posts on social media",
    cue: "according to",
    content: "cracks have opened in the floor of the old fish hall",
    reasons: [reasonOf("fixed-social", "The posts cannot be held to anybody", null)],
  },
  {
    id: "claim-7",
    name: "Ola Brekke",
    kind: "person",
    grade: 3,
    source: "he",
    cue: "told Nordpost",
    content: "that the company had done “everything the law asks”",
    form: "mixed",
    sure: 0.5,
    chain: [
      { name: "Nordpost", kind: "media" },
      { name: "Ola Brekke", kind: "person" },
    ],
    reasons: [reasonOf("fixed-relay", "Reached this article through Nordpost", "AP")],
  },
  {
    id: "claim-8",
    name: "The harbour company",
    kind: "organisation",
    grade: null,
    source: "The harbour company",
    cue: "declined to comment",
    content: "",
    stance: "silence",
    reasons: [reasonOf("fixed-reply", "Asked for its side", "BBC", true)],
  },
  {
    id: "claim-9",
    name: "Ministry of Transport",
    kind: "organisation",
    grade: 4,
    source: "The ministry",
    cue: "denied",
    content: "having been warned",
    stance: "denial",
    reasons: [reasonOf("fixed-institution", "An institution speaks under its own name", "Reuters")],
  },
  {
    id: "claim-10",
    name: "a reporter of the Fjord Courier",
    kind: "witness",
    grade: 5,
    source: "A reporter of this newspaper",
    cue: "saw",
    content: "divers at work under the quay on Tuesday morning",
    reasons: [reasonOf("fixed-witness", "The outlet saw it itself", "Reuters")],
  },
  {
    id: "claim-11",
    name: "Ingrid Solheim",
    kind: "person",
    grade: 4,
    source: "Solheim",
    cue: "added",
    content: "that nobody had called her back",
    reasons: [reasonOf("fixed-named", "A named person speaks on the record", "Reuters, BBC")],
    lost: true,
    alteration: {
      why: "taken-out",
      runs: [
        { is: "same", text: "The harbour board meets on Thursday. " },
        { is: "gone", text: "Solheim added that nobody had called her back. " },
        { is: "same", text: "The meeting is open to the public." },
      ],
    },
  },
];

const SIGNALS: readonly Signal[] = [
  signal("lead", "fixed", "Its first paragraph rests on a report by another outlet.", [0]),
  signal("one-origin", "fixed", "Two claims come from one origin: Nordpost.", [0, 6]),
  signal("right-of-reply", "fixed", "One source was asked and did not answer.", [7]),
  signal("named-sources", "fixed", "Four sources are named."),
  signal("unnamed-sources", "fixed", "Three sources are not named."),
];

function signal(id: Signal["id"], variant: string, text: string, claims: readonly number[] = []): Signal {
  return { id, variant, text, count: 1, values: [], claims };
}

const SOURCES: readonly SourceEntry[] = [
  { name: "Ingrid Solheim", kind: "person", claims: [1, 10] },
  { name: "Nordpost", kind: "media", claims: [0, 6] },
  { name: "Coastal Institute", kind: "document", claims: [2] },
  { name: "critics", kind: "group", claims: [3] },
  { name: "posts on social media", kind: "social", claims: [5] },
  { name: "The harbour company", kind: "organisation", claims: [7] },
  { name: "Ministry of Transport", kind: "organisation", claims: [8] },
];

/** An article as kept, with nothing in it that is not made up. */
export const FIXED_ARTICLE: Article = {
  id: "article-1",
  address: "https://courier.example/harbour/quay",
  aliases: [],
  facts: {
    title: "The northern quay is sinking, and the harbour knew",
    publisher: "The Fjord Courier",
    byline: "Marte Lund",
    published: "2026-11-20",
    lang: "en",
  },
  language: "en",
  signals: SIGNALS,
  textDigest: "fixed",
  engine: "fixed",
  firstRead: DAY,
  lastRead: DAY,
};

/** The fixed article with every grade, form and stance, one corrected, one lost. */
export const FIXED_VIEW: ArticleView = {
  article: FIXED_ARTICLE,
  placed: CLAIMS.map(
    (made): Placed => ({
      annotation: annotationOf(made),
      placed: made.lost ? null : { source: [], cue: [], content: [] },
      ...(made.alteration ? { alteration: made.alteration } : {}),
    }),
  ),
  sources: SOURCES,
  kept: true,
  changed: false,
};
