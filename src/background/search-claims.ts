import type { Annotation } from "../model/annotation";
import type { ArticleOrder, ClaimFilter, ClaimRow, Page, ViewCalls } from "../platform/protocol";
import type { Noted } from "../store/connection";
import { type IsMeant, readKept } from "../store/kept-article";
import { articleIdsWith } from "../store/lists";
import type { Reading } from "../store/schema";
import { articleOrder } from "./article-order";
import { gradeOf, isTouched, kindOf, nameOf } from "./effective";
import { handsOf } from "./hands";
import { placedIn } from "./kept-view";
import { likelyHolding } from "./likely-holding";
import { store } from "./open-store";
import { partOf } from "./part-of";
import { hasWords, wordsIn } from "./search-words";

/** Kept claims that pass a filter, article by article in the order asked for, in reading order inside each. */
export function searchClaims({
  filter,
  order,
  ...part
}: ViewCalls["view.claims"]["ask"]): Promise<Page<ClaimRow>> {
  return store.read(async (stores, noted) => {
    const ids = await articlesFor(stores, noted, filter, order);
    return partOf(ids, part, (some) => Promise.all(some.map((id) => rowsIn(stores, id, filter, noted))));
  });
}

// What an index can answer narrows the articles; the rest is looked at claim by claim.
async function articlesFor(
  stores: Reading,
  noted: Noted,
  filter: ClaimFilter,
  order?: ArticleOrder,
): Promise<readonly string[]> {
  const { source, sites, tags, verdicts } = filter;
  const only = {
    ...(source === undefined ? {} : { source }),
    ...(sites?.length === 1 ? { site: sites[0] as string } : {}),
  };
  const ids = await articleOrder(stores, noted, only, order);
  const within = await Promise.all([
    tags?.length ? articleIdsWith(stores, "tag", tags) : null,
    verdicts?.length ? articleIdsWith(stores, "verdict", verdicts) : null,
  ]);
  const narrowed = ids.filter((id) => within.every((some) => some?.has(id) ?? true));
  return likelyHolding(stores, narrowed, wordsIn(filter.text ?? ""));
}

async function rowsIn(
  stores: Reading,
  id: string,
  filter: ClaimFilter,
  noted: Noted,
): Promise<readonly ClaimRow[]> {
  const words = wordsIn(filter.text ?? "");
  const kept = await readKept(stores, id, noted, (...parts) => isArticleMeant(parts, filter, words));
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

function isArticleMeant(
  [record, text, packed]: Parameters<IsMeant>,
  filter: ClaimFilter,
  words: readonly string[],
): boolean {
  const { lastRead, facts } = record.article;
  if (filter.sites?.length && !filter.sites.includes(record.site)) return false;
  if ((filter.from && lastRead < filter.from) || (filter.to && lastRead >= filter.to)) return false;
  if (filter.touched && record.touched === 0) return false;
  // The words of claims stand in the text, names in what is packed; only notes and tags stand elsewhere. To look here
  // spares most articles the unpacking. An imported article has no text yet.
  return record.touched > 0 || text === "" || hasWords(`${text}\n${facts.title ?? ""}\n${packed}`, words);
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
