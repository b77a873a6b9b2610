import { Budget } from "./budget";

// A page that keeps changing is analysed at once six times, then every eight seconds.
const OFTEN = { rate: 1 / 8000, most: 6 };
// A background that just starts, or was updated meanwhile, is asked again so often, after so many ms.
const TRIES = { most: 4, after: 700 };

/** What has a text analysed. */
export interface AnalysisHooks<Answer> {
  /** The text as it is now, null where there is none. */
  readonly text: () => string | null;
  /** Has it analysed; null where nobody answered. */
  readonly ask: (text: string) => Promise<Answer | null>;
  readonly take: (answer: Answer, text: string) => void;
}

/** Has the text of a page analysed whenever it is another than the one analysed last, one at a time. */
export class Analysis<Answer> {
  readonly #hooks: AnalysisHooks<Answer>;
  readonly #signal: AbortSignal;
  readonly #often = new Budget(OFTEN.rate, OFTEN.most);
  #asked: string | null = null;
  #going: Promise<void> | null = null;

  constructor(hooks: AnalysisHooks<Answer>, signal: AbortSignal) {
    this.#hooks = hooks;
    this.#signal = signal;
  }

  /** Done when the text of now is analysed; with `anew` also where it already was. */
  want(anew = false): Promise<void> {
    if (anew) this.#asked = null;
    this.#going ??= this.#run();
    return this.#going;
  }

  async #run(): Promise<void> {
    // Whoever wants it anew in the same breath is not too late.
    await null;
    try {
      await this.#untilCurrent();
    } finally {
      this.#going = null;
    }
  }

  async #untilCurrent(): Promise<void> {
    for (let failed = 0; failed < TRIES.most && !this.#signal.aborted; ) {
      if (this.#isCurrent()) return;
      const wait = this.#often.wait(1);
      if (wait > 0) await pause(wait);
      const text = this.#hooks.text();
      if (text === null || this.#signal.aborted) return;
      this.#often.spend(1);
      this.#asked = text;
      const answer = await this.#hooks.ask(text);
      if (this.#signal.aborted) return;
      if (answer !== null) {
        this.#hooks.take(answer, text);
        continue;
      }
      failed += 1;
      this.#asked = null;
      await pause(TRIES.after);
    }
  }

  #isCurrent(): boolean {
    const text = this.#hooks.text();
    return text === null || text === this.#asked;
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
