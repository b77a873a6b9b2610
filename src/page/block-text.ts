import type { Block } from "./blocks";

/** The words of a block on one line, for looking at; the text that is handed out is made by `TextMaker`. */
export function textOf(block: Block): string {
  let text = "";
  for (const node of block.nodes) text += node === null ? " " : node.data;
  return text.replace(/\s+/g, " ").trim();
}
