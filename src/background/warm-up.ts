import { analyse } from "../engine/analyse";
import { unpackNext } from "../engine/weights";
import { otherTasks } from "../platform/other-tasks";
import { store } from "./open-store";

// Whatever it says: it has what every analysis calls compiled.
const WORDS = `Police said on Monday that the bridge would close. “We saw it,” said Edda Marsh, according to a report.`;

let engine: Promise<void> | undefined;

/**
 * Has ready what the first article after a start waits for, while its page is still on its way to being read: the
 * engine, once, and the way to the database.
 */
export async function warmUp({ isPrivate }: { readonly isPrivate: boolean }): Promise<void> {
  // What the store refuses is told to whoever asks it for something.
  if (!isPrivate) void store.read(async () => null).catch(() => undefined);
  engine ??= warmEngine();
  await engine;
}

// Part by part, because the page asks for its own scripts meanwhile, and they can read it while the rest is done.
async function warmEngine(): Promise<void> {
  do await otherTasks();
  while (!unpackNext());
  await otherTasks();
  analyse(WORDS, { lang: "en" });
}
