import type { Annotation, Placed } from "../model/annotation";
import type { NewClaim, PlaceAnswer, PlaceByHand } from "../platform/protocol";
import type { PageSender } from "../platform/sender";
import type { Noted } from "../store/connection";
import { articleIdAt, readKept } from "../store/kept-article";
import type { Writing } from "../store/schema";
import { plainAddress } from "./address";
import { isOpenAt } from "./answer-edit";
import { showCount } from "./badge";
import { anchorsOf } from "./claim-annotation";
import { type Edited, placedWith, writeOne } from "./edit-annotation";
import { placedIn } from "./kept-view";
import { tellAnnotation } from "./news";
import { refusal, store } from "./open-store";
import { areSpans, ownAnnotation } from "./own-claim";
import { placeIn } from "./pair-claims";
import { promoteDraft } from "./promote-draft";
import { seenAt } from "./seen-around";

/** Adds a claim of the reader's own to the article open in the sender's tab. Asking twice adds once. */
export function addFromPage(asked: NewClaim, from: PageSender): Promise<PlaceAnswer> {
  const address = plainAddress(from.address) ?? from.address;
  return change(from, { address }, (stores, noted, now) => add(stores, noted, asked, address, now));
}

/** Places an annotation of the article open in the sender's tab where the reader points. */
export function placeFromPage(asked: PlaceByHand, from: PageSender): Promise<PlaceAnswer> {
  return change(from, asked, (stores, noted, now) => place(stores, noted, asked, from, now));
}

type Outcome = Edited<PlaceAnswer>;

async function change(
  from: PageSender,
  of: { readonly address: string } | { readonly annotationId: string },
  write: (stores: Writing, noted: Noted, now: string) => Promise<Outcome>,
): Promise<PlaceAnswer> {
  if (from.isPrivate) return { status: "refused", why: "private" };
  const now = new Date().toISOString();
  const once = () => store.write((stores, noted) => write(stores, noted, now));
  try {
    let outcome = await once();
    if (outcome.answer.status === "gone" && (await promoteDraft(of, isOpenAt(from)))) outcome = await once();
    const { answer, kept } = outcome;
    if (kept && answer.status === "saved") {
      await showCount(from.tabId, { placed: placedIn(kept) });
      tellAnnotation(answer.placed.annotation, kept.record.addresses, from.tabId);
    }
    return answer;
  } catch (error) {
    return { status: "refused", why: refusal(error) };
  }
}

async function add(
  stores: Writing,
  noted: Noted,
  asked: NewClaim,
  address: string,
  now: string,
): Promise<Outcome> {
  const id = await articleIdAt(stores, { address });
  const kept = id === null ? null : await readKept(stores, id, noted);
  if (!kept) return { answer: { status: "gone" } };
  const known = placedIn(kept).find(({ annotation }) => annotation.id === asked.id);
  if (known) return { answer: { status: "saved", placed: known } };
  const annotation = ownAnnotation(asked, kept.record.id, now);
  if (!annotation) return { answer: { status: "refused", why: "invalid" } };
  const { source, cue, content } = asked;
  return writePlaced(stores, kept, annotation, asked.text, { source, cue, content });
}

async function place(
  stores: Writing,
  noted: Noted,
  { annotationId, revision, text, source, cue, content }: PlaceByHand,
  from: PageSender,
  now: string,
): Promise<Outcome> {
  const found = await placedWith(stores, noted, annotationId, isOpenAt(from));
  if (!found) return { answer: { status: "gone" } };
  const { annotation } = found.one;
  if (revision !== annotation.revision) return { answer: { status: "conflict", annotation } };
  const parts = { source, cue, content };
  if (content.length + cue.length === 0 || !areSpans(text, [...source, ...cue, ...content]))
    return { answer: { status: "refused", why: "invalid" } };
  // The links of the chain stood in the old text; where they stand in this one nobody has said.
  const chain = annotation.claim.chain.map(({ name, kind }) => ({ name, kind }));
  const next: Annotation = {
    ...annotation,
    claim: { ...annotation.claim, ...parts, chain },
    anchors: anchorsOf(text, parts),
    revision: revision + 1,
    modified: now,
  };
  return writePlaced(stores, found.kept, next, text, parts);
}

// The page may have changed since its text was read: the place is told in the text that is kept.
async function writePlaced(
  stores: Writing,
  before: Awaited<ReturnType<typeof readKept>> & object,
  annotation: Annotation,
  text: string,
  parts: NonNullable<Placed["placed"]>,
): Promise<Outcome> {
  const placed = text === before.text ? parts : placeIn(before.text, annotation.anchors);
  const kept = await writeOne(stores, before, { annotation, placed }, seenAt(text, parts));
  return { answer: { status: "saved", placed: { annotation, placed: parts } }, kept };
}
