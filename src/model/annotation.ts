import type { Alteration } from "./alteration";
import type { Facts, Signal } from "./analysis";
import type { Claim, Grade, Kind } from "./claim";
import type { Selectors } from "./selector";
import type { Span } from "./span";

/** The reader's own judgements of a content, in the order views offer them. */
export const VERDICTS = ["supported", "partly", "unsupported", "disputed", "false", "cannot-tell"] as const;
/** The reader's own judgement of the content. */
export type Verdict = (typeof VERDICTS)[number];

/** A link the reader puts beside a claim. `url` is http or https. */
export interface Evidence {
  readonly url: string;
  readonly title: string;
  readonly quote: string;
}

/** What the reader wrote about one claim. Absent parts are those the reader did not touch. */
export interface ReaderWork {
  readonly verdict?: Verdict;
  /** Plain text with line breaks. */
  readonly note?: string;
  readonly evidence?: readonly Evidence[];
  readonly tags?: readonly string[];
  readonly grade?: Grade;
  readonly kind?: Kind;
  readonly name?: string;
  /** "This is not a claim." */
  readonly dismissed?: boolean;
}

/** How each part of a claim is found again; lists follow the claim's spans. */
export interface Anchors {
  readonly source: readonly Selectors[];
  readonly cue: readonly Selectors[];
  readonly content: readonly Selectors[];
}

/** A claim as kept in the store, with everything the reader added. */
export interface Annotation {
  /** A UUID. */
  readonly id: string;
  readonly articleId: string;
  /** Who found the claim. */
  readonly origin: "engine" | "reader";
  /** The claim as found; its spans index the text it was found in. */
  readonly claim: Claim;
  readonly anchors: Anchors;
  readonly work: ReaderWork;
  /** Grows by one with each change, so that two tabs cannot overwrite each other unseen. */
  readonly revision: number;
  /** ISO 8601. */
  readonly created: string;
  readonly modified: string;
}

/** An article as kept in the store. */
export interface Article {
  /** A UUID. */
  readonly id: string;
  /** The canonical address: no hash, no tracking parameters. */
  readonly address: string;
  /** Other addresses the same article was read at. */
  readonly aliases: readonly string[];
  readonly facts: Facts;
  readonly language: string;
  readonly signals: readonly Signal[];
  /** A digest of the text it was last analysed in, so that nothing is analysed twice for nothing. */
  readonly textDigest: string;
  /** Where that text has surrogate pairs (UTF-16 offsets, ascending), so that exports can count code points. */
  readonly astral?: readonly number[];
  /** The version of the engine that made the claims. */
  readonly engine: string;
  readonly firstRead: string;
  readonly lastRead: string;
}

/** An annotation with where its claim stands in the text at hand; `placed` is null where it is no longer there. */
export interface Placed {
  readonly annotation: Annotation;
  readonly placed: {
    readonly source: readonly Span[];
    readonly cue: readonly Span[];
    readonly content: readonly Span[];
  } | null;
  /** How what stands around it differs from what the reader saw; absent where it does not, or nobody worked on it. */
  readonly alteration?: Alteration;
}
