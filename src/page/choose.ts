import { textOf } from "./block-text";
import type { Block, Box, Outline } from "./blocks";
import { closesBody, isFurniture } from "./furniture";
import { HEADING, junkBoxes, proseOf, sums } from "./prose";
import { findRoot } from "./root";

/** What of a page is read: the box the body stands in, and its blocks in order. */
export interface Choice {
  readonly root: number;
  readonly blocks: readonly Block[];
}

/** The least prose a body has, in characters. */
const LEAST = 140;
/** A picture and this much text or less in one box: the text is its caption. */
const CAPTION = 350;

/** Chooses the body of a page from its outline; null where there is no running text. */
export function choose(page: Outline): Choice | null {
  const { boxes, blocks } = page;
  const prose = Float64Array.from(blocks, proseOf);
  const all = sums(boxes, blocks, prose);
  if ((all[0] ?? 0) < LEAST) return null;
  const junk = junkBoxes(page, all);
  markTeasers(page, junk, all);
  for (let i = 0; i < blocks.length; i++) if (junk[(blocks[i] as Block).box]) prose[i] = 0;
  const clean = sums(boxes, blocks, prose);
  if ((clean[0] ?? 0) === 0) return null;
  const root = findRoot(page, junk, prose, clean);
  const kept = keep(page, root, junk, prose, clean[root] as number);
  return { root, blocks: kept };
}

/** A box with a headline that is a link and little text of its own offers another article. */
function markTeasers({ boxes, blocks }: Outline, junk: Uint8Array, sum: Float64Array): void {
  const all = sum[0] as number;
  for (const block of blocks) {
    if (!HEADING.has(block.tag) || block.linked < block.length * 0.8 || block.length < 15) continue;
    let box = block.box;
    let teaser = -1;
    for (let up = 0; up < 4 && box > 0; up++, box = (boxes[box] as Box).parent) {
      if ((sum[box] as number) > Math.min(700, all * 0.25)) break;
      teaser = box;
    }
    if (teaser >= 0) junk[teaser] = 1;
  }
  for (let i = 1; i < boxes.length; i++) {
    const around = (boxes[i] as Box).parent;
    if (around >= 0 && junk[around]) junk[i] = 1;
  }
}

function keep(
  { boxes, blocks }: Outline,
  root: number,
  junk: Uint8Array,
  prose: Float64Array,
  total: number,
): Block[] {
  const lengths = sums(
    boxes,
    blocks,
    Float64Array.from(blocks, (block) => block.length),
  );
  const { first, end } = boxes[root] as Box;
  let inParagraphs = 0;
  for (let i = first; i < end; i++) if ((blocks[i] as Block).tag === "p") inParagraphs += prose[i] as number;
  const paragraphs = inParagraphs > total * 0.7;
  // Boxes that hold paragraphs themselves: bare text between them is a paragraph without its tag.
  const parents = new Set<number>();
  for (let i = first; i < end; i++) {
    const block = blocks[i] as Block;
    if (block.tag === "p" && (prose[i] as number) > 0) parents.add((boxes[block.box] as Box).parent);
  }
  const kept: Block[] = [];
  let taken = 0;
  let skipTo = 0;
  for (let i = first; i < end; i++) {
    const block = blocks[i] as Block;
    if (junk[block.box] || i < skipTo) continue;
    const text = textOf(block);
    if (closesBody(text, block)) {
      const part = partOf(block, boxes, root, kept.at(-1)?.box ?? -1);
      if (part !== root) skipTo = (boxes[part] as Box).end;
      else if (taken > total * 0.65) break;
      continue;
    }
    if (block.tag === "h1") {
      // What stands before the headline is not the body, unless it is most of it.
      if (taken < total * 0.3) {
        kept.length = 0;
        taken = 0;
      }
      continue;
    }
    if (!isParagraph(block, paragraphs, parents)) continue;
    if (isCaption(block, boxes, root, lengths)) continue;
    if (isFurniture(text, block)) continue;
    kept.push(block);
    taken += prose[i] as number;
  }
  return withoutBareHeadings(kept);
}

/** The widest box around a block that holds nothing of what was kept before; the root where there is none below it. */
function partOf(block: Block, boxes: readonly Box[], root: number, last: number): number {
  const own = boxes[block.box] as Box;
  // The heading's own box holds the heading alone.
  let part = own.end - own.first === 1 ? own.parent : block.box;
  if (part <= root || (last >= 0 && holds(boxes, part, last))) return root;
  for (;;) {
    const wider = (boxes[part] as Box).parent;
    if (wider <= root || (last >= 0 && holds(boxes, wider, last))) return part;
    part = wider;
  }
}

function holds(boxes: readonly Box[], box: number, inner: number): boolean {
  let i = inner;
  while (i > box) i = (boxes[i] as Box).parent;
  return i === box;
}

/** Whether a block is a paragraph, heading or item of running text by its tag, length and links. */
function isParagraph(block: Block, paragraphs: boolean, parents: ReadonlySet<number>): boolean {
  const plain = block.length - block.linked;
  if (HEADING.has(block.tag)) return block.linked < block.length * 0.5 && block.length < 300;
  if (block.tag === "p" || block.tag === "blockquote")
    return (
      block.linked < block.length * 0.6 ||
      (block.linked < block.length * 0.85 && plain > 15 && block.length > 80)
    );
  if (block.linked > block.length * 0.5) return false;
  if (block.tag === "li" || block.tag === "dd" || block.tag === "dt" || block.tag === "pre") return true;
  if (block.length < 50) return false;
  return !(paragraphs && !parents.has(block.box) && block.length < 300);
}

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

/** A heading with nothing under it belongs to something that was left out. */
function withoutBareHeadings(blocks: readonly Block[]): Block[] {
  return blocks.filter((block, i) => {
    if (!HEADING.has(block.tag)) return true;
    const next = blocks[i + 1];
    return next !== undefined && !(HEADING.has(next.tag) && next.tag <= block.tag);
  });
}
