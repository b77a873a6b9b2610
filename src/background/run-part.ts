import { runFiles } from "../platform/frames";
import type { PageCalls } from "../platform/protocol";
import type { PageSender } from "../platform/sender";
import { warmUp } from "./warm-up";

const FILES = { verdict: ["verdict.js"], visit: ["verdict.js", "visit.js"], card: ["card.js"] } as const;

/** Runs a later part of the content script in the frame that asks for it; false where that frame is gone. */
export async function runPart(
  { part }: PageCalls["page.run"]["ask"],
  from: PageSender,
): Promise<{ ran: boolean }> {
  const files = FILES[part];
  if (!files) throw new RangeError("There is no such part.");
  try {
    const running = runFiles(from, files);
    if (part === "visit") void warmUp(from);
    await running;
    return { ran: true };
  } catch {
    // The reader went on before the part arrived: an ordinary outcome, the next page asks for itself.
    return { ran: false };
  }
}
