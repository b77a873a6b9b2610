import type { Document } from "../document";
import { cueForm } from "./cue-verbs";
import type { Range } from "./draft";

const set = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Verbs that only help another verb. */
export const HELPERS = set(
  "has have had is was were are be been being do does did would could should may might will can must 's 've 'd 'll wo ca",
);
const PRONOUNS = set(
  "he she it they we i you who which that this these those one someone everyone nobody neither",
);
const CLAUSE_STARTS = set(
  "that because as while when after before although though if since until despite whether but and or so than where what how why unless whereas who which amid with without following",
);
const DETERMINERS = set(
  "the a an his her its their our my your this that these those some many several most all both each every any no one two three four five six other another few more",
);
const LINKS = set("of for at in from on de la al bin van von & and with to");
const DAYS = set("monday tuesday wednesday thursday friday saturday sunday yesterday today");
const TIME = set(
  "on in at to earlier later last next this week month year late early morning evening night afternoon monday tuesday wednesday thursday friday saturday sunday yesterday today jan. feb. march april may june july aug. sept. oct. nov. dec. january february august september october november december reporters journalists a an the statement interview news conference briefing also again",
);

/** The sentence of a token, as a range. */
export function sentenceOf(document: Document, token: number): Range {
  const number = document.sentences[token] as number;
  return { from: document.sentenceStarts[number] as number, to: document.sentenceEnds[number] as number };
}

/** Whether a token is one of the marks that bound clauses. */
export function isBoundary(word: string): boolean {
  return (
    word === "," ||
    word === ";" ||
    word === ":" ||
    word === '"' ||
    word === "—" ||
    word === "–" ||
    word === "--" ||
    word === "-" ||
    word === "(" ||
    word === ")"
  );
}

/** Whether the word is written with a capital. */
export function isCapitalised(document: Document, token: number): boolean {
  const word = document.words[token];
  return word !== undefined && word !== document.lower[token] && /^\p{Lu}/u.test(word);
}

/** The cue grown to the left over helpers, adverbs and "not". */
export function verbGroup(document: Document, verb: number): Range {
  const { from } = sentenceOf(document, verb);
  let start = verb;
  while (start > from) {
    const word = document.lower[start - 1] as string;
    const adverb =
      /^(?:also|not|n't|never|previously|then|later|once|often|even|recently|still|again|always|just|yet|earlier|further|now)$/.test(
        word,
      ) ||
      (word.length > 4 && word.endsWith("ly") && !isCapitalised(document, start - 1));
    if (!HELPERS.has(word) && !adverb) break;
    start--;
  }
  // An adverb on its own in front is not part of the cue.
  while (start < verb && !HELPERS.has(document.lower[start] as string)) start++;
  return { from: start, to: verb + 1 };
}

/** The subject that ends right before `end`, or null: a pronoun, or the noun phrase back to the clause's start. */
export function subjectBefore(document: Document, end: number): Range | null {
  const { from } = sentenceOf(document, end);
  const { lower } = document;
  let last = end;
  // "the government repeatedly warned", "a photographer on Wednesday saw".
  while (
    last > from &&
    /^(?:\w{2,}ly|also|then|later|once|often|even|again|earlier|further|now|still)$/.test(
      lower[last - 1] as string,
    ) &&
    !isCapitalised(document, last - 1)
  )
    last--;
  if (last > from && DAYS.has(lower[last - 1] as string)) {
    last--;
    if (last > from && lower[last - 1] === "on") last--;
  }
  if (last <= from) return null;
  if (PRONOUNS.has(lower[last - 1] as string)) return { from: last - 1, to: last };
  if (lower[last - 1] === ",") return subjectWithApposition(document, last);
  const start = phraseStart(document, last, from);
  return start < last ? { from: start, to: last } : null;
}

/** "Juan Guaido, the opposition leader," — the comma at `end - 1` closes an apposition. */
function subjectWithApposition(document: Document, end: number): Range | null {
  const { from } = sentenceOf(document, end - 1);
  let open = end - 2;
  for (let steps = 0; open > from && steps < 25 && document.lower[open] !== ","; steps++) {
    if (document.lower[open] === '"') return null;
    open--;
  }
  if (open <= from || document.lower[open] !== ",") return null;
  const start = phraseStart(document, open, from);
  return start < open ? { from: start, to: end - 1 } : null;
}

/** Where the noun phrase that ends at `end` starts: back to a clause boundary, a verb or a function word. */
export function phraseStart(document: Document, end: number, from: number): number {
  const { lower } = document;
  let start = end;
  while (start > from && end - start < 24) {
    const word = lower[start - 1] as string;
    if (isBoundary(word) || HELPERS.has(word) || /^[.?!…]/.test(word)) break;
    if (CLAUSE_STARTS.has(word)) {
      const both =
        (word === "and" || word === "with") &&
        start < end &&
        start - 1 > from &&
        (isCapitalised(document, start) ? isCapitalised(document, start - 2) : word === "with");
      if (!both) break;
    }
    const form = cueForm(word);
    if (form && form.form !== "base" && !isCapitalised(document, start - 1) && form.verb.frame !== "as")
      break;
    start--;
  }
  // A phrase does not open with a preposition: "In Moscow officials" keeps "officials" at worst.
  while (
    start < end &&
    (LINKS.has(lower[start] as string) || /^(?:by|about|not|than)$/.test(lower[start] as string)) &&
    !isCapitalised(document, start)
  )
    start++;
  return start;
}

/** The noun phrase that starts at `start`, with names linked by of, for, at …, or null. */
export function phraseAfter(document: Document, start: number, end: number): Range | null {
  const { lower } = document;
  let at = start;
  if (at >= end) return null;
  if (PRONOUNS.has(lower[at] as string) || /^(?:him|her|them|me|us)$/.test(lower[at] as string))
    return { from: at, to: at + 1 };
  while (at < end && at - start < 22) {
    const word = lower[at] as string;
    if (isBoundary(word) || HELPERS.has(word) || /^[.?!…]/.test(word)) break;
    if (
      CLAUSE_STARTS.has(word) &&
      !(word === "and" && isCapitalised(document, at + 1) && isCapitalised(document, at - 1)) &&
      !(word === "with" && at > start)
    )
      break;
    if (DAYS.has(word) || word === "told") break;
    if (LINKS.has(word) && (at + 1 >= end || DAYS.has(lower[at + 1] as string))) break;
    at++;
  }
  return at > start ? { from: start, to: at } : null;
}

/** Skips "on Wednesday", "in a statement", "to reporters" after a cue; a following "that" shows how far. */
export function skipCircumstance(document: Document, start: number, end: number): number {
  const { lower } = document;
  let at = start;
  while (at < end && at - start < 9 && (TIME.has(lower[at] as string) || /^\d/.test(lower[at] as string)))
    at++;
  if (at < end && lower[at] === "that") return at + 1;
  return at > start && (at >= end || /^[,:"]$/.test(lower[at] as string) || DAYS.has(lower[at - 1] as string))
    ? at
    : start;
}

/** Whether the token can begin a noun phrase that speaks. */
export function canOpenPhrase(document: Document, token: number): boolean {
  const word = document.lower[token];
  if (word === undefined) return false;
  return (
    PRONOUNS.has(word) ||
    DETERMINERS.has(word) ||
    isCapitalised(document, token) ||
    /^(?:officials?|sources?|police|authorities|critics|analysts|experts|witnesses|residents|aides|prosecutors|lawyers|people|state|local|senior|former|social|media|researchers|scientists|economists|traders|opposition|government|according)$/.test(
      word,
    )
  );
}
