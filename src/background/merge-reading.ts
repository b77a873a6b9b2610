import type { Placed } from "../model/annotation";
import type { Claim } from "../model/claim";
import { isTouched } from "../model/effective";
import { claimId } from "../store/ids";
import type { KeptArticle } from "../store/kept-article";
import type { FoundClaim } from "../store/pack-claims";
import type { AnnotationRecord } from "../store/schema";
import { anchorsOf } from "./claim-annotation";
import { claimAt, overlap, placeIn, wordsOf, wordsOfAnchors } from "./pair-claims";
import { seenAround, seenAt } from "./seen-around";

/** A claim of the engine that covers so much of one the reader marked is that one, and not shown twice. */
const COVERED = 0.8;

/** What a text was found to hold. `random` gives each new claim the end of its id. */
export interface Reading {
  readonly articleId: string;
  readonly text: string;
  readonly claims: readonly Claim[];
  readonly now: string;
  readonly random: () => string;
}

/**
 * Joins what was found in a text with what is kept of the article. What the reader worked on is never dropped: it is
 * paired with the claim that has its words, or that stands where its anchors do, or is placed by its anchors alone, or
 * is kept without a place. Untouched claims that are no longer found are dropped.
 */
export function mergeReading(
  kept: KeptArticle | null,
  { articleId, text, claims, now, random }: Reading,
): { readonly found: readonly FoundClaim[]; readonly worked: readonly AnnotationRecord[] } {
  const ids = new Map<number, { readonly id: string; readonly found: string }>();
  const isSameText = kept?.text === text;
  const byWords = new Map<string, number[]>();
  claims.forEach((claim, index) => {
    const words = wordsOf(text, claim);
    byWords.set(words, [...(byWords.get(words) ?? []), index]);
  });

  const worked = (kept?.worked ?? []).flatMap((record): AnnotationRecord[] => {
    const { id, annotation } = record;
    const taken = new Set(ids.keys());
    const sameWords =
      byWords.get(wordsOfAnchors(annotation.anchors))?.filter((index) => !taken.has(index)) ?? [];
    const place = placeIn(text, annotation.anchors);
    const index =
      sameWords.length === 1 ? (sameWords[0] as number) : place ? claimAt(place, claims, taken) : -1;
    const claim = annotation.origin === "engine" ? claims[index] : undefined;
    // An imported claim nobody worked on, or one whose work was taken back, is found again or not at all.
    if (!claim && !isTouched(annotation)) return [];
    // An article that came in with a file has no text yet: what the reader sees first is in this one.
    const seen = kept?.text ? seenAround(kept.text, record) : seenAt(text, place);
    const noted = seen ? { seen } : {};
    if (!claim) return [{ id, articleId, annotation: { ...annotation, articleId }, place, ...noted }];
    ids.set(index, { id, found: annotation.created });
    // The words the reader judged stay as they were; a claim found anew in the same words takes the place of the old.
    const renewed = isSameText || sameWords.includes(index) ? { claim, anchors: anchorsOf(text, claim) } : {};
    const { source, cue, content } = claim;
    return [
      {
        id,
        articleId,
        annotation: { ...annotation, articleId, ...renewed },
        place: { source, cue, content },
        ...noted,
      },
    ];
  });

  for (const { id, found, claim } of kept?.found ?? []) {
    if (worked.some((one) => one.id === id)) continue;
    const taken = new Set(ids.keys());
    const sameWords = byWords.get(wordsOf(kept?.text ?? "", claim))?.find((index) => !taken.has(index));
    const index = sameWords ?? (isSameText ? claimAt(claim, claims, taken) : -1);
    if (index >= 0) ids.set(index, { id, found });
  }

  const own = worked.filter(({ annotation }) => annotation.origin === "reader").map(({ place }) => place);
  const found = claims.flatMap((claim, index): FoundClaim[] => {
    const known = ids.get(index);
    if (known) return [{ ...known, claim }];
    return own.some((place) => isCovered(claim, place))
      ? []
      : [{ id: claimId(articleId, random()), found: now, claim }];
  });
  return { found, worked };
}

function isCovered(claim: Claim, place: Placed["placed"]): boolean {
  return place !== null && overlap(claim.content, place.content) >= COVERED;
}
