import type { Span } from "../model/span";
import { type Block, LIMITS, outline } from "./blocks";
import { choose } from "./choose";
import { rootOf } from "./dom";
import { headOf } from "./headline";
import { narrow } from "./narrow";
import { type Piece, piecesOf, TextMaker, type TextMap, textOffset } from "./text-map";
import { toldBody } from "./told-body";

/** The body of a page as one text with the way back to its nodes. Spans index `text`. */
export interface PageRead {
  /** "nothing": no running text is there. "too-large": more than `limit` nodes or characters; nothing was kept. */
  readonly outcome: "read" | "nothing" | "too-large";
  /** Paragraphs separated by a blank line; white space collapsed, soft hyphens and zero-width spaces left out. */
  readonly text: string;
  /** The headline as the page shows it, not part of `text`: its claims stand in the body as well. Empty where there is none. */
  readonly title: string;
  /** The standfirst as the page shows it, not part of `text`; empty where there is none. */
  readonly standfirst: string;
  /** In order. */
  readonly paragraphs: readonly Span[];
  /** The element the body stands in, to be watched for changes; null where nothing was read. */
  readonly root: Element | null;
  readonly map: TextMap;
}

const NOTHING: TextMap = { nodes: [], from: [], at: [], length: [] };

/** Reads the body of an article from the page as it stands. Throws nothing, writes nothing, lays nothing out. */
export function readBody(document: Document): PageRead {
  const root = rootOf(document);
  const nothing = {
    text: "",
    title: "",
    standfirst: "",
    paragraphs: [],
    root: null,
    map: NOTHING,
  } as const;
  if (!root) return { outcome: "nothing", ...nothing };
  const page = outline(narrow(document, root));
  if (page.declined) return { outcome: "too-large", ...nothing };
  const choice = choose(page, toldBody(document));
  if (!choice || choice.blocks.length === 0) return { outcome: "nothing", ...nothing };
  const maker = new TextMaker();
  for (const block of choice.blocks) {
    maker.begin();
    const ruled = block.tag === "pre";
    for (const node of block.nodes) {
      if (node) maker.add(node, ruled);
      else maker.lineBreak();
    }
  }
  const { text, nodes, from, at, length, starts } = maker;
  // Two line ends stand between a paragraph and the next.
  const paragraphs = starts.map((start, i) => ({ start, end: (starts[i + 1] ?? text.length + 2) - 2 }));
  return {
    outcome: "read",
    text,
    ...headOf(document, page, choice.junk, choice.blocks[0] as Block),
    paragraphs,
    root: page.boxes[choice.root]?.element ?? null,
    map: { nodes, from, at, length },
  };
}

/** The pieces of the page that a span of the text stands for: what `new StaticRange` takes, one a text node. */
export function rangeAt(read: PageRead, span: Span): Piece[] {
  return piecesOf(read.map, span);
}

/** The offset in the text of a place in a text node of the page; null where that node was not read. */
export function offsetAt(read: PageRead, node: Node, offset: number): number | null {
  return textOffset(read.map, node, offset);
}

/** The most that is read: nodes of the page and UTF-16 units of its text. */
export const READ_LIMITS: { readonly nodes: number; readonly characters: number } = LIMITS;
