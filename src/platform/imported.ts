import type { Annotation, Article } from "../model/annotation";
import type { RefusedWhy } from "../model/change";

/** One article with all that is kept of it, as exported and imported. */
export interface Kept {
  readonly article: Article;
  /** In reading order. */
  readonly annotations: readonly Annotation[];
}

/**
 * What became of an import. `conflicts` are annotations the reader worked on here and there in different ways: ours
 * stays, theirs is given back to be shown. `skipped` says what was left out and why.
 */
export interface Imported {
  readonly articles: number;
  readonly annotations: number;
  readonly conflicts: readonly { readonly ours: Annotation; readonly theirs: Annotation }[];
  readonly skipped: readonly { readonly address: string; readonly why: RefusedWhy }[];
}

/**
 * Why a note of another tool was left out: its article is not kept, or not read since it came in; it names no words,
 * or they do not stand in the article; or the store refused.
 */
export type NoteLeftWhy = RefusedWhy | "unkept" | "unread" | "wordless" | "lost";

/** What became of notes of another tool. `skipped` names each that was left out by its words and why. */
export interface ImportedNotes {
  readonly articles: number;
  readonly annotations: number;
  readonly skipped: readonly {
    readonly address: string;
    readonly words: string;
    readonly why: NoteLeftWhy;
  }[];
}
