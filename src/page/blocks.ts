import { CDATA, ELEMENT, firstOf, isForm, labelOf, nextOf, TEXT, tagOf } from "./dom";
import { BLOCK, BODY_LABEL, JUNK_LABEL, ROLES, SKIP, STANDFIRST_LABEL } from "./words";

/** An element that holds blocks, with what is known of it once the walk is over. Boxes stand in document order. */
export interface Box {
  readonly element: Element;
  readonly tag: string;
  /** Index of the box around it; -1 for the first. */
  readonly parent: number;
  readonly label: string;
  /** Called by a class, id or role that usually is not the article. */
  readonly junk: boolean;
  /** Called by a class or property that usually is the article's body. */
  readonly body: boolean;
  /** Called by a class that usually is the standfirst. */
  readonly lead: boolean;
  /** Prose in all of it, in characters less those of links. */
  prose: number;
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
  /** The part of `length` inside bold or italic elements. */
  strong: number;
}

/** All blocks of a page with the boxes around them, or how much there was when reading was given up. */
export interface Outline {
  readonly boxes: readonly Box[];
  readonly blocks: readonly Block[];
  readonly declined: boolean;
}

/** Most nodes and text that are looked at; above, reading a page would cost more than 50 ms of its main thread. */
export const LIMITS = { nodes: 150_000, characters: 5_000_000 };

interface Frame {
  readonly node: Element;
  readonly form: boolean;
  readonly box: boolean;
  readonly link: boolean;
  readonly bold: boolean;
  /** Where the walk goes on once the children of this frame are done. */
  readonly after: Node | null;
  readonly slotted: readonly Node[] | null;
  place: number;
}

const WIDE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f]/;
const INK = /\S/;
// Takes "display: none"; leaves "display:inline".
const UNSEEN = /display\s*:\s*none|visibility\s*:\s*hidden/i;
const BOLD: ReadonlySet<string> = new Set(["b", "strong", "em", "i"]);
// Takes "he left.”"; leaves "he left,".
const SENTENCE_END = /[.!?…。！？:]["'”’»)\]]*\s*$/;

function attribute(element: Element, form: boolean, name: string): string | null {
  if (form) return null;
  return element.getAttribute(name);
}

/** Reads a document once, in order and without recursion, into blocks and boxes. Lays nothing out, changes nothing. */
export function outline(root: Element): Outline {
  const boxes: Box[] = [];
  const blocks: Block[] = [];
  const verdicts = new Map<string, number>();
  let open: Block | null = null;
  let box = -1;
  let links = 0;
  let bolds = 0;
  let breaks = 0;
  let nodes = 0;
  let characters = 0;

  const judge = (label: string): number => {
    if (label === "") return 0;
    let v = verdicts.get(label);
    if (v === undefined) {
      v =
        (JUNK_LABEL.test(label) ? 1 : 0) |
        (BODY_LABEL.test(label) ? 2 : 0) |
        (STANDFIRST_LABEL.test(label) ? 4 : 0);
      verdicts.set(label, v);
    }
    return v;
  };

  const addText = (node: Text): void => {
    const data = node.data;
    characters += data.length;
    if (!INK.test(data)) {
      if (open) open.nodes.push(node);
      return;
    }
    if (breaks > 0 && open) {
      if (breaks > 1 || (open.length > 60 && endsSentence(open))) open = null;
      else open.nodes.push(null);
    }
    breaks = 0;
    if (!open) {
      const at = boxes[box];
      open = { box, tag: at ? at.tag : "", nodes: [], length: 0, linked: 0, strong: 0 };
      blocks.push(open);
    }
    open.nodes.push(node);
    const length = WIDE.test(data) ? data.trim().length * 2.5 : data.trim().length;
    open.length += length;
    if (links > 0) open.linked += length;
    if (bolds > 0) open.strong += length;
  };

  const frames: Frame[] = [];
  /** Where the walk goes on after a node and all in it: assigned nodes are no siblings of each other in the tree. */
  const following = (node: Node, form: boolean): Node | null => {
    const top = frames.at(-1);
    if (!top) return null;
    return top.slotted ? (top.slotted[++top.place] ?? null) : nextOf(node, form);
  };

  let node: Node | null = root;
  for (;;) {
    if (node === null) {
      const frame = frames.pop();
      if (!frame) break;
      if (frame.box) {
        const closing = boxes[box] as Box;
        closing.end = blocks.length;
        box = closing.parent;
        open = null;
        breaks = 0;
      }
      if (frame.link) links--;
      if (frame.bold) bolds--;
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
    const form = isForm(element);
    const tag = tagOf(element);
    const after: Node | null = following(element, form);
    if (tag === "br") {
      if (open) breaks++;
      node = after;
      continue;
    }
    if (SKIP.has(tag)) {
      node = after;
      continue;
    }
    const custom = tag.includes("-");
    const isBox: boolean =
      BLOCK.has(tag) || (custom && !open && !(after?.nodeType === TEXT && INK.test((after as Text).data)));
    let junk = false;
    const label = isBox || custom || tag === "span" ? labelOf(element, form) : "";
    const verdict = judge(label);
    if (isBox) {
      const role = attribute(element, form, "role");
      junk =
        (verdict & 1) !== 0 ||
        tag === "aside" ||
        tag === "footer" ||
        (role !== null && ROLES.has(role)) ||
        attribute(element, form, "hidden") !== null ||
        attribute(element, form, "aria-hidden") === "true";
      const style = attribute(element, form, "style");
      if (style !== null && UNSEEN.test(style)) junk = true;
      open = null;
      breaks = 0;
      boxes.push({
        element,
        tag,
        parent: box,
        label,
        junk,
        body: (verdict & 2) !== 0 || attribute(element, form, "itemprop") === "articleBody",
        lead: (verdict & 4) !== 0,
        prose: 0,
        first: blocks.length,
        end: blocks.length,
      });
      box = boxes.length - 1;
    } else if (
      attribute(element, form, "aria-hidden") === "true" ||
      (verdict & 1 && /hidden|sr-only|screen-reader/i.test(label))
    ) {
      node = after;
      continue;
    }
    const shadow = form ? null : (element.shadowRoot as ShadowRoot | null | undefined);
    const assigned: readonly Node[] | null =
      tag === "slot" && typeof (element as HTMLSlotElement).assignedNodes === "function"
        ? (element as HTMLSlotElement).assignedNodes()
        : null;
    const link = tag === "a";
    const bold = BOLD.has(tag);
    if (link) links++;
    if (bold) bolds++;
    const slotted = assigned && assigned.length > 0 ? assigned : null;
    frames.push({ node: element, form, box: isBox, link, bold, after, slotted, place: 0 });
    node = slotted ? (slotted[0] as Node) : shadow ? shadow.firstChild : firstOf(element, form);
  }
  return { boxes, blocks, declined: false };
}

function endsSentence(block: Block): boolean {
  for (let i = block.nodes.length - 1; i >= 0; i--) {
    const node = block.nodes[i];
    if (node && INK.test(node.data)) return SENTENCE_END.test(node.data);
  }
  return false;
}
