import { isArticle } from "../page/is-article";
import { answerVisit } from "../platform/answer";
import { isOrphaned } from "../platform/page-browser";
import type { VisitState } from "../platform/protocol";
import { runPart } from "../platform/run-part";
import { readSettings, ruleFor, type Settings, watchSettings } from "../platform/settings";
import { watchAddress } from "./watch-address";
import { type VisitDoor, world } from "./world";

// A page that builds itself in the browser is looked at again so long after it was loaded or moved, in ms: only where
// its paragraphs have become other ones, so that a page at rest costs nothing.
const AGAIN = [200, 700, 1800, 4000, 9000];

/** Decides for one page, as long as it lives, whether a visit runs on it; answers for it where none does. */
export class Detector {
  readonly #life = new AbortController();
  #state: VisitState = { state: "reading" };
  #settings: Settings | null = null;
  #visit: VisitDoor | null = null;
  #visitLife: AbortController | null = null;
  #starting: Promise<VisitState> | null = null;
  #loading: Promise<unknown> | null = null;
  #anyway = false;
  #seen = "";
  #timers: ReturnType<typeof setTimeout>[] = [];

  /** Looks at the page and begins to answer for it. */
  begin(): void {
    const { signal } = this.#life;
    const stop = answerVisit({
      "visit.state": () => this.state,
      "visit.anyway": () => {
        this.#anyway = true;
        return this.#look(true);
      },
    });
    signal.addEventListener("abort", stop, { once: true });
    watchAddress(() => this.#moved(), signal);
    watchSettings((settings) => this.#set(settings), signal);
    addEventListener("pageshow", (event) => event.persisted && void this.#back(), { signal });
    void this.#look();
    this.#lookAgain();
  }

  /** Ends everything on this page. */
  stop(): void {
    this.#life.abort();
    this.#visitLife?.abort();
    for (const timer of this.#timers) clearTimeout(timer);
  }

  /** What is going on. */
  get state(): VisitState {
    return this.#visit?.state ?? this.#state;
  }

  #look(force = false): Promise<VisitState> {
    this.#starting ??= this.guard(this.#decide(force))
      .then((state) => {
        if (state && !this.#visit) this.#state = state;
        return this.state;
      })
      .finally(() => {
        this.#starting = null;
      });
    return this.#starting;
  }

  async #decide(force: boolean): Promise<VisitState> {
    const seen = this.#paragraphs();
    const again = seen === this.#seen;
    this.#seen = seen;
    if (again && !force) return this.#visit ? this.#visit.read() : this.#state;
    const article = isArticle(document, location.href).article;
    // On its way while the settings are read: it does nothing by itself, and nearly every article is to be read.
    if (article) void this.#load();
    this.#settings ??= await readSettings();
    const rule = ruleFor(this.#settings, location.hostname);
    if (rule === "off") return this.#leave({ state: "off", why: this.#settings.paused ? "paused" : "site" });
    if (!article && !this.#anyway && rule !== "always") return this.#leave({ state: "not-article" });
    if (!this.#visit) await this.#startVisit(this.#settings);
    return this.#visit?.read() ?? { state: "reading" };
  }

  async #startVisit(settings: Settings): Promise<void> {
    await this.#load();
    if (this.#life.signal.aborted) return;
    // A background that just starts may not have answered: the next look tries again.
    if (!world().startVisit) this.#seen = "";
    this.#visitLife = new AbortController();
    this.#visit =
      world().startVisit?.({
        signal: this.#visitLife.signal,
        settings,
        stillArticle: () => this.#anyway || isArticle(document, location.href).article,
        left: () => {
          this.#leave({ state: "not-article" });
          // A site that takes its page apart to build it anew looks like none in between.
          this.#seen = "";
          this.#lookAgain();
        },
        gone: () => this.stop(),
      }) ?? null;
  }

  // Once, however often it is asked for meanwhile.
  async #load(): Promise<void> {
    if (world().startVisit) return;
    this.#loading ??= this.guard(runPart("visit")).finally(() => {
      this.#loading = null;
    });
    await this.#loading;
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
    this.#lookAgain();
  }

  #lookAgain(): void {
    for (const timer of this.#timers) clearTimeout(timer);
    this.#timers = AGAIN.map((after) => setTimeout(() => void this.#look(), after));
  }

  // Says whether there are other paragraphs than last time, at the cost of a counter the browser keeps.
  #paragraphs(): string {
    const list = document.getElementsByTagName("p");
    return `${list.length} ${list[list.length >> 1]?.textContent?.length} ${document.title}`;
  }

  #set(settings: Settings): void {
    this.#settings = settings;
    this.#visit?.set(settings);
    void this.#look(true);
  }

  // Back from the cache: the settings may be others, and the badge of the tab is empty.
  async #back(): Promise<void> {
    this.#settings = await this.guard(readSettings());
    await this.#look(true);
    await this.#visit?.read(true);
  }

  /** Answers what was promised; null where it failed, and the end of everything where the extension is gone. */
  async guard<Answer>(answer: Promise<Answer>): Promise<Answer | null> {
    try {
      return await answer;
    } catch {
      if (isOrphaned()) this.stop();
      return null;
    }
  }
}
