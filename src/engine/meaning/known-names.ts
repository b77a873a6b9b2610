import type { ListEntry } from "../../model/analysis";
import { DATA_SERVICES } from "./lists/document-nouns";
import { EITHER, FEMALE, MALE } from "./lists/first-names";
import { INITIALS, WELL_KNOWN } from "./lists/institutions";
import { OUTLETS } from "./lists/outlets";
import { ADHERENTS, COUNTRIES, METONYMS, REGIONS } from "./lists/places";
import { PLATFORMS } from "./lists/social-words";
import { SURNAMES } from "./lists/well-known-people";
import { wordsOf } from "./words";

/** The sex a given name or a title usually goes with; "" where it goes with both or none is known. */
export type Gender = "m" | "f" | "";

/** Which list knows a name, and what it says. */
export type KnownName = ListEntry;

const SHORT_PLACES: Readonly<Record<string, string>> = { US: "United States", UK: "United Kingdom" };
const SORTS: Record<string, string> = {
  agency: "news agency",
  paper: "newspaper",
  broadcaster: "broadcaster",
  online: "news site",
  magazine: "magazine",
};

/** The form under which names are compared: no leading article, straight apostrophes, single spaces; case is kept. */
export function nameKey(name: string): string {
  if (isPlain(name)) return name;
  return name
    .replace(/[’‘]/g, "'")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^(the|The|THE) /, ""); // "The Hague" loses it on both sides
}

/** Is a name its own key already? So are nearly all, and nearly all that texts hold is asked for. */
function isPlain(name: string): boolean {
  const first = name.charCodeAt(0) | 32;
  if (first === 116 && /^(the|The|THE) /.test(name)) return false;
  let before = 32;
  for (let at = 0; at < name.length; at++) {
    const code = name.charCodeAt(at);
    // What is beyond Latin letters may be a curved apostrophe or a space of another kind.
    if (code > 0x24f || code < 32 || code === 0xa0 || code === 0x85) return false;
    if (code === 32 && before === 32) return false;
    before = code;
  }
  return before !== 32;
}

const rows = (list: string): string[][] =>
  list
    .split("\n")
    .filter((line) => line.includes("|") || line.trim() !== "")
    .map((line) => line.split("|").map((part) => part.trim()));
const items = (part: string | undefined, by = ";"): string[] =>
  (part ?? "")
    .split(by)
    .map((item) => item.trim())
    .filter((item) => item !== "");

function build(): { names: Map<string, KnownName>; squashed: Map<string, string> } {
  const names = new Map<string, KnownName>();
  const squashed = new Map<string, string>();
  const put = (key: string, known: KnownName): void => {
    const plain = nameKey(key);
    if (!names.has(plain)) names.set(plain, known);
  };
  for (const [name = "", capital = "", people = "", seats = ""] of rows(COUNTRIES)) {
    for (const alias of [name, ...items(capital)]) put(alias, { list: "place", name, about: "a state" });
    for (const word of items(people, ",")) put(word, { list: "people", name, about: `of ${name}` });
    for (const seat of items(seats))
      put(seat, { list: "place", name: seat, about: `stands for the government of ${name}` });
  }
  for (const word of items(ADHERENTS.replace(/\n/g, " ")))
    put(word, { list: "people", name: word, about: "of a party, a faith or a place" });
  for (const [word = "", meaning = ""] of rows(METONYMS))
    put(word, { list: "metonym", name: word, about: `stands for ${meaning}` });
  for (const name of items(PLATFORMS))
    put(name, { list: "platform", name, about: "a platform where anybody can post" });
  for (const name of items(DATA_SERVICES.replace(/\n/g, " ")))
    put(name, { list: "data", name, about: "a service of public data" });
  for (const [name = "", aliases = "", sort = "", place = ""] of rows(OUTLETS)) {
    const about = `${SORTS[sort] ?? "outlet"}, ${SHORT_PLACES[place] ?? place}`;
    const several = items(aliases).length > 4; // a line of many names collects outlets of one place, not names of one
    const whole = squash(name);
    for (const alias of [name, ...items(aliases)]) {
      const key = alias === name ? whole : squash(alias);
      const alike = key.includes(whole) || whole.includes(key);
      const own = several && alias.length > 5 && !alike ? alias : name;
      put(alias, { list: "outlet", name: own, about });
      if (!squashed.has(key)) squashed.set(key, own);
    }
  }
  for (const [initials = "", name = ""] of rows(INITIALS))
    put(initials, { list: "body", name, about: `stands for ${name}` });
  for (const name of items(WELL_KNOWN.replace(/\n/g, " ")))
    put(name, { list: "body", name, about: "a known body or firm" });
  for (const name of items(REGIONS.replace(/\n/g, " ")))
    put(name, { list: "region", name, about: "a place" });
  return { names, squashed };
}

/** A name as addresses and keys spell it: lower case, letters and figures only, no "the". */
export function squash(name: string): string {
  const small = name.toLowerCase().replace(/^the\s+/, "");
  // Nearly all names are plain letters, and asking what is a letter in any script takes longest of all.
  return /^[a-z0-9 ]+$/.test(small) ? small.replaceAll(" ", "") : small.replace(/[^\p{L}\p{N}]/gu, "");
}

const KNOWN = build();
const genders = new Map<string, Gender>();
for (const name of wordsOf(EITHER)) genders.set(name, "");
for (const name of wordsOf(FEMALE)) genders.set(name, "f");
for (const name of wordsOf(MALE)) genders.set(name, "m");

/** What the lists know under this very name, article or not; null where they know nothing. */
export function knownName(name: string): KnownName | null {
  return KNOWN.names.get(nameKey(name)) ?? null;
}

/** The outlet an address part or a key such as "nytimes", "wash-post" or "TimesOfIndia" stands for; null where none. */
export function outletOfKey(key: string): string | null {
  return KNOWN.squashed.get(squash(key)) ?? null;
}

/** The gender a given name goes with, "" where both, null where it is no given name we know. */
export function genderOfFirstName(lower: string): Gender | null {
  return genders.get(lower) ?? null;
}

const surnames = new Map(
  rows(SURNAMES).map(([name = "", gender = ""]): [string, Gender] => [name, gender as Gender]),
);

/** The gender of a person so well known that the surname alone means somebody ("Putin"); null for all others. */
export function wellKnownPerson(name: string): Gender | null {
  return surnames.get(name) ?? null;
}
