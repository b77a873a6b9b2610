import type { Document } from "../document";
import { knownName } from "./known-names";
import type { Run } from "./runs";
import { NEWSROOM_NOUNS } from "./words";

/** "Speaking to the Daily Mail Lacerda said": an outlet spoken to and the speaker are two names. */
export function splitAtOutlet(document: Document, run: Run): Run[] {
  const { words, lower } = document;
  if (run.to - run.from < 2) return [run];
  const before = lower[run.from - 1] === "the" ? lower[run.from - 2] : lower[run.from - 1];
  if (!/^(to|told|with|via|on|by)$/.test(before ?? "")) return [run];
  for (let k = run.to - 1; k > run.from; k--)
    if (
      knownName(words.slice(run.from, k).join(" "))?.list === "outlet" &&
      knownName(words.slice(run.from, run.to).join(" ")) === null &&
      !NEWSROOM_NOUNS.has(lower[k] as string)
    )
      return [
        { ...run, to: k },
        { ...run, from: k },
      ];
  return [run];
}
