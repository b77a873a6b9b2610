import type { Document } from "../document";
import { type Draft, type Range, trimAll } from "./draft";

/**
 * Claims inside claims, made to fit: of two that each hold the other's cue one is inside and ends where the outer's
 * cue begins ("A said P, B reported": P is what A said, ", B reported" is not); and what is passed on whole reaches
 * as far as what it passes on ("They said the accord said that P and that Q").
 */
export function fitNested(document: Document, drafts: readonly Draft[]): Draft[] {
  const ordered = [...drafts].sort((a, b) => (a.cue[0]?.from ?? 0) - (b.cue[0]?.from ?? 0));
  const fitted = ordered.map((draft, index) => {
    let inner = draft;
    for (const outer of near(ordered, index))
      if (holds(outer, draft) && holds(draft, outer) && isInside(document, draft, outer))
        inner = {
          ...inner,
          content: trimAll(
            document,
            inner.content.flatMap((range) => clip(range, outer)),
          ),
        };
    return inner.content.length > 0 ? inner : draft;
  });
  return fitted.map((draft, index) => {
    let outer = draft;
    for (const inner of near(fitted, index)) outer = reach(document, outer, inner);
    return outer;
  });
}

/** In text order of their cues, what touches a claim stands among the few before and behind it. */
function near(ordered: readonly Draft[], index: number): Draft[] {
  return [...ordered.slice(Math.max(0, index - 6), index), ...ordered.slice(index + 1, index + 7)];
}

const within = (ranges: readonly Range[], token: number): boolean =>
  ranges.some(({ from, to }) => token >= from && token < to);

function holds(outer: Draft, inner: Draft): boolean {
  return inner.cue[0] !== undefined && within(outer.content, inner.cue[0].from);
}

/** Of two that hold each other: hedges and nouns speak inside; else whoever is named last, behind a comma, passes it on. */
function isInside({ lower }: Document, inner: Draft, outer: Draft): boolean {
  const [hedge, told] = [inner, outer].map((draft) => draft.source.length === 0);
  if (hedge !== told) return hedge as boolean;
  const begin = beginOf(outer);
  return begin > (inner.cue[0]?.from ?? 0) && lower[begin - 1] === ",";
}

/** Where a claim's own words begin: its source or its cue. */
function beginOf({ source, cue }: Draft): number {
  return Math.min(source[0]?.from ?? Number.POSITIVE_INFINITY, cue[0]?.from ?? Number.POSITIVE_INFINITY);
}

/** A content without the source and the cue of the claim around it and what lies beyond them. */
function clip(range: Range, outer: Draft): Range[] {
  const begin = beginOf(outer);
  const end = outer.cue[0]?.to ?? begin;
  if (begin < range.from || begin >= range.to) return [range];
  const content = outer.content[0];
  if (content && content.from >= end) return [{ from: Math.max(range.from, content.from), to: range.to }];
  return [{ from: range.from, to: begin }];
}

/** The outer claim with its content drawn on to where the content of a claim that begins inside it ends. */
function reach(document: Document, outer: Draft, inner: Draft): Draft {
  const cue = outer.cue[0];
  const last = inner.content.at(-1);
  const begin = beginOf(inner);
  const named = inner.source[0];
  if (!cue || !last || !inner.cue[0] || inner.rule === "silence") return outer;
  if (document.sentences[last.to - 1] !== document.sentences[cue.from] || begin < cue.to) return outer;
  let changed = false;
  const content = outer.content.map((range, index) => {
    if (begin < range.from || begin >= range.to || last.to <= range.to) return range;
    if (named && named.to > range.to && named.from !== range.from) return range;
    const next = outer.content[index + 1];
    if (next && next.from < last.to) return range;
    changed = true;
    return { from: range.from, to: last.to };
  });
  return changed ? { ...outer, content } : outer;
}
