import { openDB } from "idb";
import { hasRoom } from "./has-room";
import { type Database, type Reading, STORES, type Writing } from "./schema";
import { StoreError, storeErrorFrom } from "./store-error";
import { STEPS, type Step } from "./upgrades";

/** The names of records that could not be read, as "store id". */
export type Noted = Set<string>;

/**
 * The one way to the database. It opens with the first use and again after it was closed, so that nothing is lost with
 * the background that held it: whoever is started later opens it anew.
 */
export class Connection {
  #opening: Promise<Database> | null = null;
  #changes = 0;
  /** The question for room that is under way: whatever comes after it waits for it too, so that all stays in order. */
  #asking: Promise<boolean> | null = null;

  constructor(
    private readonly name = "who-says",
    private readonly steps: readonly Step[] = STEPS,
    private readonly isRoom: () => Promise<boolean> = hasRoom,
  ) {}

  /** How many changes this connection has made: what was read before the last one may be out of date. */
  get changes(): number {
    return this.#changes;
  }

  /** Reads in one transaction. `noted` takes the names of records that could not be read. Throws StoreError. */
  async read<T>(work: (stores: Reading, noted: Noted) => Promise<T>): Promise<T> {
    const noted: Noted = new Set();
    const found = await this.#use(async (db) => {
      await this.#asking;
      return work(db.transaction(STORES, "readonly") as unknown as Reading, noted);
    });
    if (noted.size > 0 && (await this.#ask()))
      await this.write(async (stores) => note(stores, noted), "relaxed");
    return found;
  }

  /**
   * Changes in one transaction, all of it or, where `work` or the store throws, nothing of it. When it resolves, the
   * change is committed, and with `strict` on the disk. `work` waits for nothing but the store. What `adds` is refused
   * where the disk has no room, before it is begun: Chromium empties a database whose last change was cut off by a full
   * disk. Throws StoreError.
   */
  write<T>(
    work: (stores: Writing, noted: Noted) => Promise<T>,
    durability: "strict" | "relaxed" = "strict",
    effect: "adds" | "frees" = "adds",
  ): Promise<T> {
    return this.#use(async (db) => {
      if (effect === "frees") await this.#asking;
      else if (!(await this.#ask())) throw new StoreError("full");
      const stores = db.transaction(STORES, "readwrite", { durability }) as unknown as Writing;
      const noted: Noted = new Set();
      try {
        const made = await work(stores, noted);
        await note(stores, noted);
        await stores.done;
        this.#changes++;
        return made;
      } catch (error) {
        await abort(stores);
        // A request fails with the reason; the transaction it takes down only says that it was aborted.
        throw stores.error ?? error;
      }
    });
  }

  /** Closes the database, if it is open, after the work under way. */
  async close(): Promise<void> {
    const opening = this.#opening;
    this.#opening = null;
    (await opening?.catch(() => undefined))?.close();
  }

  #ask(): Promise<boolean> {
    this.#asking ??= this.isRoom().finally(() => {
      this.#asking = null;
    });
    return this.#asking;
  }

  // Work that met a connection closed under it wrote nothing, so it is done once more on a new one.
  async #use<T>(work: (db: Database) => Promise<T>): Promise<T> {
    try {
      return await work(await this.#open());
    } catch (error) {
      const known = await this.#reasonOf(error);
      if (!(known instanceof StoreError) || known.kind !== "closed") throw known;
    }
    this.#opening = null;
    try {
      return await work(await this.#open());
    } catch (error) {
      throw await this.#reasonOf(error);
    }
  }

  // Chromium calls it an unknown error, as it does a damaged database, when the disk is full.
  async #reasonOf(error: unknown): Promise<unknown> {
    const known = storeErrorFrom(error);
    const isDoubtful = known instanceof StoreError && known.kind === "corrupt";
    return isDoubtful && !(await this.isRoom()) ? new StoreError("full", error) : known;
  }

  #open(): Promise<Database> {
    this.#opening ??= this.#openNew().catch((error: unknown) => {
      this.#opening = null;
      throw error;
    });
    return this.#opening;
  }

  #openNew(): Promise<Database> {
    return new Promise((resolve, reject) => {
      const forget = () => {
        this.#opening = null;
      };
      openDB<never>(this.name, this.steps.length, {
        upgrade: async (db, from, _to, change) => {
          for (const step of this.steps.slice(from)) await step(db as unknown as Database, change as never);
        },
        blocked: () => reject(new StoreError("blocked")),
        // A newer version wants in: it goes first, and the next use opens what it made of the database.
        blocking: (_from, _to, event) => {
          (event.target as IDBDatabase).close();
          forget();
        },
        terminated: forget,
      }).then((db) => resolve(db as unknown as Database), reject);
    });
  }
}

async function note(stores: Writing, noted: Noted): Promise<void> {
  for (const record of noted) await stores.objectStore("troubles").put({ record });
}

async function abort(stores: Writing): Promise<void> {
  // It may have aborted by itself; then there is nothing left to abort and only its end to wait for.
  try {
    stores.abort();
  } catch {
    // It has ended already.
  }
  await stores.done.catch(() => undefined);
}
