import { assignedTo, frameRoot, isUnseen, wordsOfBox } from "./box-words";
import { CDATA, ELEMENT, firstOf, labelOf, nextOf, TEXT, tagOf } from "./dom";
import { type Label, NO_LABEL, readLabel } from "./label";
import { KINDS, type TagKind } from "./words";

/** An element that holds blocks. Boxes stand in document order, so a box comes after the one around it. */
export interface Box {
  readonly element: Element;
  readonly tag: string;
  /** Index of the box around it; -1 for the first. */
  readonly parent: number;
  /** Class and id. */
  readonly label: string;
  /** Words of class, id, role and tag that usually name what is not the article. */
  readonly words: readonly string[];
  /** Those of `words` that no box around it has. */
  readonly outer: readonly string[];
  /** Called by a class or property that usually is the article's body. */
  readonly body: boolean;
  /** Called by a class that usually is the standfirst. */
  readonly lead: boolean;
  /** Pictures and players directly or deeper in it. */
  media: number;
  /** Blocks of it: the first, and the one past its last. */
  first: number;
  end: number;
}

/** A run of text that the page shows as one paragraph, heading or item. */
export interface Block {
  readonly box: number;
  /** Tag of the innermost box. */
  readonly tag: string;
  /** Its text nodes, in order; null stands for a line break that ends no paragraph. */
  readonly nodes: (Text | null)[];
  /** Length of its text, white space at the ends of nodes left out; Han and kana count for two and a half. */
  length: number;
  /** The part of `length` inside links. */
  linked: number;
}

/** All blocks of a page with the boxes around them, or that reading was given up. */
export interface Outline {
  readonly boxes: readonly Box[];
  readonly blocks: readonly Block[];
  readonly declined: boolean;
}

/** Most nodes and UTF-16 units that are looked at; above, reading would cost more than 50 ms of the page's main thread. */
export const LIMITS = { nodes: 150_000, characters: 5_000_000 };

interface Frame {
  readonly box: boolean;
  readonly link: boolean;
  /** Where the walk goes on once the children of this frame are done. */
  readonly after: Node | null;
  readonly slotted: readonly Node[] | null;
  place: number;
}

const NONE: readonly string[] = [];

const WIDE = /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
const INK = /\S/;
// Takes "he left.”"; leaves "he left,".
const SENTENCE_END = /[.!?…。！？:]["'”’»)\]]*\s*$/;
/** A line shorter than this does not end a paragraph at a single line break: verse, addresses, tables of old pages. */
const FULL_LINE = 60;

/** Reads a document once, in order and without recursion, into blocks and boxes. Lays nothing out, changes nothing. */
export function outline(root: Element): Outline {
  const boxes: Box[] = [];
  const blocks: Block[] = [];
  const labels = new Map<string, Label>();
  const heard = new Map<string, boolean>();
  const opened = new Map<string, number>();
  const frames: Frame[] = [];
  let open: Block | null = null;
  let box = -1;
  let links = 0;
  let breaks = 0;
  let nodes = 0;
  let characters = 0;

  const labelled = (text: string): Label => {
    if (text === "") return NO_LABEL;
    let label = labels.get(text);
    if (!label) {
      label = readLabel(text);
      labels.set(text, label);
    }
    return label;
  };

  const addText = (node: Text): void => {
    const data = node.data;
    characters += data.length;
    if (characters > LIMITS.characters) return;
    const trimmed = data.trim();
    if (trimmed === "") {
      open?.nodes.push(node);
      return;
    }
    if (breaks > 0 && open) {
      if (breaks > 1 || (open.length > FULL_LINE && endsSentence(open))) open = null;
      else open.nodes.push(null);
    }
    breaks = 0;
    if (!open) {
      open = { box, tag: boxes[box]?.tag ?? "", nodes: [], length: 0, linked: 0 };
      blocks.push(open);
    }
    open.nodes.push(node);
    const length = trimmed.length * (WIDE.test(trimmed) ? 2.5 : 1);
    open.length += length;
    if (links > 0) open.linked += length;
  };

  const openBox = (element: Element, tag: string, kind: TagKind | undefined, form: boolean): void => {
    // Classes of the root and the body are about the page, not about a part of it; those of headings about their look.
    const bare = !form && !element.hasAttributes();
    const name = bare ? "" : labelOf(element, form);
    const label = kind?.heading === true || tag === "body" || tag === "html" ? NO_LABEL : labelled(name);
    const said = bare || form ? (kind?.words ?? NONE) : wordsOfBox(element, kind);
    const words = said.length === 0 ? label.words : label.words.concat(said);
    const outer = words.length === 0 ? words : words.filter((word) => !opened.get(word));
    for (const word of words) opened.set(word, (opened.get(word) ?? 0) + 1);
    const body =
      label.body ||
      (!form && !bare && kind?.leaf !== true && element.getAttribute("itemprop") === "articleBody");
    boxes.push({
      element,
      tag,
      parent: box,
      label: name,
      words,
      outer,
      body,
      lead: label.lead,
      media: 0,
      first: blocks.length,
      end: blocks.length,
    });
    box = boxes.length - 1;
    open = null;
    breaks = 0;
  };

  const closeBox = (): void => {
    const closing = boxes[box] as Box;
    closing.end = blocks.length;
    for (const word of closing.words) opened.set(word, (opened.get(word) as number) - 1);
    box = closing.parent;
    const around = boxes[box];
    if (around) around.media += closing.media;
    open = null;
    breaks = 0;
  };

  /** Where the walk goes on after a node and all in it: assigned nodes are no siblings of each other in the tree. */
  const following = (node: Node, form: boolean): Node | null => {
    const top = frames[frames.length - 1];
    if (!top) return null;
    return top.slotted ? (top.slotted[++top.place] ?? null) : nextOf(node, form);
  };

  let node: Node | null = root;
  for (;;) {
    if (node === null) {
      const frame = frames.pop();
      if (!frame) break;
      if (frame.box) closeBox();
      if (frame.link) links--;
      node = frame.after;
      continue;
    }
    if (++nodes > LIMITS.nodes || characters > LIMITS.characters) return { boxes, blocks, declined: true };
    const type: unknown = node.nodeType;
    // A form whose field hides `nodeType` still is an element.
    if (typeof type === "number" && type !== ELEMENT) {
      if (type === TEXT || type === CDATA) addText(node as Text);
      node = following(node, false);
      continue;
    }
    const element = node as Element;
    const told: unknown = element.localName;
    const form = told === "form" || typeof told !== "string";
    const tag: string = form ? tagOf(element) : (told as string);
    const kind = KINDS.get(tag);
    const after: Node | null = following(element, form);
    if (tag === "br" && open) breaks++;
    const media = kind?.media === true;
    if (media && box >= 0) (boxes[box] as Box).media++;
    const inner = tag === "iframe" ? frameRoot(element as HTMLIFrameElement) : null;
    if (kind?.skip === true || (tag === "iframe" && !inner)) {
      node = after;
      continue;
    }
    const isBox: boolean =
      kind?.block === true ||
      inner !== null ||
      (kind === undefined &&
        !open &&
        tag.includes("-") &&
        !(after?.nodeType === TEXT && INK.test((after as Text).data)));
    const slotted = tag === "slot" ? assignedTo(element as HTMLSlotElement) : null;
    const shadow = form ? null : element.shadowRoot;
    const child: Node | null = slotted
      ? (slotted[0] as Node)
      : (inner ?? (shadow ? shadow.firstChild : firstOf(element, form)));
    // An empty box only ends the paragraph before it.
    if (child === null) {
      if (isBox) open = null;
      node = after;
      continue;
    }
    if (isBox) openBox(element, tag, kind, form);
    else if (kind?.inline === true && !form && element.hasAttributes() && isUnseen(element, heard)) {
      node = after;
      continue;
    }
    const link = tag === "a";
    if (link) links++;
    frames.push({ box: isBox, link, after, slotted, place: 0 });
    node = child;
  }
  return { boxes, blocks, declined: characters > LIMITS.characters };
}

function endsSentence(block: Block): boolean {
  for (let i = block.nodes.length - 1; i >= 0; i--) {
    const node = block.nodes[i];
    if (node && INK.test(node.data)) return SENTENCE_END.test(node.data);
  }
  return false;
}
