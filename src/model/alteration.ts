/** Words that stood there and still do, that are gone, or that are new. */
export interface WordRun {
  readonly is: "same" | "gone" | "new";
  readonly text: string;
}

/**
 * Why a claim has no place any more: its own words were taken out of what still stands; they were rewritten beyond
 * knowing them again; they stand more than once, and nothing tells which is meant; all around them is gone too.
 */
export type LostWhy = "taken-out" | "rewritten" | "twice" | "paragraph-gone";

/** How what stands around a claim differs from what the reader saw when working on it. */
export interface Alteration {
  /** The passage as it was and as it is, in reading order, what is gone before what is new. */
  readonly runs: readonly WordRun[];
  /** Absent where the claim still has its place. */
  readonly why?: LostWhy;
}
