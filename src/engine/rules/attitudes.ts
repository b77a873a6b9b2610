import type { Document } from "../document";
import { type Draft, madeBy } from "./draft";
import { sentenceOf, subjectBefore } from "./phrases";

/** What somebody is who holds that something is so; "certain" and "sure" say as often how it stands. */
const SURE: ReadonlySet<string> = new Set(
  "adamant confident convinced insistent hopeful optimistic worried concerned".split(" "),
);

/** "The minister was adamant that the port would reopen": as with believing, nobody knows but from who does. */
export function findAttitudes(document: Document, drafts: readonly Draft[]): Draft[] {
  const { lower, quotes } = document;
  const made: Draft[] = [];
  for (let token = 2; token < document.count; token++) {
    if (!SURE.has(lower[token] as string) || lower[token + 1] !== "that" || quotes[token] !== 0) continue;
    const be = /^(?:also|still|now|very|equally|so)$/.test(lower[token - 1] as string)
      ? token - 2
      : token - 1;
    if (!/^(?:is|are|was|were|remains?|remained)$/.test(lower[be] as string)) continue;
    // "He said he was confident that": one claim, of what he said.
    if (drafts.some(({ content }) => content.some(({ from, to }) => from <= be && be < to))) continue;
    const source = subjectBefore(document, be);
    if (!source || /^(?:i|we|you|it|there)$/.test(lower[source.from] as string)) continue;
    const content = [{ from: token + 2, to: sentenceOf(document, token).to }];
    made.push(madeBy(document, "attitude", 0.5, { source, cue: { from: be, to: token + 1 }, content }));
  }
  return made;
}
