import type { Document } from "../document";
import { type Draft, type Range, trimAll } from "./draft";
import { sentenceOf, subjectBefore } from "./phrases";

const set = (list: string): ReadonlySet<string> => new Set(list.split(" "));

const REFUSALS = set("declined declines declining decline refused refuses refusing refuse");
const NEGATABLE = set("did does do has have had could would was were is are");
const TELLING = set(
  "comment respond reply say elaborate specify identify name disclose reveal confirm explain mention discuss detail clarify commented responded replied said named identified disclosed revealed elaborated",
);
/** Verbs that keep silent only with what was asked for: "did not return calls", "would not give details". */
const YIELDING = set(
  "return give provide offer release address answer make issue returned given provided offered issued answered",
);
const ASKED = set(
  "requests request calls call messages message emails e-mails email questions question inquiries details detail comment comments information reason reasons explanation statement figures figure numbers specifics evidence response responses answers",
);
const DETAILS = set(
  "details detail comment comments explanation reason reasons indication information statement specifics evidence",
);
const GIVING = set(
  "gave gives give provided provides provide offered offers offer made makes make had has have",
);

/** Every word a silence may open with. */
const OPENS: ReadonlySet<string> = new Set([
  ...REFUSALS,
  ...NEGATABLE,
  ...GIVING,
  ..."went no nobody without unavailable unreachable yet".split(" "),
]);

/** Where a source said nothing: declined to comment, did not respond, gave no details, no group claimed responsibility. */
export function findSilence(document: Document): Draft[] {
  const drafts: Draft[] = [];
  for (let token = 0; token < document.count; token++) {
    if (document.quotes[token] !== 0) continue;
    const cue = cueAt(document, token);
    if (!cue) continue;
    const draft = complete(document, cue);
    if (draft) drafts.push(draft);
    token = cue.to - 1;
  }
  return drafts;
}

function cueAt(document: Document, token: number): Range | null {
  const { lower } = document;
  const word = lower[token] as string;
  if (!OPENS.has(word)) return null;
  const { to } = sentenceOf(document, token);
  const next = lower[token + 1] ?? "";
  if (REFUSALS.has(word)) {
    if (next === "to" && (tells(document, token + 2) || lower[token + 2] === "be")) {
      const named =
        /^(?:be)$/.test(lower[token + 2] ?? "") &&
        /^(?:named|identified|interviewed|quoted|drawn)$/.test(lower[token + 3] ?? "");
      if (lower[token + 2] === "be") return named ? { from: token, to: token + 4 } : null;
      return { from: token, to: Math.min(to, token + 3) };
    }
    if (/^(?:comment|further|any|an|requests?|all|interview)$/.test(next))
      return untilRequest(document, token, to);
    return null;
  }
  if (NEGATABLE.has(word) && (next === "not" || next === "n't")) {
    let verb = token + 2;
    while (
      verb < to &&
      (/ly$/.test(lower[verb] as string) || /^(?:yet|be|been|by|late|afternoon)$/.test(lower[verb] as string))
    )
      verb++;
    const found = lower[verb] ?? "";
    if (tells(document, verb)) {
      // "was not given", "is not named" is about a thing; "have not released" rather too.
      if (/^(?:was|were|is|are)$/.test(word) || lower[verb - 1] === "been") return null;
      return untilRequest(document, token, to, verb + 1);
    }
    if (/^(?:reached|contacted|available)$/.test(found)) return untilRequest(document, token, to, verb + 1);
    return null;
  }
  if (GIVING.has(word) && next === "no") {
    let noun = token + 2;
    while (noun < to && noun < token + 5 && !DETAILS.has(lower[noun] as string)) noun++;
    return DETAILS.has(lower[noun] ?? "") && noun < to ? { from: token, to: noun + 1 } : null;
  }
  if (
    (word === "no" || word === "nobody") &&
    /^(?:one|group|organisation|organization|party|claimed|immediate)$/.test(next)
  ) {
    for (let at = token + 1; at < Math.min(to, token + 7); at++)
      if (lower[at] === "claimed" && lower[at + 1] === "responsibility") return { from: at, to: at + 2 };
    return null;
  }
  if (
    word === "without" &&
    /^(?:elaborating|giving|providing|offering|naming|specifying|identifying|citing|saying)$/.test(next)
  ) {
    return { from: token, to: token + 2 };
  }
  if (word === "went" && /^(?:unanswered|unreturned)$/.test(next)) return { from: token, to: token + 2 };
  if (/^(?:unavailable|unreachable)$/.test(word) && next === "for")
    return {
      from: /^(?:was|were|is)$/.test(lower[token - 1] ?? "") ? token - 1 : token,
      to: Math.min(to, token + 3),
    };
  if (word === "yet" && next === "to" && tells(document, token + 2))
    return { from: token - 1, to: token + 3 };
  return null;
}

/** Whether the verb at `token` is one of telling, or of giving what was asked for. */
function tells(document: Document, token: number): boolean {
  const { lower } = document;
  const word = lower[token] ?? "";
  if (TELLING.has(word)) return true;
  if (!YIELDING.has(word)) return false;
  for (let at = token + 1; at < token + 5; at++) if (ASKED.has(lower[at] ?? "")) return true;
  return false;
}

/** The cue with the "to a request for comment" that follows it. */
function untilRequest(document: Document, from: number, to: number, start = from + 1): Range {
  const { lower } = document;
  let end = start;
  let last = start;
  while (end < to && end < start + 9) {
    const word = lower[end] as string;
    if (
      !/^(?:to|a|an|any|the|his|our|several|multiple|repeated|two|further|for|immediately|immediate|requests?|questions?|emails?|e-mails?|calls?|messages?|inquiries|enquiries|seeking|asking|comment|comments|interview|interviews|phone|telephone|media|email|press|on|friday|monday|tuesday|wednesday|thursday|saturday|sunday|reuters)$/.test(
        word,
      )
    )
      break;
    if (
      /^(?:requests?|questions?|emails?|e-mails?|calls?|messages?|inquiries|enquiries|comment|comments|interview)$/.test(
        word,
      )
    )
      last = end + 1;
    end++;
  }
  return { from, to: Math.max(start, last) };
}

function complete(document: Document, cue: Range): Draft | null {
  const { lower } = document;
  const sentence = sentenceOf(document, cue.from);
  const source =
    lower[cue.from] === "without" || lower[cue.from - 1] === "without"
      ? null
      : (whoIsCalled(document, cue) ?? subjectBefore(document, cue.from));
  // "denied it but declined to say": the subject is found later, with that of the verb before.
  const shared = /^(?:and|but|or|,)$/.test(lower[cue.from - 1] ?? "");
  if (!source && !shared && !standsAlone(document, cue)) return null;
  let start = cue.to;
  if (/^(?:on|about|regarding|for|that)$/.test(lower[start] ?? "")) start++;
  let end = start;
  while (
    end < sentence.to &&
    !/^[,;]$|^(?:but|when|after|because|citing|on|until|and)$/.test(lower[end] as string) &&
    document.quotes[end] === 0
  )
    end++;
  let content: Range[] = trimAll(document, end > start ? [{ from: start, to: end }] : []);
  if (content.length === 0 && /^comments?$/.test(lower[cue.to - 1] as string))
    content = [{ from: cue.to - 1, to: cue.to }];
  return {
    source: source ? trimAll(document, [source]) : [],
    cue: [cue],
    content,
    confidence: 0.7,
    rule: "silence",
  };
}

/** "Calls to the office went unanswered": the office, no call, is silent; null for other silences. */
function whoIsCalled(document: Document, cue: Range): Range | null {
  if (document.lower[cue.from] !== "went") return null;
  const calls = subjectBefore(document, cue.from);
  for (let at = calls?.from ?? cue.from; at < cue.from - 1; at++)
    if (/^(?:to|with)$/.test(document.lower[at] as string)) return { from: at + 1, to: cue.from };
  return null;
}

/** Whether a silence needs no source of its own words: "without elaborating", "claimed responsibility" of nobody. */
export function standsAlone(document: Document, cue: Range): boolean {
  return /^(?:without|claimed)$/.test(document.lower[cue.from] as string);
}
