import type { Block, Box, Outline } from "./blocks";

/** The share of its parent's prose a box must hold for the body to be looked for inside it alone. */
const NEARLY_ALL = 0.7;

/** The share of a box's prose in paragraphs directly in it from which on it is the body's own box. */
const OWN = 0.06;

/** The box the body stands in: the deepest that still holds nearly all prose, `prose` and `sum` being outside junk. */
export function findRoot(
  { boxes, blocks }: Outline,
  junk: Uint8Array,
  prose: Float64Array,
  sum: Float64Array,
): number {
  const best = new Int32Array(boxes.length).fill(-1);
  for (let i = 1; i < boxes.length; i++) {
    const around = (boxes[i] as Box).parent;
    if (around < 0 || junk[i]) continue;
    const rival = best[around] as number;
    if (rival < 0 || (sum[i] as number) > (sum[rival] as number)) best[around] = i;
  }
  const own = ownProse(boxes, blocks, prose);
  let at = 0;
  for (;;) {
    const next = best[at] as number;
    if (next < 0 || (sum[next] as number) < (sum[at] as number) * NEARLY_ALL) return at;
    const tag = (boxes[next] as Box).tag;
    if (tag === "p" || tag === "li" || tag === "blockquote") return at;
    if ((own[at] as number) > (sum[at] as number) * OWN) return at;
    at = next;
  }
}

/** For each box the prose of two or more full paragraphs that stand directly in it. */
function ownProse(boxes: readonly Box[], blocks: readonly Block[], prose: Float64Array): Float64Array {
  const own = new Float64Array(boxes.length);
  const count = new Uint32Array(boxes.length);
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i] as Block;
    if (block.length < 80 || prose[i] === 0) continue;
    const box = block.tag === "p" ? (boxes[block.box] as Box).parent : block.box;
    if (box < 0) continue;
    own[box] = (own[box] as number) + (prose[i] as number);
    count[box] = (count[box] as number) + 1;
  }
  for (let i = 0; i < own.length; i++) if ((count[i] as number) < 2) own[i] = 0;
  return own;
}
