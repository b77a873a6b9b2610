import { readBackup } from "../../export/backup";
import type { Fault } from "../../export/check";
import { readDocument } from "../../export/read-document";
import type { ForeignNote } from "../../model/foreign-note";
import type { Imported, ImportedNotes, Kept } from "../../platform/protocol";
import { NotUtf8, textOf } from "./file-text";
import type { LibraryDoor } from "./library-door";

/** What became of a file: what was brought in, and the first fault of the file where it has one. */
export interface Brought extends Omit<Imported, "skipped"> {
  readonly skipped: readonly (Imported["skipped"][number] | ImportedNotes["skipped"][number])[];
  readonly fault: Fault | null;
  /** True where the file was not read, because it is no backup and larger than LARGEST. */
  readonly tooLarge?: boolean;
}

/**
 * The largest file that is read whole, in bytes: the JSON-LD of an article with 10,000 claims has some 40 MB. A backup
 * is read line by line and may have any size.
 */
export const LARGEST = 50 * 1024 * 1024;

/** The protocol takes up to 50 articles at a time; fewer, and of no more claims together, keep each message small. */
const AT_ONCE = 20;
const CLAIMS_AT_ONCE = 5000;
const NOTES_AT_ONCE = 200;

type Door = Pick<LibraryDoor, "bring" | "bringNotes">;

/**
 * Brings in a backup, one article's JSON-LD or notes from Hypothesis. A file with a fault is refused whole, for which a
 * backup is read twice; `progress` counts bytes read of the second time.
 */
export async function bringFile(
  door: Door,
  file: File,
  progress: (done: number, total: number) => void,
  signal: AbortSignal,
): Promise<Brought> {
  try {
    if (await isBackup(file)) return await bringBackup(door, file, progress, signal);
    if (file.size > LARGEST) return { ...NOTHING, tooLarge: true };
    const pieces: string[] = [];
    for await (const piece of textOf(file)) pieces.push(piece);
    const read = readDocument(pieces.join(""));
    if (!read.ok) return { ...NOTHING, fault: read.fault };
    if ("notes" in read.value) return await bringNotes(door, read.value.notes, progress, signal);
    return join(NOTHING, await door.bring([read.value.kept]));
  } catch (error) {
    if (error instanceof NotUtf8)
      return { ...NOTHING, fault: { at: `byte ${error.byte}`, why: "not UTF-8" } };
    throw error;
  }
}

async function bringBackup(
  door: Door,
  file: File,
  progress: (done: number, total: number) => void,
  signal: AbortSignal,
): Promise<Brought> {
  for await (const read of readBackup(textOf(file))) {
    if (signal.aborted) return NOTHING;
    if (!read.ok) return { ...NOTHING, fault: read.fault };
  }
  let brought: Brought = NOTHING;
  let waiting: Kept[] = [];
  const bring = async () => {
    if (waiting.length > 0) brought = join(brought, await door.bring(waiting));
    waiting = [];
  };
  const counted = textOf(file, (done) => progress(done, file.size));
  for await (const read of readBackup(counted)) {
    if (signal.aborted) break;
    if (read.ok) waiting.push(read.value);
    const claims = waiting.reduce((sum, { annotations }) => sum + annotations.length, 0);
    if (waiting.length >= AT_ONCE || claims >= CLAIMS_AT_ONCE) await bring();
  }
  await bring();
  return brought;
}

async function bringNotes(
  door: Door,
  notes: readonly ForeignNote[],
  progress: (done: number, total: number) => void,
  signal: AbortSignal,
): Promise<Brought> {
  let brought: Brought = NOTHING;
  for (let index = 0; index < notes.length && !signal.aborted; index += NOTES_AT_ONCE) {
    const some = await door.bringNotes(notes.slice(index, index + NOTES_AT_ONCE));
    brought = join(brought, { ...some, conflicts: [] });
    progress(Math.min(index + NOTES_AT_ONCE, notes.length), notes.length);
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

// A backup says what it is in its first line; anything else is one JSON document.
async function isBackup(file: File): Promise<boolean> {
  return (await file.slice(0, 200).text()).includes('"who-says-backup"');
}
