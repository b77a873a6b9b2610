import type { Annotation, Article } from "../../src/model/annotation";
import type { Claim } from "../../src/model/claim";
import type { KeptArticle } from "../../src/store/kept-article";
import type { FoundClaim } from "../../src/store/pack-claims";
import type { AnnotationRecord, Listed } from "../../src/store/schema";

/** The id of the article of this number: only the groups a claim's id shares differ. */
export function articleId(number: number): string {
  return `${number.toString(16).padStart(8, "0")}-0000-4000-8000-000000000000`;
}

/** A claim "NAME said CONTENT" that starts at `start`. */
export function claim(start: number, name = "Lind"): Claim {
  return {
    source: [{ start, end: start + name.length }],
    cue: [{ start: start + name.length + 1, end: start + name.length + 5 }],
    content: [{ start: start + name.length + 6, end: start + name.length + 40 }],
    confidence: 0.5,
    form: "indirect",
    stance: "neutral",
    kind: "person",
    resolved: name,
    resolvedConfidence: 0.9,
    chain: [
      { name: "Interfax", kind: "media", span: { start, end: start + 3 } },
      { name, kind: "person" },
    ],
    grade: 4,
    reasons: [
      { rule: "named", text: `${name} is named.`, values: [name], standard: "Reuters", decides: true },
    ],
  };
}

/** An annotation of the reader's on a claim. */
export function annotation(id: string, article: string, work: Annotation["work"]): Annotation {
  const selectors = [{ quote: { exact: "a", prefix: "", suffix: "" }, position: { start: 0, end: 1 } }];
  return {
    id,
    articleId: article,
    origin: "engine",
    claim: claim(0),
    anchors: { source: selectors, cue: selectors, content: selectors },
    work,
    revision: 1,
    created: "2026-01-01T00:00:00.000Z",
    modified: "2026-01-01T00:00:00.000Z",
  };
}

/** A kept article with so many claims, read on that day of 2026, and the reader's work on some of them. */
export function keptArticle(
  number: number,
  { claims = 3, read = "2026-01-01", works = [] as readonly Annotation["work"][] } = {},
): KeptArticle {
  const id = articleId(number);
  const when = `${read}T00:00:00.000Z`;
  const address = `https://paper${number % 7}.example/story/${number}`;
  const article: Article = {
    id,
    address,
    aliases: [`https://copy.example/${number}`],
    facts: { title: `Story number ${number} of the harbour council`, publisher: `Paper ${number % 7}` },
    language: "en",
    signals: [],
    textDigest: `digest-${number}`,
    engine: "1",
    firstRead: when,
    lastRead: when,
  };
  const found = Array.from({ length: claims }, (_, index): FoundClaim => {
    const claimId = `${id.slice(0, 24)}${index.toString(16).padStart(12, "0")}`;
    return { id: claimId, found: when, claim: claim(index * 60) };
  });
  const worked = works.map((work, index): AnnotationRecord => {
    const claimId = found[index]?.id ?? "";
    const { source, cue, content } = claim(index * 60);
    return {
      id: claimId,
      articleId: id,
      annotation: annotation(claimId, id, work),
      place: { source, cue, content },
    };
  });
  const record = {
    id,
    article,
    addresses: [address, ...article.aliases],
    site: `paper${number % 7}.example`,
    likeness: "",
    grades: [0, claims, 0, 0, 0, 0],
    touched: works.length,
    worked: works.length > 0 ? (1 as const) : (0 as const),
  };
  return { record, text: `Text ${number}. `.repeat(30), found, worked };
}

/** What lists and searches need of an article of the tests. */
export function listedOf({ record }: KeptArticle): Listed {
  const { id, article, grades } = record;
  const sources = [{ key: "lind", name: "Lind", kind: "person" as const, grades, relays: [] }];
  return {
    sources: { id, lastRead: article.lastRead, keys: ["lind"], sources },
    lines: `${article.facts.title}\nBClind`,
  };
}
