import type { EditAnswer } from "../../model/change";
import type { ForeignNote } from "../../model/foreign-note";
import type {
  ArticleOrder,
  ArticleSummary,
  ArticleView,
  ClaimFilter,
  ClaimRow,
  Dossier,
  Edit,
  Imported,
  ImportedNotes,
  Kept,
  Page,
  PageOf,
  SourceOrder,
  SourceRow,
  StorageUse,
  Tally,
} from "../../platform/protocol";

/** What the library needs from outside: the store through the background, and the options. */
export interface LibraryDoor {
  readonly claims: (filter: ClaimFilter, order: ArticleOrder, part: PageOf) => Promise<Page<ClaimRow>>;
  /** Says that a search is about to begin. */
  readonly readyToSearch: () => void;
  readonly articles: (text: string, order: ArticleOrder, part: PageOf) => Promise<Page<ArticleSummary>>;
  readonly sources: (text: string, order: SourceOrder, part: PageOf) => Promise<Page<SourceRow>>;
  readonly source: (key: string) => Promise<Dossier | null>;
  readonly tallies: () => Promise<{ readonly outlets: readonly Tally[]; readonly months: readonly Tally[] }>;
  readonly tags: () => Promise<readonly { readonly tag: string; readonly claims: number }[]>;
  readonly article: (articleId: string) => Promise<ArticleView | null>;
  readonly edit: (edit: Edit) => Promise<EditAnswer>;
  readonly edits: (edits: readonly Edit[]) => Promise<readonly EditAnswer[]>;
  readonly kept: (articleIds: readonly string[] | null, part: PageOf) => Promise<Page<Kept>>;
  readonly bring: (kept: readonly Kept[]) => Promise<Imported>;
  readonly bringNotes: (notes: readonly ForeignNote[]) => Promise<ImportedNotes>;
  readonly remove: (articleIds: readonly string[]) => Promise<number>;
  readonly storage: () => Promise<StorageUse>;
  readonly join: (into: string, other: string) => Promise<void>;
  readonly openOptions: () => void;
  /** Calls back when articles were read, deleted or imported elsewhere; gives what stops it. */
  readonly hear: (changed: () => void) => () => void;
}
