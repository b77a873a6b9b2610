import type { Foothold } from "./align";

/** Starts less than sixteen units apart are voted for together: a changed word moves what comes after it. */
const SHIFT = 4;
/** A start may lie so far before the text, where what comes first was taken out of it. */
const AHEAD = 1024;
/** Of places so near to each other only one is told. */
const BESIDE = 2;

/** Counts votes for where in a text of a given length a pattern starts. */
export class Ballot {
  readonly #votes: Int32Array;
  // Where most of a place's votes say that the pattern starts, by how many they are more, and a row that says so.
  readonly #starts: Int32Array;
  readonly #leads: Int32Array;
  readonly #rows: Int32Array;
  #places: number[] = [];
  #top = 0;

  constructor(length: number) {
    const places = ((length + AHEAD) >> SHIFT) + 2 * BESIDE + 1;
    this.#votes = new Int32Array(places);
    this.#starts = new Int32Array(places);
    this.#leads = new Int32Array(places);
    this.#rows = new Int32Array(places);
  }

  /** Forgets all votes. */
  clear(): void {
    for (const place of this.#places) this.#votes[place] = 0;
    this.#places = [];
    this.#top = 0;
  }

  /** Votes for a start, because of a row of the pattern. */
  vote(start: number, row: number, weight: number): void {
    const place = (Math.max(0, start + AHEAD) >> SHIFT) + BESIDE;
    const votes = this.#votes[place] as number;
    let lead = votes === 0 ? 0 : (this.#leads[place] as number);
    if (votes === 0) this.#places.push(place);
    // Whichever start has more than half of the votes is left at the end (Boyer and Moore's majority vote).
    if (lead > 0 && start !== this.#starts[place]) lead--;
    else {
      this.#starts[place] = start;
      this.#rows[place] = row;
      lead++;
    }
    this.#leads[place] = lead;
    this.#votes[place] = votes + weight;
  }

  /** The place with most votes that was not told yet; null where none has a third of those of the first one told. */
  next(): Foothold | null {
    const votes = this.#votes;
    let best = 0;
    let most = 0;
    for (const place of this.#places) {
      const own = votes[place] as number;
      const all = (votes[place - 1] as number) + 2 * own + (votes[place + 1] as number);
      if (own === 0 || all <= most) continue;
      most = all;
      best = place;
    }
    if (most === 0 || 3 * most < this.#top) return null;
    this.#top = Math.max(this.#top, most);
    votes.fill(0, best - BESIDE, best + BESIDE + 1);
    const row = this.#rows[best] as number;
    return { row, at: (this.#starts[best] as number) + row };
  }
}
