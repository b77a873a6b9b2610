import type { Block, Box, Outline } from "./blocks";
import type { Evidence } from "./choose";
import { sums } from "./prose";

/** The share of its parent's prose a box must hold for the body to be looked for inside it alone. */
const NEARLY_ALL = 0.7;
/** The same for a box that holds the headline as well. */
const WITH_HEADLINE = 0.5;
/** The share of a box's prose in paragraphs directly in it from which on it is the body's own box. */
const OWN = 0.06;
/** The length of a full paragraph. */
const FULL = 80;
/** The share of a body's largest part that another part without its class must have. */
const PART = 0.12;
/** How much more prose counts in a box called by the name of a body, and prose that the page's data tells. */
const NAMED = 2;
const TOLD = 4;

/** The box the body stands in: the deepest that still holds nearly all prose outside junk. */
export function findRoot({ boxes, blocks }: Outline, evidence: Evidence): number {
  const { junk, prose, told } = evidence;
  const sum = weigh(boxes, blocks, prose, told);
  const best = new Int32Array(boxes.length).fill(-1);
  for (let i = 1; i < boxes.length; i++) {
    const around = (boxes[i] as Box).parent;
    if (around < 0) continue;
    const rival = best[around] as number;
    if (!junk[i] && (rival < 0 || (sum[i] as number) > (sum[rival] as number))) best[around] = i;
  }
  const own = ownProse(boxes, blocks, prose);
  const twins = twinsOf(boxes, blocks, best, evidence);
  const headline = blocks.findIndex((block) => block.tag === "h1" && block.length >= 15);
  let at = 0;
  for (;;) {
    const next = best[at] as number;
    const most = holdsHeadline(boxes[next], headline) ? WITH_HEADLINE : NEARLY_ALL;
    if (next < 0 || (sum[next] as number) < (sum[at] as number) * most) return at;
    const tag = (boxes[next] as Box).tag;
    if (tag === "p" || tag === "li" || tag === "blockquote") return at;
    if ((own[at] as number) > (sum[at] as number) * OWN || twins[at]) return at;
    at = next;
  }
}

function holdsHeadline(box: Box | undefined, headline: number): boolean {
  return box !== undefined && headline >= box.first && headline < box.end;
}

/** For each box its prose, that in named bodies and that told by the page counting more. */
function weigh(
  boxes: readonly Box[],
  blocks: readonly Block[],
  prose: Float64Array,
  told: Uint8Array,
): Float64Array {
  const named = new Uint8Array(boxes.length);
  for (let i = 0; i < boxes.length; i++) {
    const { parent, body } = boxes[i] as Box;
    named[i] = body || (parent >= 0 && named[parent]) ? 1 : 0;
  }
  const weights = prose.map(
    (weight, i) => weight * (told[i] ? TOLD : 1) * (named[(blocks[i] as Block).box] ? NAMED : 1),
  );
  return sums(boxes, blocks, weights);
}

/**
 * For each box whether the body stands in several of its children: one with the class of the child with most prose
 * and prose as well, or one with two full paragraphs and more, as the introduction of a live blog.
 */
function twinsOf(
  boxes: readonly Box[],
  blocks: readonly Block[],
  best: Int32Array,
  { junk, prose, sum }: Evidence,
): Uint8Array {
  const full = sums(
    boxes,
    blocks,
    blocks.map((block, i) =>
      block.length >= FULL && block.tag !== "li" && (prose[i] as number) > 0 ? 1 : 0,
    ),
  );
  const twins = new Uint8Array(boxes.length);
  for (let i = 1; i < boxes.length; i++) {
    const { parent, label, tag, body } = boxes[i] as Box;
    if (parent < 0 || junk[i]) continue;
    const first = best[parent] as number;
    if (first === i || first < 0 || tag === "li" || tag === "article") continue;
    const rival = boxes[first] as Box;
    const same =
      label !== "" &&
      rival.label === label &&
      rival.tag === tag &&
      (sum[i] as number) > (sum[first] as number) * 0.03;
    const other =
      i < first &&
      (full[i] as number) >= 2 &&
      (body || !rival.body) &&
      (sum[i] as number) > (sum[first] as number) * PART;
    if (same || other) twins[parent] = 1;
  }
  return twins;
}

/** For each box the prose of two or more full paragraphs that stand directly in it. */
function ownProse(boxes: readonly Box[], blocks: readonly Block[], prose: Float64Array): Float64Array {
  const own = new Float64Array(boxes.length);
  const count = new Uint32Array(boxes.length);
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i] as Block;
    if (block.length < FULL || prose[i] === 0) continue;
    const { first, end, parent } = boxes[block.box] as Box;
    // A box with one block alone is a paragraph, by whatever name.
    const box = block.tag === "p" || end - first === 1 ? parent : block.box;
    if (box < 0) continue;
    own[box] = (own[box] as number) + (prose[i] as number);
    count[box] = (count[box] as number) + 1;
  }
  for (let i = 0; i < own.length; i++) if ((count[i] as number) < 2) own[i] = 0;
  return own;
}
