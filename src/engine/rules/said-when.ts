import type { Document } from "../document";
import { type Draft, trimAll } from "./draft";
import { DAYS, sentenceOf } from "./phrases";
import { isVerb } from "./tags";

/**
 * "The toll had risen to 21, officials said late Saturday", "“It is over,” it quoted Holm as saying during a debate": where
 * only when it was said stands behind the cue, what was said stands before it.
 */
export function takeWhatStandsBefore(document: Document, drafts: readonly Draft[]): Draft[] {
  const { lower, quotes } = document;
  return drafts.map((draft) => {
    const [cue] = draft.cue;
    const [source] = draft.source;
    const [when] = draft.content;
    if (!cue || !source || !when || draft.content.length > 1) return draft;
    const isBehindDay =
      lower[when.from] === "in" && lower[when.from + 1] === "what" && when.from - cue.to < 5;
    if (
      when.from !== cue.to &&
      !isBehindDay &&
      lower.slice(when.from - 2, when.from).join(" ") !== "as saying"
    )
      return draft;
    const sentence = sentenceOf(document, cue.from);
    const begin = Math.min(source.from, cue.from);
    const closes = /^[,"'”’]+$/.test(lower[begin - 1] ?? "");
    if (!closes || begin - sentence.from < 4 || quotes[cue.from] !== 0) return draft;
    if (
      !isOccasion(document, when.from, when.to) ||
      /[\p{L}\p{N}]/u.test(lower.slice(when.to, sentence.to).join(""))
    )
      return draft;
    return { ...draft, content: trimAll(document, [{ from: sentence.from, to: begin }]) };
  });
}

/** Whether tokens [from, to) are an occasion: "late Saturday", "during a debate". */
function isOccasion(document: Document, from: number, to: number): boolean {
  const { lower, quotes } = document;
  // "…, a security firm said on Tuesday, in what Tehran called piracy".
  if (lower[from] === "in" && lower[from + 1] === "what") return true;
  if (to - from > 6) return false;
  for (let token = from; token < to; token++)
    if (isVerb(document, token) || quotes[token] !== 0) return false;
  return (
    lower[from] === "during" ||
    (/^(?:late|early|on)$/.test(lower[from] as string) && DAYS.has(lower[from + 1] ?? ""))
  );
}
