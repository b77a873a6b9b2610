import type { Annotation, Article, Placed } from "../../model/annotation";
import type { Claim, Grade, GradeName, Kind, Link } from "../../model/claim";
import type { ShownArticle } from "../../ui/claim-words";
import type { Say } from "../../ui/say";

/** The sentences of the example in reading order, with what the engine would say of each. */
const SENTENCES: readonly {
  readonly grade: GradeName;
  readonly value: Grade | null;
  readonly kinds: readonly Kind[];
  readonly standard: string | null;
}[] = [
  { grade: "unnamed", value: 2, kinds: ["media", "unnamed"], standard: "AP, Reuters" },
  { grade: "on-record", value: 4, kinds: ["person"], standard: "Reuters, BBC" },
  { grade: "first-hand", value: 5, kinds: ["document"], standard: "W3C Credible Web" },
  { grade: "second-hand", value: 3, kinds: ["media", "person"], standard: "AP" },
  { grade: "unsourced", value: 1, kinds: ["hearsay"], standard: null },
  { grade: "silence", value: null, kinds: ["organisation"], standard: "BBC" },
];

const NO_TIME = "2026-01-01T00:00:00.000Z";

/** The example article in the reader's language; its claims are named after their grades. */
export function exampleArticle(say: Say): ShownArticle {
  const article: Article = {
    id: "example",
    address: "https://example.org/",
    aliases: [],
    facts: {},
    language: say("locale"),
    signals: [],
    textDigest: "",
    engine: "",
    firstRead: NO_TIME,
    lastRead: NO_TIME,
  };
  return { article, placed: SENTENCES.map((one) => placed(say, one)), sources: [] };
}

function placed(say: Say, { grade, value, kinds, standard }: (typeof SENTENCES)[number]): Placed {
  const names = value === 1 ? [] : say(`example_source_${grade}`).split(" > ");
  const links: readonly Link[] = kinds.map((kind, index) => ({ kind, name: names[index] ?? "" }));
  const claim: Claim = {
    source: [],
    cue: [],
    content: [],
    confidence: 1,
    form: "indirect",
    stance: value === null ? "silence" : "neutral",
    kind: kinds[0] ?? "hearsay",
    resolved: names[0] ?? null,
    resolvedConfidence: 1,
    chain: links.length > 1 ? links : [],
    grade: value,
    reasons: [{ rule: "", text: say(`rubric_${grade}`), values: [], standard, decides: true }],
  };
  const annotation: Annotation = {
    id: grade,
    articleId: "example",
    origin: "engine",
    claim,
    anchors: { source: [], cue: [], content: [] },
    work: {},
    revision: 1,
    created: NO_TIME,
    modified: NO_TIME,
  };
  return { annotation, placed: { source: [], cue: [], content: [] } };
}
