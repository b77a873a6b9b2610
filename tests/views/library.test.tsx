// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Annotation } from "../../src/model/annotation";
import type { ClaimFilter, ClaimRow, Edit, Kept, PageOf } from "../../src/platform/protocol";
import { apply } from "../../src/ui/edit-queue";
import type { LibraryDoor } from "../../src/views/library/library-door";
import { LibraryView } from "../../src/views/library/library-view";
import { FIXED_ARTICLE, FIXED_VIEW } from "../ui/fixed-article";
import { type Shown, settle, showView } from "./shown";

const GRADES = { "first-hand": 2, "on-record": 3, "second-hand": 1, unnamed: 2, unsourced: 2, silence: 1 };
const ANNOTATIONS = FIXED_VIEW.placed.map(({ annotation }) => annotation);
const KEPT: Kept = { article: FIXED_ARTICLE, annotations: ANNOTATIONS };

const rowOf = (annotation: Annotation): ClaimRow => ({
  annotation,
  address: FIXED_ARTICLE.address,
  title: "The northern quay",
  publisher: "The Fjord Courier",
  published: "2026-11-20",
  source: "",
  cue: "",
  content: "",
});

function doorOf(more: Partial<LibraryDoor> = {}): LibraryDoor {
  const summary = { article: FIXED_ARTICLE, grades: GRADES, touched: 1, signals: [] };
  const edit = async ({ annotationId, revision, change }: Edit) => {
    const found = ANNOTATIONS.find(({ id }) => id === annotationId) as Annotation;
    const annotation = { ...found, revision: revision + 1, work: apply(found.work, change) };
    return { status: "saved", annotation } as const;
  };
  return {
    claims: async () => ({ rows: ANNOTATIONS.map(rowOf), next: null, done: 1, total: 1 }),
    articles: async () => ({ rows: [summary], next: null, done: 1, total: 1 }),
    sources: async () => ({
      rows: [
        {
          key: "nordpost",
          name: "Nordpost",
          kind: "media",
          claims: 2,
          articles: 1,
          grades: GRADES,
          relays: [],
          lastRead: "2026-11-20T08:00:00Z",
        },
      ],
      next: null,
      done: 1,
      total: 1,
    }),
    tallies: async () => ({
      outlets: [{ of: "The Fjord Courier", articles: 1, grades: GRADES }],
      months: [{ of: "2026-11", articles: 1, grades: GRADES }],
    }),
    tags: async () => [{ tag: "quay", claims: 1 }],
    article: async () => FIXED_VIEW,
    edit,
    edits: (edits) => Promise.all(edits.map(edit)),
    kept: async () => ({ rows: [KEPT], next: null, done: 1, total: 1 }),
    bring: async (kept) => ({ articles: kept.length, annotations: 0, conflicts: [], skipped: [] }),
    bringNotes: async (notes) => ({ articles: 1, annotations: notes.length, skipped: [] }),
    remove: async (ids) => ids.length,
    join: async () => undefined,
    storage: async () => ({
      articles: 1,
      claims: 11,
      touched: 1,
      bytes: 2_000_000,
      quota: null,
      persisted: true,
      corrupt: 0,
    }),
    openOptions: () => undefined,
    hear: () => () => undefined,
    ...more,
  };
}

let shown: Shown;
beforeEach(() => {
  location.hash = "";
  // jsdom lays nothing out, so nothing comes into sight by itself.
  vi.stubGlobal(
    "IntersectionObserver",
    class {
      observe() {}
      disconnect() {}
    },
  );
});
afterEach(() => {
  shown.remove();
  vi.unstubAllGlobals();
});

async function open(door: LibraryDoor, hash = ""): Promise<void> {
  location.hash = hash;
  shown = await showView(<LibraryView door={door} />);
  await settle(200);
}

describe("the claims of the library", () => {
  test("are searched as one types, once a pause", async () => {
    const claims = vi.fn((_filter: ClaimFilter, _part: PageOf) => doorOf().claims({}, {}));
    await open(doorOf({ claims }));
    claims.mockClear();
    await shown.type("input[type=search]", "quay letters");
    expect(claims.mock.calls.map(([filter]) => filter)).toEqual([{ text: "quay letters" }]);
  });

  test("never show the answer to a search that was overtaken", async () => {
    const answers: ((page: Awaited<ReturnType<LibraryDoor["claims"]>>) => void)[] = [];
    const claims = () =>
      new Promise<Awaited<ReturnType<LibraryDoor["claims"]>>>((resolve) => answers.push(resolve));
    await open(doorOf({ claims }));
    await shown.type("input[type=search]", "late");
    const [first, second] = ANNOTATIONS as [Annotation, Annotation];
    answers[1]?.({ rows: [rowOf(second)], next: null, done: 1, total: 1 });
    answers[0]?.({ rows: [rowOf(first)], next: null, done: 1, total: 1 });
    await settle();
    expect(shown.root.querySelectorAll(".library-claims li")).toHaveLength(1);
    expect(shown.text()).toContain("eleven centimetres");
  });

  test("go on through parts that hold nothing, say how far they are, and can be stopped", async () => {
    let done = 0;
    const claims = async () => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      return { rows: [], next: String(done), done: ++done, total: 10_000 };
    };
    await open(doorOf({ claims }));
    expect(shown.find(".list-end").textContent).toMatch(/Looked through \d+ of 10,000 articles/);
    await shown.press(".list-end button", "Stop");
    const stopped = done;
    await settle(50);
    expect(done).toBeLessThanOrEqual(stopped + 1);
    expect(shown.find(".list-end button").textContent).toBe("More");
  });

  test("are tagged many at a time, with a way back", async () => {
    const edits = vi.fn(doorOf().edits);
    await open(doorOf({ edits }));
    await shown.press(".library-claim > input");
    await shown.type(".bulk form input", "harbour");
    await shown.press(".bulk form button", "Add tags");
    expect(shown.find(".bulk [role=status]").textContent).toContain("1 claim tagged.");
    await shown.press(".bulk [role=status] button", "Undo");
    expect(edits.mock.calls.map(([steps]) => steps[0]?.change)).toEqual([
      { tags: ["harbour"] },
      { tags: null },
    ]);
    expect(edits.mock.calls[1]?.[0][0]?.revision).toBe(2);
  });

  test("are opened and edited in place", async () => {
    const edit = vi.fn(doorOf().edit);
    await open(doorOf({ edit }));
    await shown.press(".library-claim .bare", "critics");
    const field = shown.find(".work-open select", "Disputed") as HTMLSelectElement;
    field.value = "disputed";
    field.dispatchEvent(new Event("change", { bubbles: true }));
    await settle();
    expect(edit).toHaveBeenCalledWith({
      annotationId: "claim-4",
      revision: 1,
      change: { verdict: "disputed" },
    });
    expect(await shown.complaints()).toEqual([]);
  });
});

describe("the other parts of the library", () => {
  test.each(["articles", "sources", "charts", "keeping", "article=article-1"])(
    "give axe nothing to complain of: %s",
    async (hash) => {
      await open(doorOf(), hash);
      expect(shown.text().length).toBeGreaterThan(100);
      expect(await shown.complaints()).toEqual([]);
    },
  );

  test("delete articles and bring them back", async () => {
    const remove = vi.fn(doorOf().remove);
    const bring = vi.fn(doorOf().bring);
    await open(doorOf({ remove, bring }), "articles");
    await shown.press(".library-article > input");
    await shown.press(".bulk button", "Delete");
    expect(remove).toHaveBeenCalledWith(["article-1"]);
    await shown.press(".bulk button", "Undo");
    expect(bring).toHaveBeenCalledWith([KEPT]);
  });

  test("lead from a source to its claims", async () => {
    const claims = vi.fn((_filter: ClaimFilter, _part: PageOf) => doorOf().claims({}, {}));
    await open(doorOf({ claims }), "sources");
    await shown.press(".dossier button", "All its claims");
    await settle(200);
    expect(claims.mock.calls.at(-1)?.[0]).toEqual({ source: "nordpost" });
    expect(shown.text()).toContain("Only Nordpost");
  });

  test("show an article away from its page without calling its claims lost", async () => {
    await open(doorOf(), "article=article-1");
    expect(shown.text()).not.toContain("No longer in the article");
    expect(shown.root.querySelectorAll(".claims li")).toHaveLength(11);
  });
});
