/** How many units a gram has: shorter ones stand everywhere, longer ones fit between two changed words too seldom. */
export const GRAM = 5;
/** A gram that stands in more places than this says nothing about where. */
const COMMON = 12;

/** Where every run of five units stands in a text. */
export class GramIndex {
  readonly #heads: Int32Array;
  readonly #next: Int32Array;
  readonly #mask: number;
  readonly #votes: Int32Array;

  constructor(codes: Uint16Array) {
    let size = 1024;
    while (size < codes.length * 2) size *= 2;
    this.#mask = size - 1;
    this.#heads = new Int32Array(size).fill(-1);
    this.#next = new Int32Array(codes.length);
    let gram = 0;
    for (let end = 0; end < codes.length; end++) {
      gram = rolled(gram, codes[end] as number);
      const start = end - GRAM + 1;
      if (start < 0) continue;
      const slot = slotOf(gram) & this.#mask;
      this.#next[start] = this.#heads[slot] as number;
      this.#heads[slot] = start;
    }
    this.#votes = new Int32Array((codes.length >> SHIFT) + 64);
  }

  /**
   * Where in the text a pattern might start, likeliest first, at most `most` places some sixteen units exact: each run
   * of five that both share votes for the place where the pattern would start, the rarer the louder.
   */
  places(pattern: Uint16Array, most: number): number[] {
    const votes = this.#votes;
    const room = pattern.length;
    const buckets: number[] = [];
    let gram = 0;
    for (let end = 0; end < pattern.length; end++) {
      gram = rolled(gram, pattern[end] as number);
      const index = end - GRAM + 1;
      if (index < 0) continue;
      const slot = slotOf(gram) & this.#mask;
      const head = this.#heads[slot] as number;
      let times = 0;
      for (let at = head; at >= 0 && times <= COMMON; at = this.#next[at] as number) times++;
      if (times > COMMON) continue;
      const weight = times === 0 ? 0 : 1 + ((COMMON / times) | 0);
      for (let at = head; at >= 0; at = this.#next[at] as number) {
        const bucket = (at - index + room) >> SHIFT;
        if (bucket >= votes.length) continue;
        if (votes[bucket] === 0) buckets.push(bucket);
        votes[bucket] = (votes[bucket] as number) + weight;
      }
    }
    const places = peaks(votes, buckets, most).map((bucket) => (bucket << SHIFT) - room);
    for (const bucket of buckets) votes[bucket] = 0;
    return places;
  }
}

/** Votes for places less than sixteen units apart are one: a changed word moves what comes after it. */
const SHIFT = 4;

// The buckets with most votes, their neighbours' counted in, none beside another one taken, and none with less than a
// third of the votes of the first.
function peaks(votes: Int32Array, buckets: readonly number[], most: number): number[] {
  const taken: number[] = [];
  let top = 0;
  for (let turn = 0; turn < most; turn++) {
    let best = -1;
    let highest = 0;
    for (const bucket of buckets) {
      const height = (votes[bucket - 1] ?? 0) + 2 * (votes[bucket] as number) + (votes[bucket + 1] ?? 0);
      if (height <= highest || taken.some((other) => Math.abs(other - bucket) < 3)) continue;
      highest = height;
      best = bucket;
    }
    if (best < 0 || 3 * highest < top) break;
    top = Math.max(top, highest);
    taken.push(best);
  }
  return taken;
}

// The run that ends with `code`, from the run one unit before: five times six bits, so that the sixth unit is gone.
function rolled(gram: number, code: number): number {
  return ((gram << 6) ^ code) & 0x3fffffff;
}

function slotOf(gram: number): number {
  const mixed = Math.imul(gram, 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
}
