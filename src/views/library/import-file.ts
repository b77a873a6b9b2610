import { readBackup } from "../../export/backup";
import type { Fault } from "../../export/check";
import { readCollection } from "../../export/read-jsonld";
import type { Imported, Kept } from "../../platform/protocol";
import type { LibraryDoor } from "./library-door";

/** What became of a file: what was brought in, and the first fault of the file where it has one. */
export interface Brought extends Imported {
  readonly fault: Fault | null;
}

/** The protocol takes up to 50 at a time; fewer keep each message small. */
const AT_ONCE = 20;

/**
 * Brings in a backup or one article's JSON-LD. A backup is read twice, so that one with a fault is refused whole;
 * `progress` counts bytes read of the second time.
 */
export async function bringFile(
  door: Pick<LibraryDoor, "bring">,
  file: File,
  progress: (done: number, total: number) => void,
  signal: AbortSignal,
): Promise<Brought> {
  if (!(await isBackup(file))) {
    const read = readCollection(await file.text());
    return read.ok ? { ...(await door.bring([read.value])), fault: null } : { ...NOTHING, fault: read.fault };
  }
  for await (const read of readBackup(piecesOf(file))) if (!read.ok) return { ...NOTHING, fault: read.fault };
  let brought: Brought = NOTHING;
  let waiting: Kept[] = [];
  const bring = async () => {
    if (waiting.length > 0) brought = join(brought, await door.bring(waiting));
    waiting = [];
  };
  const counted = piecesOf(file, (done) => progress(done, file.size));
  for await (const read of readBackup(counted)) {
    if (signal.aborted) break;
    if (read.ok) waiting.push(read.value);
    if (waiting.length >= AT_ONCE) await bring();
  }
  await bring();
  return brought;
}

const NOTHING: Brought = { articles: 0, annotations: 0, conflicts: [], skipped: [], fault: null };

function join(some: Brought, more: Imported): Brought {
  return {
    articles: some.articles + more.articles,
    annotations: some.annotations + more.annotations,
    conflicts: [...some.conflicts, ...more.conflicts],
    skipped: [...some.skipped, ...more.skipped],
    fault: some.fault,
  };
}

// A backup says what it is in its first line; one article's file is one JSON document.
async function isBackup(file: File): Promise<boolean> {
  return (await file.slice(0, 200).text()).includes('"who-says-backup"');
}

/** A file's text in pieces, so that a large one never stands in memory whole. */
async function* piecesOf(
  file: File,
  read: (bytes: number) => void = () => undefined,
): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  const size = 1 << 20;
  for (let start = 0; start < file.size; start += size) {
    const bytes = await file.slice(start, start + size).arrayBuffer();
    read(Math.min(start + size, file.size));
    yield decoder.decode(bytes, { stream: true });
  }
  yield decoder.decode();
}
