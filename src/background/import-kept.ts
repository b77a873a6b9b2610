import type { Annotation, Article, Placed } from "../model/annotation";
import { isTouched } from "../model/effective";
import type { Imported, Kept, RefusedWhy } from "../platform/protocol";
import type { Noted } from "../store/connection";
import { articleIdAt, type KeptArticle, readKept, writeKept } from "../store/kept-article";
import type { AnnotationRecord, Writing } from "../store/schema";
import { isAnnotation } from "../store/soundness";
import { plainAddress } from "./address";
import { applyChange, isSameWork } from "./apply-change";
import { withRecord } from "./build-kept";
import { spansOf } from "./kept-out";
import { placedIn, reindexed } from "./kept-view";
import { tellAgain, tellArticles } from "./news";
import { refusal, store } from "./open-store";
import { placeIn, wordsOfAnchors } from "./pair-claims";
import { listed } from "./records";

type Conflict = Imported["conflicts"][number];
interface Joined {
  readonly kept: KeptArticle;
  readonly added: number;
  readonly conflicts: readonly Conflict[];
}

/**
 * Adds exported articles. They go in together, because a transaction each waits for the disk each; where that fails,
 * each goes in by itself, so that one that cannot be taken leaves the others whole. An article
 * not kept here comes in whole. One that is (at its address or an alias) is joined: what was only found, here or there,
 * stays as it is here; an annotation the reader worked on there is paired by id, else by its words, with one here; then
 * the same work on both sides is no news, work on one side only is taken, and different work on both is a conflict:
 * ours stays, theirs is given back. Work without a pair is added where its words stand.
 */
export async function importKept({ kept: all }: { readonly kept: readonly Kept[] }): Promise<Imported> {
  const skipped: Imported["skipped"][number][] = [];
  const sound = all.flatMap((one) => {
    const kept = soundKept(one);
    if (!kept || kept.annotations.length < one.annotations.length)
      skipped.push({ address: String(one?.article?.address ?? ""), why: "invalid" });
    return kept ?? [];
  });
  const done = await joinAll(sound, (address, why) => skipped.push({ address, why }));
  tellArticles(done.map(({ kept }) => kept.record.id));
  tellAgain(done.flatMap(({ kept }) => kept.record.addresses));
  return {
    articles: done.length,
    annotations: done.reduce((sum, { added }) => sum + added, 0),
    conflicts: done.flatMap(({ conflicts }) => conflicts),
    skipped,
  };
}

async function joinAll(
  all: readonly Kept[],
  skip: (address: string, why: RefusedWhy) => void,
): Promise<readonly Joined[]> {
  try {
    return await store.write(async (stores, noted) => {
      const joined: Joined[] = [];
      for (const one of all) joined.push(await join(stores, noted, one));
      return joined;
    });
  } catch (error) {
    const why = refusal(error);
    const [only, ...more] = all;
    if (!only || more.length > 0) return (await Promise.all(all.map((one) => joinAll([one], skip)))).flat();
    skip(only.article.address, why);
    return [];
  }
}

async function join(stores: Writing, noted: Noted, { article, annotations }: Kept): Promise<Joined> {
  const known = await knownOf(stores, noted, article.address);
  const joined = known ? joinTo(known, annotations) : await newFrom(stores, { article, annotations });
  await writeKept(stores, joined.kept, listed(joined.kept.record.article, placedIn(joined.kept)));
  return joined;
}

async function knownOf(stores: Writing, noted: Noted, address: string): Promise<KeptArticle | null> {
  const id = await articleIdAt(stores, { address });
  return id === null ? null : readKept(stores, id, noted);
}

// Its text was not exported: until the page is read again, its claims stand where they were found.
async function newFrom(stores: Writing, { article, annotations }: Kept): Promise<Joined> {
  const isFree = (await stores.objectStore("articles").getKey(article.id)) === undefined;
  const id = isFree ? article.id : crypto.randomUUID();
  const worked = annotations.map((one) => recordOf(one, id, spansOf(one.anchors)));
  const before = annotations.map((one) => one.id);
  const kept = unread({ ...article, id }, worked, before);
  return { kept, added: worked.length, conflicts: [] };
}

function unread(
  article: Article,
  worked: readonly AnnotationRecord[],
  before: readonly string[],
): KeptArticle {
  const kept = withRecord(article, "", { found: [], worked });
  const after = placedIn(kept).map(({ annotation }) => annotation.id);
  return withRecord({ ...article, signals: reindexed(article.signals, before, after) }, "", kept);
}

function joinTo(known: KeptArticle, annotations: readonly Annotation[]): Joined {
  const { id: articleId, article } = known.record;
  const ours = placedIn(known);
  const byId = new Map(ours.map((one) => [one.annotation.id, one]));
  const byWords = new Map(ours.map((one) => [wordsOfAnchors(one.annotation.anchors), one]));
  const worked = new Map(known.worked.map((one) => [one.id, one]));
  const conflicts: Conflict[] = [];
  let added = 0;
  for (const theirs of annotations) {
    const pair = byId.get(theirs.id) ?? byWords.get(wordsOfAnchors(theirs.anchors));
    const merged = pair ? mergedWork(pair.annotation, theirs) : "theirs";
    if (merged === "conflict" && pair) conflicts.push({ ours: pair.annotation, theirs });
    if (merged !== "theirs" || !isTouched(theirs)) continue;
    added++;
    const annotation = pair ? taken(pair.annotation, theirs) : theirs;
    const place = pair ? pair.placed : placeOf(known, theirs);
    worked.set(annotation.id, recordOf(annotation, articleId, place));
  }
  const all = [...worked.values()];
  const kept =
    known.text === ""
      ? unread(article, all, [...byId.keys()])
      : withRecord(article, known.text, { found: known.found, worked: all });
  return { kept, added, conflicts };
}

// The text of an article that came in with a file is not known: there the words stand where the file says.
function placeOf({ text }: KeptArticle, { anchors }: Annotation): Placed["placed"] {
  return text === "" ? spansOf(anchors) : placeIn(text, anchors);
}

// The same work is no news; work on one side only is taken; different work on both is for the reader to settle.
function mergedWork(ours: Annotation, theirs: Annotation): "ours" | "theirs" | "conflict" {
  if (isSameWork(ours.work, theirs.work) || Object.keys(theirs.work).length === 0) return "ours";
  return Object.keys(ours.work).length === 0 ? "theirs" : "conflict";
}

function taken(ours: Annotation, { work, modified }: Annotation): Annotation {
  return { ...ours, work, modified, revision: ours.revision + 1 };
}

function recordOf(annotation: Annotation, articleId: string, place: Placed["placed"]): AnnotationRecord {
  const spans = place && { source: place.source, cue: place.cue, content: place.content };
  return { id: annotation.id, articleId, annotation: { ...annotation, articleId }, place: spans };
}

// What is imported was written by anybody: only what has the shape of ours comes in, and nothing else of it.
function soundKept(kept: Kept): Kept | null {
  const article = kept?.article;
  const address = plainAddress(String(article?.address ?? ""));
  const isSound =
    address !== null &&
    /^[\da-f-]{36}$/.test(String(article?.id)) &&
    [article.textDigest, article.engine, article.firstRead, article.lastRead].every(isString) &&
    [article.aliases, article.signals, kept.annotations].every(Array.isArray) &&
    typeof article.facts === "object" &&
    article.facts !== null;
  if (!isSound) return null;
  const annotations = kept.annotations.flatMap((one) => {
    if (!isAnnotation(one) || !/^[\da-f-]{36}$/.test(one.id)) return [];
    const work = applyChange({}, one.work);
    return work ? [{ ...one, work }] : [];
  });
  const aliases = article.aliases.flatMap((alias) => plainAddress(String(alias)) ?? []);
  // Only a page read here may say that the text is known: it is read again at the next visit.
  return { article: { ...article, address, aliases, textDigest: "" }, annotations };
}

function isString(value: unknown): boolean {
  return typeof value === "string";
}
