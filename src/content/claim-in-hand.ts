import type { Placed } from "../model/annotation";
import type { ArticleView, Change, EditAnswer } from "../platform/protocol";
import type { Hit } from "./hit";
import type { Marks } from "./marks";
import { type Box, onTheWay } from "./place";
import type { CardDoor, Look } from "./world";

/** What the claim in hand needs of the visit. */
export interface InHandHooks {
  readonly view: () => ArticleView | null;
  readonly look: () => Look;
  /** Makes the card; null where it could not be loaded. */
  readonly loadCard: () => Promise<CardDoor | null>;
  readonly edit: (placed: Placed, change: Change) => Promise<EditAnswer>;
  /** Makes the selected words a claim. */
  readonly mark: () => void;
  /** Opens the library where it tells of a source. */
  readonly source: (name: string) => void;
  /** A card opened on this claim. */
  readonly opened: (id: string) => void;
}

/**
 * How a card stays: `passing` as long as the pointer is at its claim; `held`, opened by key, touch or a list, until
 * something else is pressed; `pinned` until it is closed.
 */
type Stay = "passing" | "held" | "pinned";

// How long the pointer may be off the claim and its card, and on the way between them, in ms.
const LEAVE = 260;
const CROSS = 700;

/** The claim the reader has in hand: tinted on the page, and explained by the card once it is open. */
export class ClaimInHand {
  #id: string | null = null;
  /** The mark the pointer rests on while its card is not open yet. */
  #aimed: string | null = null;
  /** The card that is about to open, and how it is to stay. */
  #coming: { readonly stay: Stay } | null = null;
  #stay: Stay = "passing";
  #line = 0;
  #card: CardDoor | null = null;
  #open = false;
  #opening: ReturnType<typeof setTimeout> | undefined;
  #leaving: ReturnType<typeof setTimeout> | undefined;
  #back: HTMLElement | null = null;

  constructor(
    readonly marks: Marks,
    readonly hooks: InHandHooks,
  ) {}

  /** The claim whose card is open. */
  get id(): string | null {
    return this.#open ? this.#id : null;
  }

  /** Whether an event came from the card. */
  holds(event: Event): boolean {
    return this.#card?.holds(event) ?? false;
  }

  /** The pointer is over something of ours, or over nothing. */
  over(hit: Hit, x: number, y: number): void {
    const id = hit.segment ? this.#choose(hit.segment.ids) : null;
    if (id === null) this.#off(hit, x, y);
    else this.#on(id, x, y);
  }

  #on(id: string, x: number, y: number): void {
    if (this.#open && id === this.#id) {
      this.#stopLeaving();
      clearTimeout(this.#opening);
      this.#aimed = null;
      return;
    }
    if (this.#open && this.#stay !== "passing") return;
    if (id === this.#aimed || this.#isComing()) return;
    this.#aimed = id;
    this.#coming = null;
    clearTimeout(this.#opening);
    // While another card is open its claim keeps the tint until the pointer has rested here.
    if (!this.#open) this.marks.light(id);
    const { opens, delay } = this.hooks.look().settings;
    if (opens === "click") return;
    void this.hooks.loadCard();
    this.#opening = setTimeout(() => void this.#show(id, "passing", { x, y }, false), delay);
  }

  #off(hit: Hit, x: number, y: number): void {
    this.#aimElsewhere();
    if (!this.#open || this.#stay !== "passing") return;
    // Who reads the content of the claim in hand is still with it.
    if (hit.active) {
      this.#stopLeaving();
      return;
    }
    const box = this.#card?.box;
    const lane = box && this.#id !== null && onTheWay(x, y, this.marks.rectsOf(this.#id).marks, box);
    this.#leave(lane ? CROSS : LEAVE, lane === true);
  }

  /** The pointer left the window, or came into or out of the card. */
  outside(gone: boolean): void {
    this.#aimElsewhere();
    if (!gone) this.#stopLeaving();
    else if (!this.#open) return;
    else if (this.#stay === "passing") this.#leave(LEAVE, false);
  }

  // What the pointer was about to open does not come; what a key or a click asked for does.
  #aimElsewhere(): void {
    clearTimeout(this.#opening);
    if (this.#aimed !== null && !this.#open && !this.#isComing()) this.marks.light(null);
    this.#aimed = null;
    if (this.#coming?.stay === "passing") this.#coming = null;
  }

  #isComing(): boolean {
    return this.#coming !== null && this.#coming.stay !== "passing";
  }

  #leave(after: number, restart: boolean): void {
    if (this.#leaving !== undefined && !restart) return;
    this.#stopLeaving();
    this.#leaving = setTimeout(() => this.close(), after);
  }

  #stopLeaving(): void {
    clearTimeout(this.#leaving);
    this.#leaving = undefined;
  }

  /** A mark was pressed: its card opens and stays; pressed again, it goes. */
  press(hit: Hit, x: number, y: number, touch: boolean): void {
    if (!hit.segment) return;
    const { ids } = hit.segment;
    const { id } = this;
    if (id !== null && ids.includes(id) && this.#stay !== "passing") {
      // Claims that share words are gone through by pressing again.
      const next = ids[ids.indexOf(id) + 1];
      if (next) void this.#show(next, this.#stay, { x, y }, false);
      else this.close();
    } else void this.#show(this.#choose(ids) ?? ids[0] ?? "", touch ? "held" : "pinned", { x, y }, false);
  }

  /** Something else was pressed: what is only held goes. */
  elsewhere(): void {
    if (this.#open && this.#stay === "held") this.close();
  }

  /** Opens the card of a claim and takes the keyboard into it; false where it is not marked. */
  async hold(id: string): Promise<boolean> {
    return this.#show(id, this.#stay === "pinned" && this.#open ? "pinned" : "held", null, true);
  }

  // Of claims that share words the one in hand stays, so that moving along its words does not switch.
  #choose(ids: readonly string[]): string | null {
    return (this.#id !== null && this.#open && ids.includes(this.#id) ? this.#id : ids[0]) ?? null;
  }

  async #show(id: string, stay: Stay, at: { x: number; y: number } | null, focus: boolean): Promise<boolean> {
    clearTimeout(this.#opening);
    this.#stopLeaving();
    const coming = { stay };
    this.#coming = coming;
    const card = await this.hooks.loadCard();
    // The pointer or a key went elsewhere while the card was loading.
    if (!card || this.#coming !== coming || !this.marks.has(id)) return false;
    this.#coming = null;
    this.#aimed = null;
    this.#card = card;
    if (focus && !this.#open) this.#back = focused();
    this.#id = id;
    this.#line = this.#lineAt(id, at);
    this.#stay = stay;
    this.#open = true;
    this.marks.light(id, true);
    this.refresh(focus);
    this.hooks.opened(id);
    return true;
  }

  /** Shows anew what the card shows, after its claim, the article or the settings changed. */
  refresh(focus = false): void {
    const view = this.hooks.view();
    const placed = view?.placed.find(({ annotation }) => annotation.id === this.#id);
    const id = this.#id;
    if (!this.#open || !this.#card) return;
    if (!view || !placed || id === null) {
      this.close();
      return;
    }
    this.#card.open({
      placed,
      view,
      look: this.hooks.look(),
      pinned: this.#stay === "pinned",
      focus,
      rects: () => this.marks.rectsOf(id),
      anchor: ({ marks }) => marks[this.#line] ?? marks[0] ?? null,
      onEdit: (change) => this.hooks.edit(placed, change),
      onMove: (step) => void this.move(step),
      onClose: () => this.close(),
      onPin: () => {
        this.#stay = this.#stay === "pinned" ? "held" : "pinned";
        this.refresh();
      },
      onMark: () => this.hooks.mark(),
      documents: this.marks.documents,
      onSource: (name) => this.hooks.source(name),
      onInside: (inside) => this.outside(!inside),
      onLost: () => this.#stay !== "pinned" && this.close(),
    });
  }

  // The page scrolls, the pointer's place does not: which line was pointed at is found out once.
  #lineAt(id: string, at: { x: number; y: number } | null): number {
    if (!at) return 0;
    const near = (box: Box) =>
      at.x >= box.left - 2 && at.x <= box.right + 2 && at.y >= box.top - 2 && at.y <= box.bottom + 2;
    return Math.max(0, this.marks.rectsOf(id).marks.findIndex(near));
  }

  /**
   * Moves on to the next (1) or previous (-1) claim in reading order, from the one in hand; where there is none, from
   * what is in the window. False where there is no further one.
   */
  async move(step: 1 | -1): Promise<boolean> {
    const { claims } = this.marks;
    const held = this.#open ? claims.findIndex(({ id }) => id === this.#id) : -1;
    const seen = held < 0 ? this.marks.firstInView() : -1;
    const to = claims[held < 0 ? (step > 0 ? seen : seen - 1) : held + step];
    return to ? this.bring(to.id) : false;
  }

  /** Scrolls to a claim and opens its card. */
  async bring(id: string): Promise<boolean> {
    await this.marks.scrollTo(id);
    return this.hold(id);
  }

  /** Closes the card and gives the keyboard back. */
  close(): void {
    clearTimeout(this.#opening);
    this.#stopLeaving();
    this.#aimed = null;
    this.#coming = null;
    this.marks.light(null);
    if (!this.#open) return;
    this.#open = false;
    this.#stay = "passing";
    const had = this.#card?.close() ?? false;
    if (had && this.#back?.isConnected) this.#back.focus({ preventScroll: true });
    this.#back = null;
  }

  /** Takes the card off the page for good. */
  remove(): void {
    this.close();
    this.#card?.remove();
    this.#card = null;
  }
}

function focused(): HTMLElement | null {
  const { activeElement } = document;
  return activeElement instanceof HTMLElement && activeElement !== document.body ? activeElement : null;
}
