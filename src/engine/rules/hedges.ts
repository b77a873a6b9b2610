import type { Document } from "../document";
import { type Draft, madeBy, type Range, trimAll } from "./draft";
import { HELPERS, isBoundary, isCapitalised, sentenceOf, subjectBefore } from "./phrases";
import { isFiniteVerb, isNoun, tagOf } from "./tags";

const ADVERBS = new Set(["reportedly", "allegedly", "purportedly", "supposedly", "rumoredly"]);
const CHARGED = new Set(["alleged", "rumored", "rumoured"]);
const BE = new Set(["is", "are", "was", "were", "been", "be", "'s", "'re"]);
const SAID = new Set([
  "said",
  "believed",
  "thought",
  "reported",
  "alleged",
  "rumoured",
  "rumored",
  "suspected",
  "accused",
  "understood",
]);

/** Said by nobody in "it has been suggested that" alone: elsewhere who did is near. */
const SAID_BY_IT = new Set(["suggested", "claimed"]);

const RUMOUR = new Set(["rumour", "rumor"]);
const UNCONFIRMED = new Set(["unconfirmed", "unverified"]);

/** What is passed on with no source at all: reportedly, is said to, it is believed that. */
export function findHedges(document: Document): Draft[] {
  const drafts: Draft[] = [];
  for (let token = 0; token < document.count; token++) {
    const word = document.lower[token] as string;
    if (document.quotes[token] !== 0) continue;
    if (ADVERBS.has(word)) drafts.push(atAdverb(document, token));
    else if (CHARGED.has(word)) {
      const draft = atAlleged(document, token) ?? atPassive(document, token);
      if (draft) drafts.push(draft);
    } else if (SAID.has(word) || (SAID_BY_IT.has(word) && opensClause(document, token + 1))) {
      const draft = atPassive(document, token);
      if (draft && (SAID.has(word) || draft.rule === "it-is-said")) drafts.push(draft);
    } else if (RUMOUR.has(word)) {
      const draft = atRumour(document, token);
      if (draft) drafts.push(draft);
    } else if (UNCONFIRMED.has(word)) {
      const draft = atUnconfirmed(document, token);
      if (draft) drafts.push(draft);
    }
  }
  return drafts;
}

/** Takes "it is claimed that", "it was suggested the bridge"; leaves "it was suggested by". */
function opensClause(document: Document, token: number): boolean {
  const { lower } = document;
  return /^(?:that|\.)$/.test(lower[token] ?? "") || /^(?:DT|PRP|NNPS?|NNS)$/.test(tagOf(document, token));
}

/** "Rumour has it that the mayor has fled". */
function atRumour(document: Document, token: number): Draft | null {
  const { lower } = document;
  if (lower[token + 1] !== "has" || lower[token + 2] !== "it") return null;
  const start = lower[token + 3] === "that" ? token + 4 : token + 3;
  const content = { from: start, to: clauseEnd(document, start, sentenceOf(document, token).to) };
  return madeBy(document, "rumour", 0.6, { cue: { from: token, to: token + 3 }, content: [content] });
}

/** "There were unconfirmed reports of gunfire": what the noun is of. */
function atUnconfirmed(document: Document, token: number): Draft | null {
  const { lower } = document;
  if (!/^(?:reports|accounts|rumou?rs|claims)$/.test(lower[token + 1] ?? "")) return null;
  if (!/^(?:of|that)$/.test(lower[token + 2] ?? "")) return null;
  const start = token + 3;
  const content = { from: start, to: clauseEnd(document, start, sentenceOf(document, token).to) };
  return madeBy(document, "rumour", 0.6, { cue: { from: token, to: token + 2 }, content: [content] });
}

function clauseAround(document: Document, token: number): Range {
  const sentence = sentenceOf(document, token);
  let { from, to } = { from: token, to: token + 1 };
  while (from > sentence.from && !ends(document, from - 1)) from--;
  while (to < sentence.to && !ends(document, to)) to++;
  return { from, to };
}

function ends(document: Document, token: number): boolean {
  const word = document.lower[token] as string;
  return isBoundary(word) && word !== '"' && word !== "-";
}

/** Past the "and" or "but" that ties a clause to one with a verb of its own: "He left and one guest reportedly …". */
function ownClause(document: Document, { from, to }: Range, token: number): Range {
  let begin = from;
  let verb = false;
  for (let at = from; at < token; at++) {
    if (/^(?:and|but)$/.test(document.lower[at] as string) && (verb || at === begin)) {
      begin = at + 1;
      verb = false;
    } else if (isFiniteVerb(document, at)) verb = true;
  }
  return { from: begin, to };
}

/** "He reportedly criticised her, saying …": with the words in which he did. */
function withSaying(document: Document, { from, to }: Range): Range {
  const says = document.lower[to] === "," && document.lower[to + 1] === "saying";
  return { from, to: says ? sentenceOf(document, to).to : to };
}

function atAdverb(document: Document, token: number): Draft {
  const clause = withSaying(document, ownClause(document, clauseAround(document, token), token));
  const before = document.lower[token - 1] ?? "";
  const next = document.lower[token + 1] ?? "";
  // "accused of allegedly abusing", "an allegedly stolen car": only what follows.
  if (clause.from === token && next === ",") {
    const rest = { from: token + 2, to: sentenceOf(document, token).to };
    return {
      source: [],
      cue: [{ from: token, to: token + 1 }],
      content: trimAll(document, [rest]),
      confidence: 0.6,
      rule: "reportedly",
    };
  }
  const loose =
    /^(?:of|for|by|from|after|with|in|an?|the|and|was|were|is|has|had|who|that|to)$/.test(before) &&
    /ing$/.test(next);
  const content = loose
    ? [{ from: token + 1, to: clause.to }]
    : [
        { from: clause.from, to: token },
        { from: token + 1, to: clause.to },
      ];
  return {
    source: [],
    cue: [{ from: token, to: token + 1 }],
    content: trimAll(document, content),
    confidence: 0.6,
    rule: "reportedly",
  };
}

function atPassive(document: Document, token: number): Draft | null {
  const { lower } = document;
  let be = token - 1;
  while (
    be > 0 &&
    /^(?:also|widely|often|not|n't|now|still|generally|commonly|reportedly)$/.test(lower[be] as string)
  )
    be--;
  if (!BE.has(lower[be] ?? "")) return atCharge(document, token);
  if (/^(?:has|have|had)$/.test(lower[be - 1] ?? "")) be--;
  const sentence = sentenceOf(document, token);
  if (be <= sentence.from && lower[be] !== "is") return null;
  const next = lower[token + 1] ?? "";
  const it = lower[be - 1] === "it";
  // "He was fighting for his life, it has been claimed."
  if (it && lower[be - 2] === "," && token + 2 >= sentence.to)
    return madeBy(document, "it-is-said", 0.6, {
      cue: { from: be, to: token + 1 },
      content: [{ from: sentence.from, to: be - 2 }],
    });
  for (let at = token + 1; at < Math.min(token + 4, sentence.to); at++) if (lower[at] === "by") return null;
  if (it) {
    if (next === "to" || isBoundary(next)) return null;
    const start = next === "that" ? token + 2 : token + 1;
    return {
      source: [],
      cue: [{ from: be, to: token + 1 }],
      content: trimAll(document, [{ from: start, to: clauseEnd(document, start, sentence.to) }]),
      confidence: 0.6,
      rule: "it-is-said",
    };
  }
  const charge = next === "of" && /^(?:suspected|accused)$/.test(lower[token] as string);
  if (next !== "to" && !charge) return null;
  // "The shooting was reported to the sheriff" is about a hearer.
  if (!charge && !isAct(document, token)) return null;
  if (charge && lower.slice(token, sentence.to).includes("by")) return null;
  // Of nineteen such claims in the training articles ten leave "to" to the content, five to the cue.
  const end = charge ? token + 2 : token + 1;
  const comma = lower.indexOf(",", end);
  // "The takeaway, which is believed to have had its licence reviewed, remained closed".
  const isAside = /^(?:which|who)$/.test(lower[be - 1] ?? "") && lower[be - 2] === ",";
  const isBetween = isAside && comma > 0 && comma < sentence.to;
  return {
    source: [],
    cue: [{ from: be, to: end }],
    content: trimAll(document, [
      subjectOf(document, be),
      { from: end, to: isBetween ? comma : clauseEnd(document, token + 2, sentence.to) },
    ]),
    confidence: 0.6,
    rule: "is-said-to",
  };
}

/** Whether "to" leads to what is done, also where the tagger took the verb for a noun: "is thought to date from". */
function isAct(document: Document, token: number): boolean {
  const tag = tagOf(document, token + 2);
  if (/^(?:VB|RB)/.test(tag)) return true;
  const noHearer = /^(?:thought|believed|understood|rumou?red)$/.test(document.lower[token] as string);
  return noHearer && tag === "NN" && /^(?:IN|DT|CD|RB|\$)/.test(tagOf(document, token + 3));
}

/** "A man accused of cooking his victims": of whom it is said stands before, and only the charge is said. */
function atCharge(document: Document, token: number): Draft | null {
  const { lower } = document;
  const { to } = sentenceOf(document, token);
  if (lower[token] !== "accused" || lower[token + 1] !== "of" || token + 2 >= to) return null;
  if (/^(?:has|have|had)$/.test(lower[token - 1] ?? "") || lower.slice(token, to).includes("by")) return null;
  // "Holm, whom the council accused of lying": by those who stand between.
  if (lower.slice(Math.max(0, token - 8), token).includes("whom")) return null;
  return {
    source: [],
    cue: [{ from: token, to: token + 2 }],
    content: trimAll(document, [{ from: token + 2, to: chargeEnd(document, token + 2, to) }]),
    confidence: 0.6,
    rule: "accused-of",
  };
}

/** "A woman accused of smuggling birds | told investigators": up to the verb of the sentence, where no other clause opens before. */
function chargeEnd(document: Document, from: number, to: number): number {
  const end = clauseEnd(document, from, to);
  for (let at = from + 1; at < end; at++) {
    if (
      /^(?:that|who|which|what|when|where|if|as|and|before|after|while|because|how)$/.test(
        document.lower[at] as string,
      )
    )
      return end;
    if (/^(?:VB[DZ]|MD)$/.test(tagOf(document, at))) return at;
  }
  return end;
}

/** What a passive is about: the words of its clause, or past a clause between commas the noun before that. */
function subjectOf(document: Document, be: number): Range {
  const { lower } = document;
  const sentence = sentenceOf(document, be);
  let from = be;
  while (
    from > sentence.from &&
    !ends(document, from - 1) &&
    !/^(?:who|that|which|and|but)$/.test(lower[from - 1] as string)
  )
    from--;
  const subject = from === be || lower[from - 1] === "and" ? subjectBefore(document, be) : null;
  if (!subject) return { from, to: be };
  const named = { from: subject.from, to: Math.min(subject.to, be) };
  for (let at = subject.from; at < subject.to; at++)
    if (lower[at] === "," && /^(?:who|which|whose)$/.test(lower[at + 1] as string))
      return { from: named.from, to: at };
  return named;
}

/** "The alleged harassment of its nationals": all that the noun covers, up to the next verb. */
function atAlleged(document: Document, token: number): Draft | null {
  const { to } = sentenceOf(document, token);
  let noun = token + 1;
  while (noun < to && /^(?:JJ|VBN|VBG|NNP)/.test(tagOf(document, noun))) noun++;
  if (!isNoun(document, noun) || noun >= to || /^(?:NN|PRP)/.test(tagOf(document, token - 1))) return null;
  let end = noun;
  while (
    end < to &&
    !ends(document, end) &&
    !/^(?:VB[DZP]|MD|W)/.test(tagOf(document, end)) &&
    document.quotes[end] === 0
  )
    end++;
  while (end > noun + 1 && /^(?:CC|IN|TO)$/.test(tagOf(document, end - 1))) end--;
  return {
    source: [],
    cue: [{ from: token, to: token + 1 }],
    content: trimAll(document, [{ from: token + 1, to: end }]),
    confidence: 0.6,
    rule: "alleged",
  };
}

function clauseEnd(document: Document, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    if (
      document.lower[at] === "," &&
      (HELPERS.has(document.lower[at + 1] ?? "") ||
        /^(?:but|according|and)$/.test(document.lower[at + 1] ?? "") ||
        isCapitalised(document, at + 1))
    )
      return at;
    if (document.lower[at] === ";") return at;
  }
  return to;
}
