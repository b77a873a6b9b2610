import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from "idb";
import type { Annotation, Article, Placed } from "../model/annotation";
import type { Kind } from "../model/claim";
import type { Passage } from "../model/passage";

/** How many claims of each grade, in the order of GRADE_NAMES. */
export type GradeCounts = readonly number[];

/** One source as one article cites it. */
export interface CitedSource {
  readonly key: string;
  readonly name: string;
  readonly kind: Kind;
  readonly grades: GradeCounts;
  /** The outlets its words came through, with how many claims each. */
  readonly relays: readonly (readonly [name: string, claims: number])[];
}

/** What lists show of an article; its text and claims lie in stores of their own, so that lists stay quick. */
export interface ArticleRecord {
  readonly id: string;
  readonly article: Article;
  /** The address and all aliases. */
  readonly addresses: readonly string[];
  readonly site: string;
  /** The headline's letters and figures: two articles that share it are likely one. Empty where it is too short. */
  readonly likeness: string;
  readonly grades: GradeCounts;
  /** How many annotations the reader worked on. */
  readonly touched: number;
  /** 1 where `touched` is not 0: such articles are never deleted for their age. */
  readonly worked: 0 | 1;
}

/** The text an article was last analysed in. */
export interface BodyRecord {
  readonly id: string;
  readonly text: string;
  /** What tells copies of the text; absent in records written before there were any, until they are next read. */
  readonly prints?: readonly number[];
}

/** All claims found in an article, packed: see pack-claims. One record, because they are always read together. */
export interface ClaimsRecord {
  readonly id: string;
  readonly packed: string;
}

/** An annotation the reader worked on, or did and took back. `place` is where it stands in the body. */
export interface AnnotationRecord {
  readonly id: string;
  readonly articleId: string;
  readonly annotation: Annotation;
  readonly place: Placed["placed"];
  /** What the reader saw around it; absent in records written before it was kept, until their article is next read. */
  readonly seen?: Passage;
}

/** The sources of one article. */
export interface SourcesRecord {
  readonly id: string;
  readonly lastRead: string;
  readonly keys: readonly string[];
  readonly sources: readonly CitedSource[];
}

/** What an article is searched by, written under a new number with every change; there is none where it is older than lines. */
export interface LinesRecord {
  /** Given by the database. */
  readonly number?: number;
  readonly articleId: string;
  readonly lines: string;
}

/** What lists and searches need of all the annotations of an article. */
export interface Listed {
  readonly sources: SourcesRecord;
  readonly lines: string;
}

/** A record that could not be read. It is left where it lies. */
export interface TroubleRecord {
  readonly record: string;
}

/** The database, version 4. */
export interface Schema extends DBSchema {
  articles: {
    key: string;
    value: ArticleRecord;
    indexes: {
      address: string;
      digest: string;
      lastRead: string;
      site: string;
      likeness: string;
      idle: [number, string];
    };
  };
  bodies: { key: string; value: BodyRecord; indexes: { prints: number } };
  claims: { key: string; value: ClaimsRecord };
  annotations: {
    key: string;
    value: AnnotationRecord;
    indexes: { article: string; tag: string; verdict: string };
  };
  sources: { key: string; value: SourcesRecord; indexes: { key: string } };
  lines: { key: number; value: LinesRecord; indexes: { article: string } };
  troubles: { key: string; value: TroubleRecord };
}

/** The open database. */
export type Database = IDBPDatabase<Schema>;
/** A transaction over every store. */
export type Writing = IDBPTransaction<Schema, StoreNames<Schema>[], "readwrite">;
/** A transaction that only reads. */
export type Reading = IDBPTransaction<Schema, StoreNames<Schema>[], "readonly" | "readwrite">;
/** The stores, all of which a change may touch. */
export const STORES = [
  "articles",
  "bodies",
  "claims",
  "annotations",
  "sources",
  "lines",
  "troubles",
] as const;
