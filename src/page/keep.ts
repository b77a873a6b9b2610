import { textOf } from "./block-text";
import type { Block, Box, Outline } from "./blocks";
import type { Evidence } from "./choose";
import { closesBody, isFurniture } from "./furniture";
import { isParagraph, mannerOf } from "./manner";
import { sums } from "./prose";
import { HEADING } from "./words";

/** A picture and this much text or less in one box: the text is its caption. */
const CAPTION = 350;

/** The blocks of the body in the root box, in order. `toldLength` is the length of the told body in letters. */
export function keepBody(page: Outline, root: number, evidence: Evidence, toldLength: number): Block[] {
  const { boxes, blocks } = page;
  const { junk, prose, sum, told } = evidence;
  const total = sum[root] as number;
  const lengths = sums(
    boxes,
    blocks,
    Float64Array.from(blocks, (block) => block.length),
  );
  const manner = mannerOf(page, root, evidence, toldLength);
  const { first, end } = boxes[root] as Box;
  const kept: Block[] = [];
  let last = -1;
  let taken = 0;
  let skipTo = 0;
  let headlines = 0;
  for (let i = first; i < end; i++) {
    const block = blocks[i] as Block;
    if (told[i]) {
      kept.push(block);
      last = i;
      taken += prose[i] as number;
      continue;
    }
    if (junk[block.box] || i < skipTo) continue;
    // Long blocks are never asked what their words are.
    const text = block.length < 600 ? textOf(block) : "";
    if (closesBody(text, block)) {
      const part = partOf(block, boxes, root, last);
      // A button of these words may stand in the very box that it opens.
      if (part !== root && (sum[part] as number) < total * 0.3) skipTo = (boxes[part] as Box).end;
      else if (part !== root) continue;
      else if (HEADING.has(block.tag) && taken > total * 0.65) break;
      continue;
    }
    if (block.tag === "h1") {
      // What stands before the headline is not the body, unless it is a good part of it.
      if (taken < total * (headlines++ === 0 ? 0.45 : 0.2)) {
        kept.length = 0;
        last = -1;
        taken = 0;
      } else if (isOtherArticle(boxes, block.box, kept.at(-1))) break;
      continue;
    }
    if (!isParagraph(block, boxes, manner)) continue;
    if (manner.trusted && block.length >= 60 && !HEADING.has(block.tag)) continue;
    if (isCaption(block, boxes, root, lengths)) continue;
    if (isFurniture(text, block)) continue;
    kept.push(block);
    last = i;
    taken += prose[i] as number;
  }
  return withoutBareHeadings(withoutLinkList(kept));
}

/** Whether a short text stands in one box with a picture. */
function isCaption(block: Block, boxes: readonly Box[], root: number, lengths: Float64Array): boolean {
  if (HEADING.has(block.tag) || block.tag === "li" || block.length > CAPTION) return false;
  const most = block.tag === "p" ? CAPTION / 2 : CAPTION;
  let box = block.box;
  for (let up = 0; up < 5 && box > root; up++, box = (boxes[box] as Box).parent) {
    if ((lengths[box] as number) > most) return false;
    if ((boxes[box] as Box).media > 0 && (block.tag !== "p" || box !== block.box)) return true;
  }
  return false;
}

/** Boxes looked at around one block: pages that nest deeper than this do it to do harm. */
const DEEP = 60;

/** The widest box around a block that holds nothing of what was kept before; the root where there is none below it. */
function partOf(block: Block, boxes: readonly Box[], root: number, last: number): number {
  const own = boxes[block.box] as Box;
  // A heading's own box holds the heading alone.
  let part = own.end - own.first === 1 ? own.parent : block.box;
  if (part <= root || holds(boxes[part] as Box, last)) return root;
  for (let up = 0; up < DEEP; up++) {
    const wider = (boxes[part] as Box).parent;
    if (wider <= root || holds(boxes[wider] as Box, last)) return part;
    part = wider;
  }
  return part;
}

/** Whether a box holds the block of that index. */
function holds(box: Box, index: number): boolean {
  return index >= box.first && index < box.end;
}

/** Whether a headline and the block kept before it stand in two different `article` elements. */
function isOtherArticle(boxes: readonly Box[], box: number, last: Block | undefined): boolean {
  if (!last) return false;
  const one = articleAround(boxes, last.box);
  const other = articleAround(boxes, box);
  return one >= 0 && other >= 0 && one !== other;
}

function articleAround(boxes: readonly Box[], box: number): number {
  let i = box;
  for (let up = 0; i >= 0 && up < DEEP; up++, i = (boxes[i] as Box).parent) {
    if ((boxes[i] as Box).tag === "article") return i;
  }
  return -1;
}

/** Leaves out a list at the end each of whose items is a link for a good part: other articles, places to follow. */
function withoutLinkList(blocks: readonly Block[]): readonly Block[] {
  let end = blocks.length;
  while (
    end > 0 &&
    (blocks[end - 1] as Block).tag === "li" &&
    (blocks[end - 1] as Block).linked > (blocks[end - 1] as Block).length * 0.3
  )
    end--;
  return end < blocks.length ? blocks.slice(0, end) : blocks;
}

/** Leaves out headings with nothing under them: they belong to something that was left out. */
function withoutBareHeadings(blocks: readonly Block[]): Block[] {
  return blocks.filter((block, i) => {
    if (!HEADING.has(block.tag)) return true;
    const next = blocks[i + 1];
    return next !== undefined && !(HEADING.has(next.tag) && next.tag <= block.tag);
  });
}
