import type { Span } from "../model/span";
import { ELEMENT, parentOf, tagOf } from "./dom";
import type { PageRead } from "./read-body";

/** A link deeper than this in what surrounds a text node is the whole paragraph's or the card's, not these words'. */
const DEPTH = 8;

/** Where the text links to another page, ascending, touching links joined; jumps within the page do not count. */
export function linksIn({ map }: PageRead): Span[] {
  const links: { start: number; end: number }[] = [];
  const linked = new Map<Node, boolean>();
  map.nodes.forEach((node, index) => {
    let inLink = linked.get(node);
    if (inLink === undefined) {
      inLink = isLinked(node);
      linked.set(node, inLink);
    }
    if (!inLink) return;
    const start = map.at[index] as number;
    const end = start + (map.length[index] as number);
    const last = links.at(-1);
    if (last && last.end === start) last.end = end;
    else links.push({ start, end });
  });
  return links;
}

function isLinked(node: Node): boolean {
  let around = parentOf(node);
  for (let depth = 0; around && depth < DEPTH; depth++) {
    if (around.nodeType !== ELEMENT) return false;
    const element = around as Element;
    if (tagOf(element) === "a") {
      const address = element.getAttribute("href")?.trim() ?? "";
      return address !== "" && !/^(#|javascript:|mailto:|tel:)/i.test(address); // takes "/report.pdf", leaves "#top"
    }
    around = parentOf(element);
  }
  return false;
}
