import { frameOf } from "./cue-frame";
import { endMix } from "./hash";
import { eachSpanToken, STANDING, STANDING_SEEDS, WORDING, WORDING_SEEDS } from "./span-values";
import type { View } from "./view";

/** At most so many features are written for a token. */
export const SPAN_FEATURES = STANDING.length + WORDING.length + 4;

/** More than the largest number of a feature. */
const NUMBERS = 64;
const hashes = new Int32Array(NUMBERS);

/**
 * The hashes of all features of a window's tokens, each token's in the order of their numbers, which training relies on
 * to give the same weights again. Writes token after token; `offsets[i]` is where token low + i begins, and `kinds` gets
 * the number of each feature.
 */
export function spanFeatures(
  view: View,
  from: number,
  to: number,
  low: number,
  high: number,
  cueMarks: Uint8Array,
  out: Int32Array,
  offsets: Int32Array,
  kinds: Uint8Array,
): void {
  const has = new Uint8Array(NUMBERS);
  for (const feature of [...STANDING, ...WORDING]) has[feature] = 1;
  let k = 0;
  eachSpanToken(view, frameOf(view, from, to), low, high, cueMarks, (cell, values) => {
    offsets[cell] = k;
    const { zone, standing, wording, rare, rareFeatures, rares } = values;
    const put = (list: readonly number[], seeds: Int32Array, numbers: Int32Array): void =>
      list.forEach((feature, at) => {
        hashes[feature] = endMix(seeds[zone * list.length + at] as number, numbers[at] as number);
      });
    put(STANDING, STANDING_SEEDS, standing);
    put(WORDING, WORDING_SEEDS, wording);
    for (let at = 0; at < rares; at++) {
      hashes[rareFeatures[at] as number] = endMix(0, rare[at] as number);
      has[rareFeatures[at] as number] = 1;
    }
    for (let feature = 0; feature < NUMBERS; feature++) {
      if (has[feature] !== 1) continue;
      kinds[k] = feature;
      out[k++] = hashes[feature] as number;
    }
    for (let at = 0; at < rares; at++) has[rareFeatures[at] as number] = 0;
  });
  offsets[high - low] = k;
}
