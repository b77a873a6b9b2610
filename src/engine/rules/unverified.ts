import type { Document } from "../document";
import { type Draft, madeBy, type Range } from "./draft";
import { isBoundary, phraseAfter, sentenceOf, subjectBefore } from "./phrases";
import { tagOf } from "./tags";

/** Every word that what is looked for here may begin with. */
const OPENS: ReadonlySet<string> = new Set(
  "could can has have had was were is are neither none stayed remained kept".split(" "),
);
const FINDING_OUT = /^(?:verify|confirm|corroborate|authenticate)$/;
const FOUND_OUT = /^(?:verified|corroborated|authenticated)$/;
const ANSWERED = /^(?:answered|replied|responded|commented)$/;

/**
 * What nobody could make sure of, in words that name no telling: "the claims could not be independently verified", "Reuters
 * was unable to verify the report", "neither confirmed nor denied it", "none answered" (ruling 15).
 */
export function findUnverified(document: Document): Draft[] {
  const drafts: Draft[] = [];
  for (let token = 0; token < document.count; token++) {
    if (!OPENS.has(document.lower[token] as string) || document.quotes[token] !== 0) continue;
    const draft =
      atPassive(document, token) ??
      atUnable(document, token) ??
      atCouldNot(document, token) ??
      atNeitherNor(document, token) ??
      atNobodyAnswered(document, token) ??
      atSilent(document, token) ??
      atNoComment(document, token);
    if (draft) drafts.push(draft);
  }
  return drafts;
}

const made = (document: Document, source: Range | undefined, cue: Range, content: readonly Range[]): Draft =>
  madeBy(document, "unverified", 0.7, { ...(source && { source }), cue, content });

/** "The figures have not been independently confirmed": what was not made sure of is the subject; nobody is named. */
function atPassive(document: Document, token: number): Draft | null {
  const { lower } = document;
  if (!/^(?:could|can|has|have|had|was|were|is|are)$/.test(lower[token] as string)) return null;
  const subject = subjectBefore(document, token);
  // "Neither claim could be verified", "none of the figures has been confirmed".
  const isNone = subject !== null && /^(?:neither|none|no)$/.test(lower[subject.from] as string);
  const isNot = /^(?:not|n't)$/.test(lower[token + 1] ?? "");
  if (!isNot && !isNone) return null;
  let verb = isNot ? token + 2 : token + 1;
  let alone = false;
  while (/^(?:yet|be|been|independently|immediately|fully|officially)$/.test(lower[verb] ?? "")) {
    alone ||= lower[verb] === "independently";
    verb++;
  }
  if (!FOUND_OUT.test(lower[verb] ?? "") && !(alone && lower[verb] === "confirmed")) return null;
  // "The Guardian has not verified the claims" says who did not.
  const be = /^(?:was|were|is|are)$/.test(lower[token] as string) || lower.slice(token, verb).includes("be");
  if (!be && !lower.slice(token, verb).includes("been")) return null;
  if (lower[verb + 1] === "by") return null;
  return subject ? made(document, undefined, { from: token, to: verb + 1 }, [subject]) : null;
}

/** "Has not been able to verify the claims", "was unable to confirm it". */
function atUnable(document: Document, token: number): Draft | null {
  const { lower } = document;
  let at = token;
  if (!/^(?:has|have|had|was|were|is|are)$/.test(lower[at] as string)) return null;
  at++;
  const negated = /^(?:not|n't)$/.test(lower[at] ?? "");
  if (negated) at++;
  if (lower[at] === "been") at++;
  if (lower[at] !== (negated ? "able" : "unable") || lower[at + 1] !== "to") return null;
  at += 2;
  while (tagOf(document, at).startsWith("RB")) at++;
  const subject = FINDING_OUT.test(lower[at] ?? "") ? subjectBefore(document, token) : null;
  return subject
    ? made(document, subject, { from: token, to: at + 1 }, [restOfClause(document, at + 1)])
    : null;
}

/** "Al Jazeera could not independently verify either account". */
function atCouldNot(document: Document, token: number): Draft | null {
  const { lower } = document;
  if (!/^(?:could|can)$/.test(lower[token] as string) || !/^(?:not|n't)$/.test(lower[token + 1] ?? ""))
    return null;
  let verb = token + 2;
  while (/^(?:independently|immediately|yet|fully)$/.test(lower[verb] ?? "")) verb++;
  const subject = /^(?:verify|corroborate|authenticate)$/.test(lower[verb] ?? "")
    ? subjectBefore(document, token)
    : null;
  return subject
    ? made(document, subject, { from: token, to: verb + 1 }, [restOfClause(document, verb + 1)])
    : null;
}

/** "Neither confirmed nor denied the report". */
function atNeitherNor(document: Document, token: number): Draft | null {
  const { lower } = document;
  if (lower[token] !== "neither" || lower[token + 1] !== "confirmed" || lower[token + 3] !== "denied")
    return null;
  const subject = subjectBefore(document, token);
  return subject
    ? made(document, subject, { from: token, to: token + 4 }, [restOfClause(document, token + 4)])
    : null;
}

/** "None answered.", "Neither agency responded to emails." */
function atNobodyAnswered(document: Document, token: number): Draft | null {
  const { lower } = document;
  const sentence = sentenceOf(document, token);
  if (token !== sentence.from || !/^(?:none|neither)$/.test(lower[token] as string)) return null;
  let verb = token + 1;
  if (lower[token] === "neither") while (verb < token + 4 && /^(?:NN|JJ)/.test(tagOf(document, verb))) verb++;
  if (!ANSWERED.test(lower[verb] ?? "")) return null;
  return made(document, { from: token, to: verb }, { from: verb, to: verb + 1 }, []);
}

/** "There was no immediate comment from Orsk." */
function atNoComment(document: Document, token: number): Draft | null {
  const { lower } = document;
  if (lower[token - 1] !== "there" || !/^(?:was|is|were)$/.test(lower[token] as string)) return null;
  if (lower[token + 1] !== "no") return null;
  let noun = token + 2;
  while (/^(?:immediate|official|public|further)$/.test(lower[noun] ?? "")) noun++;
  if (!/^(?:comment|response|reaction|reply|word)$/.test(lower[noun] ?? "")) return null;
  const by =
    lower[noun + 1] === "from" ? phraseAfter(document, noun + 2, sentenceOf(document, token).to) : null;
  const cue = { from: token, to: noun + 1 };
  return by ? made(document, by, cue, []) : null;
}

/** "Officials in Kyiv stayed silent." */
function atSilent(document: Document, token: number): Draft | null {
  const { lower } = document;
  if (!/^(?:stayed|remained|kept)$/.test(lower[token] as string)) return null;
  if (!/^(?:silent|mum|tight-lipped)$/.test(lower[token + 1] ?? "")) return null;
  const subject = subjectBefore(document, token);
  const about = /^(?:on|about)$/.test(lower[token + 2] ?? "") ? [restOfClause(document, token + 3)] : [];
  return subject ? made(document, subject, { from: token, to: token + 2 }, about) : null;
}

function restOfClause(document: Document, from: number): Range {
  const { to } = sentenceOf(document, from - 1);
  let end = from;
  while (end < to && !isBoundary(document.lower[end] as string) && document.quotes[end] === 0) end++;
  return { from, to: end };
}
