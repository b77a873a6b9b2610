import type { Block } from "./blocks";
import { HEADING } from "./prose";

// Takes "Read more: Minister quits", "Sign up for our newsletter"; leaves "Read more slowly, he said.".
const START =
  /^[^\p{L}\p{N}]*(?:(?:read|see) (?:more|also|next)\b\s*[:|–-]|also read\b|related( (?:articles?|stories|content))?\s*:|more (?:on this|from)\b|sign up\b|subscribe\b|advertisement\b|follow us\b|click here\b|(?:watch|listen|explore)\s*[:|]|copyright\b|©|lire aussi\b|à lire\b|leia (?:também|mais)\b|lee también\b|leggi anche\b|lesen sie (?:auch|mehr)\b|mehr zum thema\b|читайте также\b)/iu;

/** Whether a paragraph in the body's box is furniture of the page all the same. */
export function isFurniture(text: string, block: Block): boolean {
  return block.length < 200 && START.test(text);
}

// Takes "Related stories", "Comments (12)"; leaves "Comments by the minister drew fire".
const CLOSE =
  /^[^\p{L}\p{N}]*(?:related(?: (?:articles?|stories|content|news|topics|links|coverage))?|more (?:from .{2,40}|stories|news|on this (?:story|topic)|like this)|read (?:more|next|also)|also read|you (?:may|might) also (?:like|be interested in)|recommended(?: (?:for you|stories|articles))?|most (?:read|popular|viewed)|trending(?: now)?|popular(?: now)?|comments?(?: \(\d+\))?|\d+ comments?|leave a (?:reply|comment)|join the (?:conversation|discussion)|share this(?: (?:article|story))?|sign up.*|newsletters?|about the authors?|follow us.*|topics|tags|latest (?:news|stories)|top stories|next article|our (?:journalism|standards).*)\s*[:.…]?$/iu;

/** Whether a heading or a line by itself says that what follows is no longer the article. */
export function closesBody(text: string, block: Block): boolean {
  return block.length < 60 && (HEADING.has(block.tag) || block.length < 40) && CLOSE.test(text);
}
