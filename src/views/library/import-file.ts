import { readBackup } from "../../export/backup";
import type { Fault } from "../../export/check";
import { readDocument } from "../../export/read-document";
import type { ForeignNote } from "../../model/foreign-note";
import type { Imported, ImportedNotes, Kept } from "../../platform/protocol";
import { Damaged } from "./file-bytes";
import { NotUtf8, textOf } from "./file-text";
import type { LibraryDoor } from "./library-door";

/** What became of a file: what was brought in, and the first fault of the file where it has one. */
export interface Brought extends Omit<Imported, "skipped"> {
  readonly skipped: readonly (Imported["skipped"][number] | ImportedNotes["skipped"][number])[];
  readonly fault: Fault | null;
  /** True where the file was not read to its end, because it is no backup and larger than LARGEST. */
  readonly tooLarge?: boolean;
  /** True where the reader stopped it: what had been brought in by then stays. */
  readonly stopped?: boolean;
}

/** How far it is: a file is checked to its end before anything of it is brought in. */
export interface Progress {
  readonly step: "checking" | "bringing";
  readonly done: number;
  readonly total: number;
}
type Tell = (progress: Progress) => void;

/**
 * The largest file that is read whole, in bytes: the JSON-LD of an article with 10,000 claims has some 40 MB. A backup
 * is read line by line and may have any size.
 */
export const LARGEST = 50 * 1024 * 1024;

/** The protocol takes up to 50 articles at a time; of no more claims together, so that each message stays small. */
const AT_ONCE = 50;
const CLAIMS_AT_ONCE = 2000;
const NOTES_AT_ONCE = 200;

/** What the first line of a backup says, and within how many characters. */
const MARK = '"who-says-backup"';
const MARK_WITHIN = 200;

type Door = Pick<LibraryDoor, "bring" | "bringNotes">;

/**
 * Brings in a backup, one article's JSON-LD or notes from Hypothesis, packed (gzip) or not. A file with a fault is
 * refused whole, for which a backup is read twice.
 */
export async function bringFile(door: Door, file: File, tell: Tell, signal: AbortSignal): Promise<Brought> {
  try {
    const text = await shortText(file);
    if (text === null) return await bringBackup(door, file, tell, signal);
    if (text === "") return { ...NOTHING, tooLarge: true };
    const read = readDocument(text);
    if (!read.ok) return { ...NOTHING, fault: read.fault };
    if ("notes" in read.value) return await bringNotes(door, read.value.notes, tell, signal);
    return join(NOTHING, await door.bring([read.value.kept]));
  } catch (error) {
    if (error instanceof NotUtf8) return refused(`byte ${error.byte}`, "not UTF-8");
    if (error instanceof Damaged) return refused(`byte ${error.byte}`, "the archive is damaged or cut off");
    throw error;
  }
}

// The text of what is one document; null of a backup, which says what it is in its first line; empty where the file is
// too large, packed or unpacked.
async function shortText(file: File): Promise<string | null> {
  const pieces: string[] = [];
  let length = 0;
  for await (const piece of textOf(file)) {
    if (length < MARK_WITHIN && (pieces.join("") + piece).slice(0, MARK_WITHIN).includes(MARK)) return null;
    pieces.push(piece);
    length += piece.length;
    if (length > LARGEST) return "";
  }
  return pieces.join("") || " ";
}

async function bringBackup(door: Door, file: File, tell: Tell, signal: AbortSignal): Promise<Brought> {
  const articles = (step: Progress["step"]) =>
    readBackup(textOf(file, (done) => tell({ step, done, total: file.size })));
  for await (const read of articles("checking")) {
    if (signal.aborted) return { ...NOTHING, stopped: true };
    if (!read.ok) return { ...NOTHING, fault: read.fault };
  }
  let brought: Brought = NOTHING;
  let waiting: Kept[] = [];
  let claims = 0;
  const bring = async () => {
    if (waiting.length > 0) brought = join(brought, await door.bring(waiting));
    waiting = [];
    claims = 0;
  };
  for await (const read of articles("bringing")) {
    if (signal.aborted) break;
    if (!read.ok) continue;
    waiting.push(read.value);
    claims += read.value.annotations.length;
    if (waiting.length >= AT_ONCE || claims >= CLAIMS_AT_ONCE) await bring();
  }
  if (signal.aborted) return { ...brought, stopped: true };
  await bring();
  return brought;
}

async function bringNotes(
  door: Door,
  notes: readonly ForeignNote[],
  tell: Tell,
  signal: AbortSignal,
): Promise<Brought> {
  let brought: Brought = NOTHING;
  for (let index = 0; index < notes.length; index += NOTES_AT_ONCE) {
    if (signal.aborted) return { ...brought, stopped: true };
    const some = await door.bringNotes(notes.slice(index, index + NOTES_AT_ONCE));
    brought = join(brought, { ...some, conflicts: [] });
    tell({ step: "bringing", done: Math.min(index + NOTES_AT_ONCE, notes.length), total: notes.length });
  }
  return brought;
}

const NOTHING: Brought = { articles: 0, annotations: 0, conflicts: [], skipped: [], fault: null };

function join(some: Brought, more: Omit<Brought, "fault">): Brought {
  return {
    articles: some.articles + more.articles,
    annotations: some.annotations + more.annotations,
    conflicts: [...some.conflicts, ...more.conflicts],
    skipped: [...some.skipped, ...more.skipped],
    fault: some.fault,
  };
}

function refused(at: string, why: string): Brought {
  return { ...NOTHING, fault: { at, why } };
}
