import type { Article, Placed } from "../model/annotation";
import { GRADE_NAMES } from "../model/claim";
import { gradeOf, isTouched } from "../model/effective";
import { handsOf } from "../model/hands";
import type { ArticleRecord, CitedSource, Listed, SourcesRecord } from "../store/schema";
import { siteOf } from "./address";
import { searchLines } from "./search-lines";

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

/** What lists and searches need of an article, from all of its annotations. */
export function listed(article: Article, placed: readonly Placed[]): Listed {
  return { sources: sourcesRecord(article, placed), lines: searchLines(article, placed) };
}

function sourcesRecord(
  { id, lastRead }: Pick<Article, "id" | "lastRead">,
  placed: readonly Placed[],
): SourcesRecord {
  const cited = new Map<string, Cited>();
  for (const one of placed) {
    if (one.annotation.work.dismissed) continue;
    for (const { key, name, kind, relays } of handsOf(one.annotation)) {
      let known = cited.get(key);
      if (!known) {
        known = { name, kind, of: [], relays: new Map() };
        cited.set(key, known);
      }
      known.of.push(one);
      for (const relay of relays) known.relays.set(relay, (known.relays.get(relay) ?? 0) + 1);
    }
  }
  const sources = [...cited].map(([key, { name, kind, of, relays }]) => {
    const most = [...relays].sort(([, a], [, b]) => b - a);
    return { key, name, kind, grades: countGrades(of), relays: most };
  });
  return { id, lastRead, keys: [...cited.keys()], sources };
}

interface Cited {
  readonly name: string;
  readonly kind: CitedSource["kind"];
  readonly of: Placed[];
  /** The outlets its words came through, with how many claims each. */
  readonly relays: Map<string, number>;
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

function likenessOf(title: string): string {
  const letters = title
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
  return letters.length < SHORT_TITLE ? "" : letters;
}
