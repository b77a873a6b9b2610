import { labelOf } from "./dom";
import { ROLES, type TagKind } from "./words";

// Takes "display: none"; leaves "display:inline".
const UNSEEN = /display\s*:\s*none|visibility\s*:\s*hidden/;
// Takes "clip: rect(0 0 0 0)", "clip-path:inset(50%)"; leaves "clip: auto".
const CLIPPED = /clip\s*:\s*rect\(\s*[01]|clip-path\s*:\s*inset\(\s*(?:50|100)%/;
// Takes "sr-only", "visually-hidden", "u-visuallyHidden"; leaves "hidden-gem".
const HEARD_ONLY = ["sronly", "visuallyhidden", "screenreader", "assistive"];

/** Words that the attributes of a box add to those of its label. */
export function wordsOfBox(element: Element, kind: TagKind | undefined): readonly string[] {
  let words: readonly string[] = kind?.words ?? [];
  if (kind?.leaf !== true) {
    const role = element.getAttribute("role");
    if (role !== null && ROLES.has(role)) words = [...words, `!role-${role}`];
  }
  if (element.hasAttribute("hidden") || hidesBy(element.getAttribute("style"), false))
    words = [...words, "unseen"];
  if (element.getAttribute("aria-hidden") === "true") words = [...words, "unheard"];
  return words;
}

/** Whether inline words with attributes are there for nobody, or for screen readers alone; `heard` remembers labels. */
export function isUnseen(element: Element, heard: Map<string, boolean>): boolean {
  if (element.getAttribute("aria-hidden") === "true" || element.getAttribute("hidden") !== null) return true;
  if (hidesBy(element.getAttribute("style"), true)) return true;
  const label = labelOf(element, false);
  if (label === "") return false;
  let known = heard.get(label);
  if (known === undefined) {
    const plain = label.toLowerCase().replaceAll("-", "");
    known = HEARD_ONLY.some((name) => plain.includes(name));
    heard.set(label, known);
  }
  return known;
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

// Takes "width: 0px", "height:1px;"; leaves "width: 100%", "max-width: 0".
const NO_ROOM = /(?:^|[;\s])(?:width|height)\s*:\s*[01](?:px)?\s*(?:[;!]|$)/;
// What the commonest server of advertisements calls its frames.
const AD = "google_ads";

/**
 * Whether a frame is there for nobody, or for an advertisement. Told from its own attributes, because the first look into
 * a frame costs over a millisecond, and some pages have dozens.
 */
function isNoText(frame: Element): boolean {
  const style = frame.getAttribute("style");
  if (frame.hasAttribute("hidden") || hidesBy(style, false) || (style !== null && NO_ROOM.test(style)))
    return true;
  const sides = [frame.getAttribute("width"), frame.getAttribute("height")];
  return (
    sides.some((side) => side !== null && /^[01](?:px)?$/.test(side)) || labelOf(frame, false).includes(AD)
  );
}

/** The root of a frame of the same origin; null where the frame is another's, empty, or not there to be read. */
export function frameRoot(frame: HTMLIFrameElement): Element | null {
  if (isNoText(frame)) return null;
  try {
    return frame.contentDocument?.documentElement ?? null;
  } catch {
    return null;
  }
}
