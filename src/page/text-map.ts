import type { Span } from "../model/span";

/** Which characters of which text nodes a text was made of: parallel lists, one entry a piece, ascending by `at`. */
export interface TextMap {
  readonly nodes: readonly Text[];
  /** Where the piece begins in its node. */
  readonly from: readonly number[];
  /** Where the piece begins in the text. */
  readonly at: readonly number[];
  /** Its length, the same in both. */
  readonly length: readonly number[];
}

/** What `new StaticRange` takes; begins and ends in the same text node. */
export interface Piece {
  readonly startContainer: Text;
  readonly startOffset: number;
  readonly endContainer: Text;
  readonly endOffset: number;
}

// Invisible and without meaning for the words: soft hyphen, zero-width space and no-break space, word joiner, marks
// and overrides of direction. Kept: the joiners U+200C and U+200D, which spell words in Persian and Hindi.
const DROPPED = "\\u00ad\\u200b\\u2060\\ufeff\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069";
// Takes runs of these and of white space, if there is more to the run than one plain space inside the node;
// leaves "a b". U+FEFF counts as white space in regular expressions, not here.
const ODD = new RegExp(`[\\s${DROPPED}]*(?:(?! )[\\s${DROPPED}]|  )[\\s${DROPPED}]*|^ | $`, "g");
const SPACE = new RegExp(`(?![${DROPPED}])\\s`);

/** Collects a text from text nodes, white space collapsed, and remembers where each piece came from. */
export class TextMaker {
  text = "";
  readonly nodes: Text[] = [];
  readonly from: number[] = [];
  readonly at: number[] = [];
  readonly length: number[] = [];
  /** Where each paragraph begins in the text. */
  readonly starts: number[] = [];
  /** True where a space waits for a word to follow it. */
  private space: { node: Text; offset: number } | null = null;
  private begun = false;

  /** Begins a paragraph: a blank line stands before it unless it is the first. */
  begin(): void {
    this.space = null;
    this.begun = false;
  }

  /** Adds what a text node says to the paragraph begun; where `ruled`, as in `pre`, a blank line begins another. */
  add(node: Text, ruled: boolean): void {
    const data = node.data;
    let start = 0;
    ODD.lastIndex = 0;
    for (let m = ODD.exec(data); m; m = ODD.exec(data)) {
      if (m.index > start) this.piece(node, data, start, m.index);
      if (ruled && m[0].indexOf("\n") !== m[0].lastIndexOf("\n")) this.begin();
      const space = m[0].search(SPACE);
      if (space >= 0) this.space ??= { node, offset: m.index + space };
      start = m.index + m[0].length;
    }
    if (start < data.length) this.piece(node, data, start, data.length);
  }

  /** A line break that ends no paragraph reads as a space; it stands in no text node. */
  lineBreak(): void {
    if (this.begun && !this.space) this.pendingBreak = true;
  }

  private pendingBreak = false;

  private piece(node: Text, data: string, start: number, end: number): void {
    if (!this.begun) {
      if (this.text !== "") this.text += "\n\n";
      this.begun = true;
      this.starts.push(this.text.length);
    } else if (this.space) {
      this.push(this.space.node, this.space.offset, 1);
      this.text += " ";
    } else if (this.pendingBreak) this.text += " ";
    this.space = null;
    this.pendingBreak = false;
    this.push(node, start, end - start);
    this.text += data.slice(start, end);
  }

  private push(node: Text, from: number, length: number): void {
    const last = this.nodes.length - 1;
    const lastLength = this.length[last] as number;
    if (
      last >= 0 &&
      this.nodes[last] === node &&
      (this.from[last] as number) + lastLength === from &&
      (this.at[last] as number) + lastLength === this.text.length
    ) {
      this.length[last] = lastLength + length;
      return;
    }
    this.nodes.push(node);
    this.from.push(from);
    this.at.push(this.text.length);
    this.length.push(length);
  }
}

/** Index of the last piece that begins at or before an offset of the text; -1 where none does. */
function pieceAt(map: TextMap, offset: number): number {
  let low = 0;
  let high = map.at.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((map.at[mid] as number) <= offset) low = mid + 1;
    else high = mid;
  }
  return low - 1;
}

/** The pieces of the page a span of the text stands for, one a text node at most, so that nothing between is taken. */
export function piecesOf(map: TextMap, span: Span): Piece[] {
  const pieces: Piece[] = [];
  for (let i = Math.max(0, pieceAt(map, span.start)); i < map.at.length; i++) {
    const at = map.at[i] as number;
    if (at >= span.end) break;
    const start = Math.max(span.start, at);
    const end = Math.min(span.end, at + (map.length[i] as number));
    if (end <= start) continue;
    const node = map.nodes[i] as Text;
    const from = (map.from[i] as number) - at;
    const last = pieces.at(-1);
    if (last && last.endContainer === node) pieces.pop();
    const begin = last && last.endContainer === node ? last.startOffset : from + start;
    pieces.push({ startContainer: node, startOffset: begin, endContainer: node, endOffset: from + end });
  }
  return pieces;
}

const indexes = new WeakMap<TextMap, Map<Node, number>>();

/** The offset of the text at a place in a text node; null where that place was not read. */
export function textOffset(map: TextMap, node: Node, offset: number): number | null {
  let index = indexes.get(map);
  if (!index) {
    index = new Map();
    for (let i = map.nodes.length - 1; i >= 0; i--) index.set(map.nodes[i] as Node, i);
    indexes.set(map, index);
  }
  const first = index.get(node);
  if (first === undefined) return null;
  for (let i = first; map.nodes[i] === node; i++) {
    const from = map.from[i] as number;
    const at = map.at[i] as number;
    const end = from + (map.length[i] as number);
    if (offset < from) return i === first && offset < from ? at : at;
    if (offset <= end) return at + offset - from;
    if (map.nodes[i + 1] !== node) return at + (map.length[i] as number);
  }
  return null;
}
