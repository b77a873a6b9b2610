import type { Document } from "../document";

/**
 * Lists of a view with two places of border on either side of every sentence, so that neighbours can be asked for
 * without a look at where the sentence ends. A token stands at paddedPlace.
 */
export interface Padded {
  readonly lower: Int32Array;
  readonly lemma: Int32Array;
  readonly tags: Uint8Array;
  readonly role: Uint8Array;
  readonly meaning: Uint8Array;
}

/** What stands before a sentence in the lists of words, and behind it. */
const WORD = [101, 102] as const;
const TAG = [60, 61] as const;
/** On both sides. */
const OTHER = 20;

/** Where a token stands in the lists of Padded. */
export function paddedPlace(token: number, sentence: number): number {
  return token + 4 * sentence + 2;
}

/** Pads the lists of a view. */
export function pad(document: Document, lists: Padded): Padded {
  const { sentenceStarts, sentenceEnds, count } = document;
  const size = count + 4 * sentenceStarts.length;
  const padded = {
    lower: new Int32Array(size),
    lemma: new Int32Array(size),
    tags: new Uint8Array(size),
    role: new Uint8Array(size).fill(OTHER),
    meaning: new Uint8Array(size).fill(OTHER),
  };
  const border = (place: number, side: 0 | 1): void => {
    padded.lower[place] =
      padded.lower[place + 1] =
      padded.lemma[place] =
      padded.lemma[place + 1] =
        WORD[side];
    padded.tags[place] = padded.tags[place + 1] = TAG[side];
  };
  for (let sentence = 0; sentence < sentenceStarts.length; sentence++) {
    const start = sentenceStarts[sentence] as number;
    const end = sentenceEnds[sentence] as number;
    let place = paddedPlace(start, sentence);
    border(place - 2, 0);
    for (let token = start; token < end; token++, place++) {
      padded.lower[place] = lists.lower[token] as number;
      padded.lemma[place] = lists.lemma[token] as number;
      padded.tags[place] = lists.tags[token] as number;
      padded.role[place] = lists.role[token] as number;
      padded.meaning[place] = lists.meaning[token] as number;
    }
    border(place, 1);
  }
  return padded;
}
