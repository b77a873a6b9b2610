import type { Annotation, ReaderWork } from "./annotation";

/** A change to one annotation; parts set to null go back to untouched, absent ones stay. */
export type Change = { readonly [K in keyof ReaderWork]?: ReaderWork[K] | null };

/**
 * Why nothing could be written: no room left; the store cannot be opened or was closed; another tab holds an older
 * version of it open; what is stored is damaged; a private window, of which nothing is kept; the change makes no sense.
 */
export type RefusedWhy = "full" | "closed" | "blocked" | "corrupt" | "private" | "invalid";

/** What became of a change. `conflict` brings what somebody else wrote meanwhile. */
export type EditAnswer =
  | { readonly status: "saved"; readonly annotation: Annotation }
  | { readonly status: "conflict"; readonly annotation: Annotation }
  | { readonly status: "gone" }
  | { readonly status: "refused"; readonly why: RefusedWhy };
