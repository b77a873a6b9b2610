import type { Span } from "../model/span";
import { ELEMENT, parentOf, tagOf } from "./dom";
import type { PageRead } from "./read-body";

/** A link deeper than this in what surrounds a text node is the whole paragraph's or the card's, not these words'. */
const DEPTH = 8;

/** Where the text links to another page, ascending, touching links joined; jumps within the page do not count. */
export function linksIn({ map }: PageRead): Span[] {
  const links: { start: number; end: number }[] = [];
  const around = new Map<Node, Around>();
  map.nodes.forEach((node, index) => {
    if (!isLinked(node, around)) return;
    const start = map.at[index] as number;
    const end = start + (map.length[index] as number);
    const last = links.at(-1);
    if (last && last.end === start) last.end = end;
    else links.push({ start, end });
  });
  return links;
}

/** The nearest link around what stands in an element, and how many levels up it is; null where none is. */
type Around = { readonly link: Element; readonly up: number } | null;

function isLinked(node: Node, known: Map<Node, Around>): boolean {
  const box = parentOf(node);
  const found = box && aroundOf(box, known);
  if (!found || found.up >= DEPTH) return false;
  const address = found.link.getAttribute("href")?.trim() ?? "";
  return address !== "" && !/^(#|javascript:|mailto:|tel:)/i.test(address); // takes "/report.pdf", leaves "#top"
}

/** Each element is asked once, however many words stand in it: `known` remembers. */
function aroundOf(box: Node, known: Map<Node, Around>): Around {
  const line: Node[] = [];
  let at: Node | null = box;
  let found: Around | undefined;
  for (; at && found === undefined; at = parentOf(at)) {
    found = known.get(at);
    if (found !== undefined) break;
    line.push(at);
    if (at.nodeType !== ELEMENT) found = null;
    else if (tagOf(at as Element) === "a") found = { link: at as Element, up: -1 };
  }
  for (const node of line.reverse()) {
    if (found) found = { link: found.link, up: found.up + 1 };
    known.set(node, found ?? null);
  }
  return found ?? null;
}
