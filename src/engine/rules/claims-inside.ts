import type { Document } from "../document";
import { cueForm } from "./cue-verbs";
import { type Draft, type Range, trimAll } from "./draft";
import { subjectBefore } from "./phrases";
import { tagOf } from "./tags";

/**
 * The parts of claims inside claims, of which PolNeAR has none and the finder has seen few, put right by the claim
 * around them.
 */
export function fitInside(document: Document, drafts: readonly Draft[]): Draft[] {
  const ordered = [...drafts].sort((a, b) => (a.cue[0]?.from ?? 0) - (b.cue[0]?.from ?? 0));
  return ordered.map((draft, index) => {
    const near = [...ordered.slice(Math.max(0, index - 4), index), ...ordered.slice(index + 1, index + 5)];
    return near.reduce((fitted, other) => setRight(document, fitted, other, near), draft);
  });
}

function setRight(document: Document, draft: Draft, other: Draft, near: readonly Draft[]): Draft {
  const [cue] = draft.cue;
  const [around] = other.cue;
  if (!cue || !around || document.sentences[cue.from] !== document.sentences[around.from]) return draft;
  const held = other.content.find(({ from, to }) => cue.from >= from && cue.to <= to);
  if (!held)
    return withTheirWords(
      document,
      withoutTheirName(document, whichIsTold(document, draft, other), other),
      other,
    );
  return toTheEnd(document, withOwnSubject(document, draft, other, held), held, near);
}

/** "Solheim dismissed talk of a bid, which Bloomberg reported": the talk, and not that he dismissed it. */
function whichIsTold({ lower }: Document, draft: Draft, { cue: [theirs] }: Draft): Draft {
  const [source] = draft.source;
  const [told, ...others] = draft.content;
  if (!source || !told || !theirs || others.length > 0 || lower[source.from - 1] !== "which") return draft;
  const isBefore = lower[source.from - 2] === "," && told.to >= source.from - 2 && told.to <= source.from;
  const holds = told.from < theirs.from && theirs.to < told.to;
  return isBefore && holds ? { ...draft, content: [{ from: theirs.to, to: told.to }] } : draft;
}

const isAccordingTo = ({ lower }: Document, cue: Range): boolean =>
  /^(?:to|per)$/.test(lower[cue.to - 1] as string);

/** "According to Feng, Li wrote": Li alone wrote. */
function withoutTheirName(document: Document, draft: Draft, { cue: [cue], source: [theirs] }: Draft): Draft {
  const [source] = draft.source;
  if (!cue || !source || !theirs || source.from !== theirs.from || cue.to !== theirs.from) return draft;
  if (!isAccordingTo(document, cue) || document.lower[theirs.to] !== "," || source.to < theirs.to + 2)
    return draft;
  return { ...draft, source: [{ from: theirs.to + 1, to: source.to }] };
}

/** "Some said that Amri screamed …": he screamed, and not they. */
function withOwnSubject(document: Document, draft: Draft, { source: [theirs] }: Draft, held: Range): Draft {
  const [source] = draft.source;
  const [cue] = draft.cue;
  if (!cue || !source || theirs?.from !== source.from) return draft;
  // "Investigators say text | messages show": the messages alone.
  if (source.to > held.from && source.to <= cue.from)
    return { ...draft, source: [{ from: held.from, to: source.to }] };
  if (source.to > held.from) return draft;
  if (tagOf(document, cue.from) === "VBG") return draft;
  const own = subjectBefore(document, cue.from);
  if (!own || own.from < held.from || own.to !== cue.from || !/^(?:NN|PRP)/.test(tagOf(document, own.to - 1)))
    return draft;
  return { ...draft, source: [own] };
}

/** "NBC reported officials confirmed the planes and helicopters were …": where nothing else begins, what one heard goes on to the end. */
function toTheEnd(document: Document, draft: Draft, held: Range, near: readonly Draft[]): Draft {
  const { lower, sentences } = document;
  const [source] = draft.source;
  const [cue] = draft.cue;
  const last = draft.content.at(-1);
  if (!source || !cue || !last) return draft;
  const opens = source.from >= held.from && source.from < held.from + 2 && cue.from >= source.to;
  const falls = last.from >= cue.to && last.to < held.to && sentences[last.to] === sentences[cue.from];
  if (!opens || !falls || cue.from - source.to > 2 || /^(?:[,;:.(–—-]|--)$/.test(lower[last.to] as string))
    return draft;
  const begins = near.some(({ cue: [next] }) => next && next.from >= last.to && next.from < held.to);
  if (begins || cueForm(lower[cue.to - 1] as string)?.verb.frame === "object") return draft;
  return {
    ...draft,
    content: trimAll(document, [...draft.content.slice(0, -1), { from: last.from, to: held.to }]),
  };
}

/** "…, Berg said, according to Interfax": that Berg said so is what Interfax tells. */
function withTheirWords(document: Document, draft: Draft, other: Draft): Draft {
  const [cue] = draft.cue;
  const [said] = other.cue;
  const [who] = other.source;
  if (!cue || !said || !who || !isAccordingTo(document, cue)) return draft;
  const words = { from: Math.min(who.from, said.from), to: Math.max(who.to, said.to) };
  const isTold = draft.content.some(
    (range) =>
      range.from < words.from && other.content.some((own) => own.from < range.to && range.from < own.to),
  );
  const isBeside = words.to <= cue.from && cue.from - words.to < 5;
  if (!isTold || !isBeside || draft.content.some(({ from, to }) => from <= words.from && to >= words.to))
    return draft;
  const before = draft.content.filter(({ to }) => to < words.from - 1 || to > words.from);
  const joined = draft.content.find((range) => !before.includes(range));
  const content = [...before, { from: joined?.from ?? words.from, to: words.to }];
  return { ...draft, content: trimAll(document, content) };
}
