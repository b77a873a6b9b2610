import type { Annotation } from "../../src/model/annotation";
import type { ClaimRow, Edit, EditAnswer, StorageUse } from "../../src/platform/protocol";
import { DEFAULTS } from "../../src/platform/settings";
import { apply } from "../../src/ui/edit-queue";
import type { PageState } from "../../src/views/article/page-state";
import type { LibraryDoor } from "../../src/views/library/library-door";
import type { OptionsDoor } from "../../src/views/options/options-view";
import type { PanelDoor } from "../../src/views/panel/panel-view";
import type { PopupDoor } from "../../src/views/popup/popup-view";
import { FIXED_ARTICLE, FIXED_VIEW } from "../ui/fixed-article";
import { DOSSIER, MONTHS, OUTLETS, SOURCE_ROWS, SUMMARIES } from "./fixed-library";

const ANNOTATIONS = FIXED_VIEW.placed.map(({ annotation }) => annotation);

/** The fixed article in the tab in front. */
export const FIXED_PAGE = {
  state: "article",
  articleId: FIXED_ARTICLE.id,
  view: FIXED_VIEW,
} as const satisfies PageState;

/** What the store of the fixed library holds. */
export const FIXED_USE: StorageUse = {
  articles: 6,
  claims: 118,
  touched: 4,
  bytes: 2_000_000,
  quota: null,
  persisted: false,
  corrupt: 0,
};

/** Saves a change as the background would. */
export async function fixedEdit({ annotationId, revision, change }: Edit): Promise<EditAnswer> {
  const found = ANNOTATIONS.find(({ id }) => id === annotationId);
  if (!found) return { status: "gone" };
  const annotation = { ...found, revision: revision + 1, work: apply(found.work, change) };
  return { status: "saved", annotation };
}

/** A claim of the fixed article as the library lists it. */
export function fixedRow(annotation: Annotation): ClaimRow {
  return {
    annotation,
    address: FIXED_ARTICLE.address,
    title: FIXED_ARTICLE.facts.title ?? "",
    publisher: FIXED_ARTICLE.facts.publisher ?? "",
    published: FIXED_ARTICLE.facts.published ?? "",
    source: "",
    cue: "",
    content: "",
  };
}

const pageOf = <Row>(rows: readonly Row[]) => ({ rows, next: null, done: rows.length, total: rows.length });

/** What the library sees: the fixed article with its claims, and five more. */
export function libraryDoor(more: Partial<LibraryDoor> = {}): LibraryDoor {
  return {
    readyToSearch: () => undefined,
    claims: async () => pageOf(ANNOTATIONS.map(fixedRow)),
    articles: async () => pageOf(SUMMARIES),
    sources: async () => pageOf(SOURCE_ROWS),
    source: async (key) => (key === DOSSIER.source.key ? DOSSIER : null),
    tallies: async () => ({ outlets: OUTLETS, months: MONTHS }),
    tags: async () => [{ tag: "quay", claims: 1 }],
    article: async () => FIXED_VIEW,
    edit: fixedEdit,
    edits: (edits) => Promise.all(edits.map(fixedEdit)),
    kept: async () => pageOf([{ article: FIXED_ARTICLE, annotations: ANNOTATIONS }]),
    bring: async (kept) => ({ articles: kept.length, annotations: 0, conflicts: [], skipped: [] }),
    bringNotes: async (notes) => ({ articles: 1, annotations: notes.length, skipped: [] }),
    remove: async (ids) => ids.length,
    join: async () => undefined,
    storage: async () => FIXED_USE,
    openOptions: () => undefined,
    hear: () => () => undefined,
    ...more,
  };
}

/** What the popup sees. */
export function popupDoor(page: PageState = FIXED_PAGE, more: Partial<PopupDoor> = {}): PopupDoor {
  return {
    state: async () => page,
    anyway: async () => FIXED_PAGE,
    edit: fixedEdit,
    show: async () => true,
    turn: async () => undefined,
    hasPanel: true,
    mark: null,
    open: () => undefined,
    storage: async () => FIXED_USE,
    join: async () => undefined,
    ...more,
  };
}

/** What the panel sees. */
export function panelDoor(more: Partial<PanelDoor> = {}): PanelDoor {
  return {
    state: async () => FIXED_PAGE,
    anyway: async () => FIXED_PAGE,
    resume: async () => undefined,
    hear: () => () => undefined,
    edit: fixedEdit,
    show: async () => true,
    openSource: () => undefined,
    storage: async () => FIXED_USE,
    join: async () => undefined,
    ...more,
  };
}

/** What the options see. */
export function optionsDoor(more: Partial<OptionsDoor> = {}): OptionsDoor {
  return {
    settings: async () => DEFAULTS,
    change: async () => undefined,
    watch: () => undefined,
    reset: async () => undefined,
    keys: async () => [{ does: "Go to the next claim", keys: "Alt+Shift+J" }],
    permissions: ["storage", "scripting"],
    storage: async () => FIXED_USE,
    persist: async () => true,
    deleteAll: async () => FIXED_USE.articles,
    open: () => undefined,
    lookUp: async () => null,
    ...more,
  };
}
