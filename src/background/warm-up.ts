import { analyse } from "../engine/analyse";
import { store } from "./open-store";

// Whatever it says: it has the weights unpacked and what every analysis calls compiled.
const WORDS = `Police said on Monday that the bridge would close. “We saw it,” said Edda Marsh, according to a report.`;

/**
 * Has ready what the first article after a start waits for, while its page is still on its way to being read: the
 * engine, and the way to the database. Once they are, it takes less than a millisecond.
 */
export function warmUp({ isPrivate }: { readonly isPrivate: boolean }): void {
  // What the store refuses is told to whoever asks it for something.
  if (!isPrivate) void store.read(async () => null).catch(() => undefined);
  analyse(WORDS, { lang: "en" });
}
