import { runInPages } from "./tabs";
import { viewBrowser } from "./view-browser";

const PREFIX = "always.";

/**
 * Has the pages of these hosts read, whatever they look like: the browser runs a script there of which the first one
 * takes the word, so that no page need ask for the settings. Open pages are told at once.
 */
export async function followAlways(hosts: readonly string[]): Promise<void> {
  const { scripting } = viewBrowser();
  const ids = new Map(hosts.map((host) => [PREFIX + host, host]));
  const there = (await scripting.getRegisteredContentScripts()).map(({ id }) => id);
  const gone = there.filter((id) => id.startsWith(PREFIX) && !ids.has(id));
  if (gone.length > 0) await scripting.unregisterContentScripts({ ids: gone });
  for (const [id, host] of ids) {
    if (there.includes(id)) continue;
    const matches = [patternOf(host)];
    try {
      await scripting.registerContentScripts([{ id, matches, js: ["always.js"], runAt: "document_end" }]);
      await runInPages("always.js", matches);
    } catch {
      // A name that is no host's, written by hand: the others are read all the same.
    }
  }
}

/** Takes "example.org" for itself and all below it, "127.0.0.1" and "[::1]" for themselves. */
function patternOf(host: string): string {
  return /^\[|^[\d.]+$/.test(host) ? `*://${host}/*` : `*://*.${host}/*`;
}
