import { BODY_HEADS, BODY_TAILS, NO_BODY, STANDFIRST, STRONG, WEAK } from "./words";

/** What the class and id of a box say it is. */
export interface Label {
  /** Words that usually name what is not the article: strong ones begin with "!". */
  readonly words: readonly string[];
  readonly body: boolean;
  readonly lead: boolean;
}

/** A label that says nothing. */
export const NO_LABEL: Label = { words: [], body: false, lead: false };

/** Most of a label that is looked at: generated class lists run to thousands of characters. */
const MOST = 300;

/** What each word, or two words in a row, say: the word as it is noted, "lead" for a standfirst. */
const meanings = new Map<string, string>();
/** First words of two in a row. */
const heads = new Set<string>();
for (const word of STANDFIRST) meanings.set(word, "lead");
for (const word of WEAK) meanings.set(word, word);
for (const word of STRONG) meanings.set(word, `!${word}`);
for (const word of meanings.keys()) if (word.includes("-")) heads.add(word.slice(0, word.indexOf("-")));

/** Reads class and id as people meant them: "c-inlineSignup__blurb" is "c inline signup blurb". */
export function readLabel(label: string): Label {
  // Takes "Signup", "blurb", "ID"; leaves hyphens, underscores, spaces.
  const parts = label.slice(0, MOST).match(/[A-Z]?[a-z0-9]+|[A-Z0-9]+/g);
  if (!parts) return NO_LABEL;
  let words: string[] | null = null;
  let lead = false;
  let body = false;
  let before = "";
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i] as string;
    const word = part.toLowerCase();
    // Generated names ("hAdKz") hold short words by chance.
    let meaning = word.length > 3 || part === word ? meanings.get(word) : undefined;
    if (heads.has(before)) meaning = meanings.get(`${before}-${word}`) ?? meaning;
    if (meaning === "lead") lead = true;
    else if (meaning !== undefined) {
      words ??= [];
      words.push(meaning);
    }
    if (BODY_TAILS.has(word) && BODY_HEADS.has(before))
      body = !NO_BODY.has((parts[i + 1] ?? "").toLowerCase());
    else if (word === "articlebody" || word === "storybody" || word === "storytext" || word === "richtext")
      body = true;
    before = word;
  }
  return words || lead || body ? { words: words ?? NO_LABEL.words, body, lead } : NO_LABEL;
}
