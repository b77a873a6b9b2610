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
  const plain = `-${label
    .slice(0, MOST)
    .replace(/([a-z])([A-Z])/g, "$1-$2")
    .replace(/[^A-Za-z0-9]+/g, "-")
    .toLowerCase()}-`;
  const words: string[] = [];
  for (const m of plain.matchAll(STRONG)) words.push(`!${m[1]}`);
  for (const m of plain.matchAll(WEAK)) words.push(m[1] as string);
  return { words, body: BODY.test(plain), lead: STANDFIRST.test(plain) };
}
