import type { Claim, Kind } from "./claim";
import type { Span } from "./span";

/** What a page says about itself, or a caller of the command line knows. Everything may be missing. */
export interface Facts {
  readonly url?: string;
  readonly title?: string;
  readonly byline?: string;
  readonly publisher?: string;
  /** ISO 8601, as the page gave it. */
  readonly published?: string;
  readonly modified?: string;
  /** BCP 47 tag. */
  readonly lang?: string;
  /** The agency the page credits for the text. */
  readonly wire?: string;
}

/** Which list an entry stands in: newsrooms, states and towns, names of power, bodies, services of data, platforms, regions, peoples. */
export const LISTS = ["outlet", "place", "metonym", "body", "data", "platform", "region", "people"] as const;
/** One of the engine's lists of names. */
export type ListName = (typeof LISTS)[number];

/** What one of the engine's lists says of a name. */
export interface ListEntry {
  readonly list: ListName;
  /** The entry's own name ("The New York Times" for "NYT"). */
  readonly name: string;
  /** What a reader is told who asks why: "news agency, Russia", "stands for the Russian presidency". */
  readonly about: string;
}

/** What a page shows beside the words of its text; of a plain text nothing is known. */
export interface Shown {
  /** Where the text links to another page, in its own units, ascending. */
  readonly links?: readonly Span[];
}

/** One source of an article, however often and under whatever name it speaks. */
export interface SourceEntry {
  readonly name: string;
  readonly kind: Kind;
  /** Indexes into the claims of the same analysis, ascending. */
  readonly claims: readonly number[];
}

/** What the sourcing of a whole article can show, after the W3C Credible Web signals, PEJ and IMVAIN. */
export const SIGNAL_IDS = [
  "named-sources",
  "unnamed-sources",
  "distinct-sources",
  "single-source",
  "lead",
  "chains",
  "one-origin",
  "documents",
  "documents-linked",
  "anonymity-reason",
  "own-observation",
  "right-of-reply",
  "attributed-sentences",
] as const;
/** The id of a signal. */
export type SignalId = (typeof SIGNAL_IDS)[number];

/** Something the sourcing of the whole article shows, with the claims it rests on. */
export interface Signal {
  readonly id: SignalId;
  /** How many; for yes-or-no signals 1 or 0. */
  readonly count: number;
  /** Out of how many, where that makes sense (sentences, anonymous claims …). */
  readonly of?: number;
  /** Which sentence of this id is meant (the lead may rest on "unnamed", "second-hand", "none", "named"). */
  readonly variant?: string;
  /** The sentence in English; views translate by id, variant and values. */
  readonly text: string;
  readonly values: readonly string[];
  /** Indexes into the claims of the same analysis, ascending. */
  readonly claims: readonly number[];
}

/** Everything the engine says about one text. */
export interface Analysis {
  /** The language the text was taken for, BCP 47, "und" where unclear. */
  readonly language: string;
  /** False where the engine does not read that language; claims are then empty. */
  readonly supported: boolean;
  /** In text order of their first cue, or of what stands first where there is none. */
  readonly claims: readonly Claim[];
  readonly sources: readonly SourceEntry[];
  readonly signals: readonly Signal[];
}
