import type { IDBPDatabase, IDBPTransaction, StoreNames } from "idb";
import type { Schema } from "./schema";

/** One step from a version of the schema to the next, inside the transaction of the upgrade. */
export type Step = (
  db: IDBPDatabase<Schema>,
  change: IDBPTransaction<Schema, StoreNames<Schema>[], "versionchange">,
) => void | Promise<void>;

/**
 * The steps, oldest first; their number is the version. A released step is never changed: what comes later is a new
 * step, and the tests upgrade from what every one of them left.
 */
export const STEPS: readonly Step[] = [toFirst, toSecond, toThird, toFourth];

function toFirst(db: IDBPDatabase<Schema>): void {
  const articles = db.createObjectStore("articles", { keyPath: "id" });
  articles.createIndex("address", "addresses", { multiEntry: true });
  articles.createIndex("digest", "article.textDigest");
  articles.createIndex("lastRead", "article.lastRead");
  articles.createIndex("site", "site");
  articles.createIndex("likeness", "likeness");
  articles.createIndex("idle", ["worked", "article.lastRead"]);
  db.createObjectStore("bodies", { keyPath: "id" });
  db.createObjectStore("claims", { keyPath: "id" });
  const annotations = db.createObjectStore("annotations", { keyPath: "id" });
  annotations.createIndex("article", "articleId");
  annotations.createIndex("tag", "annotation.work.tags", { multiEntry: true });
  annotations.createIndex("verdict", "annotation.work.verdict");
  const sources = db.createObjectStore("sources", { keyPath: "id" });
  sources.createIndex("key", "keys", { multiEntry: true });
  db.createObjectStore("troubles", { keyPath: "record" });
}

function toSecond(db: IDBPDatabase<Schema>): void {
  (db as unknown as IDBPDatabase).createObjectStore("signs", { keyPath: "id" });
}

// Signs told which articles may hold a word; lines tell which claims do. Articles kept before get theirs when they are
// searched for the first time, because an upgrade keeps everybody waiting until it is through.
function toThird(db: IDBPDatabase<Schema>): void {
  (db as unknown as IDBPDatabase).deleteObjectStore("signs");
  const lines = db.createObjectStore("lines", { keyPath: "number", autoIncrement: true });
  lines.createIndex("article", "articleId", { unique: true });
}

function toFourth(_db: IDBPDatabase<Schema>, change: Parameters<Step>[1]): void {
  change.objectStore("bodies").createIndex("prints", "prints", { multiEntry: true });
}
