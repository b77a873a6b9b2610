import type { Annotation, Article, Placed } from "../../model/annotation";
import type { Claim, Grade, GradeName, Kind, Link } from "../../model/claim";
import type { ShownArticle } from "../../ui/claim-words";
import type { Say } from "../../ui/say";
import { EXAMPLE_ORDER } from "../marked-text";

interface Meaning {
  readonly value: Grade | null;
  /** Of the hands it came through, outermost first. */
  readonly kinds: readonly Kind[];
  /** What decides its grade, by the engine's name for it. */
  readonly rule: string;
  readonly standard: string | null;
}

/** What the engine would say of each sentence of the example. */
const MEANINGS: Readonly<Record<GradeName, Meaning>> = {
  unnamed: { value: 2, kinds: ["media", "unnamed"], rule: "passes-on-unnamed", standard: "AP, Reuters" },
  "on-record": { value: 4, kinds: ["person"], rule: "named-person", standard: "Reuters, BBC" },
  "first-hand": { value: 5, kinds: ["document"], rule: "document", standard: "BBC" },
  "second-hand": { value: 3, kinds: ["media", "person"], rule: "through-outlet", standard: "AP" },
  unsourced: { value: 1, kinds: ["hearsay"], rule: "no-source", standard: "BBC" },
  silence: { value: null, kinds: ["organisation"], rule: "silence", standard: null },
};

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
  return { article, placed: EXAMPLE_ORDER.map((grade) => placed(say, grade)), sources: [] };
}

function placed(say: Say, grade: GradeName): Placed {
  const { value, kinds, rule, standard } = MEANINGS[grade];
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
    reasons: [{ rule, text: say(`rubric_${grade}`), values: names, standard, decides: true }],
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
