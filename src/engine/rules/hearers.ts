import type { Document } from "../document";
import { type Draft, madeBy, type Range } from "./draft";
import { sentenceOf, subjectBefore } from "./phrases";
import { tagOf } from "./tags";

/** Who hears cases: what "the court heard" somebody told it. */
const HEARING =
  /^(?:court|courts|jury|juries|jurors|magistrates|inquest|tribunal|hearing|inquiry|enquiry|judge|panel|coroner)$/;

/** "Magistrates were told", "the court heard that": whoever hears it is not who says it, and nobody else is named. */
export function dropHearers(document: Document, drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft) => (isHeard(document, draft) ? { ...draft, source: [], rule: "heard" } : draft));
}

/** "He had debts, the court heard.", "The jury heard how he spent it": what a case was told, by nobody who is named. */
export function findHeard(document: Document): Draft[] {
  const { lower, quotes } = document;
  const made: Draft[] = [];
  for (let token = 2; token < document.count; token++) {
    if (lower[token] !== "heard" || quotes[token] !== 0) continue;
    const sentence = sentenceOf(document, token);
    const subject = subjectBefore(document, token);
    if (!subject || subject.to !== token || !hears(lower, subject)) continue;
    const isLast = token + 2 >= sentence.to && lower[subject.from - 1] === ",";
    if (
      !isLast &&
      (subject.from !== sentence.from || !/^(?:PRP|DT|NNPS?|NNS|WRB|EX)$/.test(tagOf(document, token + 1)))
    )
      continue;
    const content = isLast ? { from: sentence.from, to: subject.from } : { from: token + 1, to: sentence.to };
    made.push(madeBy(document, "heard", 0.6, { cue: { from: token, to: token + 1 }, content: [content] }));
  }
  return made;
}

function isHeard({ lower }: Document, { source, cue }: Draft): boolean {
  const [subject] = source;
  const [words] = cue;
  if (!subject || !words || source.length > 1 || subject.to !== words.from || lower[words.to] === "by")
    return false;
  const said = lower.slice(words.from, words.to).join(" ");
  if (/^(?:was|were|been|has been|have been|had been) (?:told|informed)$/.test(said)) return true;
  return said === "heard" && hears(lower, subject) && /^(?:that|how|,|of)$/.test(lower[words.to] ?? "");
}

/** Whether the noun of a phrase, before any preposition, is one that hears cases. */
function hears(lower: readonly string[], { from, to }: Range): boolean {
  for (let token = from; token < to; token++) {
    if (/^(?:of|at|in|for|into|on|,)$/.test(lower[token] as string))
      return token > from && HEARING.test(lower[token - 1] as string);
  }
  return HEARING.test(lower[to - 1] as string);
}
