import type { Document } from "../document";
import { type Gender, genderOfFirstName, type KnownName, knownName } from "./known-names";
import { findRuns, isCapital, type Run } from "./runs";
import {
  BODY_NAME_PARTS,
  BODY_NOUNS,
  NEWSROOM_NOUNS,
  PERSON_NOUNS,
  PERSON_PLURALS,
  SPEAKER_NOUNS,
  TITLE_WORDS,
} from "./words";

/** What a name in a text names. */
export type BeingSort = "person" | "body" | "outlet" | "place" | "data" | "platform" | "unsure";

/** Somebody or something a text names, however often. */
export interface Being {
  readonly id: number;
  sort: BeingSort;
  /** The fullest name the text gives, without titles. */
  name: string;
  /** Its words, lower case. */
  parts: string[];
  gender: Gender;
  /** Lower-case words the text describes it with: "president", "ministry", "lawyer". */
  readonly roles: Set<string>;
  /** The list entry that knows the name. */
  known: KnownName | null;
  /** Indexes into Cast.mentions, ascending. */
  readonly mentions: number[];
  /** How far the text itself shows the sort: 0 guess, 1 sign, 2 plain. */
  sure: number;
}

/** One place where a name stands: tokens [from, to) hold the name, [runFrom, runTo) the capitals around it. */
export interface Mention {
  readonly from: number;
  readonly to: number;
  readonly runFrom: number;
  readonly runTo: number;
  readonly being: Being;
}

/** Who and what a text names. */
export interface Cast {
  readonly beings: readonly Being[];
  readonly mentions: readonly Mention[];
  /** For each token the index of the mention it belongs to, −1 for none. */
  readonly at: Int32Array;
}

const MALE_WORDS =
  /^(mr\.?|sir|lord|king|prince|duke|count|baron|father|fr\.?|brother|spokesman|chairman|congressman|businessman|actor|husband|son|uncle|nephew|boyfriend|grandfather|grandson|pope|imam|rabbi|sheikh|policeman|batsman|monk|emperor|gentleman|man|boy|widower|goalkeeper|archbishop|cardinal)$/;
const FEMALE_WORDS =
  /^(mrs\.?|ms\.?|miss|lady|queen|princess|duchess|countess|baroness|dame|sister|spokeswoman|chairwoman|congresswoman|businesswoman|actress|wife|daughter|aunt|niece|girlfriend|grandmother|granddaughter|mother|policewoman|nun|woman|girl|widow|empress|heroine|housewife|schoolgirl)$/;
const SUFFIX = /^(jr\.?|sr\.?|ii|iii|iv|mp|md|phd|qc|kc|obe|cbe|esq)$/i;

/** The gender a word of description shows ("spokeswoman" f); "" where it shows none. */
export function genderOfWord(lower: string): Gender {
  return MALE_WORDS.test(lower) ? "m" : FEMALE_WORDS.test(lower) ? "f" : "";
}

const bare = (lower: string): string => lower.replace(/\.$/, "");
const isTitle = (lower: string): boolean =>
  TITLE_WORDS.has(bare(lower)) ||
  PERSON_NOUNS.has(bare(lower)) ||
  (lower.includes("-") && PERSON_NOUNS.has(lower.slice(lower.lastIndexOf("-") + 1)));

interface Reading {
  run: Run;
  from: number;
  to: number;
  sort: BeingSort;
  sure: number;
  gender: Gender;
  roles: string[];
  known: KnownName | null;
}

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

/** Words just before and after a name that describe it: "party official X", "X, a real estate agent". */
function rolesAround(
  document: Document,
  from: number,
  to: number,
): { roles: string[]; aged: boolean; apposed: boolean; before: boolean } {
  const { lower, words, count, sentences } = document;
  const roles: string[] = [];
  let before = false;
  for (let i = from - 1, steps = 0; i >= 0 && steps < 5 && sentences[i] === sentences[from]; i--, steps++) {
    const word = lower[i] as string;
    if (/^(the|a|an|and|his|her|their|its|'s)$/.test(word) && steps > 0 && word !== "'s") break;
    if (
      word === "," &&
      steps === 0 &&
      i > 0 &&
      (PERSON_NOUNS.has(lower[i - 1] as string) || BODY_NOUNS.has(lower[i - 1] as string))
    )
      continue;
    if (!/^[\p{L}'-]+\.?$/u.test(word)) break;
    if (steps === 0 && !isTitle(word) && !BODY_NOUNS.has(word) && !NEWSROOM_NOUNS.has(word)) break;
    if (/^(said|says|told|of|to|in|by|that|with|for|at|from|on|as|was|is)$/.test(word)) break;
    if (steps === 0 && isTitle(word)) before = true;
    roles.push(bare(word));
  }
  let aged = false;
  let apposed = false;
  let i = to;
  if (lower[i] === "(") {
    while (i < count && lower[i] !== ")" && i < to + 8) i++;
    i++;
  }
  if (lower[i] === "," && sentences[i] === sentences[from]) {
    const next = lower[i + 1] ?? "";
    if (/^\d{1,2}$/.test(next)) {
      aged = true;
      i += 2;
    }
    if (lower[i] === ",") {
      let k = i + 1;
      if (/^(who|whose)$/.test(lower[k] ?? "")) {
        apposed = true;
        k += /^(is|was|had|has|heads|leads|runs)$/.test(lower[k + 1] ?? "") ? 2 : 1;
        if (/^(heads|leads|runs)$/.test(lower[k - 1] as string)) roles.push("head", "leader");
      }
      const first = k;
      for (; k < count && k < first + 9 && sentences[k] === sentences[from]; k++) {
        const word = lower[k] as string;
        if (/^[,;:."“”]$/.test(word) || /^(said|says|told|whose|which|that)$/.test(word)) break;
        if (/^(of|at|for|with|in|on|from|who)$/.test(word) && roles.some((role) => PERSON_NOUNS.has(role))) {
          // the words after "of" name what the role belongs to, not the person
          break;
        }
        if (k === first && isCapital(words[k] as string) && !isTitle(word)) {
          // "X, Y and Z" is a list unless a role follows at once
          if (
            !isTitle(lower[k + 1] ?? "") &&
            !isTitle(lower[k + 2] ?? "") &&
            !BODY_NOUNS.has(lower[k + 1] ?? "")
          )
            break;
        }
        if (/^[\p{L}'-]+$/u.test(word)) roles.push(bare(word));
        if (isTitle(word)) apposed = true;
      }
    }
  } else if (/^(is|was|became)$/.test(lower[i] ?? "") && /^(a|an|the)$/.test(lower[i + 1] ?? "")) {
    for (let k = i + 2; k < i + 7 && k < count; k++) {
      const word = lower[k] as string;
      if (!/^[\p{L}'-]+$/u.test(word) || /^(of|for|in|at|who|that)$/.test(word)) break;
      roles.push(bare(word));
    }
  } else if (lower[i] === "who") apposed = true;
  return { roles, aged, apposed, before };
}

function readRun(document: Document, run: Run): Reading | null {
  const { lower, words } = document;
  const slice = (a: number, b: number): string => words.slice(a, b).join(" ").replace(/ - /g, "-");
  let { from } = run;
  const { to } = run;
  if (lower[from] === "the" && to - from > 1) from++;
  const whole = knownName(slice(from, to));
  if (whole && whole.list !== "people")
    return {
      run,
      from,
      to,
      sort: SORT_OF_LIST[whole.list],
      sure: 2,
      gender: "",
      roles: rolesAround(document, from, to).roles,
      known: whole,
    };
  if (whole) return null; // a bare adjective of nationality names nobody
  let start = from;
  let titled = false;
  const roles: string[] = [];
  let gender: Gender = "";
  for (let i = to - 1; i >= from; i--) {
    const word = lower[i] as string;
    if (isTitle(word) && i < to - 1) {
      start = i + 1;
      titled = true;
      break;
    }
  }
  for (let i = from; i < start; i++) {
    roles.push(bare(lower[i] as string));
    gender ||= genderOfWord(lower[i] as string);
  }
  let end = to;
  while (end - start > 1 && SUFFIX.test(words[end - 1] as string)) end--;
  const hasBodyPart = (): boolean => {
    for (let i = start; i < end; i++) {
      const word = bare(lower[i] as string);
      if (
        (BODY_NAME_PARTS.has(word) || BODY_NOUNS.has(word)) &&
        !(titled && i === start && end - start === 1 && genderOfFirstName(word) !== null)
      )
        return true;
      if (NEWSROOM_NOUNS.has(word)) return true;
    }
    return false;
  };
  if (isTitle(lower[to - 1] as string) && to - from === 1) return null; // "President" alone names nobody
  const body = hasBodyPart();
  if (body && !titled) {
    const news = NEWSROOM_NOUNS.has(bare(lower[to - 1] as string));
    return {
      run,
      from,
      to,
      sort: news ? "outlet" : "body",
      sure: 2,
      gender: "",
      roles: rolesAround(document, from, to).roles,
      known: null,
    };
  }
  if (body)
    return {
      run,
      from,
      to,
      sort: "body",
      sure: 1,
      gender: "",
      roles: rolesAround(document, from, to).roles,
      known: null,
    };
  const rest = knownName(slice(start, end));
  if (
    titled &&
    rest &&
    (rest.list === "place" || rest.list === "region") &&
    end - start === 1 &&
    !/^(mr|mrs|ms|president)/.test(lower[start - 1] as string)
  )
    return null;
  if (
    isTitle(lower[end - 1] as string) &&
    end - start > 1 &&
    genderOfFirstName(lower[start] as string) === null
  )
    return null; // "Foreign Minister"
  // a given name inside a longer run begins the person's name: "Browns DL Sheldon Richardson"
  if (!titled && genderOfFirstName(lower[start] as string) === null)
    for (let i = start + 1; i < end - 1; i++)
      if (genderOfFirstName(lower[i] as string) !== null && isCapital(words[i] as string)) {
        for (let k = start; k < i; k++) roles.push(lower[k] as string);
        start = i;
        break;
      }
  while (start < end - 1 && knownName(words[start] as string)?.list === "people")
    roles.push(lower[start++] as string);
  while (start < end - 1 && /^(mr|mrs|ms|dr)\.?$/.test(lower[start] as string)) start++;
  const around = rolesAround(document, from, to);
  roles.push(...around.roles);
  for (const role of around.roles) gender ||= genderOfWord(role);
  const size = end - start;
  const given = genderOfFirstName(lower[start] as string);
  const initial =
    /^\p{Lu}\.(\p{Lu}\.)*$/u.test(words[start] as string) ||
    (size > 2 && /^\p{Lu}\.$/u.test(words[start + 1] as string));
  if (given !== null && size > 1) gender ||= given;
  const shouting = run.shouted;
  const acronym = size === 1 && /^[\p{Lu}\d&.-]{2,}$/u.test(words[start] as string);
  let sort: BeingSort = "unsure";
  let sure = 0;
  if (titled || around.before) {
    sort = "person";
    sure = acronym && !titled ? 0 : 2;
    if (acronym && !titled) sort = "body";
  } else if (acronym) {
    sort = "body";
    sure = 1;
  } else if (size > 1 && size < 6 && (given !== null || initial)) {
    sort = "person";
    sure = shouting ? 0 : 2;
  } else if (around.aged || (around.apposed && size < 5)) {
    sort = "person";
    sure = 2;
  } else if (around.roles.some((role) => BODY_NOUNS.has(role))) {
    sort = "body";
    sure = 1;
  }
  if (shouting && sure > 0 && !titled) sure = 0;
  return { run, from: start, to: end, sort, sure, gender, roles, known: null };
}

const initialsOf = (parts: readonly string[]): string =>
  parts
    .filter((part) => !/^(of|the|for|and|de|la|in|on)$/.test(part))
    .map((part) => part[0])
    .join("");

function contains(parts: readonly string[], piece: readonly string[]): number {
  outer: for (let i = parts.length - piece.length; i >= 0; i--) {
    for (let k = 0; k < piece.length; k++) if (parts[i + k] !== piece[k]) continue outer;
    return i;
  }
  return -1;
}

/** How well a shorter name fits a being named before; 0 not at all. */
function likeness(being: Being, reading: Reading, parts: readonly string[]): number {
  if (parts.length > being.parts.length) return 0;
  const at = contains(being.parts, parts);
  if (at < 0) return 0;
  if (parts.length === being.parts.length) return 10;
  if (
    reading.gender !== "" &&
    being.gender !== "" &&
    being.sort === "person" &&
    reading.gender !== being.gender
  )
    return 0;
  if (being.sort === "person") {
    if (reading.sort === "body" && reading.sure > 1) return 0;
    if (
      reading.known &&
      reading.sort !== "person" &&
      reading.known.list !== "region" &&
      reading.known.list !== "body"
    )
      return 0;
    if (at + parts.length === being.parts.length) return 5; // surname
    return at === 0 ? 2 : 1;
  }
  if (being.sort === "place") return 0;
  if (reading.sort === "person" && reading.sure > 1) return 0;
  if (reading.known) return 0;
  if (
    parts.length === 1 &&
    /^(national|international|american|new|first|federal|united|central|general|royal|south|north|east|west|state|world|bank|university)$/.test(
      parts[0] as string,
    )
  )
    return 0;
  return at === 0 ? 3 : 0;
}

/** Finds who and what a text names, and joins the names that mean the same: surnames, initials, short forms. */
export function castOf(document: Document): Cast {
  const { words, lower, count } = document;
  const beings: Being[] = [];
  const readings: Reading[] = [];
  for (const run of findRuns(document)) {
    const reading = readRun(document, run);
    if (reading && reading.to > reading.from) readings.push(reading);
  }
  const partsOf = (r: Reading): string[] => lower.slice(r.from, r.to) as string[];
  const nameOf = (r: Reading): string =>
    document.text
      .slice(document.starts[r.from] as number, document.ends[r.to - 1] as number)
      .replace(/\s+/g, " ");
  const byFirstPart = new Map<string, Being[]>();
  const index = (being: Being): void => {
    for (const part of being.parts) {
      const list = byFirstPart.get(part);
      if (!list) byFirstPart.set(part, [being]);
      else if (!list.includes(being)) list.push(being);
    }
  };
  const make = (r: Reading): Being => {
    const being: Being = {
      id: beings.length,
      sort: r.sort,
      name: nameOf(r),
      parts: partsOf(r),
      gender: r.gender,
      roles: new Set(r.roles),
      known: r.known,
      mentions: [],
      sure: r.sure,
    };
    beings.push(being);
    index(being);
    return being;
  };
  const chosen = new Map<Reading, Being>();
  const absorb = (being: Being, r: Reading): void => {
    chosen.set(r, being);
    for (const role of r.roles) being.roles.add(role);
    if (being.gender === "") being.gender = r.gender;
    if (r.sure > being.sure && r.sort !== "unsure") {
      being.sort = r.sort;
      being.sure = r.sure;
    }
  };
  // the long names first, so that a surname before its full name finds it too
  const seed = readings.filter((r) => !r.run.shouted && (r.to - r.from > 1 || r.known !== null));
  for (const r of seed) {
    const parts = partsOf(r);
    const same = (byFirstPart.get(parts[0] as string) ?? []).find(
      (being) => being.parts.join(" ") === parts.join(" "),
    );
    if (same) absorb(same, r);
    else if (r.known) {
      const alias = beings.find(
        (being) =>
          being.known &&
          being.known.name === r.known?.name &&
          being.known.list === r.known.list &&
          being.known.list !== "place",
      );
      if (alias) absorb(alias, r);
      else chosen.set(r, make(r));
    } else chosen.set(r, make(r));
  }
  // "Nicolas Maduro" and "Nicolas Maduro Moros", "Joe Biden" and "Joseph R. Biden Jr."
  const merged = new Map<Being, Being>();
  for (const small of beings) {
    if (small.sort !== "person" || small.parts.length < 2) continue;
    const big = beings.find(
      (other) =>
        other !== small &&
        !merged.has(other) &&
        other.sort === "person" &&
        other.parts.length > small.parts.length &&
        other.parts.at(-1) === small.parts.at(-1) &&
        other.parts[0] === small.parts[0],
    );
    if (big) merged.set(small, big);
  }
  for (const [r, being] of chosen) {
    const big = merged.get(being);
    if (big) {
      chosen.delete(r);
      absorb(big, r);
    }
  }
  // initials explained in brackets: "Patriotic Union of Kurdistan (PUK)"
  const order = [...readings].sort((a, b) => a.from - b.from);
  const byInitials = new Map<string, Being>();
  for (let i = 1; i < order.length; i++) {
    const short = order[i] as Reading;
    const long = order[i - 1] as Reading;
    if (
      lower[short.from - 1] === "(" &&
      short.to - short.from === 1 &&
      long.to === short.from - 1 &&
      lower[short.to] === ")"
    ) {
      const being = chosen.get(long);
      if (being && being.sort !== "person") {
        byInitials.set(lower[short.from] as string, being);
        if (being.sort === "unsure") being.sort = "body";
      }
    }
  }
  const mentionsSoFar = new Map<Being, number>();
  for (const r of order) {
    const already = chosen.get(r);
    if (already) {
      mentionsSoFar.set(already, r.from);
      continue;
    }
    const parts = partsOf(r);
    const explained = r.to - r.from === 1 ? byInitials.get(parts[0] as string) : undefined;
    if (explained) {
      absorb(explained, r);
      continue;
    }
    let best: Being | null = null;
    let bestScore = 0;
    for (const being of byFirstPart.get(parts[0] as string) ?? []) {
      if (merged.has(being)) continue;
      let score = likeness(being, r, parts);
      if (score === 0) continue;
      const seen = mentionsSoFar.get(being);
      // of two with one surname, the one named last is meant
      if (seen !== undefined) score += 1 + 0.5 / (1 + (r.from - seen));
      for (const role of r.roles) if (being.roles.has(role)) score += 0.5;
      if (score > bestScore) {
        bestScore = score;
        best = being;
      }
    }
    if (!best && /^\p{Lu}[\p{Lu}.&]{1,6}$/u.test(words[r.from] as string) && r.to - r.from === 1) {
      const letters = (parts[0] as string).replace(/[^a-z]/g, "");
      best =
        beings.find(
          (being) =>
            (being.sort === "body" || being.sort === "unsure" || being.sort === "outlet") &&
            being.parts.length > 1 &&
            initialsOf(being.parts) === letters,
        ) ?? null;
    }
    if (best) {
      absorb(best, r);
      mentionsSoFar.set(best, r.from);
    } else if (!r.run.shouted || r.to - r.from < 3) {
      const being = make(r);
      chosen.set(r, being);
      mentionsSoFar.set(being, r.from);
    }
  }
  const mentions: Mention[] = [];
  const at = new Int32Array(count).fill(-1);
  for (const r of order) {
    const being = chosen.get(r);
    if (!being) continue;
    for (let i = r.from; i < r.to; i++) at[i] = mentions.length;
    being.mentions.push(mentions.length);
    mentions.push({ from: r.from, to: r.to, runFrom: r.run.from, runTo: r.run.to, being });
  }
  settleUnsure(document, beings, mentions);
  return { beings, mentions, at };
}

/** Decides what an unsure name is by how the text uses it all over. */
function settleUnsure(document: Document, beings: readonly Being[], mentions: readonly Mention[]): void {
  const { lower, words } = document;
  for (const being of beings) {
    if (being.sort !== "unsure") continue;
    let person = being.parts.length > 1 && being.parts.length < 5 ? 1 : 0;
    const given = genderOfFirstName(being.parts[0] as string);
    if (given !== null) person += 1;
    for (const at of being.mentions) {
      const { from, to } = mentions[at] as Mention;
      const before = lower[from - 1] ?? "";
      const after = lower[to] ?? "";
      if (before === "the") person -= 1.5;
      if (/^(in|at)$/.test(before)) person -= 0.5;
      if (after === "who" || (after === "," && lower[to + 1] === "who")) person += 2;
      if (after === "," && lower[to + 1] === "which") person -= 2;
      if (
        after === "'s" &&
        (BODY_NOUNS.has(lower[to + 1] ?? "") ||
          SPEAKER_NOUNS.has(lower[to + 1] ?? "") ||
          PERSON_PLURALS.has(lower[to + 1] ?? ""))
      )
        person -= 1;
      if (/^(shares|stock|employees|customers|users|officials|spokesman|spokeswoman|executives)$/.test(after))
        person -= 1.5;
      if (/^(himself|herself)$/.test(after)) person += 2;
      if (/\d|[a-z][A-Z]|&/.test(words[from] as string)) person -= 1.5;
    }
    if (being.parts.length === 1 && given === null) person -= 0.5;
    being.sort = person > 0.4 ? "person" : "body";
    if (being.sort === "person" && being.gender === "" && given) being.gender = given;
  }
}
