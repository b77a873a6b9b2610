import type { Block, Box, Outline } from "./blocks";
import { keepBody } from "./keep";
import { junkBoxes, proseOf, sums } from "./prose";
import { findRoot } from "./root";
import { isTold } from "./told-body";
import { HEADING } from "./words";

/** What of a page is read: the box the body stands in, and its blocks in order. */
export interface Choice {
  readonly root: number;
  readonly blocks: readonly Block[];
  /** For each box whether it lies in a part of the page that is not the article. */
  readonly junk: Uint8Array;
}

/** What is known of each box and block of a page while its body is chosen; lists follow the outline's. */
export interface Evidence {
  readonly junk: Uint8Array;
  /** Running text of each block, nothing in junk. */
  readonly prose: Float64Array;
  /** `prose` summed up over boxes. */
  readonly sum: Float64Array;
  /** 1 for blocks that the page's own data gives as part of the article. */
  readonly told: Uint8Array;
}

/** The least prose a body has, in characters. */
const LEAST = 140;
/** A headline that is a link with at most this much text under it offers another article. */
const TEASER = 700;

/** Chooses the body of a page from its outline and from the body its JSON-LD tells; null where there is no running text. */
export function choose(page: Outline, toldText: string): Choice | null {
  const { boxes, blocks } = page;
  const prose = Float64Array.from(blocks, proseOf);
  const all = sums(boxes, blocks, prose);
  if ((all[0] ?? 0) < LEAST) return null;
  const junk = junkBoxes(page, all);
  markTeasers(page, junk, all);
  const told = new Uint8Array(blocks.length);
  // Some sites tell only a summary there: it says nothing of where the rest stands.
  const enough = toldText.length > (all[0] as number) * 0.15;
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i] as Block;
    if (enough && (prose[i] as number) > 0 && isTold(toldText, block)) told[i] = 1;
    else if (junk[block.box]) prose[i] = 0;
  }
  const sum = sums(boxes, blocks, prose);
  if ((sum[0] as number) === 0) return null;
  const root = findRoot(page, { junk, prose, sum, told });
  return { root, blocks: keepBody(page, root, { junk, prose, sum, told }, toldText.length), junk };
}

/** A box with a headline that is a link and little text of its own offers another article. */
function markTeasers({ boxes, blocks }: Outline, junk: Uint8Array, sum: Float64Array): void {
  const all = sum[0] as number;
  const offered = new Uint8Array(boxes.length);
  for (const block of blocks) {
    if (!HEADING.has(block.tag) || block.linked < block.length * 0.8 || block.length < 15) continue;
    let box = block.box;
    let teaser = -1;
    for (let up = 0; up < 4 && box > 0; up++, box = (boxes[box] as Box).parent) {
      if ((sum[box] as number) > Math.min(TEASER, all * 0.25)) break;
      teaser = box;
    }
    if (teaser >= 0) offered[teaser] = 1;
  }
  for (let i = 1; i < boxes.length; i++) {
    const around = (boxes[i] as Box).parent;
    if (around >= 0 && offered[around]) offered[i] = 1;
    if (offered[i]) junk[i] = 1;
  }
}
