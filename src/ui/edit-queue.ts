import type { Annotation, ReaderWork } from "../model/annotation";
import type { Change, EditAnswer, RefusedWhy } from "../model/change";

/** How the reader's latest words stand: `typed` is not sent yet, `refused` and what follows were not saved. */
export type SaveState =
  | { readonly state: "untouched" | "typed" | "saving" | "saved" | "gone" | "unreachable" }
  | { readonly state: "refused"; readonly why: RefusedWhy }
  | { readonly state: "conflict"; readonly theirs: Annotation };

/** Sends a change; whoever answers knows the latest revision, also the one a conflict brought. */
export type Send = (change: Change) => Promise<EditAnswer>;

/** Long enough for one change a word or so, short enough that "Saved" follows the typing. */
const TYPING_PAUSE = 350;

/**
 * What the reader changes about one annotation: shown at once, sent one change at a time, kept until it is
 * acknowledged, and undone step by step. Nothing typed is dropped when saving fails.
 */
export class EditQueue {
  #stored: ReaderWork;
  #revision: number;
  #pending: Change = {};
  #sent: Change | null = null;
  #undo: Change[] = [];
  #typing: string | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #save: SaveState = { state: "untouched" };

  constructor(
    annotation: Annotation,
    private readonly send: Send,
    private readonly changed: () => void,
  ) {
    this.#stored = annotation.work;
    this.#revision = annotation.revision;
  }

  /** The reader's work with everything not yet saved laid over it. */
  get work(): ReaderWork {
    return apply(apply(this.#stored, this.#sent ?? {}), this.#pending);
  }

  /** How the latest words stand. */
  get save(): SaveState {
    return this.#save;
  }

  /** Whether there is a step to take back. */
  get canUndo(): boolean {
    return this.#undo.length > 0;
  }

  /**
   * Takes over what is stored when it is newer than what is known here. Unsaved words stay on top; where somebody else
   * changed the very part they are for, the reader is asked before they overwrite it.
   */
  adopt(annotation: Annotation): void {
    if (annotation.revision <= this.#revision) return;
    if (this.#save.state === "conflict" || (this.#sent === null && !this.#isApart(annotation))) {
      clearTimeout(this.#timer);
      this.#set({ state: "conflict", theirs: annotation });
      return;
    }
    this.#stored = annotation.work;
    this.#revision = annotation.revision;
    this.changed();
  }

  /** Makes a change; typing waits for a pause after its first letter, and a word is one step of undo. */
  change(change: Change, pace: "typing" | "now" = "now"): void {
    const keys = Object.keys(change).join();
    const isFirst = this.#typing !== keys;
    if (pace === "now" || isFirst) this.#undo.push(inverse(this.work, change));
    this.#typing = pace === "typing" ? keys : null;
    this.#lay(change, pace === "typing" ? TYPING_PAUSE : 0);
    // The first letter goes at once: it wakes a background that sleeps, so that what is typed right before the page is
    // left still finds it awake.
    if (pace === "typing" && isFirst) this.#postPending();
  }

  /** Takes the last step back. */
  undo(): void {
    const step = this.#undo.pop();
    this.#typing = null;
    if (step) this.#lay(step, 0);
  }

  /** Sends what waits without waiting for the pause; in a conflict it waits for the reader. */
  flush(): void {
    clearTimeout(this.#timer);
    this.#typing = null;
    this.#postPending();
  }

  /** Ends a conflict with the reader's own words. */
  keepMine(): void {
    if (this.#save.state !== "conflict") return;
    this.#takeOver(this.#save.theirs);
    this.#set({ state: "typed" });
    this.flush();
  }

  /** Ends a conflict with what somebody else wrote; the reader's unsaved words can be brought back by undo. */
  takeTheirs(): void {
    if (this.#save.state !== "conflict") return;
    const { theirs } = this.#save;
    const mine = this.#pending;
    this.#pending = {};
    this.#takeOver(theirs);
    this.#undo.push(mine);
    this.#set({ state: "saved" });
  }

  #lay(change: Change, pause: number): void {
    this.#pending = { ...this.#pending, ...change };
    clearTimeout(this.#timer);
    if (this.#save.state === "conflict") {
      this.changed();
      return;
    }
    this.#set({ state: "typed" });
    if (pause > 0) this.#timer = setTimeout(() => this.flush(), pause);
    else this.flush();
  }

  #postPending(): void {
    const isWaiting = this.#sent === null && Object.keys(this.#pending).length > 0;
    if (isWaiting && this.#save.state !== "conflict") void this.#post();
  }

  #takeOver({ work, revision }: Annotation): void {
    this.#stored = work;
    this.#revision = revision;
  }

  async #post(): Promise<void> {
    const change = this.#pending;
    this.#sent = change;
    this.#pending = {};
    this.#set({ state: "saving" });
    const answer = await this.send(change).catch(() => null);
    this.#sent = null;
    if (answer?.status === "saved") {
      this.#stored = answer.annotation.work;
      this.#revision = Math.max(this.#revision, answer.annotation.revision);
      const more = Object.keys(this.#pending).length > 0;
      this.#set({ state: more ? "typed" : "saved" });
      if (more && this.#typing === null) this.flush();
      return;
    }
    this.#pending = { ...change, ...this.#pending };
    if (answer?.status === "conflict" && this.#isApart(answer.annotation)) {
      this.#takeOver(answer.annotation);
      this.flush();
    } else this.#set(failure(answer));
  }

  /** Whether somebody else changed only parts the reader is not changing here, or to the same: nothing to ask about. */
  #isApart(theirs: Annotation): boolean {
    const keys = Object.keys(this.#pending) as (keyof ReaderWork)[];
    const told = (value: unknown) => JSON.stringify(value ?? null);
    const same = keys.every((key) => {
      const theirPart = told(theirs.work[key]);
      return theirPart === told(this.#stored[key]) || theirPart === told(this.#pending[key]);
    });
    return same && theirs.revision > this.#revision;
  }

  #set(save: SaveState): void {
    this.#save = save;
    this.changed();
  }
}

function failure(answer: EditAnswer | null): SaveState {
  if (answer?.status === "conflict") return { state: "conflict", theirs: answer.annotation };
  if (answer?.status === "refused") return { state: "refused", why: answer.why };
  return { state: answer?.status === "gone" ? "gone" : "unreachable" };
}

/** The work after a change: null takes a part away. */
export function apply(work: ReaderWork, change: Change): ReaderWork {
  const parts = Object.entries({ ...work, ...change }).filter(([, value]) => value !== null);
  return Object.fromEntries(parts) as ReaderWork;
}

function inverse(work: ReaderWork, change: Change): Change {
  const keys = Object.keys(change) as (keyof ReaderWork)[];
  return Object.fromEntries(keys.map((key) => [key, work[key] ?? null])) as Change;
}
