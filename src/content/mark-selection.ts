import type { Placed } from "../model/annotation";
import type { Span } from "../model/span";
import { offsetAt, type PageRead } from "../page/read-body";
import { askBackground } from "../platform/ask";
import { newId } from "../platform/identity";
import type { NewClaim, PlaceAnswer } from "../platform/protocol";

/** Keeps the selected words as a claim of the reader's own; null where none of the article's are selected. */
export async function markSelection(read: PageRead): Promise<Placed | null> {
  const claim = selectedClaim(read);
  if (!claim) return null;
  const answer = await askBackground("page.add", claim);
  return answer.status === "saved" ? answer.placed : null;
}

/** Places an annotation on the selected words; null where none of the article's are selected. */
export async function placeOnSelection(
  read: PageRead,
  annotation: { readonly annotationId: string; readonly revision: number },
): Promise<PlaceAnswer | null> {
  const selected = selectedClaim(read);
  if (!selected) return null;
  const { text, source, cue, content } = selected;
  return askBackground("page.place", { ...annotation, text, source, cue, content });
}

/** Selects nothing any more, in the page and in its frames. */
export function unselect(read: PageRead): void {
  for (const selection of selectionsOf(read)) selection.removeAllRanges();
}

/** The claim the selected words make; nobody is named until the reader names somebody in the card. */
function selectedClaim(read: PageRead): NewClaim | null {
  for (const selection of selectionsOf(read)) {
    const span = selectedSpan(read, selection);
    if (span)
      return {
        id: newId(),
        text: read.text,
        source: [],
        cue: [],
        content: [span],
        kind: "hearsay",
        name: null,
      };
  }
  return null;
}

/** The selections of the documents that hold the text, first that of the frame the reader is in: each has one of its own. */
function selectionsOf(read: PageRead): readonly Selection[] {
  const holding = new Set(read.map.nodes.map((node) => node.ownerDocument));
  holding.delete(document);
  const frames = [...holding].sort((a, b) => Number(b.hasFocus()) - Number(a.hasFocus()));
  const documents = frames[0]?.hasFocus() ? [...frames, document] : [document, ...frames];
  return documents.flatMap((one) => one.getSelection() ?? []);
}

function selectedSpan(read: PageRead, selection: Selection): Span | null {
  if (selection.isCollapsed || selection.rangeCount === 0) return null;
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
  return start < end ? { start, end } : null;
}
