import { writeBackup } from "../../export/backup";
import { CSV_HEADER, toCsvRows } from "../../export/csv";
import type { Kept } from "../../platform/protocol";
import { download } from "../download";
import { gather, gatherPacked } from "./gather";
import type { LibraryDoor } from "./library-door";
import { rowsOf } from "./rows-of";
import type { ChosenClaim } from "./steps";
import type { Tell } from "./use-work";

/** A table of claims, or a backup that can be read back: one Web Annotation collection a line. */
export type KeptFormat = "csv" | "backup";

/** Everything kept of some articles, or of all where null, part by part; stops when the signal aborts. */
export function keptOf(
  door: LibraryDoor,
  articleIds: readonly string[] | null,
  tell?: Tell,
  signal?: AbortSignal,
): AsyncGenerator<Kept> {
  return rowsOf((part) => door.kept(articleIds, part), tell, signal);
}

/** Gives the reader articles as one file; a backup is packed. Nothing is given where the signal aborted. */
export async function exportKept(
  format: KeptFormat,
  kept: AsyncIterable<Kept>,
  signal?: AbortSignal,
  now: string = new Date().toISOString(),
): Promise<void> {
  const file = format === "csv" ? await gather(tableOf(kept)) : await gatherPacked(writeBackup(kept, now));
  if (signal?.aborted) return;
  const name = `who-says-${now.slice(0, 10)}`;
  if (format === "csv") download(`${name}.csv`, "text/csv", file);
  else download(`${name}.jsonl.gz`, "application/gzip", file);
}

async function* tableOf(kept: AsyncIterable<Kept>): AsyncGenerator<string> {
  yield CSV_HEADER;
  for await (const one of kept) yield toCsvRows(one);
}

/** Gives the reader the chosen claims as one file, with their articles' facts. */
export async function exportClaims(
  door: LibraryDoor,
  format: KeptFormat,
  claims: readonly ChosenClaim[],
  tell?: Tell,
  signal?: AbortSignal,
): Promise<void> {
  const ids = new Set(claims.map(({ id }) => id));
  const articles = [...new Set(claims.map(({ articleId }) => articleId))];
  async function* chosen(): AsyncGenerator<Kept> {
    for await (const { article, annotations } of keptOf(door, articles, tell, signal))
      yield { article, annotations: annotations.filter(({ id }) => ids.has(id)) };
  }
  await exportKept(format, chosen(), signal);
}
