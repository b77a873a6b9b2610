import type { Block, Box } from "./blocks";

// Takes "Read more: Minister quits", "Sign up for our newsletter"; leaves "Read more slowly, he said.".
const START =
  /^(?:(?:read|see) (?:more|also|next)\b\s*[:|–-]|also read\b|related( (?:articles?|stories|content))?\s*:|more (?:on this|from)\b|sign up\b|subscribe\b|advertisement\b|follow us\b|click here\b|(?:watch|listen|explore)\s*:|copyright\b|©|lire aussi\b|à lire\b|leia (?:também|mais)\b|lee también\b|leggi anche\b|lesen sie (?:auch|mehr)\b|mehr zum thema\b|читайте также\b)/i;

/** Whether a paragraph of the body's box is furniture of the page all the same. */
export function isFurniture(text: string, block: Block, _boxes: readonly Box[]): boolean {
  return block.length < 200 && START.test(text);
}
