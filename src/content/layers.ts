import { highlights } from "./registry";

/** The registry that paints in a document: each window has its own. Null where it has none, or hides it. */
export function registryIn(of: Document): HighlightRegistry | null {
  if (of === document) return highlights();
  try {
    const view = of.defaultView as { readonly CSS?: { readonly highlights?: HighlightRegistry } } | null;
    return view?.CSS?.highlights ?? null;
  } catch {
    return null;
  }
}

/** The highlights of one round of painting, one for each name in each document that holds some of the words. */
export class Layers {
  readonly #highlights = new Map<Document, Map<string, Highlight>>();

  /** The documents that hold some of the words. */
  get documents(): readonly Document[] {
    return [...this.#highlights.keys()];
  }

  /** The highlight of a name that paints where a node is. */
  at(node: Node, name: string): Highlight {
    // Text nodes have a document.
    const of = node.ownerDocument as Document;
    const names = this.#highlights.get(of) ?? new Map<string, Highlight>();
    this.#highlights.set(of, names);
    const highlight = names.get(name) ?? new Highlight();
    names.set(name, highlight);
    return highlight;
  }

  /** Paints what there is so far. */
  show(): void {
    for (const [of, names] of this.#highlights) {
      const registry = registryIn(of);
      for (const [name, highlight] of names)
        if (registry && registry.get(name) !== highlight) registry.set(name, highlight);
    }
  }

  /** Takes names off a document that nothing of this round has. */
  clear(of: Document, names: readonly string[]): void {
    const own = this.#highlights.get(of);
    const registry = registryIn(of);
    for (const name of names) if (!own?.has(name)) registry?.delete(name);
  }
}

/** Where the window of a document begins in the window of the page: a frame's stands somewhere in its parent's. */
export function originOf(of: Document): { readonly x: number; readonly y: number } {
  let x = 0;
  let y = 0;
  for (let at: Document | null | undefined = of; at && at !== document; ) {
    const frame: Element | null | undefined = at.defaultView?.frameElement;
    if (!frame) break;
    const { left, top } = frame.getBoundingClientRect();
    const { paddingLeft, paddingTop } = getComputedStyle(frame);
    x += left + frame.clientLeft + (Number.parseFloat(paddingLeft) || 0);
    y += top + frame.clientTop + (Number.parseFloat(paddingTop) || 0);
    at = frame.ownerDocument;
  }
  return { x, y };
}
