import type { Document } from "../document";
import { type Draft, type Range, trimAll } from "./draft";
import { isBoundary, isCapitalised, sentenceOf } from "./phrases";

const STAFF = new Set(
  "photographer photographers reporter reporters correspondent correspondents journalist journalists cameraman crew team videographer producer witness".split(
    " ",
  ),
);
const SENSES = new Set("saw heard witnessed observed watched counted sees hears visited".split(" "));

/** What a newsroom's own people saw or heard: "a Reuters photographer on Wednesday saw one jet". */
export function findOwnEyes(document: Document): Draft[] {
  const drafts: Draft[] = [];
  for (let token = 0; token < document.count; token++) {
    if (!STAFF.has(document.lower[token] as string) || document.quotes[token] !== 0) continue;
    const draft = atStaff(document, token);
    if (draft) drafts.push(draft);
  }
  return drafts;
}

function atStaff(document: Document, token: number): Draft | null {
  const { lower } = document;
  const sentence = sentenceOf(document, token);
  let from = token;
  while (
    from > sentence.from &&
    (isCapitalised(document, from - 1) ||
      /^(?:'s|an?|the|two|three|our|of|and|own|local)$/.test(lower[from - 1] as string))
  )
    from--;
  // A bare "reporter" may be anybody's: an outlet, or the article's own, must be named.
  if (!namesOutlet(document, from, token)) return null;
  let cue = token + 1;
  while (cue < sentence.to && cue < token + 9 && !SENSES.has(lower[cue] as string)) {
    const word = lower[cue] as string;
    if (isBoundary(word) || /^(?:who|that|said|told|was|were|and)$/.test(word)) return null;
    cue++;
  }
  if (!SENSES.has(lower[cue] ?? "") || cue >= sentence.to) return null;
  const source: Range = { from, to: endOfSource(document, token + 1, cue) };
  return {
    source: [source],
    cue: [{ from: cue, to: cue + 1 }],
    content: trimAll(document, [{ from: cue + 1, to: sentence.to }]),
    confidence: 0.7,
    rule: "own-eyes",
  };
}

/** "a reporter at the scene saw" keeps the scene, "a photographer on Wednesday saw" leaves the day. */
function endOfSource(document: Document, from: number, to: number): number {
  for (let at = from; at < to; at++)
    if (/^(?:on|later|also|then|earlier|early|late)$|day$/.test(document.lower[at] as string)) return at;
  return to;
}

function namesOutlet(document: Document, from: number, token: number): boolean {
  for (let at = from; at < token; at++) {
    if (/^(?:our|own)$/.test(document.lower[at] as string)) return true;
    if (
      isCapitalised(document, at) &&
      !/^(?:an?|the|two|three|one|local)$/.test(document.lower[at] as string)
    )
      return true;
  }
  return document.lower[token + 1] === "for" && isCapitalised(document, token + 2);
}
