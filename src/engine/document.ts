/**
 * A text after one pass over it: tokens with where they stand and what they belong to. All lists are parallel, one
 * entry a token, unless said otherwise; offsets are UTF-16 units of `text`.
 */
export interface Document {
  readonly text: string;
  /** Number of tokens. */
  readonly count: number;
  /** As written. */
  readonly words: readonly string[];
  /** Lower-cased, apostrophes and quotation marks made straight. */
  readonly lower: readonly string[];
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Part of speech, an index into TAGS (Penn Treebank). */
  readonly tags: Uint8Array;
  /** Number of the sentence, paragraph. */
  readonly sentences: Int32Array;
  readonly paragraphs: Int32Array;
  /** One entry a sentence: its first token, and the token past its last. */
  readonly sentenceStarts: Int32Array;
  readonly sentenceEnds: Int32Array;
  /** 0 outside quotation marks, else one more than the number of the quotation; the marks themselves are inside. */
  readonly quotes: Int32Array;
}
