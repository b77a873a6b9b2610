import { ROLE } from "./lexemes";
import type { View } from "./view";

/** What stands between a cue and each token of its window, one entry a token; counts stop at 3. */
export interface Counts {
  commas: Uint8Array;
  quotes: Uint8Array;
  verbs: Uint8Array;
  clauses: Uint8Array;
  cues: Uint8Array;
  breaks: Uint8Array;
  lastVerb: Int32Array;
  /** The next verb behind each token, or `high` where none follows. */
  nextVerb: Int32Array;
  /** 1 where a sentence of the window holds another cue, one entry a token. */
  spoken: Uint8Array;
}

// Reused from window to window; they grow as windows do.
let counts: Counts = countsOf(512);

function countsOf(size: number): Counts {
  return {
    commas: new Uint8Array(size),
    quotes: new Uint8Array(size),
    verbs: new Uint8Array(size),
    clauses: new Uint8Array(size),
    cues: new Uint8Array(size),
    breaks: new Uint8Array(size),
    lastVerb: new Int32Array(size),
    nextVerb: new Int32Array(size),
    spoken: new Uint8Array(size),
  };
}

/** Counts what stands between the cue [from, to) and the tokens [low, high); the lists are good until the next call. */
export function countAround(
  view: View,
  cueMarks: Uint8Array,
  low: number,
  from: number,
  to: number,
  high: number,
): Counts {
  if (counts.commas.length < high - low) counts = countsOf((high - low) * 2);
  const { role, mark, verb, nominal, lemma } = view;
  for (const direction of [-1, 1]) {
    let commas = 0;
    let quotes = 0;
    let verbs = 0;
    let clauses = 0;
    let cues = 0;
    let breaks = 0;
    let lastVerb = 7;
    for (let at = direction < 0 ? from - 1 : to; at >= low && at < high; at += direction) {
      const cell = at - low;
      counts.commas[cell] = commas;
      counts.quotes[cell] = quotes;
      counts.verbs[cell] = verbs;
      counts.clauses[cell] = clauses;
      counts.cues[cell] = cues;
      counts.breaks[cell] = breaks;
      counts.lastVerb[cell] = lastVerb;
      const roleHere = role[at] as number;
      if (roleHere === ROLE.comma && commas < 3) commas++;
      if (mark[at] !== 0 && quotes < 3) quotes++;
      if ((verb[at] as number) > 0) {
        if (verbs < 3) verbs++;
        lastVerb = lemma[at] as number;
      }
      if (roleHere >= ROLE.that && roleHere !== ROLE.bracket && clauses < 3) clauses++;
      if (cueMarks[at] === 1 && cues < 3) cues++;
      if (nominal[at] === 0 && breaks < 3) breaks++;
    }
  }
  const { sentences } = view.document;
  let nextVerb = high;
  let spoken = 0;
  for (let at = high - 1; at >= low; at--) {
    const cell = at - low;
    counts.nextVerb[cell] = nextVerb;
    if ((verb[at] as number) > 0) nextVerb = at;
    if (at + 1 === high || sentences[at] !== sentences[at + 1]) {
      spoken = 0;
      for (let other = at; other >= low && sentences[other] === sentences[at]; other--)
        if (cueMarks[other] === 1 && (other < from || other >= to)) spoken = 1;
    }
    counts.spoken[cell] = spoken;
  }
  for (let at = from; at < to; at++) {
    const cell = at - low;
    counts.commas[cell] = counts.quotes[cell] = counts.verbs[cell] = 0;
    counts.clauses[cell] = counts.cues[cell] = counts.breaks[cell] = 0;
    counts.lastVerb[cell] = 9;
  }
  return counts;
}
