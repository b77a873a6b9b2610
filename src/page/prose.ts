import type { Block, Box, Outline } from "./blocks";
import { HEADING } from "./words";

/** Running text in a block: its length less what is linked; little for short lines, nothing for headings and links. */
export function proseOf(block: Block): number {
  if (HEADING.has(block.tag) || block.length < 25 || block.linked * 2 > block.length) return 0;
  const plain = block.length - block.linked;
  return block.length >= 80 ? plain : plain / 4;
}

/** For each box the prose of all blocks in it. */
export function sums(
  boxes: readonly Box[],
  blocks: readonly Block[],
  prose: ArrayLike<number>,
): Float64Array {
  const sum = new Float64Array(boxes.length);
  for (let i = 0; i < blocks.length; i++) {
    const box = (blocks[i] as Block).box;
    if (box >= 0) sum[box] = (sum[box] as number) + (prose[i] as number);
  }
  for (let i = boxes.length - 1; i > 0; i--) {
    const around = (boxes[i] as Box).parent;
    if (around >= 0) sum[around] = (sum[around] as number) + (sum[i] as number);
  }
  return sum;
}

/**
 * For each box whether it lies in a part of the page that is not the article, by the words of its labels. A word
 * that covers much of the page's prose is a name this site gives to its articles, and says nothing there.
 */
export function junkBoxes({ boxes }: Outline, sum: Float64Array): Uint8Array {
  const all = sum[0] ?? 0;
  const covered = new Map<string, number>();
  for (let i = 0; i < boxes.length; i++) {
    for (const word of (boxes[i] as Box).outer)
      covered.set(word, (covered.get(word) ?? 0) + (sum[i] as number));
  }
  const isNamed = (words: readonly string[]): boolean =>
    words.some((word) => (covered.get(word) ?? 0) < all * shareOf(word));
  const junk = new Uint8Array(boxes.length);
  for (let i = 0; i < boxes.length; i++) {
    const box = boxes[i] as Box;
    const around = box.parent >= 0 && junk[box.parent] === 1;
    junk[i] = around || (box.words.length > 0 && isNamed(box.words)) ? 1 : 0;
  }
  rescue(boxes, sum, junk);
  return junk;
}

/** Takes parts of a body back out of junk: boxes with the very label of a named body that stands elsewhere with prose. */
function rescue(boxes: readonly Box[], sum: Float64Array, junk: Uint8Array): void {
  const bodies = new Set<string>();
  for (let i = 0; i < boxes.length; i++) {
    const { body, label } = boxes[i] as Box;
    if (body && !junk[i] && label !== "" && (sum[i] as number) > 0) bodies.add(label);
  }
  if (bodies.size === 0) return;
  for (let i = 0; i < boxes.length; i++) {
    const { parent, body, label, words } = boxes[i] as Box;
    if (junk[i] && body && words.length === 0 && bodies.has(label)) junk[i] = 0;
    else if (junk[i] && words.length === 0 && parent >= 0 && !junk[parent]) junk[i] = 0;
  }
}

/** Beginnings of words by which no site calls its articles. */
const SURE =
  "related recommend recirc newsletter outbrain taboola shar social footer cookie consent trending most breadcrumb caption".split(
    " ",
  );
/** Readers' comments outgrow many articles. */
const COMMENTS = ["comment", "disqus", "livefyre"];

/** The share of a page's prose from which on a word of its labels is no longer believed. */
function shareOf(word: string): number {
  // A page that waits for its scripts is hidden as a whole.
  if (word === "unseen") return 0.9;
  // A page behind a dialog is hidden from screen readers as a whole.
  if (word === "unheard") return 0.4;
  if (!word.startsWith("!")) return 0.35;
  if (isNamedBy(COMMENTS, word)) return 0.95;
  return isNamedBy(SURE, word) ? 0.85 : 0.5;
}

/** Takes "!shares" by "shar". */
function isNamedBy(beginnings: readonly string[], word: string): boolean {
  for (const beginning of beginnings) if (word.startsWith(beginning, 1)) return true;
  return false;
}
