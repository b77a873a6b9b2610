import type { Document } from "../document";
import type { BeingSort } from "./beings";
import { isCalledOutlet } from "./called-outlet";
import { isCapital } from "./capital";
import { genderOfWord } from "./gender-words";
import { type Gender, genderOfFirstName, type KnownName, knownName, wellKnownPerson } from "./known-names";
import { outletBeside } from "./outlet-beside";
import { isTitle, rolesAround, type Surroundings, unstopped } from "./roles-around";
import { isPaired, type Run } from "./runs";
import { BODY_NAME_PARTS, BODY_NOUNS, NEWSROOM_NOUNS } from "./words";

/** What one capitalised run says by itself: which of its words are the name, and of what sort. */
export interface RunReading {
  readonly run: Run;
  /** The name's tokens, half-open. */
  readonly from: number;
  readonly to: number;
  readonly sort: BeingSort;
  /** 0 guess, 1 sign, 2 plain. */
  readonly sure: number;
  readonly gender: Gender;
  readonly roles: readonly string[];
  readonly known: KnownName | null;
  readonly outlet: string | null;
  /** A common noun, a name only where a longer name in the text ends in it ("Cook"). */
  readonly weak: boolean;
}

const SUFFIX = /^(jr\.?|sr\.?|ii|iii|iv|mp|md|phd|qc|kc|obe|cbe|esq)$/i;
/** Titles that are surnames as well: after a given name they are taken for one ("James Baker III"). */
const SURNAME_TOO: ReadonlySet<string> = new Set(
  "baker cook fisher miller king prince major judge bishop pope porter farmer butcher carpenter gardener page hunter singer marshal dean earl guard monk chase driver player sergeant abbot priest pilot nurse child boss head doctor friend count duke lord baron sage mason weaver archer brewer cooper".split(
    " ",
  ),
);
/** Words that end the names of newspapers and stations. */
const OUTLET_ENDING: ReadonlySet<string> = new Set(
  "times post herald tribune gazette chronicle courier examiner inquirer telegraph globe bulletin dispatch sentinel advertiser news radio tv television mail mirror express daily observer argus".split(
    " ",
  ),
);
/** Words that say of a name beside them that an outlet bears it. */
const PAPERS: ReadonlySet<string> = new Set("newspaper daily weekly tabloid magazine broadcaster".split(" "));
/** Names that stand first in China where the family's does, and elsewhere as given ones. */
const FAMILY_FIRST: ReadonlySet<string> = new Set("li wang feng yu jiang wei hong".split(" "));
const CALL_SIGN = /^[WK][A-Z]{3}(-TV|-FM|-AM)?$/; // takes "KFSM", leaves "WHO"
const STATION: KnownName = {
  list: "outlet",
  name: "",
  about: "a radio or television station, United States",
};

const SORT_OF_LIST: Record<KnownName["list"], BeingSort> = {
  outlet: "outlet",
  place: "place",
  metonym: "body",
  body: "body",
  data: "data",
  platform: "platform",
  region: "place",
  people: "place",
};

/** Reads one capitalised run; null where it names nobody ("President", "Russian"). */
export function readRun(document: Document, run: Run): RunReading | null {
  const { lower, words } = document;
  const slice = (a: number, b: number): string => words.slice(a, b).join(" ");
  let { from } = run;
  const { to } = run;
  if (lower[from] === "the" && to - from > 1) from++;
  const around = rolesAround(document, from, to);
  const thing = (sort: BeingSort, sure: number, known: KnownName | null = null): RunReading => ({
    run,
    from,
    to,
    sort,
    sure,
    gender: "",
    roles: around.roles,
    known,
    outlet: null,
    weak: false,
  });
  const whole =
    knownName(slice(from, to)) ?? (to - from === 1 && CALL_SIGN.test(words[from] as string) ? STATION : null);
  if (whole)
    return whole.list === "people"
      ? null
      : thing(
          SORT_OF_LIST[whole.list],
          2,
          whole === STATION ? { ...STATION, name: words[from] as string } : whole,
        );
  if (isCalledOutlet(document, from, to)) return thing("outlet", 1);
  if (
    knownName(words[to - 1] as string)?.list === "people" &&
    /s$/.test(words[to - 1] as string) &&
    to - from === 2 &&
    !/^(social|liberal|christian|free|progressive|national|united|young)$/.test(lower[from] as string)
  )
    return null; // "Exiled Bosnians", not "Social Democrats"
  if (to - from > 1 && words.slice(from, to).every((word) => word === word.toUpperCase())) {
    const quiet = knownName(
      words
        .slice(from, to)
        .map((word) => word.charAt(0) + word.slice(1).toLowerCase())
        .join(" "),
    );
    if (quiet && quiet.list !== "people") return thing(SORT_OF_LIST[quiet.list], 2, quiet);
    if (OUTLET_ENDING.has(lower[to - 1] as string)) return thing("outlet", 1);
  }
  if (to - from > 1 && words.slice(from, to).every((word) => word === word.toUpperCase() && word.length > 1))
    return thing("body", 0); // "NOVYE ATAGI"
  if (to - from === 1 && isTitle(lower[from] as string)) return { ...thing("person", 0), weak: true };
  let end = to;
  while (end - from > 1 && SUFFIX.test(words[end - 1] as string)) end--;
  const roles: string[] = [];
  let { start, titled } = afterTitles(document, from, end);
  let gender: Gender = "";
  for (let i = from; i < start; i++) {
    roles.push(unstopped(lower[i] as string));
    gender ||= genderOfWord(lower[i] as string);
  }
  if (
    slice(start, end).includes("&") ||
    (lower.slice(from, to).includes("and") && isPaired(lower[to - 1] as string))
  )
    return thing("body", 1);
  const given = givenInside(document, start, end, titled);
  if (
    given < 0 &&
    !titled &&
    end - start > 1 &&
    end - start < 6 &&
    OUTLET_ENDING.has(lower[end - 1] as string) &&
    !run.shouted &&
    (genderOfFirstName(firstOf(lower[start] as string)) === null || lower[start - 1] === "the")
  )
    return thing("outlet", 1);
  if (given < 0 && hasBodyPart(document, start, end, titled))
    return thing(
      NEWSROOM_NOUNS.has(unstopped(lower[to - 1] as string)) && !titled ? "outlet" : "body",
      titled ? 1 : 2,
    );
  if (titled && end - start === 1 && !/^(mr|mrs|ms|president)/.test(lower[start - 1] as string)) {
    const rest = knownName(slice(start, end));
    if (rest?.list === "place" || rest?.list === "region") return null;
  }
  if (
    isTitle(lower[end - 1] as string) &&
    end - start > 1 &&
    genderOfFirstName(lower[start] as string) === null &&
    given < 0
  )
    return null; // "Foreign Minister"
  if (given > start) {
    for (let k = start; k < given; k++) roles.push(unstopped(lower[k] as string));
    start = given;
  }
  while (
    start < end - 1 &&
    leadsIn(words[start] as string, end - start, lower[start + 1] as string, lower[start - 1] ?? "")
  )
    roles.push(lower[start++] as string);
  while (start < end - 1 && /^(mr|mrs|ms|dr)\.?$/.test(lower[start] as string)) start++;
  roles.push(...around.roles);
  for (const role of around.roles) gender ||= genderOfWord(role);
  const first = genderOfFirstName(firstOf(lower[start] as string));
  // In "Li Na" the family's name comes first, and says nothing of her.
  if (first !== null && end - start > 1 && !FAMILY_FIRST.has(lower[start] as string)) gender ||= first;
  const sort = personOrNot(document, start, end, titled, around, first);
  if (sort.sort !== "body" && end - start === 1) gender ||= wellKnownPerson(words[start] as string) ?? "";
  return {
    run,
    from: start,
    to: end,
    sort: sort.sort,
    sure: run.shouted && !titled ? 0 : sort.sure,
    gender,
    roles,
    known: null,
    outlet: outletBeside(document, run, start, end, roles),
    weak: false,
  };
}

const firstOf = (lower: string): string =>
  lower.includes("-") && genderOfFirstName(lower) === null ? (lower.split("-")[0] as string) : lower;
/** A nationality before a name belongs to its description, a place only after a preposition: "to Britain Liu Xiaming". */
const leadsIn = (word: string, length: number, next: string, before: string): boolean => {
  const list = knownName(word)?.list;
  if (list === "people") return true;
  if (list !== "place" && list !== "region") return false;
  return (
    length > 2 &&
    genderOfFirstName(word.toLowerCase()) === null &&
    (genderOfFirstName(next) !== null || /^(to|in|of|for|with)$/.test(before))
  );
};

function afterTitles(document: Document, from: number, end: number): { start: number; titled: boolean } {
  const { lower } = document;
  for (let i = end - 2; i >= from; i--) {
    const word = lower[i] as string;
    if (!isTitle(word)) continue;
    if (i > from && SURNAME_TOO.has(word) && genderOfFirstName(firstOf(lower[i - 1] as string)) !== null)
      continue;
    if (i === from && genderOfFirstName(word) !== null && SURNAME_TOO.has(word)) continue;
    return { start: i + 1, titled: true };
  }
  return { start: from, titled: false };
}

function hasBodyPart(document: Document, start: number, end: number, titled: boolean): boolean {
  for (let i = start; i < end; i++) {
    const word = unstopped(document.lower[i] as string);
    if (NEWSROOM_NOUNS.has(word)) return true;
    if (!BODY_NAME_PARTS.has(word) && !BODY_NOUNS.has(word)) continue;
    if (titled && end - start === 1 && genderOfFirstName(word) !== null) continue;
    if (
      end - start === 2 &&
      i === start + 1 &&
      genderOfFirstName(document.lower[start] as string) !== null &&
      /^(church|banks?|watch|power|major|brothers|sons|house|court|hall|union|stores?|foods|club|side|wing|arm|camp|hotel|front|force|band|league|navy|day|chamber|mines|hands|city|county|town)$/.test(
        word,
      )
    )
      continue; // "Charlotte Church"
    return true;
  }
  return false;
}

/** A given name inside a longer run begins the person's name ("Browns DL Sheldon Richardson"); −1 where there is none. */
function givenInside(document: Document, start: number, end: number, titled: boolean): number {
  const { lower, words } = document;
  if (titled || genderOfFirstName(firstOf(lower[start] as string)) !== null) return -1;
  for (let i = start + 1; i < end - 1; i++) {
    if (genderOfFirstName(firstOf(lower[i] as string)) === null || !isCapital(words[i] as string)) continue;
    if (/^(of|for|and|in|on|the)$/.test(lower[i - 1] as string)) return -1;
    if (end - i > 4 || hasBodyPart(document, i, end, false)) return -1;
    return i;
  }
  return -1;
}

function personOrNot(
  document: Document,
  start: number,
  end: number,
  titled: boolean,
  around: Surroundings,
  first: Gender | null,
): { sort: BeingSort; sure: number } {
  const { words } = document;
  const size = end - start;
  const word = words[start] as string;
  const acronym = size === 1 && /^[\p{Lu}\d&.-]{2,}$/u.test(word) && word.length < 8;
  const initial =
    /^\p{Lu}\.(\p{Lu}\.)*$/u.test(word) || (size > 2 && /^\p{Lu}\.$/u.test(words[start + 1] as string));
  if (titled || (around.before && !acronym)) return { sort: "person", sure: 2 };
  if (acronym) return { sort: "body", sure: 1 };
  if (size > 1 && size < 6 && (first !== null || initial)) return { sort: "person", sure: 2 };
  if (size < 5 && (around.aged || around.apposed)) return { sort: "person", sure: 2 };
  if (size === 1 && wellKnownPerson(word) !== null) return { sort: "person", sure: 1 };
  if (around.roles.some((role) => PAPERS.has(role))) return { sort: "outlet", sure: 1 }; // "the newspaper Sundposten"
  if (around.roles.some((role) => BODY_NOUNS.has(role))) return { sort: "body", sure: 1 };
  return { sort: "unsure", sure: 0 };
}
