import type { Annotation, Placed } from "../model/annotation";
import { sourceKey } from "../model/source-key";
import { sourcesOf } from "../model/sources";
import { factsOf } from "../page/facts";
import { linksIn } from "../page/links";
import { READ_LIMITS } from "../page/read-body";
import { askBackground } from "../platform/ask";
import type {
  ArticleView,
  Change,
  EditAnswer,
  PageCalls,
  PlaceAnswer,
  ReadAnswer,
  VisitCommand,
  VisitState,
} from "../platform/protocol";
import type { Settings } from "../platform/settings";
import { tellOpened } from "../platform/tell-opened";
import { Analysis } from "./analysis";
import { carrier } from "./carry";
import { ClaimInHand } from "./claim-in-hand";
import { Dress } from "./dress";
import { markSelection, placeOnSelection, unselect } from "./mark-selection";
import { Marks } from "./marks";
import { Reading } from "./reading";
import { shownClaims } from "./shown-claims";
import { tellFound } from "./tell-found";
import { type PageWatch, watchPage } from "./watch-page";
import { type CardDoor, type Guard, type VisitDoor, type VisitStart, world } from "./world";

/** One visit to one article, from reading it to the last mark taken off. */
export class ArticleVisit implements VisitDoor {
  state: VisitState = { state: "reading" };
  readonly marks: Marks;
  readonly hand: ClaimInHand;
  readonly #start: VisitStart;
  readonly #signal: AbortSignal;
  readonly #guard: Guard;
  readonly #reading = new Reading();
  readonly #dress: Dress;
  readonly #watch: PageWatch;
  readonly #analysis: Analysis<ReadAnswer>;
  #settings: Settings;
  #view: ArticleView | null = null;
  /** The text that the spans of the view index. */
  #placedIn = "";
  #damaged = false;
  #card: Promise<CardDoor | null> | null = null;

  /** `onFrame` is told of the document of each frame that holds marks. */
  constructor(start: VisitStart, signal: AbortSignal, guard: Guard, onFrame: (of: Document) => void) {
    this.#start = start;
    this.marks = new Marks(onFrame);
    this.#guard = guard;
    this.#signal = signal;
    this.#settings = start.settings;
    this.#dress = new Dress(guard);
    this.hand = new ClaimInHand(this.marks, {
      view: () => this.#view,
      look: () => ({ settings: this.#settings, ground: this.#dress.ground }),
      loadCard: () => this.#loadCard(),
      edit: (placed, change) => this.#edit(placed, change),
      mark: () => void this.#markSelection(),
      source: (name) => {
        const hash = `source=${encodeURIComponent(sourceKey(name))}`;
        void guard(askBackground("page.open", { view: "library", hash }));
      },
      opened: (annotationId) => {
        if (this.#view) void tellOpened({ articleId: this.#view.article.id, annotationId });
      },
    });
    this.#analysis = new Analysis(
      {
        text: () => this.#reading.text,
        ask: (text) => guard(askBackground("page.read", this.#asked(text))),
        take: (answer, text) => this.#take(answer, text),
      },
      signal,
    );
    const hooks = {
      concerns: (node: Node) => this.#reading.concerns(node),
      recheck: (node?: Node) => {
        this.#damaged = this.marks.recheck(node) || this.#damaged;
      },
      settled: () => this.#look(),
    };
    this.#watch = watchPage(document, hooks, signal);
    signal.addEventListener("abort", () => this.#end(), { once: true });
  }

  /** Reads the page, with `anew` also where its text is the same; answers once that is done. */
  async read(anew = false): Promise<VisitState> {
    this.#look();
    await this.#analysis.want(anew);
    return this.state;
  }

  #asked(text: string): PageCalls["page.read"]["ask"] {
    const facts = factsOf(document, location.href);
    const { read } = this.#reading;
    return read?.text === text ? { facts, text, links: linksIn(read) } : { facts, text };
  }

  /** True where what is read is other than it was. */
  #look(): boolean {
    if (this.#signal.aborted) return false;
    const first = this.#reading.read === null;
    const change = this.#reading.again();
    if (change === "words" && !first && !this.#start.stillArticle()) {
      this.#start.left();
      return true;
    }
    if (this.#reading.text === null) this.#unreadable();
    else {
      if (change !== "same") this.restyle();
      if (change !== "same" || this.#damaged) this.#paint();
      void this.#analysis.want();
    }
    return change !== "same";
  }

  #unreadable(): void {
    this.#clear();
    const large = this.#reading.read?.outcome === "too-large";
    this.state = large ? { state: "too-large", limit: READ_LIMITS.characters } : { state: "not-article" };
  }

  #take(answer: ReadAnswer, text: string): void {
    if (answer.status !== "read") {
      this.#clear();
      const { status } = answer;
      this.state =
        status === "language"
          ? { state: status, language: answer.language }
          : { state: status, limit: answer.limit };
      return;
    }
    this.#placedIn = text;
    const isFirst = this.#view === null;
    this.#setView(answer.view);
    // What changed while the background read is looked at before anything is painted on it.
    if (this.#watch.dirty) this.#look();
    this.#paint();
    const { placed } = answer.view;
    const found = placed.filter(({ annotation, placed: at }) => at && !annotation.work.dismissed);
    if (isFirst) tellFound(found.length, this.#signal);
    if (answer.view.kept) void this.#hearKept(answer.view.article.id);
  }

  // The background tells what it found before it has stored it, so that no mark waits for a disk.
  async #hearKept(articleId: string): Promise<void> {
    const answer = await this.#guard(askBackground("page.kept", { articleId }));
    if (!answer || this.#signal.aborted || this.#view?.article.id !== articleId) return;
    if (answer.status === "unknown") void this.#analysis.want(true);
    if (answer.status !== "other") return;
    // What the reader changed in between is newer.
    const placed = answer.view.placed.map((one) => {
      const latest = this.#latest(one.annotation);
      return latest.revision > one.annotation.revision ? { ...one, annotation: latest } : one;
    });
    this.#setView({ ...answer.view, placed, sources: sourcesOf(placed) });
    this.#paint();
  }

  #setView(now: ArticleView): void {
    // Read once more, an article is what it just was; but it has still changed since the reader was last here.
    const changed = now.changed || (this.#view?.article.id === now.article.id && this.#view.changed);
    const view = { ...now, changed };
    this.#view = view;
    this.state = { state: "article", articleId: view.article.id, view };
  }

  #paint(): void {
    const { read } = this.#reading;
    if (read?.outcome !== "read" || !this.#view) return;
    this.#damaged = false;
    const carry = carrier(this.#placedIn, read.text);
    this.marks.paint(read, shownClaims(this.#view.placed, this.#settings.marked, carry));
    for (const root of this.#reading.otherRoots()) this.#watch.include(root);
    if (read.root) this.#watch.watchSight(read.root);
    this.hand.refresh();
  }

  /** Looks again what the text stands on. */
  restyle(): void {
    if (this.#dress.fit(this.#reading.nodes, this.#settings.lines)) this.hand.refresh();
  }

  #loadCard(): Promise<CardDoor | null> {
    this.#card ??= this.#guard(askBackground("page.run", { part: "card" })).then(() => {
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
    this.#setView({ ...this.#view, placed, sources: sourcesOf(placed) });
    this.#paint();
  }

  /** Does as the settings now say. */
  set(settings: Settings): void {
    this.#settings = settings;
    this.restyle();
    this.#paint();
  }

  /** The article was deleted or joined to another: it is read again, or left where it is `gone`. */
  async again(gone: boolean): Promise<void> {
    if (gone) this.#start.left();
    else await this.read(true);
  }

  /** Scrolls to a claim and opens its card; false where it is not marked. */
  async show(annotationId: string): Promise<boolean> {
    await this.#analysis.want();
    return this.marks.has(annotationId) && this.hand.bring(annotationId);
  }

  /** Does what a key or menu of the browser asks for; false where there is nothing to do it with. */
  async command(command: VisitCommand): Promise<boolean> {
    if (command === "next-claim") return this.hand.move(1);
    if (command === "previous-claim") return this.hand.move(-1);
    if (command === "mark-selection") return this.#markSelection();
    this.hand.close();
    this.marks.show(!this.marks.shown);
    return true;
  }

  async #markSelection(): Promise<boolean> {
    this.#look();
    const { read } = this.#reading;
    const placed = read && (await markSelection(read));
    if (!placed || !this.#view) return false;
    await this.read(true);
    unselect(read);
    return this.hand.bring(placed.annotation.id);
  }

  /** Places an annotation on the selected words, null where none of the article's are selected. */
  async placeHere(asked: {
    readonly annotationId: string;
    readonly revision: number;
  }): Promise<PlaceAnswer | null> {
    this.#look();
    const { read } = this.#reading;
    const answer = read && (await placeOnSelection(read, asked));
    if (read && answer?.status === "saved" && this.#view) {
      await this.read(true);
      unselect(read);
      this.hand.bring(asked.annotationId);
    }
    return answer;
  }

  #clear(): void {
    this.hand.close();
    this.marks.clear();
    this.#view = null;
  }

  #end(): void {
    this.marks.clear();
    this.hand.remove();
  }
}
