import { all, isForm, labelOf, parentOf } from "./dom";
import { readLabel } from "./label";

/** Length of a full paragraph. */
const FULL = 80;
/** Full paragraphs and prose that must be there for the rest of the page to be left unread. */
const ENOUGH = { paragraphs: 5, prose: 1000 };
/** Most steps from paragraphs up to the root: a page that nests thousands of elements around each does it to do harm. */
const MOST_STEPS = 100_000;
/** The share of the prose in full paragraphs that the part to be read holds. */
const NEARLY_ALL = 0.9;

/**
 * The part of the page that holds nearly all of its full paragraphs; the whole page where there are too few to tell.
 * The browser finds paragraphs by itself in a hundredth of the time that it takes to look at each node from here.
 */
export function narrow(document: Document, root: Element): Element {
  const paragraphs = all(document, "p");
  const held = new Map<Node, number>();
  let count = 0;
  let prose = 0;
  for (let i = 0; i < paragraphs.length; i++) {
    const paragraph = paragraphs[i] as Element;
    const length = paragraph.textContent?.length ?? 0;
    if (length < FULL) continue;
    const box = parentOf(paragraph);
    if (!box) continue;
    count++;
    prose += length;
    held.set(box, (held.get(box) ?? 0) + length);
  }
  if (count < ENOUGH.paragraphs || prose < ENOUGH.prose) return root;
  return lowest(held, prose * NEARLY_ALL) ?? root;
}

/** The lowest element that holds at least `least` of the prose; null where one of its ancestors says it is something else. */
function lowest(held: ReadonlyMap<Node, number>, least: number): Element | null {
  const sum = new Map<Node, number>();
  let found: Node | null = null;
  let depth = -1;
  let steps = 0;
  for (const [box, prose] of held) {
    const line: Node[] = [];
    for (let node: Node | null = box; node; node = parentOf(node)) line.push(node);
    steps += line.length;
    if (steps > MOST_STEPS) return null;
    for (let i = 0; i < line.length; i++) {
      const node = line[i] as Node;
      const total = (sum.get(node) ?? 0) + prose;
      sum.set(node, total);
      const deep = line.length - i;
      if (total >= least && deep > depth) {
        found = node;
        depth = deep;
      }
    }
  }
  for (let node = found; node; node = parentOf(node)) {
    if (node.nodeType === 1 && isElsewhere(node as Element)) return null;
  }
  return found?.nodeType === 1 ? (found as Element) : null;
}

/** Whether an element is called a part of the page that is not the article. */
function isElsewhere(element: Element): boolean {
  const tag = element.localName;
  if (tag === "body" || tag === "html" || tag === "article" || tag === "main") return false;
  if (tag === "aside" || tag === "footer") return true;
  return readLabel(labelOf(element, isForm(element))).words.some((word) => word.startsWith("!"));
}
