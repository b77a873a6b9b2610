import type { Placed } from "../model/annotation";
import { offsetAt, type PageRead } from "../page/read-body";
import { askBackground } from "../platform/ask";
import { newId } from "../platform/identity";
import type { NewClaim, PlaceAnswer } from "../platform/protocol";

/** Keeps the selected words as a claim of the reader's own; null where none of the article's are selected. */
export async function markSelection(read: PageRead, selection: Selection | null): Promise<Placed | null> {
  const claim = selectedClaim(read, selection);
  if (!claim) return null;
  const answer = await askBackground("page.add", claim);
  return answer.status === "saved" ? answer.placed : null;
}

/** Places an annotation on the selected words; null where none of the article's are selected. */
export async function placeOnSelection(
  read: PageRead,
  selection: Selection | null,
  annotation: { readonly annotationId: string; readonly revision: number },
): Promise<PlaceAnswer | null> {
  const selected = selectedClaim(read, selection);
  if (!selected) return null;
  const { text, source, cue, content } = selected;
  return askBackground("page.place", { ...annotation, text, source, cue, content });
}

/** The claim the selected words make; nobody is named until the reader names somebody in the card. */
export function selectedClaim(read: PageRead, selection: Selection | null): NewClaim | null {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  let start: number | null = null;
  let end: number | null = null;
  for (const node of new Set(read.map.nodes)) {
    if (!range.intersectsNode(node)) continue;
    start ??= offsetAt(read, node, node === range.startContainer ? range.startOffset : 0);
    end = offsetAt(read, node, node === range.endContainer ? range.endOffset : node.length) ?? end;
  }
  if (start === null || end === null) return null;
  const words = read.text.slice(start, end);
  start += words.length - words.trimStart().length;
  end -= words.length - words.trimEnd().length;
  if (start >= end) return null;
  const content = [{ start, end }];
  return { id: newId(), text: read.text, source: [], cue: [], content, kind: "hearsay", name: null };
}
