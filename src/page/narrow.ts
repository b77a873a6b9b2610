import { all, isForm, labelOf, parentOf } from "./dom";
import { readLabel } from "./label";

/** Length of a full paragraph. */
const FULL = 80;
/** Full paragraphs and prose that must be there for the rest of the page to be left unread. */
const ENOUGH = { paragraphs: 5, prose: 1000 };
/** Most steps from paragraphs up to the root: a page that nests thousands of elements around each does it to do harm. */
const MOST_STEPS = 100_000;
/** So many levels up from the paragraphs the headline is looked for. */
const NEAR = 5;
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
  const found = lowest(held, prose * NEARLY_ALL);
  return found && isNearHeadline(document, found) && brokenLines(document, found) < prose / 2 ? found : root;
}

/** Whether a headline stands in or near an element; also where the page has none. */
function isNearHeadline(document: Document, element: Element): boolean {
  const headlines = all(document, "h1");
  let around: ParentNode | null = element;
  for (let up = 0; around && up < NEAR; up++) around = parentOf(around) ?? around;
  let any = false;
  for (let i = 0; i < headlines.length && i < 20; i++) {
    const headline = headlines[i] as Element;
    if ((headline.textContent ?? "").trim().length < 15) continue;
    any = true;
    if ((around as Node).contains(headline)) return true;
  }
  return !any;
}

/** Length of the full lines before and after line breaks outside an element: bodies were built so once. */
function brokenLines(document: Document, element: Element): number {
  const breaks = all(document, "br");
  let length = 0;
  for (let i = 0; i < breaks.length && i < 300; i++) {
    const br = breaks[i] as Element;
    const line = br.previousSibling;
    if (line?.nodeType !== 3) continue;
    const full = (line as Text).data.trim().length;
    if (full >= FULL && !element.contains(br)) length += full;
  }
  return length;
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
