import type { Document } from "../document";
import { isCapital } from "./capital";
import { BODY_NOUNS, isPersonNoun, NEWSROOM_NOUNS, TITLE_WORDS } from "./words";

/** A word without the stop of its abbreviation: "gov." gives "gov". */
export const unstopped = (lower: string): string => lower.replace(/\.$/, "");

/** May this lower-case word stand before a person's name, or name a person by what they are? */
export function isTitle(lower: string): boolean {
  return TITLE_WORDS.has(unstopped(lower)) || isPersonNoun(unstopped(lower));
}

/** How a text describes a name where it stands. */
export interface Surroundings {
  /** Lower-case words of description, before and after. */
  readonly roles: readonly string[];
  /** An age follows: ", 43,". */
  readonly aged: boolean;
  /** A person's description or "who" follows. */
  readonly apposed: boolean;
  /** A person's title or role stands right before. */
  readonly before: boolean;
}

/** Reads the words that describe the name at tokens [from, to): "party official X", "X, a real estate agent". */
export function rolesAround(document: Document, from: number, to: number): Surroundings {
  const roles: string[] = [];
  const before = readBefore(document, from, roles);
  const { aged, apposed } = readAfter(document, from, to, roles);
  return { roles, aged, apposed, before };
}

function readBefore(document: Document, from: number, roles: string[]): boolean {
  const { lower, sentences } = document;
  let before = false;
  for (let i = from - 1, steps = 0; i >= 0 && steps < 6 && sentences[i] === sentences[from]; i--, steps++) {
    const word = lower[i] as string;
    if (word === "," && steps === 0 && i > 0 && isPersonNoun(lower[i - 1] as string)) {
      // "the real estate agent, Eyamba Sowers" describes; "to the president, Obama said" does not: a determiner must open it
      let k = i - 1;
      while (
        k > i - 6 &&
        k >= 0 &&
        /^[\p{L}'-]+$/u.test(lower[k] as string) &&
        !/^(the|a|an|his|her|its|their)$/.test(lower[k] as string)
      )
        k--;
      if (!/^(the|a|an|his|her|its|their)$/.test(lower[k] ?? "")) break;
      before = true;
      continue;
    }
    if (!/^[\p{L}'-]+\.?$/u.test(word)) break;
    if (word === "and" && roles.length > 0) continue;
    if (word === "staff" && lower[i - 1] === "of" && isTitle(lower[i - 2] ?? "")) {
      roles.push(unstopped(lower[i - 2] as string)); // "chief of staff X"
      return true;
    }
    if (
      /^(the|a|an|and|his|her|their|its|'s|said|says|told|of|to|in|by|that|with|for|at|from|on|as|was|is)$/.test(
        word,
      )
    )
      break;
    if (roles.length === 0 && !isTitle(word) && !BODY_NOUNS.has(word) && !NEWSROOM_NOUNS.has(word)) break;
    if (roles.length === 0 && isTitle(word)) before = true;
    roles.push(unstopped(word));
  }
  return before;
}

function readAfter(
  document: Document,
  from: number,
  to: number,
  roles: string[],
): { aged: boolean; apposed: boolean } {
  const { lower, words, count, sentences } = document;
  let aged = false;
  let apposed = false;
  let i = to;
  if (lower[i] === "(") {
    while (i < count && lower[i] !== ")" && i < to + 8) i++;
    i++;
  }
  const here = sentences[from];
  if (
    (lower[i] === "," || lower[i] === "--" || lower[i] === "–" || lower[i] === "—") &&
    sentences[i] === here
  ) {
    if (/^\d{1,2}$/.test(lower[i + 1] ?? "")) {
      aged = true;
      i += 2;
      if (lower[i] !== ",") return { aged, apposed };
    }
    let k = i + 1;
    if (/^(who|whose)$/.test(lower[k] ?? "")) {
      apposed = true;
      if (/^(heads|leads|runs)$/.test(lower[k + 1] ?? "")) roles.push("head", "leader");
      k += /^(is|was|had|has|heads|leads|runs)$/.test(lower[k + 1] ?? "") ? 2 : 1;
    }
    const first = k;
    const described: string[] = [];
    let person = false;
    for (; k < count && k < first + 9 && sentences[k] === here; k++) {
      const word = lower[k] as string;
      if (
        /^[,;:."“”(]$/.test(word) ||
        /^(said|says|told|whose|which|that|of|at|for|with|in|on|from|who|by|to|is|was|has|had)$/.test(word)
      )
        break;
      // "X, Y and Z" is a list unless a role follows at once
      if (
        k === first &&
        isCapital(words[k] as string) &&
        !isTitle(word) &&
        !isTitle(lower[k + 1] ?? "") &&
        !isTitle(lower[k + 2] ?? "") &&
        !BODY_NOUNS.has(lower[k + 1] ?? "")
      )
        return { aged, apposed };
      if (/^[\p{L}'-]+$/u.test(word)) described.push(unstopped(word));
      if (isTitle(word)) person = true;
    }
    // ", unlikely to win," describes nobody: a determiner or a role must open it
    if (!person && !/^(a|an|the|one|its|his|her|their)$/.test(lower[first] ?? "")) return { aged, apposed };
    apposed ||= person;
    roles.push(...described);
  } else if (/^(is|was|became)$/.test(lower[i] ?? "") && /^(a|an|the)$/.test(lower[i + 1] ?? "")) {
    for (let k = i + 2; k < i + 7 && k < count; k++) {
      const word = lower[k] as string;
      if (!/^[\p{L}'-]+$/u.test(word) || /^(of|for|in|at|who|that|from|with)$/.test(word)) break;
      roles.push(unstopped(word));
    }
  } else if (lower[i] === "who") apposed = true;
  return { aged, apposed };
}
