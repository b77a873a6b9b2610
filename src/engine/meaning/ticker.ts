import type { Document } from "../document";

/** Whether a share is named by its sign at a token, as wires do behind a company's name: "NORD.OL", three tokens. */
export function isTicker({ words, starts, ends }: Document, at: number): boolean {
  return (
    words[at + 1] === "." &&
    starts[at + 1] === ends[at] &&
    starts[at + 2] === ends[at + 1] &&
    /^[A-Z0-9]{1,6}$/.test(words[at] as string) &&
    /^[A-Z]{1,2}$/.test(words[at + 2] ?? "")
  );
}
