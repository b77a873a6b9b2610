import type { Foothold } from "./align";
import { Ballot } from "./ballot";

/** How many units a gram has: shorter ones stand everywhere, longer ones fit between two changed words too seldom. */
const GRAM = 8;
/** Every so many units of a pattern a gram is looked up: between two changes eleven units in a row are surely seen. */
const STRIDE = 4;
/** A gram that stands in more places than this says nothing about where. */
const COMMON = 12;

/** Where every run of eight units stands in a text. */
export class GramIndex {
  // By where a gram ends, which is never zero: the gram, and the place before with a gram of the same slot.
  readonly #grams: Int32Array;
  readonly #earlier: Int32Array;
  readonly #latest: Int32Array;
  readonly #ballot: Ballot;

  constructor(text: string) {
    const { length } = text;
    let size = 1024;
    while (size < length) size *= 2;
    const latest = new Int32Array(size);
    const grams = new Int32Array(length + 1);
    const earlier = new Int32Array(length + 1);
    let gram = 0;
    for (let end = 1; end <= length; end++) {
      gram = rolled(gram, text.charCodeAt(end - 1));
      if (end < GRAM) continue;
      const slot = slotOf(gram, size);
      grams[end] = gram;
      earlier[end] = latest[slot] as number;
      latest[slot] = end;
    }
    this.#grams = grams;
    this.#earlier = earlier;
    this.#latest = latest;
    this.#ballot = new Ballot(length);
  }

  /**
   * Where in the text a pattern may stand, to be asked for one after another, likeliest first: each gram that both
   * share votes for the place where the pattern would start, the rarer the louder.
   */
  footholds(pattern: string): () => Foothold | null {
    const ballot = this.#ballot;
    ballot.clear();
    const grams = this.#grams;
    const earlier = this.#earlier;
    let gram = 0;
    for (let end = 1; end <= pattern.length; end++) {
      gram = rolled(gram, pattern.charCodeAt(end - 1));
      if (end < GRAM || end % STRIDE !== 0) continue;
      const latest = this.#latest[slotOf(gram, this.#latest.length)] as number;
      let times = 0;
      for (let at = latest; at > 0 && times <= COMMON; at = earlier[at] as number) {
        if (grams[at] === gram) times++;
      }
      if (times === 0 || times > COMMON) continue;
      const weight = 1 + Math.floor(COMMON / times);
      for (let at = latest; at > 0; at = earlier[at] as number) {
        if (grams[at] === gram) ballot.vote(at - end, end - 1, weight);
      }
    }
    return () => ballot.next();
  }
}

// Eight times four bits, so that of the ninth unit nothing is left; two grams that are one by chance are no harm.
function rolled(gram: number, unit: number): number {
  return (gram << 4) ^ unit;
}

function slotOf(gram: number, size: number): number {
  const mixed = Math.imul(gram, 0x9e3779b1);
  return (mixed ^ (mixed >>> 15)) & (size - 1);
}
