import type { Document } from "../document";
import { lemmaOf } from "../learned/lemma";
import { classOfWord } from "../learned/word-classes";
import { type Draft, trimAll } from "./draft";
import { findMissingSources } from "./missing-source";
import { sentenceOf } from "./phrases";

/**
 * "The club cut its forecast, citing weak sales" is a claim of the club. Where the sentence has a claim already
 * ("…, Interfax reported, citing a source"), what is cited is a link of that claim's chain and no claim of its own.
 */
export function findCiting(document: Document, drafts: readonly Draft[]): Draft[] {
  const sentences = new Set(
    drafts.flatMap((draft) => draft.cue.map((range) => document.sentences[range.from])),
  );
  const made: Draft[] = [];
  for (let token = 1; token < document.count; token++) {
    if (
      document.lower[token] !== "citing" ||
      document.lower[token - 1] !== "," ||
      document.quotes[token] !== 0
    )
      continue;
    if (sentences.has(document.sentences[token])) continue;
    const { to } = sentenceOf(document, token);
    const draft: Draft = {
      source: [],
      cue: [{ from: token, to: token + 1 }],
      content: trimAll(document, [{ from: token + 1, to }]),
      confidence: 0.6,
      rule: null,
    };
    made.push(...findMissingSources(document, [draft]).map((found) => ({ ...found, rule: "citing" })));
  }
  return made.filter((draft) => draft.source.length > 0 && draft.content.length > 0);
}

/** What a claim beside it cites is a link of that claim's chain, and no claim of its own, whoever found it. */
export function dropCitedBeside(document: Document, drafts: readonly Draft[]): Draft[] {
  const { lower, sentences, quotes } = document;
  return drafts.filter((draft) => {
    const cue = draft.cue[0];
    if (!cue || cue.to - cue.from !== 1 || lower[cue.from] !== "citing" || lower[cue.from - 1] !== ",")
      return true;
    return !drafts.some(
      (other) =>
        other !== draft &&
        other.cue.some(
          ({ from }) => sentences[from] === sentences[cue.from] && quotes[from] === quotes[cue.from],
        ),
    );
  });
}

/**
 * "The bridge was closed, the paper reported, citing a source": what is cited is a link and nothing that was said; where it
 * alone was taken for that, what stands before the speaker was said.
 */
export function leaveCitedOut(document: Document, drafts: readonly Draft[]): Draft[] {
  const { lower } = document;
  return drafts.map((draft) => {
    const content = draft.content.filter(({ from }) => lower[from] !== "citing" || lower[from - 1] !== ",");
    const [cue] = draft.cue;
    if (content.length === draft.content.length || cue === undefined) return draft;
    const end = Math.min(cue.from, draft.source[0]?.from ?? cue.from);
    const { from } = sentenceOf(document, cue.from);
    if (content.length > 0 || end - from < 3 || lower[end - 1] !== ",") return { ...draft, content };
    return { ...draft, content: trimAll(document, [{ from, to: end }]) };
  });
}

/**
 * "CNN reported that the aides had been fired, citing a person briefed on it": who or what is cited for it stands behind
 * what was said; "citing safety concerns" may be part of it.
 */
export function endBeforeCited(document: Document, drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft) => {
    const last = draft.content.at(-1);
    const cue = draft.cue[0];
    if (
      !last ||
      !cue ||
      cue.from > last.from ||
      document.sentences[cue.from] !== document.sentences[last.to - 1]
    )
      return draft;
    for (let token = last.to - 1; token > last.from + 2; token--) {
      if (!isCiting(document, token) || document.quotes[token] !== document.quotes[cue.from]) continue;
      if (!isHand(document, token + 1, last.to)) return draft;
      return { ...draft, content: [...draft.content.slice(0, -1), { from: last.from, to: token - 1 }] };
    }
    return draft;
  });
}

function isCiting({ lower }: Document, token: number): boolean {
  return lower[token - 1] === "," && (lower[token] === "citing" || lower[token] === "quoting");
}

/** What word-classes.ts lists of people, bodies and documents, and what can be cited and is in no list there. */
const FIRST_HAND_CLASS = 13;
const HAND =
  /^(?:memos?|e-?mails?|letters?|statements?|interviews?|posts?|messages?|testimony|accounts?|persons?|individuals?|employees?|workers?|staff(?:ers)?|users?|locals?|villagers?|medics?|images?|photos?)$/;

/** Whether a phrase speaks of somebody or something that can be cited: by name, by part or as a writing. */
function isHand(document: Document, from: number, end: number): boolean {
  const { lower, words } = document;
  for (let token = from; token < end; token++) {
    const word = lower[token] as string;
    if (/^(?:,|of|about|over|on|in|for|with|who|which|that)$/.test(word)) return false;
    const isName = word !== words[token] && !/^(?:a|an|the|its|his|her|their)$/.test(word);
    if (isName || HAND.test(word) || classOfWord(word, lemmaOf(word)) >= FIRST_HAND_CLASS) return true;
  }
  return false;
}

/**
 * "The BBC reported that, according to a friend, he was ill": where the finder took nothing but the "that", what was said
 * stands behind the aside.
 */
export function takeBehindAside(document: Document, drafts: readonly Draft[]): Draft[] {
  const { lower } = document;
  return drafts.map((draft) => {
    const cue = draft.cue.at(-1);
    const [said] = draft.content;
    if (!cue || (said && said.to - said.from > 1)) return draft;
    const that = cue.to;
    if (lower[that] !== "that" || lower[that + 1] !== ",") return draft;
    if (!/^(?:according|citing|quoting)$/.test(lower[that + 2] ?? "")) return draft;
    const { to } = sentenceOf(document, that);
    const comma = lower.indexOf(",", that + 3);
    if (comma < 0 || comma + 1 >= to) return draft;
    return { ...draft, content: trimAll(document, [{ from: comma + 1, to }]) };
  });
}
