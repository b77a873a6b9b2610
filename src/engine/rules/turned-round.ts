import type { Document } from "../document";
import { type Draft, madeBy, type Range, trimAll } from "./draft";
import { phraseAfter, sentenceOf } from "./phrases";
import { tagOf } from "./tags";

/** Claims taken the wrong way round: who says so stands behind what is said, or behind "by". */
export function turnRound(document: Document, drafts: readonly Draft[]): Draft[] {
  const turned = drafts.map(
    (draft) => saidByThePeople(document, draft) ?? doneBySomebody(document, draft) ?? draft,
  );
  return turned.filter((draft) => !isHearersOfAnother(document, draft, turned));
}

const PEOPLE = /^(?:people|persons?|sources?|officials?)$/;

/** "The company is working on a sale, said the people, who asked not to be identified". */
function saidByThePeople(document: Document, draft: Draft): Draft | null {
  const { lower } = document;
  const [cue] = draft.cue;
  const [source] = draft.source;
  const [said] = draft.content;
  if (
    !cue ||
    !source ||
    !said ||
    cue.to - cue.from > 1 ||
    !/^(?:said|say|says)$/.test(lower[cue.from] as string)
  )
    return null;
  if (lower[cue.from - 1] !== "," || source.to > cue.from - 1 || said.from !== cue.to) return null;
  const sentence = sentenceOf(document, cue.from);
  const people = phraseAfter(document, cue.to, sentence.to);
  if (!people || !lower.slice(people.from, people.from + 5).some((word) => PEOPLE.test(word))) return null;
  const next = lower[people.to] ?? "";
  if (people.to < sentence.to - 1 && !/^(?:,|who|with|familiar|briefed|close)$/.test(next)) return null;
  const all = { from: people.from, to: sentence.to };
  const content = [{ from: sentence.from, to: cue.from - 1 }];
  return { ...draft, source: trimAll(document, [all]), content: trimAll(document, content) };
}

const DONE = /^(?:accused|criticised|criticized|condemned|denounced|blamed)$/;
const BE = /^(?:is|are|was|were|been|being)$/;

/** "Has been accused of lying by the union": the union's claim, not that of the accused and not nobody's. */
function doneBySomebody(document: Document, draft: Draft): Draft | null {
  const { lower, quotes } = document;
  const [cue] = draft.cue;
  if (!cue || draft.cue.length > 1) return null;
  const sentence = sentenceOf(document, cue.from);
  let verb = cue.from;
  while (verb < cue.to && !DONE.test(lower[verb] as string)) verb++;
  if (verb >= cue.to || !lower.slice(cue.from, verb).some((word) => BE.test(word))) return null;
  let by = verb + 1;
  while (by < sentence.to && (lower[by] !== "by" || quotes[by] !== 0 || tagOf(document, by + 1) === "VBG"))
    by++;
  if (by >= sentence.to) return null;
  const to = agentEnd(document, by + 1, sentence.to);
  if (to === by + 1) return null;
  const subject = [...draft.source, ...draft.content].find((range) => range.to <= cue.from);
  const about = lower[verb + 1] === "of" || lower[verb + 1] === "for" ? verb + 2 : verb + 1;
  const content = [
    ...(subject ? [subject] : []),
    ...(about < by ? [{ from: about, to: by }] : []),
    ...(to < sentence.to ? [{ from: to, to: sentence.to }] : []),
  ];
  return {
    ...madeBy(document, "done-by", draft.confidence, {
      source: { from: by + 1, to },
      cue: { from: cue.from, to: about < by ? about : verb + 1 },
      content,
    }),
    rule: draft.rule,
  };
}

/** Past the noun phrase of who did it: "by the regulator | for misleading customers". */
function agentEnd(document: Document, from: number, to: number): number {
  const phrase = phraseAfter(document, from, to);
  if (!phrase) return from;
  for (let at = phrase.from + 1; at < phrase.to; at++)
    if (/^(?:for|over|after|in|on)$/.test(document.lower[at] as string)) return at;
  return phrase.to;
}

/** "Parents were warned that schools would close, a memo shows": parents only heard it, and the memo's claim is there. */
function isHearersOfAnother(document: Document, draft: Draft, all: readonly Draft[]): boolean {
  const { lower } = document;
  const [cue] = draft.cue;
  const [hearers] = draft.source;
  if (!cue || !hearers || hearers.to > cue.from) return false;
  const words = lower.slice(cue.from, cue.to);
  const isTold = /^(?:warned|told|informed|advised|reminded|notified)$/.test(words.at(-1) ?? "");
  if (!isTold || !words.slice(0, -1).some((word) => BE.test(word))) return false;
  return all.some((other) => other !== draft && other.content.some((range) => holds(range, cue)));
}

function holds(outer: Range, inner: Range): boolean {
  return outer.from <= inner.from && inner.to <= outer.to;
}
