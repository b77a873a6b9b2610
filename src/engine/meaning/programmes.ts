import type { Document } from "../document";
import { PROGRAMMES, QUOTED_PROGRAMMES } from "./lists/programmes";
import { phrasesOf } from "./words";

const LONGEST = 5;
const names = new Set(phrasesOf(PROGRAMMES));
const quotedNames = new Set(phrasesOf(QUOTED_PROGRAMMES));
const firsts = new Set([...names, ...quotedNames].map((name) => name.split(" ", 1)[0]));
const MARK = /^(["“”'‘’]|''|``)$/;

/** The programme named at a token, as tokens [from, to) without quotation marks; null where none is. */
export function programmeAt({ lower, words }: Document, at: number): { from: number; to: number } | null {
  let from = at;
  while (from < at + 2 && /^(the|["“”'‘’]|''|``)$/.test(lower[from] ?? "")) from++;
  const quoted = MARK.test(lower[from - 1] ?? "");
  for (const start of from > at && lower[from - 1] === "the" ? [from - 1, from] : [from]) {
    if (!firsts.has(lower[start])) continue;
    for (let length = LONGEST; length > 0; length--) {
      const name = lower.slice(start, start + length).join(" ");
      if (!names.has(name) && !(quoted && quotedNames.has(name))) continue;
      if (/^\p{Ll}/u.test(words[start + length - 1] as string)) continue; // "this week" in small letters is a week
      return { from: start, to: start + length };
    }
  }
  return null;
}
