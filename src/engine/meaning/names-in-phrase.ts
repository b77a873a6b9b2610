import type { Being, Mention } from "./beings";
import { isCapital } from "./capital";
import { knownName } from "./known-names";
import type { Phrase } from "./phrase";
import { isTitle } from "./roles-around";
import type { Scene } from "./scene";
import { isTicker } from "./ticker";
import { BODY_NOUNS, isPersonNoun, PERSON_NOUNS } from "./words";

/** To what the people of a phrase belong, as its words show. */
export interface Affiliation {
  /** A body or a person with a name. */
  readonly named: boolean;
  /** A country or a place. */
  readonly national: boolean;
  /** A body without a name: "government officials". */
  readonly common: boolean;
}

/** Is this being a person? */
export const isPersonBeing = (being: Being): boolean => being.sort === "person";

/** The mention whose name ends the core, or the whole core; null where the core ends in a common noun. */
export function headMention(scene: Scene, phrase: Phrase): Mention | null {
  const { at, mentions } = scene.cast;
  const { lower } = scene.document;
  for (let i = phrase.coreTo - 1; i >= phrase.coreFrom; i--) {
    const mention = mentions[at[i] as number];
    if (mention) return stationBefore(scene, mention.runFrom - 1) ?? mention;
    if (isTicker(scene.document, i - 2)) {
      i -= 2;
      continue;
    }
    // "The Times (@thetimes)"
    if (!/^('s|'|\.|\)|\(|@.+|jr\.?|sr\.?|ii|iii|iv)$/.test(lower[i] as string))
      return stationBefore(scene, i);
  }
  return null;
}

/** The outlet whose number stands here: "Fox 35", "NBC 4 New York". */
function stationBefore({ document, cast }: Scene, number: number): Mention | null {
  const mention = cast.mentions[cast.at[number - 1] ?? -1];
  return mention?.being.sort === "outlet" && /^\d+$/.test(document.lower[number] ?? "") ? mention : null;
}

const LINKS = /^(of|for|to|with|from|at|by|in|on|against|about|like)$/;

/** The person whose name ends a long description: "China's ambassador to Britain Liu Xiaming". */
export function trailingPerson(scene: Scene, phrase: Phrase): Mention | null {
  const { lower, words } = scene.document;
  let end = phrase.coreTo;
  while (
    end < phrase.to &&
    !/^(,|;|:|\(|--|–|—|who|whose|whom|which|that|"|said|led|headed)$/.test(lower[end] as string)
  )
    end++;
  const index = scene.cast.at[end - 1] as number;
  if (end <= phrase.coreTo || index < 0) return null;
  const mention = scene.cast.mentions[index] as Mention;
  if (!isPersonBeing(mention.being)) return null;
  const before = lower[mention.from - 1] ?? "";
  // "aides to Mr. Obama": the title belongs to whom the aides serve
  if (isTitle(lower[mention.runFrom] as string) && LINKS.test(lower[mention.runFrom - 1] ?? "")) return null;
  if (LINKS.test(before) || /^(and|or|,)$/.test(before)) return null;
  if (before === "'s" || /^(his|her|their)$/.test(before)) return null;
  // "the widow of screen legend Buck Delano": she is not he
  let role = mention.from - 1;
  while (
    role > phrase.coreTo &&
    /^[a-z-]+$/.test(words[role] as string) &&
    !LINKS.test(lower[role] as string)
  )
    role--;
  if (role < mention.from - 1 && isPersonNoun(before) && LINKS.test(lower[role] as string)) return null;
  return isPersonNoun(phrase.single) || isTitle(before) ? mention : null;
}

/** A name in apposition after a comma or in dashes: "Iraq's deputy ambassador, Saeed Hasan". */
export function apposedPerson(scene: Scene, phrase: Phrase): Mention | null {
  const { lower } = scene.document;
  let i = phrase.coreTo;
  if (i >= phrase.to) return null;
  // past "of the company", "at the time", to the next comma
  while (i < phrase.to && !/^(,|--|–|—)$/.test(lower[i] as string)) i++;
  for (; i < phrase.to; i++) {
    if (!/^(,|--|–|—)$/.test(lower[i] as string)) continue;
    let k = i + 1;
    while (k < phrase.to && /^(the|a|mr\.?|mrs\.?|ms\.?|dr\.?|sir)$/.test(lower[k] as string)) k++;
    for (let steps = 0; k < phrase.to && steps < 4; k++, steps++) {
      const index = scene.cast.at[k] as number;
      if (index >= 0) {
        const mention = scene.cast.mentions[index] as Mention;
        if (isPersonBeing(mention.being)) return mention;
        // "Labour's Sarah Nkemi", "Liberal leader Jan Fairweather"
        const next = lower[mention.to] ?? "";
        if (next !== "'s" && !isTitle(next)) return null;
        k = mention.to;
        continue;
      }
      if (
        !isCapital(scene.document.words[k] as string) &&
        !PERSON_NOUNS.has(lower[k] as string) &&
        !/^(former|then|now|late|acting|deputy|chief|senior|veteran|central|retired|ex)$/.test(
          lower[k] as string,
        )
      )
        break;
    }
  }
  return null;
}

/** A body named in apposition: "The government-appointed watchdog, Human Rights National Observatory". */
export function apposedBody(scene: Scene, phrase: Phrase): Mention | null {
  const { lower } = scene.document;
  if (!/^(,|--|–|—)$/.test(lower[phrase.coreTo] ?? "")) return null;
  const from = lower[phrase.coreTo + 1] === "the" ? phrase.coreTo + 2 : phrase.coreTo + 1;
  const index = from < phrase.to ? (scene.cast.at[from] as number) : -1;
  const mention = index >= 0 ? (scene.cast.mentions[index] as Mention) : null;
  return mention &&
    (mention.being.sort === "body" || mention.being.sort === "outlet") &&
    mention.to >= phrase.to - 1
    ? mention
    : null;
}

/** The first being named in tokens [from, to); null where none is. */
export function beingIn(scene: Scene, from: number, to: number): Being | null {
  for (let i = from; i < to; i++) {
    const index = scene.cast.at[i] as number;
    if (index >= 0) return (scene.cast.mentions[index] as Mention).being;
  }
  return null;
}

/** The first outlet named in tokens [from, to); null where none is. */
export function outletIn(scene: Scene, from: number, to: number): Being | null {
  for (let i = from; i < to; i++) {
    const index = scene.cast.at[i] as number;
    if (index >= 0 && (scene.cast.mentions[index] as Mention).being.sort === "outlet")
      return (scene.cast.mentions[index] as Mention).being;
  }
  return null;
}

/** Does a proper name, a word of nationality or an institution stand before the head or after "of", "at", "from"? */
export function hasAffiliation(scene: Scene, phrase: Phrase): Affiliation {
  const { lower, words } = scene.document;
  let named = false;
  let national = false;
  let common = false;
  for (let i = phrase.from; i < phrase.coreTo - 1; i++) {
    const word = words[i] as string;
    // "Costa Rican", "South Korean": two words of one nationality
    const known = isCapital(word) ? (knownName(word) ?? knownName(`${word} ${words[i + 1] ?? ""}`)) : null;
    if (known?.list === "people" || known?.list === "place" || known?.list === "region") national = true;
    else if (i > phrase.from && isCapital(word) && (scene.cast.at[i] as number) >= 0) named = true;
    else if ((scene.cast.at[i] as number) >= 0 && isCapital(word)) named = true;
    if (
      BODY_NOUNS.has(lower[i] as string) ||
      /^(government|party|campaign|embassy|palace|federal|congressional|parliamentary|presidential|military|intelligence|hospital|prison|union|law|enforcement|security|defence|defense|diplomatic|industry|company|election|election|health|agency|league|port|airport|customs|council|military|house|senate|cabinet)$/.test(
        lower[i] as string,
      )
    )
      common = true;
  }
  for (let i = phrase.coreTo; i < phrase.to; i++) {
    if (!/^(of|at|from|with|in|for|inside|within|by)$/.test(lower[i] as string)) {
      if (/^(who|which|that|,)$/.test(lower[i] as string)) break;
      continue;
    }
    const being = beingIn(scene, i + 1, Math.min(i + 6, phrase.to));
    if (being && (being.sort !== "place" || /^(of|from|for)$/.test(lower[i] as string)) && lower[i] !== "in")
      named = true;
    for (let k = i + 1; k < Math.min(i + 6, phrase.to); k++)
      if (BODY_NOUNS.has(lower[k] as string)) common = true;
  }
  return { named, national, common };
}

/** Where a description's name ends: before a comma or a relative clause, after "of X". */
export function trimmedEnd(scene: Scene, phrase: Phrase): number {
  const { lower } = scene.document;
  let end = phrase.coreTo;
  while (
    end < phrase.to &&
    !/^(,|;|:|--|–|—|who|whose|which|that|and|"|'')$/.test(lower[end] as string) &&
    end - phrase.from < 12
  )
    end++;
  if (lower[end] === "who" || lower[end] === "that") end = Math.min(phrase.to, end + 10);
  while (end > phrase.from + 1 && /^(,|;|:|"|'')$/.test(lower[end - 1] as string)) end--;
  if (lower[end - 1] === "'s") end--;
  return end;
}
