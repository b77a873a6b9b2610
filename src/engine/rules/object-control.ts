import type { Document } from "../document";
import { cueForm } from "./cue-verbs";
import { type Draft, trimAll } from "./draft";
import { isBoundary, sentenceOf } from "./phrases";
import { isVerb, tagOf } from "./tags";

const FORCING = new Set(
  "force forced forces forcing compel compelled compels compelling oblige obliged prompt prompted prompts prompting lead led leads leading push pushed pushes pushing cause caused causing pressure pressured".split(
    " ",
  ),
);
const SAYING = new Set(
  "admit acknowledge concede confess say announce declare deny apologise apologize confirm reveal disclose explain promise warn testify".split(
    " ",
  ),
);

/** "The leak forced the bank to admit that …": the one who speaks is the object of the first verb. */
export function findObjectControl(document: Document): Draft[] {
  const { lower } = document;
  const made: Draft[] = [];
  for (let token = 0; token < document.count; token++) {
    if (!FORCING.has(lower[token] as string) || document.quotes[token] !== 0) continue;
    const { to } = sentenceOf(document, token);
    let verb = token + 1;
    while (verb < to && verb < token + 12 && lower[verb] !== "to" && !isBoundary(lower[verb] as string))
      verb++;
    if (lower[verb] !== "to" || verb === token + 1 || verb + 2 >= to) continue;
    if (!SAYING.has(lower[verb + 1] as string) || !cueForm(lower[verb + 1] as string)) continue;
    const start = lower[verb + 2] === "that" ? verb + 3 : verb + 2;
    made.push({
      source: trimAll(document, [{ from: token + 1, to: verb }]),
      cue: [{ from: verb + 1, to: verb + 2 }],
      content: trimAll(document, [{ from: start, to }]),
      confidence: 0.6,
      rule: "object-control",
    });
  }
  return made;
}

/** Gives a claim after "forced the bank to" the bank for its source, where a finder took the one who forced. */
export function correctObjectControl(document: Document, drafts: readonly Draft[]): Draft[] {
  const controlled = new Map(findObjectControl(document).map((draft) => [draft.cue[0]?.to ?? -1, draft]));
  return drafts.map((draft) => {
    const right = controlled.get(draft.cue[0]?.to ?? -2) ?? leftWondering(document, draft);
    return right ? { ...draft, source: right.source } : draft;
  });
}

/** "The demand has officials wondering if …": whom something has or leaves doing so does it. */
function leftWondering(document: Document, { source, cue }: Draft): Pick<Draft, "source"> | null {
  const { lower, quotes } = document;
  const [who] = source;
  const [says] = cue;
  if (source.length !== 1 || !who || !says || tagOf(document, says.from) !== "VBG" || quotes[says.from] !== 0)
    return null;
  let from = says.from;
  while (from > who.from && !isVerb(document, from - 1) && !isBoundary(lower[from - 1] as string)) from--;
  if (from <= who.from + 1 || !/^(?:has|have|had|left|leaves?)$/.test(lower[from - 1] as string)) return null;
  const own = { from, to: says.from };
  return own.from < own.to && /^(?:NN|PRP)/.test(tagOf(document, own.to - 1)) ? { source: [own] } : null;
}
