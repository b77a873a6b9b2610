import type { Document } from "../document";
import { type Draft, type Range, trimAll } from "./draft";
import { isBoundary, isCapitalised, phraseAfter, phraseStart, sentenceOf } from "./phrases";
import { isFiniteVerb, isNoun, isVerb, tagOf } from "./tags";

const set = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Nouns that attribute what follows them with "that". */
const NOUNS = set(
  "claim claims report reports fear fears allegation allegations complaint complaints concern concerns warning warnings speculation rumour rumours rumor rumors suggestion suggestions accusation accusations promise promises pledge belief statement announcement remark remarks argument assertion assertions assurance assurances insistence admission testimony prediction predictions threat conclusion acknowledgment",
);
const POSSESSIVES = set("his her their its our my your");

/** Attribution by a noun: "Trump's claim that", "reports that", "fears that". */
export function findNominalCues(document: Document): Draft[] {
  const drafts: Draft[] = [];
  for (let token = 0; token < document.count; token++) {
    const word = document.lower[token] as string;
    if (!NOUNS.has(word) || document.quotes[token] !== 0 || isCapitalised(document, token)) continue;
    if (!isNoun(document, token)) continue;
    const draft = atNoun(document, token, word);
    if (draft) drafts.push(draft);
  }
  return drafts;
}

/** "The count stopped amid allegations that …": whoever stands before the preposition did not make them. */
export function dropBystanders(document: Document, drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft) => {
    const cue = draft.cue[0];
    const owner = draft.source[0];
    if (!cue || !owner || owner.to > cue.from - 1) return draft;
    const isBystander =
      NOUNS.has(document.lower[cue.to - 1] as string) &&
      /^(?:amid|despite|following)$/.test(document.lower[cue.from - 1] as string);
    return isBystander ? { ...draft, source: [] } : draft;
  });
}

/**
 * "The claim that the port had reopened was false": what is claimed ends before the verb of the sentence, the second
 * where no other clause opens and none stood before.
 */
export function endBeforeMainVerb(document: Document, drafts: readonly Draft[]): Draft[] {
  const { lower } = document;
  return drafts.map((draft) => {
    const cue = draft.cue[0];
    const [content, ...others] = draft.content;
    if (!cue || !content || others.length > 0 || draft.cue.length > 1) return draft;
    if (!NOUNS.has(lower[cue.to - 1] as string) || lower[cue.to] !== "that" || content.from !== cue.to + 1)
      return draft;
    const { from } = sentenceOf(document, cue.from);
    for (let token = from; token < cue.from; token++)
      if (isFiniteVerb(document, token) || /^(?:said|[;:])$/.test(lower[token] as string)) return draft;
    const verbs: number[] = [];
    for (let token = content.from; token < content.to; token++) {
      if (OPENS.test(lower[token] as string) || document.quotes[token] !== 0) return draft;
      if (isFiniteVerb(document, token)) verbs.push(token);
    }
    const [, main = -1, third] = verbs;
    return main < 0 || third !== undefined
      ? draft
      : { ...draft, content: [{ from: content.from, to: main }] };
  });
}

/** Words that open a clause with a verb of its own. */
const OPENS =
  /^(?:that|which|who|whom|whose|where|when|while|if|as|because|and|but|or|nor|although|though|since|unless|until|before|after|[,;:()—–]|--)$/;

function atNoun(document: Document, token: number, word: string): Draft | null {
  const { lower } = document;
  const sentence = sentenceOf(document, token);
  let after = token + 1;
  let source: Range | null = ownerBefore(document, token, sentence.from);
  // "Fox News reports that" (the tagger's noun), "Cuban complaints that"
  if (!source && isCapitalised(document, token - 1) && token - 1 > sentence.from - 1) {
    const start = /^NNPS?$/.test(tagOf(document, token - 1))
      ? phraseStart(document, token, sentence.from)
      : token - 1;
    source = { from: Math.min(start, token - 1), to: token };
  }
  if (/^(?:by|from|among|within|in)$/.test(lower[after] ?? "")) {
    const owner = phraseUpTo(document, after + 1, sentence.to);
    if (!owner || isVerb(document, owner - 1)) return null;
    source ??= { from: after + 1, to: owner };
    after = owner;
  }
  const link = lower[after] ?? "";
  if (link !== "that") return null;
  // "said in a statement that" has its cue in the verb.
  if (
    word === "statement" &&
    /^(?:a|the|an)$/.test(lower[token - 1] ?? "") &&
    /^(?:in|on)$/.test(lower[token - 2] ?? "")
  )
    return null;
  // "A report that shows" speaks of the paper, "in a statement that week" of a time.
  if (isVerb(document, after + 1) || /^(?:day|night|week|month|year)$/.test(lower[after + 1] ?? ""))
    return null;
  const start = after + 1;
  let end = start;
  while (end < sentence.to && !isStop(document, end)) end++;
  if (end <= start) return null;
  return {
    source: source ? trimAll(document, [source]) : [],
    cue: [{ from: token, to: token + 1 }],
    content: trimAll(document, [{ from: start, to: end }]),
    confidence: 0.55,
    rule: "noun-that",
  };
}

/** "Trump's", "his", "Republican" before the noun. */
function ownerBefore(document: Document, token: number, from: number): Range | null {
  const { lower } = document;
  let at = token - 1;
  while (
    at > from &&
    token - at < 4 &&
    !/^'s?$|^(?:an?|the)$/.test(lower[at] as string) &&
    !POSSESSIVES.has(lower[at] as string) &&
    !isBoundary(lower[at] as string)
  )
    at--;
  if (at < from) return null;
  if (POSSESSIVES.has(lower[at] as string)) return { from: at, to: at + 1 };
  if (/^'s?$/.test(lower[at] as string) && at > from) {
    const start = phraseStart(document, at, from);
    return start < at ? { from: start, to: at } : null;
  }
  return null;
}

function phraseUpTo(document: Document, from: number, to: number): number | null {
  const phrase = phraseAfter(document, from, to);
  if (!phrase) return null;
  for (let at = phrase.from; at < phrase.to; at++)
    if (document.lower[at] === "of" || document.lower[at] === "that") return at > phrase.from ? at : null;
  return phrase.to;
}

function isStop(document: Document, token: number): boolean {
  const word = document.lower[token] as string;
  return (
    word === ";" ||
    word === "—" ||
    word === "--" ||
    (word === "," &&
      /^(?:but|and|which|who|said|says|according|as|while|with)$/.test(document.lower[token + 1] ?? ""))
  );
}
