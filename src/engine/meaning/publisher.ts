import type { Facts } from "../../model/analysis";
import type { Document } from "../document";
import { knownName, outletOfKey, squash } from "./known-names";

/** The outlet whose article this is, so that "told Reuters" in a Reuters story is first contact and no relay. */
export interface Publisher {
  /** Its name as our lists have it, or as the page gave it; null where nothing is known. */
  readonly name: string | null;
  /** Is this name, as a text writes it, the article's own outlet? */
  readonly isOwn: (name: string) => boolean;
}

const HOST = /^(?:https?:\/\/)?(?:www\d?\.|m\.|edition\.|amp\.)?([a-z0-9-]+(?:\.[a-z0-9-]+)+)/i; // takes "https://www.bbc.co.uk/x", leaves "BBC"
const TAILS = new Set([
  "com",
  "org",
  "net",
  "co",
  "uk",
  "ca",
  "au",
  "in",
  "za",
  "news",
  "gov",
  "edu",
  "info",
  "tv",
  "de",
  "fr",
  "io",
  "cn",
  "ie",
  "nz",
  "test",
  "go",
  "php",
  "old",
  "redesign",
  "case",
]);

function spellings(value: string): string[] {
  const host = HOST.exec(value)?.[1];
  const parts = (host ?? value).split(/[.\-\s/]+/).filter((part) => part !== "");
  while (parts.length > 1 && TAILS.has((parts.at(-1) as string).toLowerCase())) parts.pop();
  const found = [value, parts.join("-")];
  if (host && parts.length > 1) found.push(parts.at(-1) as string);
  if (/^\p{Lu}/u.test(value)) found.push(value.split(/ [-–|·] /)[0] as string); // "BBC News - World" gives "BBC News"
  return found;
}

/** What papers are called for short, each in its own pages: "the Gazette" in the Springfield Gazette. */
const TITLES =
  /^(?:Gazette|Tribune|Nation|Post|Times|Herald|Chronicle|Observer|Star|Sun|Mail|Journal|Courier|Echo|Argus|Mercury|Standard|Telegraph|Guardian|Independent|Record|Press|Examiner|Dispatch|Globe|Bee|Mirror|Express|Inquirer|Sentinel|Register)$/;

/** Reads the outlet off what the page says about itself; an agency it credits for the text counts as its own too. */
export function publisherOf(facts: Facts, document: Document): Publisher {
  const own = new Set<string>();
  let name: string | null = null;
  for (const value of [facts.publisher, facts.wire, facts.url, creditedIn(document)]) {
    if (!value) continue;
    for (const spelling of spellings(value)) {
      const outlet = outletOfKey(spelling);
      if (outlet !== null) {
        own.add(squash(outlet));
        name ??= outlet;
      }
      if (value !== facts.url && squash(spelling) !== "") own.add(squash(spelling));
    }
    name ??= value === facts.url ? null : value;
  }
  const short = /^\p{Lu}.* (\p{Lu}\p{L}+)$/u.exec(
    (facts.publisher ?? "").split(/ [-–|·] /)[0] as string,
  )?.[1];
  if (short && TITLES.test(short)) own.add(squash(short));
  own.delete("unknown");
  for (const each of [...own]) if (each.startsWith("the") && each.length > 6) own.add(each.slice(3)); // "TheIntercept"
  const passesOn = own.size > 0 && [...own].every((each) => PORTAL.test(each));
  if (own.size === 0 || passesOn) {
    const listener = oftenTold(document, passesOn ? 1 : 2);
    if (listener !== null) own.add(squash(listener));
  }
  const asked = new Map<string, boolean>(); // the same few names are asked for again and again
  const isOwn = (candidate: string): boolean => {
    let own = asked.get(candidate);
    if (own === undefined) {
      own = decide(candidate);
      asked.set(candidate, own);
    }
    return own;
  };
  const decide = (candidate: string): boolean => {
    const key = squash(candidate);
    if (key === "") return false;
    if (own.has(key)) return true;
    const outlet = outletOfKey(candidate);
    if (outlet !== null && own.has(squash(outlet))) return true;
    for (const each of own)
      if (
        key.startsWith(each) &&
        each.length > 2 &&
        key.slice(each.length).match(/^(news|newspaper|tv|com|couk|online|india|world)$/)
      )
        return true;
    return false;
  };
  return { name, isOwn };
}

const CREDIT = /\((Reuters|AP|AFP|UPI|dpa|DPA|Bloomberg|Xinhua|Kyodo|PTI|ANI|CNN|PA|Interfax)\)\s*[-–—]/; // takes "(Reuters) -", leaves "(Reuters photo)"

/** The agency a dateline at the head of the text credits: "LONDON (Reuters) -". */
function creditedIn(document: Document): string | undefined {
  return CREDIT.exec(document.text.slice(0, 1500))?.[1];
}

/** Sites that show what others wrote. */
const PORTAL = /^(msn|yahoo|aol|newsbreak|smartnews)(news|com|newscom)?$/; // takes "msncom", leaves "yahoofinance"

/**
 * On a page that says nothing of itself, the outlet that several people "told" something is most likely the one that
 * writes: another paper's interview is mentioned once. Null where none is told so often.
 */
function oftenTold({ lower, words, count }: Document, least: number): string | null {
  const told = new Map<string, number>();
  for (let i = 0; i + 1 < count; i++) {
    if (lower[i] !== "told" && lower[i] !== "tells") continue;
    const from = lower[i + 1] === "the" ? i + 2 : i + 1;
    for (let length = 4; length > 0; length--) {
      const known = knownName(words.slice(from, from + length).join(" "));
      if (known?.list !== "outlet") continue;
      told.set(known.name, (told.get(known.name) ?? 0) + 1);
      break;
    }
  }
  for (const [name, times] of told) if (times >= least) return name;
  return null;
}
