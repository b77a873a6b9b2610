import type { Article, Placed } from "../model/annotation";
import { GRADE_NAMES } from "../model/claim";
import type { ArticleRecord, CitedSource, SourcesRecord } from "../store/schema";
import { siteOf } from "./address";
import { gradeOf, isTouched, kindOf, nameOf } from "./effective";
import { sourceKey } from "./sources";

/** Headlines shorter than so many letters are shared by articles that have nothing else in common ("Live updates"). */
const SHORT_TITLE = 24;

/** What lists show of an article, from all of its annotations. */
export function articleRecord(article: Article, placed: readonly Placed[]): ArticleRecord {
  const touched = placed.filter(({ annotation }) => isTouched(annotation)).length;
  return {
    id: article.id,
    article,
    addresses: [...new Set([article.address, ...article.aliases])],
    site: siteOf(article.address),
    likeness: likenessOf(article.facts.title ?? ""),
    grades: countGrades(placed),
    touched,
    worked: touched > 0 ? 1 : 0,
  };
}

/** The sources of an article, from all of its annotations. */
export function sourcesRecord(
  { id, lastRead }: Pick<Article, "id" | "lastRead">,
  placed: readonly Placed[],
): SourcesRecord {
  const cited = new Map<string, { name: string; kind: CitedSource["kind"]; of: Placed[] }>();
  for (const one of placed) {
    const name = nameOf(one.annotation);
    if (one.annotation.work.dismissed || name === null) continue;
    const key = sourceKey(name);
    const known = cited.get(key);
    if (known) known.of.push(one);
    else cited.set(key, { name, kind: kindOf(one.annotation), of: [one] });
  }
  const sources = [...cited].map(([key, { name, kind, of }]) => {
    return { key, name, kind, grades: countGrades(of), relays: relaysOf(key, of) };
  });
  return { id, lastRead, keys: [...cited.keys()], sources };
}

/** How many claims of each grade, in the order of GRADE_NAMES; dismissed ones do not count. */
export function countGrades(placed: readonly Placed[]): number[] {
  const counts = GRADE_NAMES.map(() => 0);
  for (const { annotation } of placed) {
    if (annotation.work.dismissed) continue;
    const index = GRADE_NAMES.indexOf(gradeOf(annotation));
    counts[index] = (counts[index] ?? 0) + 1;
  }
  return counts;
}

// The outlets a source's words came through: the hands outside it in the chain.
function relaysOf(key: string, of: readonly Placed[]): CitedSource["relays"] {
  const relays = new Map<string, number>();
  for (const { annotation } of of) {
    for (const { name, kind } of annotation.claim.chain) {
      if (kind === "media" && sourceKey(name) !== key) relays.set(name, (relays.get(name) ?? 0) + 1);
    }
  }
  return [...relays].sort(([, a], [, b]) => b - a);
}

function likenessOf(title: string): string {
  const letters = title
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
  return letters.length < SHORT_TITLE ? "" : letters;
}
