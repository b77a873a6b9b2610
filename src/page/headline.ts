import { textOf } from "./block-text";
import type { Block, Outline } from "./blocks";
import { all } from "./dom";
import { lettersOf } from "./letters";
import { HEADING } from "./words";

/** The headline and the standfirst as the page shows them; empty where there is none. */
export interface Head {
  readonly title: string;
  readonly standfirst: string;
}

/** Length of a standfirst. */
const STANDFIRST = { least: 30, most: 450 };

/** Finds headline and standfirst before the first block of the body. */
export function headOf(document: Document, { boxes, blocks }: Outline, junk: Uint8Array, first: Block): Head {
  const told = titlesTold(document);
  const begin = blocks.indexOf(first);
  let at = -1;
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i] as Block;
    if (!HEADING.has(block.tag) || block.length < 8) continue;
    const letters = lettersOf(textOf(block));
    if (letters !== "" && told.some((title) => title.includes(letters) || letters.includes(title))) {
      at = i;
      break;
    }
    if (block.tag === "h1" && i < begin) at = i;
  }
  const title = at < 0 ? "" : textOf(blocks[at] as Block);
  let standfirst = "";
  for (let i = at < 0 ? Math.max(0, begin - 8) : at + 1; i < begin; i++) {
    const block = blocks[i] as Block;
    const box = boxes[block.box];
    if (!box || block.linked > block.length / 2) continue;
    if (block.length < STANDFIRST.least || block.length > STANDFIRST.most) continue;
    const named = box.lead || boxes[box.parent]?.lead === true;
    if (named || (!junk[block.box] && (block.tag === "h2" || block.tag === "p" || block.tag === "h3"))) {
      standfirst = textOf(block);
      break;
    }
  }
  return { title, standfirst };
}

function titlesTold(document: Document): string[] {
  const told: string[] = [];
  const elements = all(document, 'meta[property="og:title"],meta[name="twitter:title"],title');
  for (let i = 0; i < elements.length && i < 6; i++) {
    const element = elements[i] as Element;
    const letters = lettersOf(element.getAttribute("content") ?? element.textContent ?? "");
    if (letters.length >= 6) told.push(letters);
  }
  return told;
}
