import type { Annotation } from "../model/annotation";
import { gradeOf, isTouched, kindOf, nameOf } from "../model/effective";
import { handsOf } from "../model/hands";
import type { ArticleOrder, ClaimFilter, ClaimRow, Page, ViewCalls } from "../platform/protocol";
import type { Noted } from "../store/connection";
import { readKept } from "../store/kept-article";
import { articleIdsWith, newestIds } from "../store/lists";
import type { Reading } from "../store/schema";
import { articleOrder } from "./article-order";
import { placedIn } from "./kept-view";
import { isReadyToSearch, likelyHolding } from "./likely-holding";
import { store } from "./open-store";
import { partOf } from "./part-of";
import type { Sought } from "./search-lines";
import { hasWords, wordsIn } from "./search-words";

/**
 * Where nothing is in memory yet, the first part is made of so many articles read last: they fill a screen, and what is
 * common is found in them.
 */
const FEW = 60;

/** Kept claims that pass a filter, article by article in the order asked for, in reading order inside each. */
export function searchClaims({
  filter,
  order,
  ...part
}: ViewCalls["view.claims"]["ask"]): Promise<Page<ClaimRow>> {
  const sought = soughtBy(filter);
  const isNarrow = sought.words.length + sought.grades.length + sought.kinds.length > 0;
  const isWhole = isReadyToSearch() || part.after !== undefined;
  return store.read(async (stores, noted) => {
    const isFew = !isWhole && isEveryArticle(filter, order);
    const ids = isFew ? await newestIds(stores, FEW + 1) : await articlesFor(stores, noted, filter, order);
    const total = isFew ? await stores.objectStore("articles").count() : ids.length;
    const rowsOf = async (some: readonly string[]) => {
      const likely = isNarrow ? await likelyHolding(stores, some, sought, { isWhole }) : some.map(() => true);
      return Promise.all(some.map((id, index) => (likely[index] ? rowsIn(stores, id, filter, noted) : [])));
    };
    return partOf(ids, part, rowsOf, isWhole ? {} : { atMost: FEW, total });
  });
}

function soughtBy({ text = "", grades = [], kinds = [] }: ClaimFilter): Sought {
  return { words: wordsIn(text), grades, kinds };
}

function isEveryArticle(filter: ClaimFilter, order: ArticleOrder = "read"): boolean {
  const { text: _, grades: __, kinds: ___, ...narrowing } = filter;
  return order === "read" && Object.keys(narrowing).length === 0;
}

// What an index can answer narrows the articles; the rest is looked at claim by claim.
async function articlesFor(
  stores: Reading,
  noted: Noted,
  { sites, source, from, to, touched, tags, verdicts }: ClaimFilter,
  order?: ArticleOrder,
): Promise<readonly string[]> {
  const only = {
    ...(source === undefined ? {} : { source }),
    ...(sites?.length ? { sites } : {}),
    ...(from ? { from } : {}),
    ...(to ? { to } : {}),
    ...(touched ? { touched } : {}),
  };
  const ids = await articleOrder(stores, noted, only, order);
  const within = await Promise.all([
    tags?.length ? articleIdsWith(stores, "tag", tags) : null,
    verdicts?.length ? articleIdsWith(stores, "verdict", verdicts) : null,
  ]);
  return ids.filter((id) => within.every((some) => some?.has(id) ?? true));
}

async function rowsIn(
  stores: Reading,
  id: string,
  filter: ClaimFilter,
  noted: Noted,
): Promise<readonly ClaimRow[]> {
  const words = wordsIn(filter.text ?? "");
  const kept = await readKept(stores, id, noted);
  if (!kept) return [];
  const { article } = kept.record;
  const { title = "", publisher = kept.record.site, published = "" } = article.facts;
  return placedIn(kept)
    .filter(({ annotation }) => isMeant(annotation, filter))
    .map(({ annotation }) => {
      return { annotation, address: article.address, title, publisher, published, ...partsOf(annotation) };
    })
    .filter((row) => hasWords(textOf(row), words));
}

function isMeant(annotation: Annotation, filter: ClaimFilter): boolean {
  const { work } = annotation;
  return (
    isAmong(filter.grades, gradeOf(annotation)) &&
    isAmong(filter.kinds, kindOf(annotation)) &&
    (filter.source === undefined || handsOf(annotation).some(({ key }) => key === filter.source)) &&
    (!filter.verdicts?.length || (work.verdict !== undefined && filter.verdicts.includes(work.verdict))) &&
    (!filter.tags?.length || (work.tags ?? []).some((tag) => filter.tags?.includes(tag))) &&
    (!filter.touched || isTouched(annotation))
  );
}

function isAmong<Item>(list: readonly Item[] | undefined, item: Item): boolean {
  return !list?.length || list.includes(item);
}

function partsOf({ anchors }: Annotation): Pick<ClaimRow, "source" | "cue" | "content"> {
  const words = (list: Annotation["anchors"]["cue"]) => list.map(({ quote }) => quote.exact).join(" … ");
  return { source: words(anchors.source), cue: words(anchors.cue), content: words(anchors.content) };
}

function textOf({ annotation, title, source, content }: ClaimRow): string {
  const { note = "", tags = [] } = annotation.work;
  return [content, source, nameOf(annotation) ?? "", note, ...tags, title].join("\n");
}
