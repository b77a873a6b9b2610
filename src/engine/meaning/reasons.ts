import type { Reason } from "../../model/claim";

/** A sentence a reason is said in: `$1`, `$2` are its gaps. */
interface ReasonRow {
  readonly text: string;
  readonly standard: string | null;
  readonly decides: boolean;
}

/** Where the facts of our lists come from; the head of each list says it again. */
const OUR_LIST = "Our own list: public knowledge, written down in 2026; it says nothing about worth";

/**
 * Every reason and note the engine can give, by its stable id. `standard` names the published rule it rests on
 * (Reuters Handbook, AP Stylebook, BBC Editorial Guidelines 3.3) or the list it was looked up in; null where it only explains.
 */
export const REASONS = {
  // reasons that fix the grade
  "own-eyes": {
    text: "$1 saw it itself.",
    standard: "Reuters: own journalist or camera first; BBC 3.3",
    decides: true,
  },
  document: {
    text: "It rests on a document or data that can be looked up: $1.",
    standard: "BBC 3.3: first-hand sources",
    decides: true,
  },
  "named-person": {
    text: "$1 is named and can be held to it.",
    standard: "Reuters: a named source is always preferable",
    decides: true,
  },
  organisation: {
    text: "$1 said so as an organisation, on the record.",
    standard: "AP, Reuters: on the record, by name",
    decides: true,
  },
  "other-outlet": {
    text: "$1 said so, not this article's own reporters.",
    standard: "AP: what another outlet reports is attributed to it",
    decides: true,
  },
  "through-outlet": {
    text: "It reached this article through $1.",
    standard: "AP: what another outlet reports is attributed to it",
    decides: true,
  },
  "unnamed-source": {
    text: "The source is not named: $1.",
    standard: "AP, Reuters: anonymous sources are the weakest",
    decides: true,
  },
  "a-group": {
    text: "Nobody in particular is named: $1.",
    standard: "AP, Reuters: anonymous sources are the weakest",
    decides: true,
  },
  "bare-source": {
    text: "The article says nothing about who the source is: $1.",
    standard: "AP: a bare “source” is not allowed",
    decides: true,
  },
  "passes-on-unnamed": {
    text: "$1 said so, quoting someone it does not name.",
    standard: "AP, Reuters: anonymous sources are the weakest",
    decides: true,
  },
  "social-posts": {
    text: "It rests on posts by people nobody has named: $1.",
    standard: "BBC 3.3: material from social media must be verified",
    decides: true,
  },
  "passes-on-social": {
    text: "$1 said so, relying on posts by people nobody has named.",
    standard: "BBC 3.3: material from social media must be verified",
    decides: true,
  },
  "no-source": { text: "No source is given: “$1”.", standard: "BBC 3.3: say who says so", decides: true },
  "passes-on-hearsay": {
    text: "$1 passed it on without saying who said so.",
    standard: "BBC 3.3: say who says so",
    decides: true,
  },
  silence: { text: "This is what $1 did not say.", standard: null, decides: true },
  "nobody-answered": { text: "This is what the article could not find out.", standard: null, decides: true },
  // notes that do not move the grade
  "two-sources": {
    text: "Two or more sources.",
    standard: "Reuters, BBC: two sources are better than one",
    decides: false,
  },
  "reason-given": {
    text: "The article says why the name is kept back: “$1”.",
    standard: "AP: say why",
    decides: false,
  },
  "no-reason-given": {
    text: "The article does not say why the name is kept back.",
    standard: "AP: say why",
    decides: false,
  },
  "name-withheld": {
    text: "The source asked not to be named.",
    standard: "AP: anonymity only where it cannot be avoided",
    decides: false,
  },
  "in-a-position": {
    text: "The article says how the source would know: “$1”.",
    standard: "AP: a source in a position to know",
    decides: false,
  },
  "doubtful-verb": {
    text: "The word “$1” shows that the article does not vouch for it.",
    standard: "Reuters: prefer “said”",
    decides: false,
  },
  denial: { text: "The source says that it is not so.", standard: null, decides: false },
  committed: { text: "The word “$1” takes it as true.", standard: "Reuters: prefer “said”", decides: false },
  "journalist-saw": {
    text: "A journalist of $1 saw it, but not one of this article's own.",
    standard: "Reuters: own journalist or camera first",
    decides: false,
  },
  "their-words": { text: "The words are quoted as they were said.", standard: null, decides: false },
  probably: {
    text: "“$1” most likely means $2; the article does not make it plain.",
    standard: null,
    decides: false,
  },
  // why the source was taken for what it is
  "why-outlet-list": { text: "$1 is in our list of newsrooms: $3.", standard: OUR_LIST, decides: false },
  "why-newsroom-word": { text: "“$1” is a word for a newsroom.", standard: null, decides: false },
  "why-reporter-of": { text: "$1 reports for $2.", standard: null, decides: false },
  "why-metonym": { text: "$1 $2.", standard: OUR_LIST, decides: false },
  "why-place-speaks": {
    text: "$1 is named for those who govern or speak there.",
    standard: OUR_LIST,
    decides: false,
  },
  "why-body-list": { text: "$1 $2.", standard: OUR_LIST, decides: false },
  "why-speaker": {
    text: "Who speaks for $2 is not named, but speaks for it openly.",
    standard: null,
    decides: false,
  },
  "why-knowing-words": {
    text: "“$1” says that the source knows, not who it is.",
    standard: null,
    decides: false,
  },
  "why-author": { text: "“$1” is the word of $2.", standard: null, decides: false },
  "why-description": { text: "“$1” stands for $2.", standard: null, decides: false },
  "why-pronoun": { text: "“$1” stands for $2.", standard: null, decides: false },
  "why-data-list": { text: "$1 is $2.", standard: OUR_LIST, decides: false },
} as const satisfies Record<string, ReasonRow>;

/** The stable id of a reason. */
export type ReasonId = keyof typeof REASONS;

const pieces = new Map<string, readonly string[]>();

/** A sentence in pieces: every second one is the number of a gap. */
function piecesOf(text: string): readonly string[] {
  const known = pieces.get(text) ?? text.split(/\$(\d)/);
  pieces.set(text, known);
  return known;
}

/** A reason with its gaps filled. */
export function reason(rule: ReasonId, ...values: string[]): Reason {
  const row: ReasonRow = REASONS[rule];
  let text = "";
  piecesOf(row.text).forEach((piece, at) => {
    text += at % 2 === 0 ? piece : (values[Number(piece) - 1] ?? "");
  });
  return {
    rule,
    text: text.charAt(0).toUpperCase() + text.slice(1),
    values,
    standard: row.standard,
    decides: row.decides,
  };
}
