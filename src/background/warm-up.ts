import { analyse } from "../engine/analyse";
import { unpackNext } from "../engine/weights";
import { store } from "./open-store";

// Whatever it says: it has what every analysis calls compiled.
const WORDS = `Police said on Monday that the bridge would close. “We saw it,” said Edda Marsh, according to a report.`;

/**
 * Has ready what the first article after a start waits for, while its page is still on its way to being read: the
 * engine, and the way to the database. Part by part, because the page asks for its own scripts meanwhile, and they can
 * read it while the rest is done. Once all is ready, it takes less than a millisecond.
 */
export async function warmUp({ isPrivate }: { readonly isPrivate: boolean }): Promise<void> {
  // What the store refuses is told to whoever asks it for something.
  if (!isPrivate) void store.read(async () => null).catch(() => undefined);
  while (!unpackNext()) await otherTasks();
  analyse(WORDS, { lang: "en" });
}

/** Lets what waits in this thread go first. A timer would: but the browsers hold one that sets the next for 4 ms. */
function otherTasks(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
