import type { View } from "./view";

const MAX_SENTENCES = 12;
// Tokens to either side of a cue at most, so that a sentence without end costs no more than many short ones.
const REACH = 400;

/**
 * The tokens among which a cue's source and content are sought: its sentence, the sentences before that end inside a
 * quotation, and those after that begin in one (98 of 100 spans of the training corpora stand there).
 */
export function windowOf(view: View, from: number, to: number): readonly [number, number] {
  const { sentences, sentenceStarts, sentenceEnds, quotes, paragraphs } = view.document;
  const sentence = sentences[from] as number;
  let low = sentence;
  let high = sentences[to - 1] as number;
  const paragraph = paragraphs[from] as number;
  while (
    low > 0 &&
    sentence - low < MAX_SENTENCES &&
    (quotes[(sentenceStarts[low] as number) - 1] as number) > 0 &&
    paragraph - (paragraphs[(sentenceStarts[low] as number) - 1] as number) < 3 &&
    (low < sentence ||
      (quotes[sentenceStarts[low] as number] as number) > 0 ||
      from - (sentenceStarts[low] as number) < 12)
  )
    low--;
  const last = sentenceStarts.length - 1;
  while (
    high < last &&
    high - sentence < MAX_SENTENCES &&
    (quotes[sentenceStarts[high + 1] as number] as number) > 0
  )
    high++;
  return [
    Math.max(sentenceStarts[low] as number, from - REACH),
    Math.min(sentenceEnds[high] as number, to + REACH),
  ];
}
