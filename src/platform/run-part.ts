import type { Envelope } from "./message";
import { pageBrowser } from "./page-browser";
import type { PageCalls } from "./protocol";

/** A later part of the content script. */
export type Part = PageCalls["page.run"]["ask"]["part"];

/** What is stored, settings among it, as the browser has it; asked for where the wait would be felt later. */
export function askForStored(): Promise<Readonly<Record<string, unknown>>> {
  return pageBrowser().storage.local.get(null);
}

/**
 * Has the background run a later part of the content script here; false where it did not. As `ask` does it, but small:
 * this is all that a page that is no article pays for. Throws what the browser throws where the extension is gone.
 */
export async function runPart(part: Part): Promise<boolean> {
  const answer: Envelope | undefined = await pageBrowser().runtime.sendMessage({
    call: "page.run",
    ask: { part },
  });
  return answer?.ok === true;
}
