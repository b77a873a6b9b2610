import { runFile } from "../platform/frames";
import type { PageCalls } from "../platform/protocol";
import type { PageSender } from "../platform/sender";

const FILES = { visit: "visit.js", card: "card.js" } as const;

/** Runs a later part of the content script in the frame that asks for it; false where that frame is gone. */
export async function runPart(
  { part }: PageCalls["page.run"]["ask"],
  from: PageSender,
): Promise<{ ran: boolean }> {
  const file = FILES[part];
  if (!file) throw new RangeError("There is no such part.");
  try {
    await runFile(from, file);
    return { ran: true };
  } catch {
    // The reader went on before the part arrived: an ordinary outcome, the next page asks for itself.
    return { ran: false };
  }
}
