import type { Annotation, Placed } from "../model/annotation";
import { factsOf } from "../page/facts";
import { type PageRead, READ_LIMITS, readBody } from "../page/read-body";
import { askBackground } from "../platform/ask";
import type {
  ArticleView,
  Change,
  EditAnswer,
  ReadAnswer,
  VisitCommand,
  VisitState,
} from "../platform/protocol";
import type { Settings } from "../platform/settings";
import { Budget } from "./budget";
import { carrier } from "./carry";
import { ClaimInHand } from "./claim-in-hand";
import { groundOf } from "./ground";
import { markSelection } from "./mark-selection";
import { type Ground, markStyle } from "./mark-style";
import { Marks } from "./marks";
import { followPointer } from "./pointer";
import { shownClaims } from "./shown-claims";
import { watchGround } from "./watch-ground";
import { type PageWatch, watchPage } from "./watch-page";
import { type CardDoor, type VisitDoor, type VisitStart, world } from "./world";

// A page that keeps changing is analysed at once six times, then every eight seconds.
const ANALYSES = { rate: 1 / 8000, most: 6 };
// A background that just starts, or was updated meanwhile, is asked again so often, after so many ms.
const TRIES = { most: 4, after: 700 };

/** One visit to one article: from reading it to the last mark taken off. */
export class ArticleVisit implements VisitDoor {
  state: VisitState = { state: "reading" };
  readonly #signal: AbortSignal;
  readonly #start: VisitStart;
  readonly #marks = new Marks();
  readonly #hand: ClaimInHand;
  readonly #watch: PageWatch;
  readonly #analyses = new Budget(ANALYSES.rate, ANALYSES.most);
  #settings: Settings;
  #read: PageRead | null = null;
  #nodes: ReadonlySet<Node> | null = null;
  #asked: string | null = null;
  #asking: Promise<void> | null = null;
  #view: ArticleView | null = null;
  /** The text that the spans of the view index. */
  #placedIn = "";
  #damaged = false;
  #css: string | null = null;
  #ground: Ground = "light";
  #card: Promise<CardDoor | null> | null = null;

  constructor(start: VisitStart) {
    this.#start = start;
    this.#signal = start.signal;
    this.#settings = start.settings;
    this.#hand = new ClaimInHand(this.#marks, {
      view: () => this.#view,
      look: () => ({ settings: this.#settings, ground: this.#ground }),
      loadCard: () => this.#loadCard(),
      edit: (placed, change) => this.#edit(placed, change),
    });
    this.#watch = watchPage(
      document,
      {
        concerns: (node) => this.#concerns(node),
        recheck: (node) => {
          if (this.#marks.recheck(node)) this.#damaged = true;
        },
        settled: () => this.#look(),
      },
      this.#signal,
    );
    watchGround(() => this.#style(), this.#signal);
    followPointer(
      this.#marks,
      {
        fromCard: (event) => this.#hand.holds(event),
        over: (hit, x, y) => this.#hand.over(hit, x, y),
        out: () => this.#hand.outside(true),
        press: (hit, x, y, touch) => this.#hand.press(hit, x, y, touch),
        elsewhere: () => this.#hand.elsewhere(),
      },
      this.#signal,
    );
    this.#signal.addEventListener("abort", () => this.#end(), { once: true });
    addEventListener("keydown", (event) => this.#onKey(event), { capture: true, signal: this.#signal });
    addEventListener("pagehide", () => this.#hand.close(), { signal: this.#signal });
  }

  /** Reads the page, or reads it again where it may have changed; answers once that is done. */
  async read(anew = false): Promise<VisitState> {
    if (anew) this.#asked = null;
    this.#look();
    await this.#asking;
    return this.state;
  }

  /** True where what is read is other than it was. */
  #look(): boolean {
    if (this.#signal.aborted) return false;
    const read = readBody(document);
    const before = this.#read;
    const news = read.text !== before?.text;
    if (news && before && !this.#start.stillArticle()) {
      this.#start.left();
      return true;
    }
    const moved = news || !sameNodes(read, before);
    this.#read = read;
    if (moved) this.#nodes = null;
    if (read.outcome !== "read") this.#unreadable(read.outcome);
    else {
      if (moved || this.#damaged) {
        this.#includeShadows(read);
        this.#style();
        this.#paint();
      }
      if (read.text !== this.#asked) this.#ask();
    }
    return moved;
  }

  #unreadable(outcome: "nothing" | "too-large"): void {
    this.#clear();
    this.state =
      outcome === "nothing"
        ? { state: "not-article" }
        : { state: "too-large", limit: READ_LIMITS.characters };
  }

  #ask(): void {
    this.#asking ??= this.#askUntilCurrent().finally(() => {
      this.#asking = null;
    });
  }

  async #askUntilCurrent(): Promise<void> {
    let failed = 0;
    while (!this.#signal.aborted && this.#read?.outcome === "read" && this.#read.text !== this.#asked) {
      const wait = this.#analyses.wait(1);
      if (wait > 0) await pause(wait);
      const text: string = this.#read.text;
      this.#asked = text;
      this.#analyses.spend(1);
      const facts = factsOf(document, location.href);
      const answer = await this.#start.guard(askBackground("page.read", { facts, text }));
      if (this.#signal.aborted) return;
      if (answer) this.#take(answer, text);
      else if (++failed < TRIES.most) {
        await pause(TRIES.after);
        if (this.#asked === text) this.#asked = null;
      }
    }
  }

  #take(answer: ReadAnswer, text: string): void {
    if (answer.status !== "read") {
      this.#clear();
      this.state =
        answer.status === "language"
          ? { state: "language", language: answer.language }
          : { state: "too-large", limit: answer.limit };
      return;
    }
    this.#placedIn = text;
    this.#setView(answer.view);
    // What changed while the background read is looked at before anything is painted on it.
    if (this.#watch.dirty) this.#look();
    this.#paint();
  }

  #setView(view: ArticleView): void {
    this.#view = view;
    this.state = { state: "article", articleId: view.article.id, view };
  }

  #paint(): void {
    const read = this.#read;
    if (read?.outcome !== "read" || !this.#view) return;
    this.#damaged = false;
    const carry = carrier(this.#placedIn, read.text);
    this.#marks.paint(read, shownClaims(this.#view.placed, this.#settings.marked, carry));
    this.#hand.refresh();
  }

  #style(): void {
    const nodes = this.#read?.map.nodes ?? [];
    const element = nodes[nodes.length >> 1]?.parentElement;
    if (!element) return;
    this.#ground = groundOf(element);
    const css = markStyle(this.#ground, this.#settings.lines);
    const old = this.#css;
    if (css === old) return;
    this.#css = css;
    void this.#start.guard(askBackground("page.style", { css, old }));
    this.#hand.refresh();
  }

  #includeShadows(read: PageRead): void {
    for (const node of new Set(read.map.nodes)) {
      const root = node.getRootNode();
      if (root instanceof ShadowRoot) this.#watch.include(root);
    }
  }

  #concerns(node: Node): boolean {
    const read = this.#read;
    if (!read?.root) return true;
    if (node.nodeType === 3) {
      this.#nodes ??= new Set(read.map.nodes);
      return this.#nodes.has(node);
    }
    const near = read.root.parentElement ?? read.root;
    return near.contains(node) || node.contains(read.root) || node.getRootNode() !== document;
  }

  #loadCard(): Promise<CardDoor | null> {
    this.#card ??= this.#start.guard(askBackground("page.run", { part: "card" })).then(() => {
      const card = world().makeCard?.() ?? null;
      // Asked for again next time.
      if (!card) this.#card = null;
      return card;
    });
    return this.#card;
  }

  async #edit({ annotation }: Placed, change: Change): Promise<EditAnswer> {
    const { revision } = this.#latest(annotation);
    const answer = await askBackground("page.edit", { annotationId: annotation.id, revision, change });
    if (answer.status === "saved" || answer.status === "conflict") this.changed(answer.annotation);
    return answer;
  }

  #latest(annotation: Annotation): Annotation {
    return this.#view?.placed.find((one) => one.annotation.id === annotation.id)?.annotation ?? annotation;
  }

  /** Takes over what was changed of an annotation. */
  changed(annotation: Annotation): void {
    if (!this.#view || this.#latest(annotation).revision > annotation.revision) return;
    const placed = this.#view.placed.map((one) =>
      one.annotation.id === annotation.id ? { ...one, annotation } : one,
    );
    this.#setView({ ...this.#view, placed });
    this.#paint();
  }

  /** Does as the settings now say. */
  set(settings: Settings): void {
    this.#settings = settings;
    this.#style();
    this.#paint();
  }

  /** Scrolls to a claim and opens its card; false where it is not marked. */
  async show(annotationId: string): Promise<boolean> {
    await this.#asking;
    if (!this.#marks.has(annotationId)) return false;
    return this.#hand.bring(annotationId);
  }

  /** Does what a key or menu of the browser asks for; false where there is nothing to do it with. */
  async command(command: VisitCommand): Promise<boolean> {
    if (command === "next-claim") return this.#hand.move(1);
    if (command === "previous-claim") return this.#hand.move(-1);
    if (command === "mark-selection") return this.#markSelection();
    this.#hand.close();
    this.#marks.show(!this.#marks.shown);
    return true;
  }

  async #markSelection(): Promise<boolean> {
    if (!this.#read || !this.#view) return false;
    this.#look();
    const placed = await markSelection(this.#read, getSelection());
    if (!placed || !this.#view) return false;
    this.#setView({ ...this.#view, placed: [...this.#view.placed, placed] });
    this.#paint();
    return this.#hand.hold(placed.annotation.id);
  }

  #onKey(event: KeyboardEvent): void {
    // In the card the card answers, which also keeps what was typed.
    if (event.key === "Escape" && !this.#hand.holds(event)) this.#hand.close();
  }

  #clear(): void {
    this.#hand.close();
    this.#marks.clear();
    this.#view = null;
  }

  #end(): void {
    this.#marks.clear();
    this.#hand.remove();
  }
}

function sameNodes(read: PageRead, before: PageRead | null): boolean {
  if (!before || read.map.nodes.length !== before.map.nodes.length) return false;
  const { nodes, from } = before.map;
  return read.map.nodes.every((node, index) => node === nodes[index] && read.map.from[index] === from[index]);
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
