import type { Document } from "../document";
import { type Draft, type Range, trimAll } from "./draft";
import { HELPERS, phraseAfter } from "./phrases";
import { tagOf } from "./tags";

/** Verbs with which people speak and do little else: all twenty that this adds to what finders miss in articles they never saw are claims. */
const SPEAKS = new Set(
  "say says said tell told promised promises ordered admitted admits assured blamed blames branded characterized confirmed confirms denied denies described describes implied stressed stresses warned warns informed insisted insists claimed claims alleged alleges accused accuses rejected rejects condemned vowed pledged demanded demands urged urges announced announces acknowledged acknowledges attributed threatened complained ruled argued argues reported reports suggests suggested believe believes believed asked asks denies deny feels".split(
    " ",
  ),
);

/** What papers and figures do when they speak. */
const SHOWS = /^(?:show(?:s|ed|n)?|found|finds|indicate[sd]?)$/;
const PAPERS =
  /^(?:reports?|stud(?:y|ies)|surveys?|polls?|census|figures|data|records|documents|statistics|research|tests|investigation|audit|inquiry|review)$/;

/**
 * "He said the accord shows …": where what is passed on opens with somebody who says something, and nothing else, that
 * is a claim of its own. PolNeAR marks none inside another, so the finder has seen few.
 */
export function findInnerSayings(document: Document, drafts: readonly Draft[]): Draft[] {
  return drafts.flatMap((outer) => {
    const cue = outer.cue[0];
    if (!cue || outer.rule !== null) return [];
    return outer.content.flatMap((range) => openingClaim(document, range) ?? []);
  });
}

function openingClaim(document: Document, range: Range): Draft | null {
  const { lower } = document;
  let start = range.from;
  while (start < range.to && /^(?:["']|that|but|and)$/.test(lower[start] as string)) start++;
  const source = phraseAfter(document, start, range.to);
  if (!source) return null;
  let verb = source.to;
  while (verb < range.to && (HELPERS.has(lower[verb] as string) || tagOf(document, verb) === "RB")) verb++;
  const tag = tagOf(document, verb);
  const tells =
    SPEAKS.has(lower[verb] as string) ||
    (SHOWS.test(lower[verb] as string) && PAPERS.test(lower[source.to - 1] as string));
  if (
    verb + 1 >= range.to ||
    !tells ||
    !/^VB[DZPN]$/.test(tag) ||
    /^(?:VB[DN]|MD)$/.test(tagOf(document, verb + 1))
  )
    return null;
  // "He says he believes", "nobody asked": no second hand
  if (
    /^(?:believe|feel|ask)/.test(lower[verb] as string) &&
    /^(?:PRP|NN)$/.test(tagOf(document, source.from)) &&
    source.to - source.from === 1
  )
    return null;
  const helpers = lower.slice(source.to, verb);
  if (helpers.some((word) => /^(?:is|are|was|were|be|been|being|would|could|should|might|may)$/.test(word)))
    return null;
  return {
    source: [source],
    cue: [{ from: source.to, to: verb + 1 }],
    content: trimAll(document, [{ from: verb + 1, to: range.to }]),
    confidence: 0.5,
    rule: "inner-saying",
  };
}
