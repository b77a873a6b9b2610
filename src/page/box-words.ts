import { labelOf } from "./dom";
import { ROLES, TAG_WORDS } from "./words";

const NONE: readonly string[] = [];
const TAG_WORD_LISTS: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries(TAG_WORDS).map(([tag, word]) => [tag, [word]]),
);
// Takes "display: none"; leaves "display:inline".
const UNSEEN = /display\s*:\s*none|visibility\s*:\s*hidden/;
// Takes "clip: rect(0 0 0 0)", "clip-path:inset(50%)"; leaves "clip: auto".
const CLIPPED = /clip\s*:\s*rect\(\s*[01]|clip-path\s*:\s*inset\(\s*(?:50|100)%/;
// Takes "sr-only", "visually-hidden", "u-visuallyHidden"; leaves "hidden-gem".
const HEARD_ONLY = ["sronly", "visuallyhidden", "screenreader", "assistive"];
/** Boxes that hold no part of a page, only a paragraph. */
export const LEAF: ReadonlySet<string> = new Set(["p", "li", "h1", "h2", "h3", "h4", "h5", "h6", "td", "tr"]);

/** Words that attributes and tag of a box add to those of its label; `bare` where it has no attributes. */
export function wordsOfTag(element: Element, tag: string, form: boolean, bare: boolean): readonly string[] {
  let words = TAG_WORD_LISTS[tag] ?? NONE;
  if (form || bare) return words;
  const add = (word: string): void => {
    words = words.concat(word);
  };
  if (!LEAF.has(tag)) {
    const role = element.getAttribute("role");
    if (role !== null && ROLES.has(role)) add(`!role-${role}`);
  }
  if (element.hasAttribute("hidden") || hidesBy(element.getAttribute("style"), false)) add("unseen");
  if (element.getAttribute("aria-hidden") === "true") add("unheard");
  return words;
}

/** Inline words that only a screen reader or nobody gets. */
export function isUnseen(element: Element, tag: string, form: boolean): boolean {
  if (form || (tag !== "span" && tag !== "a" && tag !== "i" && tag !== "small")) return false;
  if (element.getAttribute("aria-hidden") === "true" || element.getAttribute("hidden") !== null) return true;
  if (hidesBy(element.getAttribute("style"), true)) return true;
  const label = labelOf(element, false);
  if (label === "") return false;
  const plain = label.toLowerCase().replaceAll("-", "");
  return HEARD_ONLY.some((name) => plain.includes(name));
}

/** Whether an inline style hides an element. The expressions are only built where the words of one stand in it. */
function hidesBy(style: string | null, clipped: boolean): boolean {
  if (style === null) return false;
  const plain = style.toLowerCase();
  if ((plain.includes("none") || plain.includes("hidden")) && UNSEEN.test(plain)) return true;
  return clipped && plain.includes("clip") && CLIPPED.test(plain);
}

/** What the page puts into a slot; null where nothing is. */
export function assignedTo(slot: HTMLSlotElement): readonly Node[] | null {
  if (typeof slot.assignedNodes !== "function") return null;
  const nodes = slot.assignedNodes();
  return nodes.length > 0 ? nodes : null;
}

/** The root of a frame of the same origin; null where the frame is another's or empty. */
export function frameRoot(frame: HTMLIFrameElement): Element | null {
  try {
    return frame.contentDocument?.documentElement ?? null;
  } catch {
    return null;
  }
}
