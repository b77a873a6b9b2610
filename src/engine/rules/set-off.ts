import type { Document } from "../document";
import { cueForm } from "./cue-verbs";
import { type Draft, type Range, trim } from "./draft";
import { mainSubject } from "./missing-source";
import { phraseAfter, sentenceOf, subjectBefore } from "./phrases";
import { isVerb, tagOf } from "./tags";

/** "The Times wrote:", "From Bloomberg:" with what it wrote in a paragraph of its own, which is past where the finder looks. */
export function takeSetOff(document: Document, drafts: readonly Draft[]): Draft[] {
  const { lower, paragraphs, count } = document;
  let all = [...drafts];
  for (let colon = 1; colon + 1 < count; colon++) {
    if (lower[colon] !== ":" || paragraphs[colon] === paragraphs[colon + 1]) continue;
    const said = introduction(document, colon);
    const content = said && trim(document, { from: colon + 1, to: paragraphEnd(document, colon + 1) });
    if (!said || !content) continue;
    const [cue] = said.cue as [Range];
    const there = all.filter(({ cue: [own] }) => own && own.from < cue.to && cue.from < own.to);
    if (there.some((draft) => draft.content.some(({ to }) => to > colon))) continue;
    all = all.filter((draft) => !there.includes(draft));
    all.push({ ...said, content: [content], confidence: 0.6, rule: "set-off" });
  }
  return all;
}

function paragraphEnd({ paragraphs, quotes, count }: Document, from: number): number {
  let end = from;
  // A quotation stands alone; what its paragraph says behind it is the article's own.
  const quoted = (quotes[from] as number) > 0;
  while (end < count && paragraphs[end] === paragraphs[from] && (!quoted || quotes[end] === quotes[from]))
    end++;
  return end;
}

/** Who says it and how, where what stands before the colon says that much and no more. */
function introduction(document: Document, colon: number): Pick<Draft, "source" | "cue"> | null {
  const { lower, quotes } = document;
  const { from } = sentenceOf(document, colon);
  if (quotes[colon] !== 0) return null;
  const leads = /^according to$/.test(`${lower[from]} ${lower[from + 1]}`)
    ? 2
    : lower[from] === "from"
      ? 1
      : 0;
  if (leads > 0) {
    const named = phraseAfter(document, from + leads, colon);
    if (!named || !tagOf(document, named.from).startsWith("NNP") || (leads === 1 && named.to !== colon))
      return null;
    return { source: [{ from: named.from, to: colon }], cue: [{ from, to: from + leads }] };
  }
  for (let verb = colon - 1; verb > from && colon - verb < 8; verb--) {
    const cue = cueForm(lower[verb] as string);
    const doing = cue?.form === "ing";
    if (!isVerb(document, verb) && !doing) continue;
    if (cue?.verb.frame !== "speech" || !(doing || /^VB[DZP]$/.test(tagOf(document, verb)))) return null;
    const source: Range | null = doing
      ? mainSubject(document, { from, to: colon }, verb)
      : subjectBefore(document, verb);
    return source && { source: [source], cue: [{ from: verb, to: verb + 1 }] };
  }
  return null;
}
