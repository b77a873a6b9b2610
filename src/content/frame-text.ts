import { all } from "../page/dom";

// Takes "about:blank", "javascript:false" and no address; leaves "text-of-bridge.html".
const BLANK = /^\s*(?:$|about:|javascript:)/i;

/**
 * The document of a frame of the page's own site; null where the frame is another's, or has no address. What a script
 * wrote into those is hardly ever the article's but an advertisement, and a first look into each costs over a millisecond.
 */
function documentOf(frame: HTMLIFrameElement): Document | null {
  if (BLANK.test(frame.getAttribute("src") ?? "") && !frame.hasAttribute("srcdoc")) return null;
  try {
    return frame.contentDocument;
  } catch {
    return null;
  }
}

const PARAGRAPHS = "p:not(:empty)";

/** How many paragraphs the frames of the page's own site hold. */
export function paragraphsInFrames(document: Document): number {
  let sum = 0;
  for (const frame of Array.from(all(document, "iframe"))) {
    const inner = documentOf(frame as HTMLIFrameElement);
    if (inner) sum += all(inner, PARAGRAPHS).length;
  }
  return sum;
}

/**
 * Calls back when a frame of the page's own site has loaded that holds paragraphs, of which the page's own tree tells
 * nothing. Returns what ends it.
 */
export function watchFrames(document: Document, loaded: () => void): () => void {
  const onLoad = ({ target }: Event) => {
    const frame = target as HTMLIFrameElement;
    if (frame.localName === "iframe" && documentOf(frame)?.querySelector(PARAGRAPHS)) loaded();
  };
  // A frame's load does not rise to the page, but it passes it on the way down.
  document.addEventListener("load", onLoad, true);
  return () => document.removeEventListener("load", onLoad, true);
}
