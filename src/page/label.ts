import { BODY, STANDFIRST, STRONG, WEAK } from "./words";

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
const MOST = 400;

/** Reads class and id as people meant them: "c-inlineSignup__blurb" is "c inline signup blurb". */
export function readLabel(label: string): Label {
  // Takes "Signup", "blurb", "ID"; leaves hyphens, underscores, spaces.
  const parts = label.slice(0, MOST).match(/[A-Z]?[a-z0-9]+|[A-Z0-9]+/g);
  if (!parts) return NO_LABEL;
  const found: string[] = [];
  let lead = false;
  let before = "";
  let plain = "-";
  for (const part of parts) {
    const word = part.toLowerCase();
    const pair = `${before}-${word}`;
    // Generated names ("hAdKz") hold short words by chance.
    const meant = word.length > 3 || part === word;
    if (meant && STRONG.has(word)) found.push(`!${word}`);
    else if (STRONG.has(pair)) found.push(`!${pair}`);
    if (meant && WEAK.has(word)) found.push(word);
    else if (WEAK.has(pair)) found.push(pair);
    if (STANDFIRST.has(word) || STANDFIRST.has(pair)) lead = true;
    plain += `${word}-`;
    before = word;
  }
  return { words: found, body: BODY.test(plain), lead };
}
