import type { GradeName, Kind } from "../model/claim";

/** The orders lists of articles can stand in; `read` last read first, `unnamed` the largest share without a name first. */
export type ArticleOrder = "read" | "newest" | "oldest" | "title" | "outlet" | "claims" | "unnamed";

/** The orders the list of sources can stand in; `read` last read first, `unnamed` the largest share without a name first. */
export type SourceOrder = "claims" | "articles" | "name" | "read" | "unnamed";

/** One source over all kept articles. */
export interface SourceRow {
  readonly key: string;
  readonly name: string;
  readonly kind: Kind;
  readonly claims: number;
  readonly articles: number;
  readonly grades: Readonly<Record<GradeName, number>>;
  /** The outlets its words came through, with how many claims each, most first. */
  readonly relays: readonly { readonly name: string; readonly claims: number }[];
  /** ISO 8601, when an article with it was last read. */
  readonly lastRead: string;
}

/** Counts for the charts of the library. `grades` counts claims. */
export interface Tally {
  /** A publisher or host, or a month as "2026-11". */
  readonly of: string;
  readonly articles: number;
  readonly grades: Readonly<Record<GradeName, number>>;
}

/** Everything about one source over all kept articles but its claims. */
export interface Dossier {
  readonly source: SourceRow;
  /** Its claims by the outlet that cites it, most first. */
  readonly outlets: readonly Tally[];
  /** Its claims by month of publication, in order of time. */
  readonly months: readonly Tally[];
}
