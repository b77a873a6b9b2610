import type { Document } from "../document";
import { readQuotations } from "./quotations";
import { groupSentences } from "./sentences";
import { cutTokens } from "./tokens";

/** A text after one pass: tokens, quotations, sentences, paragraphs. Any string in; the tags are still all zero. */
export function readDocument(text: string): Document {
  const tokens = cutTokens(text);
  const quotes = readQuotations(text, tokens);
  const sentences = groupSentences(text, tokens, quotes);
  return {
    text,
    ...tokens,
    tags: new Uint8Array(tokens.count),
    sentences: sentences.numbers,
    sentenceStarts: sentences.starts,
    sentenceEnds: sentences.ends,
    quotes,
  };
}
