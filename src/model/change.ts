import type { Annotation, ReaderWork } from "./annotation";

/** A change to one annotation; parts set to null go back to untouched, absent ones stay. */
export type Change = { readonly [K in keyof ReaderWork]?: ReaderWork[K] | null };

/** What became of a change. `conflict` brings what somebody else wrote meanwhile. */
export type EditAnswer =
  | { readonly status: "saved"; readonly annotation: Annotation }
  | { readonly status: "conflict"; readonly annotation: Annotation }
  | { readonly status: "gone" }
  | { readonly status: "refused"; readonly why: "full" | "closed" | "invalid" };
