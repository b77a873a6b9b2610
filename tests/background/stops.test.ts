import "fake-indexeddb/auto";
import { IDBIndex, IDBObjectStore, IDBRequest } from "fake-indexeddb";
import { wrap } from "idb";
import { beforeAll, expect, test } from "vitest";
import type { Placed, ReaderWork } from "../../src/model/annotation";
import type { EditAnswer } from "../../src/model/change";
import type { ArticleView } from "../../src/platform/protocol";
import type { Connection } from "../../src/store/connection";
import { Random } from "../anchor/random";
import { ARTICLE, type Session, startBackground } from "./session";

const STOPS = 3000;

/** A background that dies at a step: its transaction is gone, and it hears of nothing any more. */
class Mortal {
  /** How many requests to the store it still makes. */
  #steps = Number.POSITIVE_INFINITY;
  #life = 0;
  #died: () => void = () => undefined;

  constructor(private readonly store: Connection) {
    for (const name of ["get", "getAll", "getKey", "getAllKeys", "put", "delete", "openKeyCursor"]) {
      for (const kind of [IDBObjectStore, IDBIndex]) this.#count(kind.prototype as unknown as Methods, name);
    }
    this.#deafen(IDBRequest.prototype as unknown as Methods);
  }

  #count(of: Methods, name: string): void {
    const request = of[name];
    if (!request) return;
    const count = (made: Requesting): boolean => {
      if (this.#steps-- > 0) return true;
      this.#life += 1;
      this.#steps = Number.POSITIVE_INFINITY;
      const transaction = made.transaction ?? made.objectStore?.transaction;
      transaction?.abort();
      // Nobody is left to hear that it was aborted.
      if (transaction) void wrap(transaction).done.catch(() => undefined);
      this.#died();
      return false;
    };
    of[name] = function (this: Requesting, ...args: unknown[]) {
      return count(this) ? request.apply(this, args) : new Promise(() => undefined);
    };
  }

  #deafen(of: Methods): void {
    const listen = of.addEventListener;
    const heard = (listener: (event: unknown) => void) => {
      const life = this.#life;
      return (event: unknown) => life === this.#life && listener(event);
    };
    of.addEventListener = function (this: Requesting, type: unknown, listener: unknown, ...more: unknown[]) {
      return listen?.apply(this, [type, heard(listener as () => void), ...more]);
    };
  }

  /** What is answered within so many steps, null where death came first; then another background lives. */
  async until<Answer>(steps: number, asked: () => Promise<Answer>): Promise<Answer | null> {
    const died = new Promise<null>((resolve) => {
      this.#died = () => resolve(null);
    });
    this.#steps = steps;
    const answer = await Promise.race([asked(), died]);
    this.#steps = Number.POSITIVE_INFINITY;
    // The database takes back what the dead began.
    if (answer === null) for (let turn = 0; turn < 4; turn += 1) await new Promise(setImmediate);
    void this.store.close();
    return answer;
  }
}

interface Requesting {
  readonly transaction?: IDBTransaction;
  readonly objectStore?: { readonly transaction: IDBTransaction };
}

type Methods = Record<string, ((this: Requesting, ...args: unknown[]) => unknown) | undefined>;

let session: Session;
let mortal: Mortal;
beforeAll(async () => {
  session = await startBackground();
  mortal = new Mortal((await import("../../src/background/open-store")).store);
});

const random = new Random(6);

function someWork(serial: number): ReaderWork {
  return {
    ...(random.next() < 0.7 && { note: `note ${serial}` }),
    ...(random.next() < 0.5 && { tags: [`t${serial % 7}`, `s${serial}`] }),
    ...(random.next() < 0.5 && { verdict: random.of(["supported", "false", "disputed"] as const) }),
    ...(random.next() < 0.2 && { dismissed: true }),
  };
}

async function read(text: string): Promise<ArticleView> {
  const facts = { title: "Harbour council backs a night ferry", lang: "en", publisher: "Harbour Post" };
  const answer = await session.page("page.read", { facts, text });
  if (answer.status !== "read") throw new Error(answer.status);
  return answer.view;
}

const TEXTS = [ARTICLE, `Updated at noon.\n\n${ARTICLE}`, ARTICLE.replace("four million", "five million")];

test("thousands of deaths between two steps lose nothing acknowledged and leave nothing half written", async () => {
  const { article, placed } = await read(ARTICLE);
  let known = new Map(placed.map(({ annotation: { id, revision, work } }) => [id, { revision, work }]));
  let stops = 0;
  let acknowledged = 0;
  for (let serial = 0; stops < STOPS; serial += 1) {
    const steps = random.between(0, 24);
    const kind = random.next();
    const chosen = random.shuffled([...known.keys()]).slice(0, kind < 0.8 ? 1 : 3);
    const wanted = new Map(chosen.map((id) => [id, someWork(serial)]));
    const ask = async (): Promise<unknown> => {
      if (kind < 0.15) return read(random.of(TEXTS));
      const edits = chosen.map((annotationId) => ({
        annotationId,
        revision: known.get(annotationId)?.revision ?? 0,
        change: { note: null, tags: null, verdict: null, dismissed: null, ...wanted.get(annotationId) },
      }));
      if (edits.length > 1) return session.view("view.edits", { edits });
      return [await session.view("view.edit", edits[0] as (typeof edits)[0])];
    };
    let answer = await mortal.until(steps, ask);
    if (answer === null) stops += 1;
    // Half of what was cut off is asked again, as the extension does.
    if (answer === null && random.next() < 0.5) answer = await ask();
    const stored = await storedOf(article.id);
    const after = new Map(known);
    if (kind >= 0.15) for (const [id, work] of wanted) after.set(id, nextOf(known.get(id), work));
    if (answer !== null && kind >= 0.15) {
      expect((answer as readonly EditAnswer[]).map(({ status }) => status)).toEqual(
        chosen.map(() => "saved"),
      );
      expect(worksOf(stored)).toEqual(after);
      acknowledged += 1;
    } else expect([known, after]).toContainEqual(worksOf(stored));
    await agreesWithItself(stored);
    known = worksOf(stored);
  }
  expect(acknowledged).toBeGreaterThan(STOPS / 10);
}, 300_000);

type Works = Map<string, { readonly revision: number; readonly work: ReaderWork }>;

/** An edit that changes nothing adds no revision. */
function nextOf(before: { revision: number; work: ReaderWork } | undefined, work: ReaderWork) {
  const { revision, work: had } = before ?? { revision: 0, work: {} };
  const parts = (of: ReaderWork) => JSON.stringify([of.note, of.tags, of.verdict, of.dismissed]);
  return { revision: parts(had) === parts(work) ? revision : revision + 1, work };
}

function worksOf(placed: readonly Placed[]): Works {
  return new Map(placed.map(({ annotation: { id, revision, work } }) => [id, { revision, work }]));
}

async function storedOf(articleId: string): Promise<readonly Placed[]> {
  return (await session.view("view.article", { articleId }))?.placed ?? [];
}

/** Holds the lists against the annotations they are made of. */
async function agreesWithItself(placed: readonly Placed[]): Promise<void> {
  const works = placed.map(({ annotation }) => annotation.work);
  const counts = new Map<string, number>();
  for (const tag of works.flatMap((work) => work.tags ?? [])) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  const tags = await session.view("view.tags", {});
  const { rows } = await session.view("view.articles", {});
  expect(new Map(tags.map(({ tag, claims }) => [tag, claims]))).toEqual(counts);
  expect(rows.map(({ touched }) => touched)).toEqual([
    works.filter((work) => Object.keys(work).length > 0).length,
  ]);
}
