import { TAGS } from "../learned/tags";
import { isCapital } from "./capital";
import type { Scene } from "./scene";
import {
  AUTHORED_NOUNS,
  AUTHORITY_NOUNS,
  BARE_NOUNS,
  BODY_NOUNS,
  BODY_PLURALS,
  DOCUMENT_NOUNS,
  GROUP_NOUNS,
  isPersonNoun,
  NEWSROOM_NOUNS,
  PERSON_PLURALS,
  QUANTITY_WORDS,
  SPEAKER_NOUNS,
} from "./words";

/** A noun phrase taken apart, in token offsets. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
  /** First token of the core, after determiners and quantities. */
  readonly coreFrom: number;
  /** Past the core's last token: before any comma, preposition or relative clause. */
  readonly coreTo: number;
  /** The core's last word, lower case. */
  readonly head: string;
  /** The head made singular where it is a plural we know. */
  readonly single: string;
  readonly plural: boolean;
  readonly determiner: "a" | "the" | "own" | "none";
  /** "two", "some", "one" …, lower case; null where none. */
  readonly quantity: string | null;
  /** Tokens of "X" in "X's Y"; null where none. "his" counts. */
  readonly possessor: { readonly from: number; readonly to: number } | null;
}

const VERB: ReadonlySet<number> = new Set(
  ["VBD", "VBN", "VBG", "VBZ", "VBP"].map((tag) => TAGS.indexOf(tag as (typeof TAGS)[number])),
);
const STOP = /^(,|;|:|\(|\)|\]|--|–|—|"|''|``|“|”)$/;
const RELATIVE: ReadonlySet<string> = new Set(
  "who whose whom which that where when as because after before while".split(" "),
);
const PREPOSITION: ReadonlySet<string> = new Set(
  "of at for from in with on by to about among inside outside within behind near into against including across around through under over during between like close familiar aware privy speaking without along toward towards following since".split(
    " ",
  ),
);
const PARTICIPLE: ReadonlySet<string> = new Set(
  "briefed involved obtained released published conducted quoted cited posted led known named called written signed seen reviewed commissioned carried produced made issued filed sent based working speaking wearing holding led backed run owned printed dated compiled provided entitled titled using representing caring interviewed reported reporting monitoring investigating covering living attending leaked shared circulating held created prepared authored headed present opposed asked asking supposedly polled surveyed questioned".split(
    " ",
  ),
);
const DETERMINER: ReadonlySet<string> = new Set(
  "the a an this that these those another every each any no its his her their our my your both all".split(
    " ",
  ),
);
const OWN = /^(its|his|her|their|our|my|your)$/;

/** "Ex-friends" are friends as far as their kind goes. */
const withoutEx = (head: string): string =>
  head.startsWith("ex-") && (isPersonNoun(head.slice(3)) || PERSON_PLURALS.has(head.slice(3)))
    ? head.slice(3)
    : head;

/** After a comma these words still belong to the name: "Acme Research, Inc". */
const INCORPORATED = /^(inc|inc\.|ltd|ltd\.|llc|corp|corp\.|plc)$/;

/** In a name that goes on past "of" and owns what follows ("Accountants of Canada's chief economist"), its "'s"; else the place asked about. */
function ownerEnd({ document, cast }: Scene, at: number, to: number): number {
  const { lower, words } = document;
  if (!/^(of|for)$/.test(lower[at] as string) || (cast.at[at - 1] as number) < 0) return at;
  let i = at + 1;
  while (i < to && i < at + 5 && (isCapital(words[i] as string) || /^(the|and|of)$/.test(lower[i] as string)))
    i++;
  return lower[i] === "'s" && i > at + 1 && i + 1 < to && !STOP.test(lower[i + 1] as string) ? i : at;
}

/** Is this lower-case word a noun some list knows? */
function isListedNoun(word: string): boolean {
  return (
    isPersonNoun(word) ||
    PERSON_PLURALS.has(word) ||
    GROUP_NOUNS.has(word) ||
    BODY_NOUNS.has(word) ||
    BODY_PLURALS.has(word) ||
    DOCUMENT_NOUNS.has(word) ||
    AUTHORED_NOUNS.has(word) ||
    AUTHORITY_NOUNS.has(word) ||
    NEWSROOM_NOUNS.has(word) ||
    BARE_NOUNS.has(word) ||
    SPEAKER_NOUNS.has(word)
  );
}

/** "Helen Marsh KC": what stands behind a person's name is no part of it. */
function withoutSuffix({ document, cast }: Scene, from: number, to: number): number {
  if (to - from < 2 || !/^(KC|QC|MP|MD|OBE|CBE)$/.test(document.words[to - 1] as string)) return to;
  const before = cast.mentions[cast.at[to - 2] as number];
  return before?.being.sort === "person" ? to - 1 : to;
}

/** Takes the noun phrase of tokens [from, past) apart. */
export function readPhrase(scene: Scene, from: number, past: number): Phrase {
  const { lower, words } = scene.document;
  const to = withoutSuffix(scene, from, past);
  const { at } = scene.cast;
  let start = from;
  while (start < to && /^["“”'‘’`([–—-]+$/.test(words[start] as string)) start++;
  let determiner: Phrase["determiner"] = "none";
  let quantity: string | null = null;
  let possessor: Phrase["possessor"] = null;
  let i = start;
  for (let again = true; again && i < to; ) {
    again = false;
    const word = lower[i] as string;
    if (OWN.test(word)) {
      determiner = "own";
      possessor = { from: i, to: i + 1 };
      i++;
      again = true;
    } else if (DETERMINER.has(word) && i + 1 < to && !STOP.test(lower[i + 1] as string)) {
      if (
        RELATIVE.has(lower[i + 1] as string) ||
        PREPOSITION.has(lower[i + 1] as string) ||
        PARTICIPLE.has(lower[i + 1] as string)
      )
        break; // "those who"
      determiner = /^(a|an|another|every|each)$/.test(word)
        ? "a"
        : /^(the|this|that|these|those|both|all)$/.test(word)
          ? "the"
          : determiner;
      if (/^(another|both|all|no|any)$/.test(word)) quantity = word;
      i++;
      again = true;
    } else if (
      (QUANTITY_WORDS.has(word) ||
        /^\d[\d,.]*$/.test(word) ||
        /^(about|around|nearly|almost|over|least|more|than|at)$/.test(word)) &&
      i + 1 < to
    ) {
      if (
        /^(about|around|nearly|almost|over|least|more|than|at)$/.test(word) &&
        !/^(\d|than|least|half|two|three|four|five|ten|a)/.test(lower[i + 1] as string)
      )
        break;
      quantity = word;
      if (lower[i + 1] === "of") {
        i += 2;
        again = true;
      } else if (
        !STOP.test(lower[i + 1] as string) &&
        !RELATIVE.has(lower[i + 1] as string) &&
        !PREPOSITION.has(lower[i + 1] as string)
      ) {
        i++;
        again = true;
      } else break;
    }
  }
  // "A redacted copy of the memo": the copy is what the memo is
  if (
    /^(copy|copies|version|draft|excerpt|summary)$/.test(lower[i + 1] ?? "") &&
    lower[i + 2] === "of" &&
    i + 3 < to
  )
    i++;
  while (
    /^(copy|copies|version|versions|excerpt|excerpts|part|parts|series|kind|page|pages)$/.test(
      lower[i] as string,
    ) &&
    lower[i + 1] === "of" &&
    i + 2 < to
  ) {
    i += 2;
    while (/^(the|a|an)$/.test(lower[i] as string)) i++;
  }
  const coreStart = i;
  let end = i;
  let coreFrom = coreStart;
  for (; end < to; end++) {
    const word = lower[end] as string;
    const inName = end > 0 && (at[end] as number) >= 0;
    if (end > coreStart) {
      // "Home (Interior) Minister X", "the Farmers' Union (NFU) chairman": what stands in brackets is passed over
      if (word === "(" && end + 4 < to) {
        let close = end + 1;
        while (close < to && close < end + 6 && lower[close] !== ")") close++;
        const next = lower[close + 1] ?? ",";
        if (
          lower[close] === ")" &&
          close + 1 < to &&
          !STOP.test(next) &&
          !RELATIVE.has(next) &&
          !PREPOSITION.has(next) &&
          !VERB.has(scene.document.tags[close + 1] as number)
        ) {
          end = close;
          continue;
        }
      }
      if (STOP.test(word) && !INCORPORATED.test(lower[end + 1] ?? "")) break;
      const owner = ownerEnd(scene, end, to);
      if (owner > end) {
        end = owner - 1;
        continue;
      }
      if (DETERMINER.has(word) && (at[end] as number) < 0) break;
      const linked = inName && at[end] === at[end - 1];
      if (!linked && (RELATIVE.has(word) || PREPOSITION.has(word)) && !isCapital(words[end] as string)) break;
      if (
        !linked &&
        VERB.has(scene.document.tags[end] as number) &&
        isListedNoun(lower[end - 1] as string) &&
        !isListedNoun(lower[end + 1] ?? "")
      )
        break;
      if (
        !linked &&
        PARTICIPLE.has(word) &&
        (isListedNoun(lower[end - 1] as string) || (at[end - 1] as number) >= 0) &&
        (!isListedNoun(lower[end + 1] ?? "") || lower[end + 1] === "public")
      )
        break;
      if ((word === "and" || word === "or" || word === "&") && !linked) {
        const left = lower[end - 1] as string;
        // "U.N. and diplomatic sources": one noun for both
        if (
          /^(sources|officials|diplomats|reports)$/.test(lower[to - 1] as string) &&
          to - end > 2 &&
          to - end < 5 &&
          !isListedNoun(left) &&
          !QUANTITY_WORDS.has(lower[end + 1] as string) &&
          !DETERMINER.has(lower[end + 1] as string)
        )
          continue;
        if (isListedNoun(left) || (at[end - 1] as number) >= 0) break;
      }
      if (word === "'s" || (word === "'" && (lower[end - 1] as string).endsWith("s"))) {
        if (end + 1 < to && !STOP.test(lower[end + 1] as string)) {
          possessor = { from: coreFrom, to: end };
          coreFrom = end + 1;
        }
      }
    }
  }
  if (end === coreStart && end < to) end++;
  // "one dealer there", "Podliska himself", "the report today" end with what is no noun
  while (
    end - coreStart > 1 &&
    /^(there|here|today|yesterday|later|too|also|alone|himself|herself|itself|themselves|now|earlier|again|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(
      lower[end - 1] as string,
    )
  )
    end--;
  let headAt = end - 1;
  while (headAt > coreFrom && /^('s|'|\.)$/.test(lower[headAt] as string)) headAt--;
  const head = withoutEx((lower[headAt] as string) ?? "");
  const single = PERSON_PLURALS.get(head) ?? head;
  const plural =
    PERSON_PLURALS.has(head) ||
    GROUP_NOUNS.has(head) ||
    BODY_PLURALS.has(head) ||
    (quantity !== null &&
      /^(two|three|four|five|six|seven|eight|nine|ten|several|both|many|some|few|dozens|hundreds)$/.test(
        quantity,
      ) &&
      quantity !== head);
  return { from: start, to, coreFrom, coreTo: end, head, single, plural, determiner, quantity, possessor };
}
