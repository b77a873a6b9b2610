import { type PageRead, readBody } from "../page/read-body";

/** What was read of the page last, and what of the page that concerns. */
export class Reading {
  #read: PageRead | null = null;
  #nodes: ReadonlySet<Node> | null = null;

  /** What was read last; null before the first time. */
  get read(): PageRead | null {
    return this.#read;
  }

  /** The text that can be analysed, null where none was read. */
  get text(): string | null {
    return this.#read?.outcome === "read" ? this.#read.text : null;
  }

  /** Reads the page anew: `words` where they are other ones, `nodes` where the same words stand in others. */
  again(): "same" | "nodes" | "words" {
    const before = this.#read;
    const read = readBody(document);
    this.#read = read;
    if (before && read.outcome === before.outcome && read.text === before.text && sameNodes(read, before))
      return "same";
    this.#nodes = null;
    return before && read.outcome === before.outcome && read.text === before.text ? "nodes" : "words";
  }

  /** The text nodes that were read, in order. */
  get nodes(): readonly Text[] {
    return this.#read?.map.nodes ?? [];
  }

  /** The open shadow roots and documents of frames that hold some of the text. */
  otherRoots(): (ShadowRoot | Document)[] {
    const roots = new Set(this.nodes.map((node) => node.getRootNode()));
    // By their type: what comes from a frame is no instance of this window's classes.
    return [...roots].filter(
      (root): root is ShadowRoot | Document =>
        root !== document &&
        (root.nodeType === Node.DOCUMENT_NODE || root.nodeType === Node.DOCUMENT_FRAGMENT_NODE),
    );
  }

  /** Whether a change of a node can change what is read. */
  concerns(node: Node): boolean {
    const read = this.#read;
    // Where what was read is gone from the page, everything may be what comes instead.
    if (!read?.root?.isConnected) return true;
    if (node.nodeType === Node.TEXT_NODE) {
      this.#nodes ??= new Set(read.map.nodes);
      return this.#nodes.has(node);
    }
    const near = read.root.parentElement ?? read.root;
    return near.contains(node) || node.contains(read.root) || node.getRootNode() !== document;
  }
}

function sameNodes(read: PageRead, before: PageRead): boolean {
  if (read.map.nodes.length !== before.map.nodes.length) return false;
  const { nodes, from } = before.map;
  return read.map.nodes.every((node, index) => node === nodes[index] && read.map.from[index] === from[index]);
}
