import type { Span } from "../model/span";
import { type PageRead, rangeAt } from "../page/read-body";
import { Layers, originOf } from "./layers";
import { ACTIVE, OUR_NAMES, registryName } from "./registry";
import { scrollToLine } from "./scroll-to";
import { type Marked, markedSpans, type Segment, segmentsOf } from "./segments";

// So many ranges take about 10 ms to register; the rest of a huge page follows in tasks of its own.
const AT_ONCE = 1500;

/** A painted piece of one text node, with the words it was painted on. */
interface Painted {
  readonly range: StaticRange;
  readonly words: string;
  readonly segment: Segment | null;
  readonly highlight: Highlight;
}

const LINES = OUR_NAMES.filter((name) => name !== ACTIVE);

/** Where a claim stands in the window: the lines of its source and cue, and of all its words. */
export interface ClaimRects {
  readonly marks: readonly DOMRect[];
  readonly words: readonly DOMRect[];
}

/** The marks of one visit: what is painted on which text nodes, and which claims that is. */
export class Marks {
  #read: PageRead | null = null;
  #claims = new Map<string, Marked>();
  #painted = new Map<Node, Painted[]>();
  readonly #segments = new WeakMap<AbstractRange, Segment>();
  #round = 0;
  #shown = true;
  #lit: { readonly id: string; readonly content: boolean } | null = null;
  #measure: Range | null = null;
  /** Where something was painted: the page's own document, and those of frames. */
  readonly #documents = new Set<Document>([document]);
  /** Told of a frame's document when something is painted in it first. */
  readonly #onFrame: (of: Document) => void;

  constructor(onFrame: (of: Document) => void = () => undefined) {
    this.#onFrame = onFrame;
  }

  /** The claims marked, in reading order. */
  get claims(): readonly Marked[] {
    return [...this.#claims.values()];
  }

  /** The documents that hold some of the words: the page's own, and those of frames. */
  get documents(): readonly Document[] {
    return [...this.#documents];
  }

  /** Whether marks are painted now; the reader can hide them in a tab. */
  get shown(): boolean {
    return this.#shown;
  }

  /** Paints claims on the text they were placed in, instead of what was painted before. */
  paint(read: PageRead, claims: readonly Marked[]): void {
    this.#read = read;
    this.#claims = new Map(claims.map((claim) => [claim.id, claim]));
    this.#repaint();
  }

  /** Shows or hides all marks; they stay known. */
  show(shown: boolean): void {
    this.#shown = shown;
    this.#repaint();
  }

  /** Takes every mark off the page. */
  clear(): void {
    this.#claims.clear();
    this.#read = null;
    this.#repaint();
  }

  #repaint(): void {
    const round = ++this.#round;
    this.#painted = new Map();
    const read = this.#read;
    const segments = read && this.#shown ? segmentsOf([...this.#claims.values()]) : [];
    const layers = new Layers();
    const add = (from: number): void => {
      if (!read || round !== this.#round) return;
      for (const segment of segments.slice(from, from + AT_ONCE))
        this.#put(layers, registryName(segment.grade), read, segment, segment);
      layers.show();
      for (const of of layers.documents) this.#meet(of);
      if (from + AT_ONCE < segments.length) setTimeout(add, 0, from + AT_ONCE);
    };
    add(0);
    for (const of of this.#documents) layers.clear(of, LINES);
    this.#relight();
  }

  #meet(of: Document): void {
    if (this.#documents.has(of)) return;
    // Frames come and go: what has no window any more needs no clearing.
    for (const one of this.#documents) if (one.defaultView === null) this.#documents.delete(one);
    this.#documents.add(of);
    this.#onFrame(of);
  }

  #put(layers: Layers, name: string, read: PageRead, span: Span, segment: Segment | null): void {
    for (const piece of rangeAt(read, span)) {
      const node = piece.startContainer;
      // The page may have changed since it was read: no mark on words that are not the ones meant.
      if (piece.endOffset > node.length) continue;
      const range = new StaticRange(piece);
      const highlight = layers.at(node, name);
      highlight.add(range);
      if (segment) this.#segments.set(range, segment);
      const painted = {
        range,
        words: node.data.slice(piece.startOffset, piece.endOffset),
        segment,
        highlight,
      };
      const others = this.#painted.get(node);
      if (others) others.push(painted);
      else this.#painted.set(node, [painted]);
    }
  }

  /** Tints the source and cue of one claim, with `content` also its content; null ends it. */
  light(id: string | null, content = false): void {
    if (this.#lit?.id === id && this.#lit?.content === content) return;
    this.#lit = id === null ? null : { id, content };
    this.#relight();
  }

  #relight(): void {
    const claim = this.#lit && this.#claims.get(this.#lit.id);
    for (const [node, list] of this.#painted) {
      if (list.every(({ segment }) => segment)) continue;
      const kept = list.filter(({ segment }) => segment);
      if (kept.length > 0) this.#painted.set(node, kept);
      else this.#painted.delete(node);
    }
    const layers = new Layers();
    if (claim && this.#read && this.#lit) {
      const spans = [...markedSpans(claim), ...(this.#lit.content ? claim.content : [])];
      for (const span of spans) this.#put(layers, ACTIVE, this.#read, span, null);
    }
    layers.show();
    for (const of of layers.documents) this.#meet(of);
    for (const of of this.#documents) layers.clear(of, [ACTIVE]);
  }

  /** Takes off what stands on changed words of a text node, of all nodes where none is named; true where it did. */
  recheck(changed?: Node): boolean {
    let took = false;
    const nodes = changed ? [changed] : [...this.#painted.keys()];
    for (const node of nodes) {
      const list = this.#painted.get(node);
      if (!list) continue;
      const data = (node as Text).data;
      const right = list.filter(({ range, words, highlight }) => {
        const same = data.slice(range.startOffset, range.endOffset) === words;
        if (!same) took = highlight.delete(range) || took;
        return same;
      });
      if (right.length > 0) this.#painted.set(node, right);
      else this.#painted.delete(node);
    }
    return took;
  }

  /** The segment a range was painted for; null for ranges that are not ours or only tinted. */
  segmentOf(range: AbstractRange): Segment | null {
    return this.#segments.get(range) ?? null;
  }

  /** What is painted around a place in a text node. */
  paintedAt(
    node: Node,
    offset: number,
  ): readonly { readonly range: StaticRange; readonly segment: Segment | null }[] {
    const list = this.#painted.get(node) ?? [];
    return list.filter(({ range }) => range.startOffset <= offset && offset <= range.endOffset);
  }

  /** Whether a claim is marked. */
  has(id: string): boolean {
    return this.#claims.has(id);
  }

  /** Brings the first marked words of a claim into the window. */
  async scrollTo(id: string): Promise<void> {
    const claim = this.#claims.get(id);
    const span = claim && firstSpan(claim);
    const node = span && this.#read && rangeAt(this.#read, span)[0]?.startContainer;
    if (node) await scrollToLine(node, () => this.rectsAt(span)[0]);
  }

  /** Index of the first claim that is not above the window, or past the last one. */
  firstInView(): number {
    const { claims } = this;
    const index = claims.findIndex((claim) => {
      const span = firstSpan(claim);
      const rect = span && this.rectsAt(span)[0];
      return rect !== undefined && rect.bottom > 0;
    });
    return index < 0 ? claims.length : index;
  }

  /** Where a claim stands in the window now; lists are empty where nothing of it is laid out. */
  rectsOf(id: string): ClaimRects {
    const claim = this.#claims.get(id);
    if (!claim) return { marks: [], words: [] };
    const marks = markedSpans(claim).flatMap((span) => this.rectsAt(span));
    return { marks, words: [...marks, ...claim.content.flatMap((span) => this.rectsAt(span))] };
  }

  /** The boxes of the lines a span takes in the page's window now. */
  rectsAt(span: Span): DOMRect[] {
    const read = this.#read;
    if (!read) return [];
    return rangeAt(read, span).flatMap((piece) => {
      const { startContainer: node } = piece;
      if (!node.isConnected || piece.endOffset > node.length) return [];
      // One live range for all measuring: each one made would slow every later change of the page.
      this.#measure ??= document.createRange();
      const range = this.#measure;
      range.setStart(node, piece.startOffset);
      range.setEnd(node, piece.endOffset);
      const { x, y } = originOf(node.ownerDocument);
      const rects = [...range.getClientRects()]
        .filter(({ width, height }) => width > 0 && height > 0)
        .map((rect) => new DOMRect(rect.x + x, rect.y + y, rect.width, rect.height));
      range.selectNode(document.documentElement);
      return rects;
    });
  }
}

function firstSpan(claim: Marked): Span | undefined {
  return [...markedSpans(claim)].sort((a, b) => a.start - b.start)[0];
}
