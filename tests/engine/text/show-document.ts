import { readDocument } from "../../../src/engine/text/read-document";

/** The tokens of a text with a bar between sentences and two between paragraphs. */
export function showTokens(text: string): string {
  const document = readDocument(text);
  return document.words
    .map((word, index) => {
      if (index === 0) return word;
      if (document.paragraphs[index] !== document.paragraphs[index - 1]) return `|| ${word}`;
      return document.sentences[index] === document.sentences[index - 1] ? word : `| ${word}`;
    })
    .join(" ");
}

/** The quotations of a text as they stand, in order; one that runs over paragraphs is one. */
export function showQuotations(text: string): string[] {
  const document = readDocument(text);
  const found: string[] = [];
  for (let index = 0; index < document.count; index++) {
    const number = document.quotes[index] as number;
    if (number === 0 || number === document.quotes[index - 1]) continue;
    let last = index;
    while (document.quotes[last + 1] === number) last++;
    found.push(text.slice(document.starts[index], document.ends[last]));
  }
  return found;
}
