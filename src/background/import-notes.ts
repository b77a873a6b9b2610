import { locate } from "../anchor/locate";
import type { Annotation, Placed, ReaderWork } from "../model/annotation";
import { isTouched } from "../model/effective";
import type { ForeignNote } from "../model/foreign-note";
import type { Span } from "../model/span";
import type { ImportedNotes, NoteLeftWhy } from "../platform/protocol";
import type { Noted } from "../store/connection";
import { articleIdAt, type KeptArticle, readKept, writeKept } from "../store/kept-article";
import type { AnnotationRecord, Writing } from "../store/schema";
import { plainAddress } from "./address";
import { applyChange, isSameWork } from "./apply-change";
import { withRecord } from "./build-kept";
import { digestOf } from "./digest";
import { placedIn } from "./kept-view";
import { tellAgain, tellArticles } from "./news";
import { refusal, store } from "./open-store";
import { ownAnnotation } from "./own-claim";
import { overlap } from "./pair-claims";
import { listed } from "./records";

/** A note on so much of a claim's content, and on little more, is a note on that claim. */
const SAME_WORDS = 0.9;

/** Other tools do not tell where a note stood. */
const NOWHERE = { start: -1, end: -1 };

type Skipped = ImportedNotes["skipped"][number];
/** A note with the id its annotation gets: made from what it says, so that the same note comes in once. */
interface Named {
  readonly note: ForeignNote;
  readonly id: string;
  readonly work: ReaderWork;
}

/**
 * Adds notes of another tool, an article in a transaction of its own. A note on the very words of a claim nobody has
 * worked on becomes the work on that claim, any other a claim of the reader's own on its words.
 */
export async function importNotes({
  notes,
}: {
  readonly notes: readonly ForeignNote[];
}): Promise<ImportedNotes> {
  const skipped: Skipped[] = [];
  const byAddress = new Map<string, Named[]>();
  for (const note of notes) {
    const named = await nameOf(note);
    const address = named && plainAddress(note.address);
    if (named && address) byAddress.set(address, [...(byAddress.get(address) ?? []), named]);
    else skipped.push(skip(note, named ? "unkept" : "invalid"));
  }
  const done: KeptArticle[] = [];
  let annotations = 0;
  const now = new Date().toISOString();
  for (const [address, list] of byAddress) {
    try {
      const { kept, added, left } = await store.write((stores, noted) =>
        bring(stores, noted, address, list, now),
      );
      skipped.push(...left);
      annotations += added;
      if (kept && added > 0) done.push(kept);
    } catch (error) {
      skipped.push(...list.map(({ note }) => skip(note, refusal(error))));
    }
  }
  tellArticles(done.map(({ record }) => record.id));
  tellAgain(done.flatMap(({ record }) => record.addresses));
  return { articles: done.length, annotations, skipped };
}

async function bring(
  stores: Writing,
  noted: Noted,
  address: string,
  list: readonly Named[],
  now: string,
): Promise<{ readonly kept: KeptArticle | null; readonly added: number; readonly left: readonly Skipped[] }> {
  const id = await articleIdAt(stores, { address });
  const kept = id === null ? null : await readKept(stores, id, noted);
  if (!kept?.text) {
    const left = list.map(({ note }) => skip(note, kept ? "unread" : "unkept"));
    return { kept, added: 0, left };
  }
  const left: Skipped[] = [];
  let next = kept;
  let added = 0;
  for (const named of list) {
    const { quote } = named.note;
    const span = quote && locate(kept.text, { quote, position: NOWHERE });
    const record = span ? recordOf(next, named, span, now) : null;
    if (!span) left.push(skip(named.note, quote ? "lost" : "wordless"));
    if (!record) continue;
    added++;
    const worked = [...next.worked.filter((one) => one.id !== record.id), record];
    next = withRecord(next.record.article, next.text, { found: next.found, worked });
  }
  if (added > 0) await writeKept(stores, next, listed(next.record.article, placedIn(next)));
  return { kept: next, added, left };
}

// Null where the note is here already.
function recordOf(
  kept: KeptArticle,
  { note, id, work }: Named,
  span: Span,
  now: string,
): AnnotationRecord | null {
  const articleId = kept.record.id;
  const placed = placedIn(kept);
  const isHere = ({ annotation }: Placed) =>
    annotation.id === id || (annotation.id === note.id && isTouched(annotation));
  if (placed.some(isHere)) return null;
  const mates = placed.filter((one) => one.placed && overlap(one.placed.content, [span]) >= SAME_WORDS);
  if (mates.some(({ annotation }) => isSameWork(annotation.work, work))) return null;
  const mate = mates.find(({ annotation }) => !isTouched(annotation));
  if (mate) {
    const { annotation, placed: place } = mate;
    const revision = annotation.revision + 1;
    return record({ ...annotation, work, revision, modified: now }, place);
  }
  const content = [span];
  const parts = { source: [], cue: [], content };
  // Who says so a note does not tell; the reader may, in the card.
  const claim = { id, text: kept.text, ...parts, kind: "hearsay" as const, name: null };
  const own = ownAnnotation(claim, articleId, new Date(note.created).toISOString());
  return own && record({ ...own, work }, parts);

  function record(annotation: Annotation, place: Placed["placed"]): AnnotationRecord {
    return { id: annotation.id, articleId, annotation, place };
  }
}

// What is imported was written by anybody: null where it makes no sense.
async function nameOf(note: ForeignNote): Promise<Named | null> {
  if (typeof note?.address !== "string" || Number.isNaN(Date.parse(note.created))) return null;
  const { exact, prefix, suffix } = note.quote ?? { exact: "", prefix: "", suffix: "" };
  if (![exact, prefix, suffix].every((part) => typeof part === "string")) return null;
  const work = applyChange({}, { note: note.note, tags: note.tags });
  if (!work) return null;
  const said = [note.address, exact, prefix, suffix, note.note, note.tags, note.created];
  const hex = await digestOf(JSON.stringify(said));
  const id = [0, 8, 12, 16, 20].map((start, group) => hex.slice(start, [8, 12, 16, 20, 32][group])).join("-");
  return { note, id, work };
}

function skip(note: ForeignNote, why: NoteLeftWhy): Skipped {
  const words = String(note?.quote?.exact ?? note?.note ?? "").slice(0, 80);
  return { address: String(note?.address ?? ""), words, why };
}
