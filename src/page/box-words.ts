import { labelOf } from "./dom";
import { ROLES, TAG_WORDS } from "./words";

const NONE: readonly string[] = [];
const TAG_WORD_LISTS: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries(TAG_WORDS).map(([tag, word]) => [tag, [word]]),
);
// Takes "display: none"; leaves "display:inline".
const UNSEEN = /display\s*:\s*none|visibility\s*:\s*hidden/i;
// Takes "clip: rect(0 0 0 0)", "clip-path:inset(50%)"; leaves "clip: auto".
const CLIPPED = /clip\s*:\s*rect\(\s*[01]|clip-path\s*:\s*inset\(\s*(?:50|100)%/i;
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
  const style = element.getAttribute("style");
  if ((style !== null && UNSEEN.test(style)) || element.hasAttribute("hidden")) add("unseen");
  if (element.getAttribute("aria-hidden") === "true") add("unheard");
  return words;
}

/** Inline words that only a screen reader or nobody gets. */
export function isUnseen(element: Element, tag: string, form: boolean): boolean {
  if (form || (tag !== "span" && tag !== "a" && tag !== "i" && tag !== "small")) return false;
  if (element.getAttribute("aria-hidden") === "true" || element.getAttribute("hidden") !== null) return true;
  const style = element.getAttribute("style");
  if (style !== null && (UNSEEN.test(style) || CLIPPED.test(style))) return true;
  const label = labelOf(element, false);
  // Takes "sr-only", "visually-hidden", "u-visuallyHidden"; leaves "hidden-gem".
  return label !== "" && /sr-only|visually-?hidden|screen-?reader|assistive/i.test(label);
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
