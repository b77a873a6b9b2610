import type { Block, Box, Outline } from "./blocks";
import type { Evidence } from "./choose";
import { HEADING } from "./words";

/** What the blocks of one body have in common. */
export interface Manner {
  /** Whether nearly all of it stands in `p` elements. */
  readonly paragraphs: boolean;
  /** Boxes that hold `p` elements with prose: bare text between these is a paragraph without its tag. */
  readonly parents: ReadonlySet<number>;
  /** Tag and class of the boxes in which a good part of the body stands. */
  readonly usual: ReadonlySet<string>;
  /** Whether the page's own data covers the body well enough to leave out what it does not tell. */
  readonly trusted: boolean;
}

/** Looks at what the prose in the root box has in common. */
export function mannerOf(
  { boxes, blocks }: Outline,
  root: number,
  { prose, sum, told }: Evidence,
  toldLength: number,
): Manner {
  const total = sum[root] as number;
  const { first, end } = boxes[root] as Box;
  const parents = new Set<number>();
  const shares = new Map<string, number>();
  let inParagraphs = 0;
  let toldProse = 0;
  for (let i = first; i < end; i++) {
    const weight = prose[i] as number;
    if (weight === 0) continue;
    const block = blocks[i] as Block;
    if (told[i]) toldProse += weight;
    const name = mannerName(block, boxes);
    shares.set(name, (shares.get(name) ?? 0) + weight);
    if (block.tag !== "p") continue;
    inParagraphs += weight;
    parents.add((boxes[block.box] as Box).parent);
  }
  const usual = new Set<string>();
  for (const [name, share] of shares) if (share > total * 0.3) usual.add(name);
  // Letters make up about four fifths of a text. Some sites tell only the beginning: then nothing follows from it.
  const trusted = toldProse > total * 0.8 && toldProse > toldLength * 0.7 && toldLength > total * 0.6;
  return { paragraphs: inParagraphs > total * 0.7, parents, usual, trusted };
}

function mannerName(block: Block, boxes: readonly Box[]): string {
  const box = boxes[block.box] as Box;
  return `${box.tag} ${box.label}`;
}

/** Whether a block is a paragraph, heading or item of running text by its tag, length and links. */
export function isParagraph(
  block: Block,
  boxes: readonly Box[],
  { paragraphs, parents, usual }: Manner,
): boolean {
  const { length, linked, tag } = block;
  if (HEADING.has(tag)) return linked < length * 0.5 && length < 300;
  if (tag === "p" || tag === "blockquote") {
    return linked < length * 0.6 || (linked < length * 0.85 && length - linked > 15 && length > 80);
  }
  if (linked > length * 0.5) return false;
  if (tag === "li" || tag === "dd" || tag === "dt" || tag === "pre") return true;
  if (usual.has(mannerName(block, boxes)) && !paragraphs) return true;
  if (length < 50) return false;
  return !(paragraphs && !parents.has(block.box) && length < 300);
}
