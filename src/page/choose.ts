import { textOf } from "./block-text";
import type { Block, Box, Outline } from "./blocks";
import { isFurniture } from "./furniture";

/** What of a page is read: the box the body stands in, and its blocks in order. */
export interface Choice {
  readonly root: number;
  readonly blocks: readonly Block[];
  readonly title: Block | null;
  readonly standfirst: Block | null;
}

const HEADING: ReadonlySet<string> = new Set(["h1", "h2", "h3", "h4", "h5", "h6"]);

/** Prose in a block: its length less what is linked, nothing for lines too short or mostly linked. */
export function proseOf(block: Block): number {
  if (HEADING.has(block.tag) || block.length < 30 || block.linked * 2 > block.length) return 0;
  const plain = block.length - block.linked;
  return block.length >= 80 ? plain : plain / 4;
}

/** Whether a box stands in another, itself included. */
function within(boxes: readonly Box[], box: number, root: number): boolean {
  for (let i = box; i >= root; i = (boxes[i] as Box).parent) if (i === root) return true;
  return false;
}

/** For each box whether it lies in a part of the page that is not the article. A box with much of all prose never is. */
function junkBoxes(boxes: readonly Box[], all: number): boolean[] {
  const junk: boolean[] = [];
  for (const [i, box] of boxes.entries()) {
    junk[i] = (box.parent >= 0 && (junk[box.parent] as boolean)) || (box.junk && box.prose < all * 0.4);
  }
  return junk;
}

/** Chooses the body of a page from its outline; null where no prose is. */
export function choose({ boxes, blocks }: Outline): Choice | null {
  const prose = blocks.map(proseOf);
  sumUp(boxes, blocks, prose);
  const all = boxes[0]?.prose ?? 0;
  if (all < 140) return null;
  const junk = junkBoxes(boxes, all);
  for (const [i, block] of blocks.entries()) if (junk[block.box]) prose[i] = 0;
  sumUp(boxes, blocks, prose);
  const clean = boxes[0]?.prose ?? 0;
  if (clean === 0) return null;
  const root = rootBox(boxes, junk);
  const kept: Block[] = [];
  const box = boxes[root] as Box;
  for (let i = box.first; i < box.end; i++) {
    const block = blocks[i] as Block;
    if (junk[block.box] || !within(boxes, block.box, root)) continue;
    if (isBody(block, boxes)) kept.push(block);
  }
  while (kept.length > 0 && HEADING.has((kept.at(-1) as Block).tag)) kept.pop();
  return { root, blocks: kept, title: null, standfirst: null };
}

function sumUp(boxes: readonly Box[], blocks: readonly Block[], prose: readonly number[]): void {
  for (const box of boxes) box.prose = 0;
  for (const [i, block] of blocks.entries()) {
    const box = boxes[block.box];
    if (box) box.prose += prose[i] as number;
  }
  for (let i = boxes.length - 1; i > 0; i--) {
    const box = boxes[i] as Box;
    if (box.parent >= 0) (boxes[box.parent] as Box).prose += box.prose;
  }
}

/** The deepest box that still holds nearly all prose of the box around it. */
function rootBox(boxes: readonly Box[], junk: readonly boolean[]): number {
  const all = (boxes[0] as Box).prose;
  const children = new Map<number, number[]>();
  for (const [i, box] of boxes.entries()) {
    const list = children.get(box.parent);
    if (list) list.push(i);
    else children.set(box.parent, [i]);
    if (box.body && !junk[i] && box.prose >= all * 0.5 && (boxes[box.parent]?.prose ?? 0) > 0) {
      // Named as the body, with most of the prose: taken at once.
      if (!hasNamedParent(boxes, i)) return i;
    }
  }
  let at = 0;
  for (;;) {
    let best = -1;
    for (const i of children.get(at) ?? []) {
      if (!junk[i] && (best < 0 || (boxes[i] as Box).prose > (boxes[best] as Box).prose)) best = i;
    }
    if (best < 0 || (boxes[best] as Box).prose < (boxes[at] as Box).prose * 0.7) return at;
    const tag = (boxes[best] as Box).tag;
    if (tag === "p" || tag === "li" || tag === "blockquote") return at;
    at = best;
  }
}

function hasNamedParent(boxes: readonly Box[], box: number): boolean {
  for (let i = (boxes[box] as Box).parent; i >= 0; i = (boxes[i] as Box).parent) {
    if ((boxes[i] as Box).body) return false;
  }
  return false;
}

function isBody(block: Block, boxes: readonly Box[]): boolean {
  if (block.tag === "h1") return false;
  if (block.linked > block.length * 0.6) return false;
  const inParagraph =
    block.tag === "p" || HEADING.has(block.tag) || block.tag === "li" || block.tag === "blockquote";
  if (!inParagraph && block.length < 50) return false;
  return !isFurniture(textOf(block), block, boxes);
}
