import type { Facts } from "../../model/analysis";
import type { Document } from "../document";
import { outletOfKey, squash } from "./known-names";

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
  own.delete("unknown");
  const isOwn = (candidate: string): boolean => {
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
