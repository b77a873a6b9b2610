import type { Document } from "../document";
import { TAGS } from "../learned/tags";
import { isSundayPaper } from "./called-outlet";
import { isCapital } from "./capital";
import { knownName, wellKnownPerson } from "./known-names";
import { CALENDAR, NAME_LINKS, OPENERS } from "./lists/function-words";
import { isTicker } from "./ticker";
import {
  AUTHORITY_NOUNS,
  BODY_NAME_PARTS,
  BODY_NOUNS,
  BODY_PLURALS,
  DOCUMENT_NOUNS,
  GROUP_NOUNS,
  PERSON_NOUNS,
  PERSON_PLURALS,
  TITLE_WORDS,
  wordsOf,
} from "./words";

/** A run of capitalised words that may hold a name: tokens [from, to). */
export interface Run {
  readonly from: number;
  readonly to: number;
  /** In a headline in capitals, where a capital says nothing. */
  readonly shouted: boolean;
}

const OPENING: ReadonlySet<string> = new Set(wordsOf(OPENERS));
const LINKS: ReadonlySet<string> = new Set(wordsOf(NAME_LINKS));
/** Words that end a name even where a headline gives them a capital: "Trump Says He". */
const HEADLINE =
  /^(says|said|say|he|she|it|they|while|as|after|before|with|without|to|is|are|was|were|will|amid|over|under|against|than|that|this|these|when|where|who|why|how|not|no|by|from|at|his|her|their|its|tells|told|calls|wants|claims|asks|urges|warns|slams|backs|denies|has|have|had|be|but|apparently|according|because|if|should|would|can|could|may_|does|do|did|reports)$/;
const DATES: ReadonlySet<string> = new Set(wordsOf(CALENDAR));
const ORDINARY_BEFORE_NAME: ReadonlySet<string> = new Set(
  "president prime minister foreign defence defense finance interior spokesman spokeswoman chief top former state senior police".split(
    " ",
  ),
);

/** Does a word hold a letter? Nearly all begin with one of the small or large letters of English. */
function hasLetter(word: string): boolean {
  const code = word.charCodeAt(0) | 32;
  return (code >= 97 && code <= 122) || /\p{L}/u.test(word);
}

/** The paragraphs set as headlines: no final stop and most words capitalised; index is the paragraph's number. */
function shoutedParagraphs(document: Document): boolean[] {
  const { count, paragraphs, words } = document;
  const shouted: boolean[] = [];
  for (let i = 0; i < count; ) {
    const paragraph = paragraphs[i] as number;
    let capitals = 0;
    let letters = 0;
    let last = "";
    for (; i < count && paragraphs[i] === paragraph; i++) {
      const word = words[i] as string;
      if (hasLetter(word)) {
        if (word.length > 3 || isCapital(word)) letters++;
        if (isCapital(word)) capitals++;
      }
      last = word;
    }
    shouted[paragraph] = letters > 3 && capitals / letters > 0.75 && !/^[.!?"”]$/.test(last);
  }
  return shouted;
}

const PROPER: ReadonlySet<number> = new Set([TAGS.indexOf("NNP"), TAGS.indexOf("NNPS")]);
const isListed = (word: string): boolean =>
  PERSON_NOUNS.has(word) ||
  PERSON_PLURALS.has(word) ||
  GROUP_NOUNS.has(word) ||
  BODY_NOUNS.has(word) ||
  BODY_PLURALS.has(word) ||
  DOCUMENT_NOUNS.has(word) ||
  AUTHORITY_NOUNS.has(word);

/** Words that carry a capital within a sentence: they are names at its head too. */
function largeWords(document: Document, shouted: readonly boolean[]): ReadonlySet<string> {
  const { count, words, lower, sentences, paragraphs } = document;
  const large = new Set<string>();
  for (let i = 1; i < count; i++)
    if (
      sentences[i] === sentences[i - 1] &&
      !shouted[paragraphs[i] as number] &&
      isCapital(words[i] as string) &&
      /^[\p{L},]/u.test(words[i - 1] as string)
    )
      large.add(lower[i] as string);
  return large;
}

/** Words the text also writes small: a capital at the head of a sentence is then no name. */
function smallWords(document: Document): ReadonlySet<string> {
  const small = new Set<string>();
  for (let i = 0; i < document.count; i++) {
    const word = document.words[i] as string;
    if (word === document.lower[i]) small.add(word);
  }
  return small;
}

/** What ends the name of a body that has "and" in it. */
const PAIRED =
  /^(?:administration|agency|commission|board|bureau|authority|executive|service|services|prevention|directorate|council|police|constabulary)$/;

/** Whether a word ends the name of a body that may have "and" in it. */
export const isPaired = (word: string): boolean => PAIRED.test(word);

/**
 * Past the name of a body of which tokens [from, and) are the first part, "Food and Drug Administration"; `and` where it is
 * none, as in "Google and the Justice Department", or where either part is known alone.
 */
function endOfPair({ words, lower, sentences }: Document, from: number, and: number): number {
  if (/^(?:mr|mrs|ms|dr|president|sir)\.?$/.test(lower[from] as string)) return and;
  const before = [words.slice(from, and).join(" "), words[and - 1] as string];
  if (before.some((name) => knownName(name) !== null || wellKnownPerson(name) !== null)) return and;
  if (/^(?:place|people|outlet)$/.test(knownName(words[and + 1] as string)?.list ?? "")) return and;
  for (let end = and + 1; end < and + 4; end++) {
    const isNamed = isCapital(words[end] ?? "") || lower[end] === "police";
    if (!isNamed || sentences[end] !== sentences[and]) return and;
    if (isPaired(lower[end] as string) && end > and + 1) return end + 1;
  }
  return and;
}

const isBodyWord = (word: string): boolean =>
  BODY_NOUNS.has(word) || BODY_NAME_PARTS.has(word) || /^(?:centers|centres)$/.test(word);

/** Every capitalised run of a text, in order. */
export function findRuns(document: Document): Run[] {
  const { count, words, lower, sentences, paragraphs } = document;
  const runs: Run[] = [];
  const shouted = shoutedParagraphs(document);
  const small = smallWords(document);
  const tagged = document.tags.some((tag) => tag > 0);
  const large = largeWords(document, shouted);
  const startsSentence = (i: number): boolean => {
    if (i === 0 || sentences[i] !== sentences[i - 1]) return true;
    const before = words[i - 1] as string;
    return (/^["“”'‘’`:—–([]+$|^--$/.test(before) && before !== "'s") || before === "''";
  };
  for (let i = 0; i < count; ) {
    const word = words[i] as string;
    const plain = lower[i] as string;
    // "No 10" is the British Prime Minister's office.
    if (/^no\.?$/.test(plain) && isCapital(word) && /^1[01]$/.test(lower[i + 1] ?? "")) {
      runs.push({ from: i, to: i + 2, shouted: false });
      i += 2;
      continue;
    }
    if (!isCapital(word) || (word.length === 1 && plain === "i") || plain === "i") {
      i++;
      continue;
    }
    if (isTicker(document, i)) {
      i += 3;
      continue;
    }
    if (
      DATES.has(plain.replace(/\.$/, "")) &&
      !isSundayPaper(document, i) &&
      !(
        plain === "may" ||
        plain === "march" ||
        plain === "april" ||
        plain === "june" ||
        plain === "august" ||
        plain === "jan" ||
        plain === "sun"
      )
    ) {
      i++;
      continue;
    }
    if (DATES.has(plain) && (!isCapital(words[i + 1] ?? "") || /^\d/.test(words[i + 1] ?? ""))) {
      i++;
      continue;
    }
    if (HEADLINE.test(plain) && word !== word.toUpperCase()) {
      i++;
      continue;
    }
    if (
      startsSentence(i) &&
      OPENING.has(plain) &&
      !(ORDINARY_BEFORE_NAME.has(plain) && isCapital(words[i + 1] ?? ""))
    ) {
      i++;
      continue;
    }
    const single = !isCapital(words[i + 1] ?? "") || sentences[i + 1] !== sentences[i];
    // "Teachers chanted" is nobody's name, though an association of teachers is named within the text
    const crowd = small.has(plain) && PERSON_PLURALS.has(plain);
    if (startsSentence(i) && single && (crowd || !large.has(plain))) {
      if (small.has(plain) || isListed(plain)) {
        i++;
        continue;
      }
      if (
        tagged &&
        !PROPER.has(document.tags[i] as number) &&
        knownName(word) === null &&
        wellKnownPerson(word) === null
      ) {
        i++;
        continue;
      }
    }
    let to = i + 1;
    let body = isBodyWord(plain);
    while (to < count && sentences[to] === sentences[i] && paragraphs[to] === paragraphs[i]) {
      const next = words[to] as string;
      const nextPlain = lower[to] as string;
      if (
        isCapital(next) &&
        nextPlain !== "i" &&
        !isTicker(document, to) &&
        !(HEADLINE.test(nextPlain) && next !== next.toUpperCase())
      ) {
        if (DATES.has(nextPlain) && !/^(may|march|april|june|august|sun)$/.test(nextPlain)) break;
        body ||= isBodyWord(nextPlain);
        to++;
        continue;
      }
      const after = words[to + 1] ?? "";
      if (sentences[to + 1] !== sentences[i]) break;
      if (
        LINKS.has(nextPlain) &&
        !body &&
        (isCapital(after) || (LINKS.has(lower[to + 1] ?? "") && isCapital(words[to + 2] ?? "")))
      ) {
        to += isCapital(after) ? 2 : 3;
        continue;
      }
      if (
        /^(of|for|on|in)$/.test(nextPlain) &&
        body &&
        !TITLE_WORDS.has(lower[to - 1] as string) &&
        !PERSON_NOUNS.has(lower[to - 1] as string)
      ) {
        if (
          /^(on|in)$/.test(nextPlain) &&
          !/^(committee|commission|council|institute|panel|center|centre)$/.test(lower[to - 1] as string)
        )
          break;
        const skip = /^(the|a)$/.test(lower[to + 1] as string) ? 2 : 1;
        if (isCapital(words[to + skip] ?? "") && !DATES.has(lower[to + skip] as string)) {
          to += skip + 1;
          continue;
        }
      }
      if (nextPlain === "&" && isCapital(after)) {
        to += 2;
        continue;
      }
      if (nextPlain === "and" && isCapital(after) && knownName(words.slice(i, to + 2).join(" ")) !== null) {
        to += 2;
        continue;
      }
      if (
        nextPlain === "and" &&
        body &&
        isCapital(after) &&
        /\b(of|for|ministry|department|committee|international)\b/.test(lower.slice(i, to).join(" ")) &&
        !/^(mr\.?|mrs\.?|president|the)$/.test(lower[to + 1] as string)
      ) {
        to += 2;
        continue;
      }
      const end = nextPlain === "and" ? endOfPair(document, i, to) : to;
      if (end > to) {
        body = true;
        to = end;
        continue;
      }
      break;
    }
    runs.push({ from: i, to, shouted: shouted[paragraphs[i] as number] as boolean });
    i = to;
  }
  return runs;
}
