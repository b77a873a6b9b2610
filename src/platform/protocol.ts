import type { Facts, ListEntry, Signal, SourceEntry } from "../model/analysis";
import type { Annotation, Article, Placed, Verdict } from "../model/annotation";
import type { Change, EditAnswer, RefusedWhy } from "../model/change";
import type { GradeName, Kind } from "../model/claim";
import type { ForeignNote } from "../model/foreign-note";
import type { Span } from "../model/span";
import type { Imported, ImportedNotes, Kept } from "./imported";
import type { ArticleOrder, Dossier, SourceOrder, SourceRow, Tally } from "./summed";

export type { Change, EditAnswer, RefusedWhy } from "../model/change";
export type { Imported, ImportedNotes, Kept, NoteLeftWhy } from "./imported";
export type { ArticleOrder, Dossier, SourceOrder, SourceRow, Tally } from "./summed";

/** Everything a view or a visit needs to show one article. Its `sources` and its article's `signals` index into `placed`. */
export interface ArticleView {
  readonly article: Article;
  /** In reading order; what could not be placed comes last. */
  readonly placed: readonly Placed[];
  readonly sources: readonly SourceEntry[];
  /** False where nothing of it is kept (private window, retention "annotated" and nothing annotated). */
  readonly kept: boolean;
  /** True where the text differs from the one read before. */
  readonly changed: boolean;
  /** Why it could not be kept, where the store refused. */
  readonly trouble?: RefusedWhy;
  /** Another kept article that is likely the same one at another address; the reader may join them. */
  readonly alike?: ArticleSummary;
}

/** What became of a page that was handed in for reading. */
export type ReadAnswer =
  | { readonly status: "read"; readonly view: ArticleView }
  | { readonly status: "language"; readonly language: string }
  | { readonly status: "too-large"; readonly limit: number };

/**
 * How storing an article went that a page was told of: `other` where it is to be shown otherwise than the page was told,
 * `unknown` where the background was stopped under it and it has to be read again.
 */
export type KeptAnswer =
  | { readonly status: "as-told" }
  | { readonly status: "other"; readonly view: ArticleView }
  | { readonly status: "unknown" };

/** What the visit in a tab is doing, as the popup asks it. */
export type VisitState =
  | { readonly state: "reading" }
  | { readonly state: "article"; readonly articleId: string; readonly view: ArticleView }
  | { readonly state: "not-article" }
  | { readonly state: "language"; readonly language: string }
  | { readonly state: "too-large"; readonly limit: number }
  | { readonly state: "off"; readonly why: "paused" | "site" };

/** A claim the reader marks; spans index `text`. `id` is a UUID made by the asker, so that asking twice adds once. */
export interface NewClaim {
  readonly id: string;
  readonly text: string;
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  readonly kind: Kind;
  /** The source's name, null where there is none. */
  readonly name: string | null;
}

/** What became of a claim the reader marked, or of one placed by hand. */
export type PlaceAnswer =
  | { readonly status: "saved"; readonly placed: Placed }
  | { readonly status: "conflict"; readonly annotation: Annotation }
  | { readonly status: "gone" }
  | { readonly status: "refused"; readonly why: RefusedWhy };

/** One article in a list, without its claims. */
export interface ArticleSummary {
  readonly article: Article;
  /** How many claims of each grade. */
  readonly grades: Readonly<Record<GradeName, number>>;
  /** How many of its claims the reader touched. */
  readonly touched: number;
  readonly signals: readonly Signal[];
}

/** One claim in a list over articles. `content`, `source`, `cue` are its words as found. */
export interface ClaimRow {
  readonly annotation: Annotation;
  readonly address: string;
  readonly title: string;
  readonly publisher: string;
  readonly published: string;
  readonly source: string;
  readonly cue: string;
  readonly content: string;
}

/** Which claims are meant; absent parts do not filter, lists take any of theirs. */
export interface ClaimFilter {
  /** Words that must all occur, in any order, in content, source, resolved name, note, tags or title. */
  readonly text?: string;
  readonly grades?: readonly GradeName[];
  readonly kinds?: readonly Kind[];
  /** A source's key, as a SourceRow gives it. */
  readonly source?: string;
  /** Host names. */
  readonly sites?: readonly string[];
  readonly verdicts?: readonly Verdict[];
  readonly tags?: readonly string[];
  /** Only what the reader touched. */
  readonly touched?: boolean;
  /** ISO 8601, on when the article was last read; `from` included, `to` not. */
  readonly from?: string;
  readonly to?: string;
}

/**
 * A part of a long list. Ask again with `after: next` until `next` is null; each part is made in bounded time, so that
 * it may hold few rows, or none, although more follow. `done` of `total` articles have been looked through.
 */
export interface Page<Row> {
  readonly rows: readonly Row[];
  readonly next: string | null;
  readonly done: number;
  readonly total: number;
}

/** Which part of a long list is asked for. */
export interface PageOf {
  /** `next` of the part before; absent for the first. */
  readonly after?: string;
  /** At most so many rows, 100 where absent. */
  readonly limit?: number;
}

/** What is deleted: articles by id, all of a host, or everything. */
export type Doomed =
  | { readonly articles: readonly string[] }
  | { readonly site: string }
  | { readonly everything: true };

/** What the store holds. Bytes as the browser estimates them, for all of the extension; null where it does not say. */
export interface StorageUse {
  readonly articles: number;
  readonly claims: number;
  readonly touched: number;
  readonly bytes: number | null;
  readonly quota: number | null;
  /** True where the browser promised not to evict it. */
  readonly persisted: boolean;
  /** Records that could not be read and were left where they are. */
  readonly corrupt: number;
  /** Set where the store cannot be used at present. */
  readonly trouble?: RefusedWhy;
}

/** An annotation to change, the revision the asker saw, and the change. */
export interface Edit {
  readonly annotationId: string;
  readonly revision: number;
  readonly change: Change;
}

/** An annotation to place by hand; spans index `text`, the text of the article as it is open now. */
export interface PlaceByHand {
  readonly annotationId: string;
  readonly revision: number;
  readonly text: string;
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

/** Calls of a content script to the background. The sender decides which tab and address they are about. */
export interface PageCalls {
  /** Asks for a later part of the content script to be run in the sender's frame; a visit brings its verdict along. */
  "page.run": { ask: { readonly part: "verdict" | "visit" | "card" }; answer: { readonly ran: boolean } };
  /** Hands in the text of an article for analysis and keeping; answered before it is kept. */
  "page.read": {
    ask: { readonly facts: Facts; readonly text: string; readonly links?: readonly Span[] };
    answer: ReadAnswer;
  };
  /** How keeping the article went that the sender's tab was told of last; answered once that is over. */
  "page.kept": { ask: { readonly articleId: string }; answer: KeptAnswer };
  /** Changes an annotation of the article open in the sender's tab. Asking twice changes once. */
  "page.edit": { ask: Edit; answer: EditAnswer };
  /** Adds a claim of the reader's own to the article open in the sender's tab. */
  "page.add": { ask: NewClaim; answer: PlaceAnswer };
  /** Places an annotation of the article open in the sender's tab by hand. */
  "page.place": { ask: PlaceByHand; answer: PlaceAnswer };
  /** Says that the sender's tab no longer shows an article, or why nothing is marked: the badge is cleared. */
  "page.left": { ask: { readonly why: "left" | "not-article" | "off" }; answer: null };
  /**
   * Inserts styles for the marks into the sender's frame (scripting.insertCSS), where no policy of the page reaches
   * them, and takes out `old`. Firefox takes them out when the extension goes, which no
   * script can do there. With `frames` into every frame of the tab: no script can say by which
   * number the browser knows the frame that holds its words.
   */
  "page.style": {
    ask: { readonly css: string; readonly old: string | null; readonly frames?: boolean };
    answer: { readonly styled: boolean };
  };
  /** Opens one of the extension's own pages or the panel beside the sender's tab. */
  "page.open": {
    ask: { readonly view: "library" | "options" | "panel"; readonly hash?: string };
    answer: null;
  };
}

/** Calls of the extension's own pages to the background. */
export interface ViewCalls {
  /** One article with all that is kept of it, null where it is not kept. Nothing in it is placed. */
  "view.article": { ask: { readonly articleId: string }; answer: ArticleView | null };
  /** The kept article of an address, null where there is none. */
  "view.address": { ask: { readonly address: string }; answer: ArticleView | null };
  /** Changes an annotation. Asking twice changes once. */
  "view.edit": { ask: Edit; answer: EditAnswer };
  /** Changes many annotations the same way; an answer each, in order. */
  "view.edits": { ask: { readonly edits: readonly Edit[] }; answer: readonly EditAnswer[] };
  /** Kept articles, last read first where no order is asked for. */
  "view.articles": {
    ask: PageOf & {
      readonly text?: string;
      readonly site?: string;
      readonly touched?: boolean;
      readonly order?: ArticleOrder;
    };
    answer: Page<ArticleSummary>;
  };
  /** Kept claims article by article, last read first where no order is asked for, in reading order inside each. */
  "view.claims": {
    ask: PageOf & { readonly filter: ClaimFilter; readonly order?: ArticleOrder };
    answer: Page<ClaimRow>;
  };
  /** Reads what is searched into memory, so that the first letters typed are answered as soon as the later ones. */
  "view.ready-to-search": { ask: Record<string, never>; answer: null };
  /** All sources over all kept articles, most claims first where no order is asked for. */
  "view.sources": {
    ask: PageOf & { readonly text?: string; readonly order?: SourceOrder };
    answer: Page<SourceRow>;
  };
  /** One source over all kept articles by its key, null where none cites it. */
  "view.source": { ask: { readonly key: string }; answer: Dossier | null };
  /** Counts by outlet and by month, for charts. */
  "view.tallies": {
    ask: Record<string, never>;
    answer: { readonly outlets: readonly Tally[]; readonly months: readonly Tally[] };
  };
  /** Every tag in use with how many claims carry it, most first. */
  "view.tags": {
    ask: Record<string, never>;
    answer: readonly { readonly tag: string; readonly claims: number }[];
  };
  /** Everything kept, for export, last read first; `articleIds` narrows it. */
  "view.export": { ask: PageOf & { readonly articleIds?: readonly string[] }; answer: Page<Kept> };
  /** Adds what was exported; what is there already is joined. Ask with up to 50 articles at a time. */
  "view.import": { ask: { readonly kept: readonly Kept[] }; answer: Imported };
  /** Adds notes of another tool to the articles kept here, on the words they stand on. Asking twice adds once. */
  "view.notes": { ask: { readonly notes: readonly ForeignNote[] }; answer: ImportedNotes };
  /** Deletes for good. For undo, take `view.export` of the same before and `view.import` it after. */
  "view.delete": { ask: Doomed; answer: { readonly articles: number } };
  /** Makes two articles one: everything of `other` goes to `into`, and its addresses become aliases. */
  "view.join": { ask: { readonly into: string; readonly other: string }; answer: ArticleView | null };
  /** What the engine's lists know under a name, null where they know nothing. */
  "view.look-up": { ask: { readonly name: string }; answer: ListEntry | null };
  /** What the store holds and whether it may stay. */
  "view.storage": { ask: Record<string, never>; answer: StorageUse };
}

/** Calls to the visit that runs in a tab, from a view or the background. */
export interface VisitCalls {
  /** Scrolls to a claim and opens its card; false where it is not on the page. */
  "visit.show": { ask: { readonly annotationId: string }; answer: boolean };
  /** Places an annotation that lost its place on the words selected in the page; `unselected` where none of the article's are. */
  "visit.place": {
    ask: { readonly annotationId: string; readonly revision: number };
    answer: PlaceAnswer | { readonly status: "unselected" };
  };
  /** Reads the page although it does not look like an article. */
  "visit.anyway": { ask: Record<string, never>; answer: VisitState };
  /** Tells the visit that an annotation of its article changed elsewhere. */
  "visit.changed": { ask: { readonly annotation: Annotation }; answer: null };
  /** Tells the visit that its article was deleted or joined to another: it reads again, or stops where `gone`. */
  "visit.again": { ask: { readonly gone: boolean }; answer: null };
  /** Moves to the next or previous claim, or turns the selected text into a claim; the keys and menus of the browser. */
  "visit.command": { ask: { readonly command: VisitCommand }; answer: boolean };
}

/** What the browser's keys and menus ask of the visit in the active tab. */
export type VisitCommand = "next-claim" | "previous-claim" | "toggle-marks" | "mark-selection";

/** News from the background to every open page of the extension. No answer. */
export interface NewsCalls {
  /** An annotation changed or was added. */
  "news.annotation": { ask: { readonly annotation: Annotation }; answer: null };
  /** Articles were read, deleted, joined or imported; empty means any. */
  "news.articles": { ask: { readonly articleIds: readonly string[] }; answer: null };
  /** A visit came to a claim (hover, click or key): the panel follows. */
  "news.article-open": {
    ask: { readonly tabId: number; readonly articleId: string; readonly annotationId?: string };
    answer: null;
  };
}
