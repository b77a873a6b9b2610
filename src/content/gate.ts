import { answerVisit } from "../platform/answer";
import { isOrphaned } from "../platform/page-browser";
import type { VisitState } from "../platform/protocol";
import { readSettings, ruleFor, type Settings, watchSettings } from "../platform/settings";
import { watchFrames } from "./frame-text";
import { lookAgain } from "./look-again";
import { paragraphsOf } from "./paragraphs";
import { startVisit } from "./start-visit";
import { watchAddress } from "./watch-address";
import { type VisitDoor, world } from "./world";

/** Decides for one page, as long as it lives, whether a visit runs on it; answers for it where none does. */
export class Gate {
  readonly #life = new AbortController();
  readonly #lookAgain = lookAgain(document, () => void this.#look());
  #state: VisitState = { state: "reading" };
  #known: Promise<Settings> | null = null;
  #visit: VisitDoor | null = null;
  #visitLife: AbortController | null = null;
  #looking: Promise<VisitState> | null = null;
  #turn = 0;
  #anyway = false;
  #seen = "";

  /** Looks at the page and begins to answer for it. */
  begin(): void {
    const { signal } = this.#life;
    const ends = [
      answerVisit({
        "visit.anyway": () => {
          this.#anyway = true;
          return this.#look(true);
        },
      }),
      watchAddress(() => this.#moved()),
      () => this.#lookAgain.end(),
      watchFrames(document, () => this.#lookAgain.soon()),
    ];
    for (const end of ends) signal.addEventListener("abort", end, { once: true });
    watchSettings((settings) => this.#set(settings), signal);
    addEventListener("pageshow", (event) => event.persisted && void this.#back(), { signal });
    void this.#look();
    this.#lookAgain.onChange();
  }

  /** Ends everything on this page. */
  stop(): void {
    this.#life.abort();
    this.#visitLife?.abort();
  }

  /** Aborts when everything on this page has ended. */
  get signal(): AbortSignal {
    return this.#life.signal;
  }

  /** What is going on, as soon as it is known whether the page is to be read at all. */
  async tell(): Promise<VisitState> {
    await this.#guard(this.#settings());
    return this.state;
  }

  /** What is going on. */
  get state(): VisitState {
    return this.#visit?.state ?? this.#state;
  }

  /** Looks at the page; with `force` also where it is as it was, because something else is not. */
  #look(force = false): Promise<VisitState> {
    // A look that is under way may have decided by what no longer holds, so only one for the page's sake waits for it.
    if (this.#looking && !force) return this.#looking;
    const turn = ++this.#turn;
    const isLatest = () => turn === this.#turn;
    const looking = this.#guard(this.#decide(force, isLatest))
      .then((state) => {
        if (state && !this.#visit && isLatest()) this.#state = state;
        return this.state;
      })
      .finally(() => {
        if (isLatest()) this.#looking = null;
      });
    this.#looking = looking;
    return looking;
  }

  async #decide(force: boolean, isLatest: () => boolean): Promise<VisitState> {
    const seen = paragraphsOf(document);
    const again = seen === this.#seen;
    this.#seen = seen;
    if (again && !force) return this.#visit ? this.#visit.read() : this.#state;
    const settings = await this.#settings();
    if (!isLatest()) return this.#looking ?? this.state;
    const rule = ruleFor(settings, location.hostname);
    if (rule === "off") return this.#leave({ state: "off", why: settings.paused ? "paused" : "site" });
    if (rule !== "always" && !this.#isArticle()) return this.#leave({ state: "not-article" });
    if (!this.#visit && !this.#life.signal.aborted) this.#startVisit(settings);
    return this.#visit?.read() ?? { state: "reading" };
  }

  #isArticle(): boolean {
    return this.#anyway || world().isArticle?.(document, document.URL).article === true;
  }

  #settings(): Promise<Settings> {
    const { stored } = world();
    delete world().stored;
    this.#known ??= readSettings(stored).catch((error: unknown) => {
      // Asked for again next time.
      this.#known = null;
      throw error;
    });
    return this.#known;
  }

  #startVisit(settings: Settings): void {
    this.#visitLife = new AbortController();
    this.#visit = startVisit({
      signal: this.#visitLife.signal,
      settings,
      stillArticle: () => this.#isArticle(),
      left: () => {
        this.#leave({ state: "not-article" });
        // A site that takes its page apart to build it anew looks like none in between.
        this.#seen = "";
        this.#lookAgain.soon();
      },
      gone: () => this.stop(),
    });
  }

  #leave(state: VisitState): VisitState {
    this.#state = state;
    this.#visit = null;
    this.#visitLife?.abort(state.state);
    this.#visitLife = null;
    return state;
  }

  #moved(): void {
    this.#anyway = false;
    this.#seen = "";
    this.#lookAgain.soon();
  }

  #set(settings: Settings): void {
    this.#known = Promise.resolve(settings);
    this.#visit?.set(settings);
    void this.#look(true);
  }

  // Back from the cache: the settings may be others, and the badge of the tab is empty.
  async #back(): Promise<void> {
    this.#known = null;
    await this.#look(true);
    await this.#visit?.read(true);
  }

  /** Answers what was promised; null where it failed, and the end of everything where the extension is gone. */
  async #guard<Answer>(answer: Promise<Answer>): Promise<Answer | null> {
    try {
      return await answer;
    } catch {
      if (isOrphaned()) this.stop();
      return null;
    }
  }
}
