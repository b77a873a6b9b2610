import { phraseFinder } from "./first-phrase";
import { BARE, KNOWING, REASONS, WITHHELD } from "./lists/anonymity";
import { BODIES, MEDIA_NOUNS, NAME_PARTS, PRESS_REPORTS } from "./lists/body-nouns";
import { AUTHORED, DOCUMENTS } from "./lists/document-nouns";
import { AUTHORITIES, GROUPS, PERSONS, QUANTIFIERS, RELATIONS, SPEAKERS, TITLES } from "./lists/people-nouns";
import { CROWD } from "./lists/social-words";

/** The words of a list written with spaces; a word that ends in `_` is kept in the list as considered and left out. */
export function wordsOf(list: string): string[] {
  return list.split(/\s+/).filter((word) => word !== "" && !word.endsWith("_"));
}

/** The phrases of a list written with semicolons, lower case, single spaces. */
export function phrasesOf(list: string): string[] {
  return list
    .split(/[;\n]/)
    .map((phrase) => phrase.trim().toLowerCase())
    .filter((phrase) => phrase !== "");
}

/** The plural of an English noun by rule: "witness" gives "witnesses", "ally" "allies", "spokesman" "spokesmen". */
export function pluralOf(noun: string): string {
  if (noun.endsWith("man")) return `${noun.slice(0, -3)}men`;
  if (noun.endsWith("person")) return `${noun.slice(0, -6)}people`;
  if (noun.endsWith("child")) return `${noun}ren`;
  if (noun.endsWith("wife") || noun.endsWith("life")) return `${noun.slice(0, -2)}ves`;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`; // "ally" yes, "attorney" no
  if (/(s|x|z|ch|sh)$/.test(noun)) return `${noun}es`; // "witness" yes, "aide" no
  return `${noun}s`;
}

const persons = wordsOf(PERSONS);
/** Singular nouns for one person. */
export const PERSON_NOUNS: ReadonlySet<string> = new Set([...persons, ...wordsOf(TITLES)]);
/** Each plural of a person noun with its singular. */
export const PERSON_PLURALS: ReadonlyMap<string, string> = new Map([
  ...[...PERSON_NOUNS].map((noun): [string, string] => [pluralOf(noun), noun]),
  ["staff", "staffer"],
  ["staffers", "staffer"],
  ["crew", "crew-member"],
  ["personnel", "staffer"],
  ["people", "person"],
  ["policymakers", "official"],
  ["family", "relative"],
  ["families", "relative"],
  ["colleagues", "colleague"],
  ["counterparts", "counterpart"],
  ["congressmen", "congressman"],
  ["mps", "mp"],
]);
/** Words that may stand before a person's name. */
export const TITLE_WORDS: ReadonlySet<string> = new Set(wordsOf(TITLES));
/** Nouns for those who speak for a body. */
export const SPEAKER_NOUNS: ReadonlySet<string> = new Set(wordsOf(SPEAKERS));
/** Nouns for people by their tie to somebody named. */
export const RELATION_NOUNS: ReadonlySet<string> = new Set(wordsOf(RELATIONS));
/** Plurals that mean nobody in particular. */
export const GROUP_NOUNS: ReadonlySet<string> = new Set(wordsOf(GROUPS));
/** Words of quantity. */
export const QUANTITY_WORDS: ReadonlySet<string> = new Set(wordsOf(QUANTIFIERS));
/** Bodies that speak as one though their noun is a plural or a mass. */
export const AUTHORITY_NOUNS: ReadonlySet<string> = new Set(wordsOf(AUTHORITIES));
/** Nouns of bodies that speak as one. */
export const BODY_NOUNS: ReadonlySet<string> = new Set(wordsOf(BODIES));
/** Plurals of the nouns of bodies. */
export const BODY_PLURALS: ReadonlySet<string> = new Set(wordsOf(BODIES).map(pluralOf));
/** Words inside names that say a body bears the name. */
export const BODY_NAME_PARTS: ReadonlySet<string> = new Set(wordsOf(NAME_PARTS));
/** Newsroom nouns. */
export const NEWSROOM_NOUNS: ReadonlySet<string> = new Set(wordsOf(MEDIA_NOUNS));
/** Nouns of news output. */
export const PRESS_REPORT_NOUNS: ReadonlySet<string> = new Set(wordsOf(PRESS_REPORTS));
/** Nouns of papers, data, recordings. */
export const DOCUMENT_NOUNS: ReadonlySet<string> = new Set(wordsOf(DOCUMENTS));
/** Nouns of writings that carry their author's kind. */
export const AUTHORED_NOUNS: ReadonlySet<string> = new Set(wordsOf(AUTHORED));
/** Heads that describe nobody: source, insiders. */
export const BARE_NOUNS: ReadonlySet<string> = new Set(wordsOf(BARE));

/** The wording by which somebody only "knows" ("familiar with"), in words joined and padded by single spaces; else null. */
export const knowingIn = phraseFinder(phrasesOf(KNOWING));
/** The wording that says a name was withheld, in words joined and padded by single spaces; else null. */
export const withheldIn = phraseFinder(phrasesOf(WITHHELD));
/** The wording that gives a reason for withholding, in words joined and padded by single spaces; else null. */
export const reasonIn = phraseFinder(phrasesOf(REASONS));
/** The wording of the web's crowd, in words joined and padded by single spaces; else null. */
export const crowdIn = phraseFinder(phrasesOf(CROWD));

const PERSON_ENDING =
  /(ologist|ographer|onomist|icist|ician|woman|player|maker|keeper|holder|worker|driver|surgeon|fighter|giver|seeker|setter|master|leader|writer|teacher|hunter|dweller|goer|ballplayer|crat)$/; // takes "oceanographer", leaves "computer"

/** Does this lower-case singular name a person by what they are? */
export function isPersonNoun(word: string): boolean {
  if (PERSON_NOUNS.has(word)) return true;
  const hyphen = word.lastIndexOf("-");
  if (hyphen > 0 && PERSON_NOUNS.has(word.slice(hyphen + 1))) return true;
  return word.length > 6 && PERSON_ENDING.test(word);
}

const SAME_ROLE: readonly (readonly string[])[] = [
  ["gov", "governor"],
  ["sen", "senator", "lawmaker", "legislator"],
  ["rep", "representative", "congressman", "congresswoman", "lawmaker", "legislator"],
  ["mp", "lawmaker", "legislator", "politician"],
  ["gen", "general", "commander"],
  ["prof", "professor", "researcher", "academic"],
  ["dr", "doctor", "physician"],
  ["ceo", "boss", "executive", "chief"],
  ["chairman", "chairwoman", "chair", "chairperson"],
  ["coach", "manager", "boss"],
  ["actor", "actress", "star"],
  ["singer", "star", "musician", "rapper"],
  ["pope", "pontiff"],
  ["pm", "premier", "minister"],
  ["attorney", "lawyer", "solicitor", "barrister", "counsel"],
  ["spokesman", "spokeswoman", "spokesperson"],
  ["policeman", "officer"],
  ["head", "leader", "chief", "director", "boss"],
  ["chief", "chair", "chairman", "chairwoman", "governor", "commissioner"],
];
const rolesOf = new Map<string, Set<string>>();
for (const group of SAME_ROLE)
  for (const word of group) {
    const all = rolesOf.get(word) ?? new Set<string>();
    for (const other of group) all.add(other);
    rolesOf.set(word, all);
  }

/** The words that mean the same role in news, the word itself among them. */
export function sameRoles(role: string): ReadonlySet<string> {
  return rolesOf.get(role) ?? new Set([role]);
}
