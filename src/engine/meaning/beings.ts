import type { Gender, KnownName } from "./known-names";

/** What a name in a text names. */
export type BeingSort = "person" | "body" | "outlet" | "place" | "data" | "platform" | "unsure";

/** Somebody or something a text names, however often. */
export interface Being {
  readonly id: number;
  sort: BeingSort;
  /** The fullest name the text gives, without titles. */
  name: string;
  /** Its words, lower case. */
  parts: string[];
  gender: Gender;
  /** Lower-case words the text describes it with: "president", "ministry", "lawyer". */
  readonly roles: Set<string>;
  /** The list entry that knows the name. */
  known: KnownName | null;
  /** Indexes into Cast.mentions, ascending. */
  readonly mentions: number[];
  /** How far the text itself shows the sort: 0 guess, 1 sign, 2 plain. */
  sure: number;
  /** The outlet a journalist works for, as the text shows it ("NPR's Feng"); null for everybody else. */
  outlet: string | null;
}

/** One place where a name stands: tokens [from, to) hold the name, [runFrom, runTo) the capitals around it. */
export interface Mention {
  readonly from: number;
  readonly to: number;
  readonly runFrom: number;
  readonly runTo: number;
  readonly being: Being;
}

/** Who and what a text names. */
export interface Cast {
  readonly beings: readonly Being[];
  readonly mentions: readonly Mention[];
  /** For each token the index of the mention it belongs to, −1 for none. */
  readonly at: Int32Array;
}
