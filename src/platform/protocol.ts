import type { Facts, SourceEntry } from "../model/analysis";
import type { Annotation, Article, Placed } from "../model/annotation";
import type { Change, EditAnswer } from "../model/change";

export type { Change, EditAnswer } from "../model/change";

/** Everything a view or a visit needs to show one article. `sources` index into `placed`. */
export interface ArticleView {
  readonly article: Article;
  /** In reading order; what could not be placed comes last. */
  readonly placed: readonly Placed[];
  readonly sources: readonly SourceEntry[];
  /** False where nothing of it is kept (private window, retention "nothing"). */
  readonly kept: boolean;
}

/** What became of a page that was handed in for reading. */
export type ReadAnswer =
  | { readonly status: "read"; readonly view: ArticleView }
  | { readonly status: "language"; readonly language: string }
  | { readonly status: "too-large"; readonly limit: number };

/** What the visit in a tab is doing, as the popup asks it. */
export type VisitState =
  | { readonly state: "reading" }
  | { readonly state: "article"; readonly articleId: string; readonly view: ArticleView }
  | { readonly state: "not-article" }
  | { readonly state: "language"; readonly language: string }
  | { readonly state: "too-large"; readonly limit: number }
  | { readonly state: "off"; readonly why: "paused" | "site" };

/** Calls of a content script to the background. The sender decides which tab and address they are about. */
export interface PageCalls {
  /** Asks for a later part of the content script to be run in the sender's frame. */
  "page.run": { ask: { readonly part: "visit" | "card" }; answer: { readonly ran: boolean } };
  /** Hands in the text of an article for analysis and keeping. */
  "page.read": { ask: { readonly facts: Facts; readonly text: string }; answer: ReadAnswer };
  /** Changes an annotation of the article open in the sender's tab. */
  "page.edit": {
    ask: { readonly annotationId: string; readonly revision: number; readonly change: Change };
    answer: EditAnswer;
  };
  /**
   * Inserts styles for the marks into the sender's frame at user origin, where no policy or sheet of the page reaches
   * them, and takes out `old`. Firefox takes them out by itself when the extension goes, which no script can do there.
   */
  "page.style": {
    ask: { readonly css: string; readonly old: string | null };
    answer: { readonly styled: boolean };
  };
}

/** Calls of the extension's own pages to the background. */
export interface ViewCalls {
  /** One article with all that is kept of it, null where it is not kept. */
  "view.article": { ask: { readonly articleId: string }; answer: ArticleView | null };
  /** Changes an annotation. */
  "view.edit": {
    ask: { readonly annotationId: string; readonly revision: number; readonly change: Change };
    answer: EditAnswer;
  };
}

/** Calls to the visit that runs in a tab, from a view or the background. */
export interface VisitCalls {
  /** What the visit is doing. */
  "visit.state": { ask: Record<string, never>; answer: VisitState };
  /** Scrolls to a claim and opens its card; false where it is not on the page. */
  "visit.show": { ask: { readonly annotationId: string }; answer: boolean };
  /** Reads the page although it does not look like an article. */
  "visit.anyway": { ask: Record<string, never>; answer: VisitState };
  /** Passes on a keyboard command of the browser; false where there is nothing to go to. */
  "visit.command": { ask: { readonly command: "next" | "previous" | "open" }; answer: boolean };
  /** Tells the visit that an annotation of its article changed elsewhere. */
  "visit.changed": { ask: { readonly annotation: Annotation }; answer: null };
}
