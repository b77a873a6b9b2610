import { all, parentOf } from "./dom";

/** Paragraphs looked at for prose. */
const MOST = 200;

/**
 * Characters in paragraphs of 60 or more that stand near each other, the largest such group of the page, or all of them.
 */
export function proseIn(document: Document, anywhere: boolean): number {
  const groups = new Map<unknown, number>();
  let most = 0;
  const paragraphs = all(document, "p");
  for (let i = 0; i < paragraphs.length && i < MOST; i++) {
    const p = paragraphs[i] as Element;
    const length = weightOf((p.textContent ?? "").trim());
    if (length < 60) continue;
    if (anywhere) most += length;
    let box: unknown = anywhere ? null : p;
    for (let up = 0; box && up < 3; up++) {
      box = parentOf(box as Node);
      if (!box) break;
      const sum = (groups.get(box) ?? 0) + length;
      groups.set(box, sum);
      if (sum > most) most = sum;
    }
  }
  return most;
}

/** Characters without a paragraph around them in what a page calls its article; where it calls nothing so, near its headline. */
export function looseProse(document: Document): number {
  let most = 0;
  const bodies = all(
    document,
    "[itemprop=articleBody],[data-articlebody],article,[class*=article-body],[class*=article_body],[class*=articleBody],[class*=post-body],[class*=entry-content]",
  );
  for (let i = 0; i < bodies.length && i < 8; i++) most = Math.max(most, looseText(bodies[i] as Element));
  if (bodies.length > 0) return most;
  // Else what stands around the headline.
  let around: ParentNode | null = all(document, "h1")[0] ?? null;
  for (let up = 0; around && up < 3; up++) around = parentOf(around);
  return around?.nodeType === 1 ? looseText(around as Element) : 0;
}

/** Length of a text; what is written without spaces says as much in less than half of it. */
function weightOf(text: string): number {
  const middle = text.charCodeAt(text.length >> 1);
  const wide = (middle > 0x3040 && middle < 0xa000) || (middle > 0xac00 && middle < 0xd7b0);
  return wide ? text.length * 2.5 : text.length;
}

/** Length of the texts of 60 and more that stand in an element without a paragraph around them. */
function looseText(element: Element): number {
  let length = 0;
  const breaks = element.querySelectorAll("br,div");
  for (let i = 0; i < breaks.length && i < MOST; i++) {
    for (
      let node =
        (breaks[i] as Element).localName === "br"
          ? (breaks[i] as Element).nextSibling
          : (breaks[i] as Element).firstChild;
      node;
      node = node.nextSibling
    ) {
      if (node.nodeType === 1) break;
      const text = node.nodeType === 3 ? weightOf((node as Text).data.trim()) : 0;
      if (text >= 60) length += text;
    }
  }
  return length;
}
