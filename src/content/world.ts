import type { Placed } from "../model/annotation";
import type { addressPoints } from "../page/address-evidence";
import type { isArticle } from "../page/is-article";
import type { ArticleView, Change, EditAnswer, VisitState } from "../platform/protocol";
import type { askForStored } from "../platform/run-part";
import type { Settings } from "../platform/settings";
import type { Ground } from "./mark-style";
import type { ClaimRects } from "./marks";
import type { Box } from "./place";

/** How the card looks. */
export interface Look {
  readonly settings: Settings;
  /** What the article's text stands on; the card goes with it unless the reader chose a theme. */
  readonly ground: Ground;
}

/** What the card is to show, and whom it tells. */
export interface CardShow {
  readonly placed: Placed;
  readonly view: ArticleView;
  readonly look: Look;
  readonly pinned: boolean;
  /** True where the keyboard goes into the card. */
  readonly focus: boolean;
  /** Where its words stand now. */
  readonly rects: () => ClaimRects;
  /** Where the pointer or the reading is among the lines of the claim. */
  readonly anchor: (rects: ClaimRects) => Box | null;
  readonly onEdit: (change: Change) => Promise<EditAnswer>;
  readonly onMove: (step: 1 | -1) => void;
  readonly onClose: () => void;
  readonly onPin: () => void;
  /** The selected words are to become a claim. */
  readonly onMark: () => void;
  /** The documents in which they may be selected. */
  readonly documents: readonly Document[];
  /** The reader wants all there is of the source of this name. */
  readonly onSource: (name: string) => void;
  /** The pointer came into the card, or left it. */
  readonly onInside: (inside: boolean) => void;
  /** The words are no longer in the window. */
  readonly onLost: () => void;
}

/** The card of a page; made by card.js when the first one opens. */
export interface CardDoor {
  /** Shows a claim, in the card that is open where there is one. */
  open(show: CardShow): void;
  /** Hides the card; true where the keyboard was in it. */
  close(): boolean;
  /** Where it stands, null where it is closed. */
  readonly box: Box | null;
  /** Whether an event of the page came from the card. */
  holds(event: Event): boolean;
  /** Takes the card's element off the page for good. */
  remove(): void;
}

/** What a visit starts with. */
export interface VisitStart {
  /** Aborts when the visit is over; the reason is the state the page is in then. */
  readonly signal: AbortSignal;
  readonly settings: Settings;
  /** Whether the page that changed still is to be read. */
  readonly stillArticle: () => boolean;
  /** Says that the page is no article any more: the visit ends. */
  readonly left: () => void;
  /** Says that the extension is gone: everything ends. */
  readonly gone: () => void;
}

/** Answers what was asked; null where it was not answered, which ends everything where the extension is gone. */
export type Guard = <Answer>(answer: Promise<Answer>) => Promise<Answer | null>;

/** The visit of a page; made when the page was found to be an article. */
export interface VisitDoor {
  readonly state: VisitState;
  /** Reads the page, with `anew` also where its text is the same; answers once that is done. */
  read(anew?: boolean): Promise<VisitState>;
  set(settings: Settings): void;
}

/** What the parts of the content script know of each other; only their own world sees it. */
export interface World {
  /** Ends everything the script before this one in the same world began. */
  stop?: () => void;
  /** What an address says; put there by detect.js, so that verdict.js need not bring it along. */
  addressPoints?: typeof addressPoints;
  /** Whether a page is an article; put there by verdict.js, so that visit.js need not bring it along. */
  isArticle?: typeof isArticle;
  /** Has the first script look once more. */
  look?: () => void;
  /** True on pages of sites that are always read. */
  always?: boolean;
  /** What is stored, asked for while visit.js was on its way. */
  stored?: ReturnType<typeof askForStored>;
  /** Whether a visit answers for the page; put there by visit.js. */
  isVisited?: () => boolean;
  /** Makes the card; put there by card.js. */
  makeCard?: () => CardDoor;
}

/** The part of the isolated world that is ours. */
export function world(): World {
  const scope = globalThis as typeof globalThis & { whoSays?: World };
  scope.whoSays ??= {};
  return scope.whoSays;
}
