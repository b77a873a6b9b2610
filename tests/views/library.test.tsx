// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Annotation } from "../../src/model/annotation";
import type { ArticleOrder, ClaimFilter, Kept, PageOf, SourceOrder } from "../../src/platform/protocol";
import type { LibraryDoor } from "../../src/views/library/library-door";
import { LibraryView } from "../../src/views/library/library-view";
import { FIXED_ARTICLE, FIXED_VIEW } from "../ui/fixed-article";
import { fixedRow, libraryDoor } from "./fixed-doors";
import { nothingComesIntoSight } from "./no-sight";
import { type Shown, settle, showView } from "./shown";

const ANNOTATIONS = FIXED_VIEW.placed.map(({ annotation }) => annotation);
const KEPT: Kept = { article: FIXED_ARTICLE, annotations: ANNOTATIONS };

let shown: Shown;
nothingComesIntoSight();
beforeEach(() => {
  location.hash = "";
});
afterEach(() => shown.remove());

async function open(door: LibraryDoor, hash = ""): Promise<void> {
  location.hash = hash;
  shown = await showView(<LibraryView door={door} />);
  await settle(200);
}

describe("the claims of the library", () => {
  test("are searched as one types, once a pause", async () => {
    const claims = vi.fn((_filter: ClaimFilter, _order: ArticleOrder, _part: PageOf) =>
      libraryDoor().claims({}, "read", {}),
    );
    await open(libraryDoor({ claims }));
    claims.mockClear();
    await shown.type("input[type=search]", "quay letters");
    expect(claims.mock.calls.map(([filter]) => filter)).toEqual([{ text: "quay letters" }]);
  });

  test("are narrowed to a source by its name, of which those there are are proposed", async () => {
    const claims = vi.fn((_filter: ClaimFilter, _order: ArticleOrder, _part: PageOf) =>
      libraryDoor().claims({}, "read", {}),
    );
    let parts = 0;
    const sources: LibraryDoor["sources"] = async (...asked) =>
      parts++ === 0
        ? { rows: [], next: "0", done: 2000, total: 2006 }
        : await libraryDoor().sources(...asked);
    await open(libraryDoor({ claims, sources }));
    await shown.type("input[list]", "Ingrid Solheim");
    await vi.waitFor(() =>
      expect(shown.root.querySelector("datalist option")?.getAttribute("value")).toBe("Ingrid Solheim"),
    );
    await shown.choose("input[list]", "Ingrid Solheim");
    await vi.waitFor(() => expect(claims.mock.calls.at(-1)?.[0]).toEqual({ source: "ingrid solheim" }));
    expect(shown.text()).toContain("Only Ingrid Solheim");
    await shown.press("button", "Remove");
    await vi.waitFor(() => expect(claims.mock.calls.at(-1)?.[0]).toEqual({}));
  });

  test("never show the answer to a search that was overtaken", async () => {
    const answers: ((page: Awaited<ReturnType<LibraryDoor["claims"]>>) => void)[] = [];
    const claims = () =>
      new Promise<Awaited<ReturnType<LibraryDoor["claims"]>>>((resolve) => answers.push(resolve));
    await open(libraryDoor({ claims }));
    await shown.type("input[type=search]", "late");
    const [first, second] = ANNOTATIONS as [Annotation, Annotation];
    answers[1]?.({ rows: [fixedRow(second)], next: null, done: 1, total: 1 });
    answers[0]?.({ rows: [fixedRow(first)], next: null, done: 1, total: 1 });
    await settle();
    expect(shown.root.querySelectorAll(".library-claims li")).toHaveLength(1);
    expect(shown.text()).toContain("eleven centimetres");
  });

  test("name the article they stand in once over all of them", async () => {
    const [first, second, third] = ANNOTATIONS as [Annotation, Annotation, Annotation];
    const other = { ...fixedRow({ ...third, articleId: "article-2" }), title: "Lights out" };
    const rows = [fixedRow(first), fixedRow(second), other];
    await open(libraryDoor({ claims: async () => ({ rows, next: null, done: 3, total: 3 }) }));
    const parts = [...shown.root.querySelectorAll(".library-claims h2, .library-claims li")];
    expect(parts.map((part) => part.localName)).toEqual(["h2", "li", "li", "h2", "li"]);
    expect(parts[3]?.textContent).toContain("Lights out");
    expect(parts[3]?.querySelector("a")?.getAttribute("href")).toBe("#article=article-2");
  });

  test("go on through parts that hold nothing, say how far they are, and can be stopped", async () => {
    let done = 0;
    const claims = async () => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      return { rows: [], next: String(done), done: ++done, total: 10_000 };
    };
    await open(libraryDoor({ claims }));
    expect(shown.find(".list-end").textContent).toMatch(/Looked through \d+ of 10,000 articles/);
    await shown.press(".list-end button", "Stop");
    const stopped = done;
    await settle(50);
    expect(done).toBeLessThanOrEqual(stopped + 1);
    expect(shown.find(".list-end button").textContent).toBe("More");
  });

  test("are tagged many at a time, with a way back", async () => {
    const edits = vi.fn(libraryDoor().edits);
    await open(libraryDoor({ edits }));
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
    const edit = vi.fn(libraryDoor().edit);
    await open(libraryDoor({ edit }));
    await shown.press(".library-claim .bare", "Critics");
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
      await open(libraryDoor(), hash);
      expect(shown.text().length).toBeGreaterThan(100);
      expect(await shown.complaints()).toEqual([]);
    },
  );

  test("delete articles and bring them back", async () => {
    const remove = vi.fn(libraryDoor().remove);
    const bring = vi.fn(libraryDoor().bring);
    await open(libraryDoor({ remove, bring }), "articles");
    await shown.press(".library-article > input");
    await shown.press(".bulk button", "Delete");
    expect(remove).toHaveBeenCalledWith(["article-1"]);
    await shown.press(".bulk button", "Undo");
    expect(bring).toHaveBeenCalledWith([KEPT]);
  });

  test("lead from the sources to a dossier: who relays it, when, in which outlets, and every claim", async () => {
    const claims = vi.fn((_filter: ClaimFilter, _order: ArticleOrder, _part: PageOf) =>
      libraryDoor().claims({}, "read", {}),
    );
    await open(libraryDoor({ claims }), "sources");
    await shown.press(".source-line", "A senior harbour official");
    await settle(200);
    expect(shown.find(".relays").textContent).toContain("Nordpost6 claims");
    expect([...shown.root.querySelectorAll(".chart caption")].map((one) => one.textContent)).toEqual([
      "Month by month",
      "Who quotes it",
    ]);
    expect(shown.find(".chart", "Who quotes it").textContent).toContain("Evening Ledger");
    expect(claims.mock.calls.at(-1)?.[0]).toEqual({ source: "a senior harbour official" });
    expect(shown.root.querySelectorAll(".library-claims li")).toHaveLength(ANNOTATIONS.length);
    expect(await shown.complaints()).toEqual([]);
    await shown.press("button", "Search and filter them");
    await settle(200);
    expect(shown.text()).toContain("Only a senior harbour official");
  });

  test("say so where nothing kept cites a source", async () => {
    await open(libraryDoor(), "source=nobody%20at%20all");
    expect(shown.text()).toContain("No kept article cites this source.");
  });

  test.each([
    ["claims", "outlet"],
    ["articles", "unnamed"],
    ["sources", "name"],
  ])("put %s in another order", async (hash, order) => {
    const asked: string[] = [];
    const note = <Row,>(name: string, list: (order: never, part: PageOf) => Promise<Row>) =>
      [
        (_: unknown, order: ArticleOrder | SourceOrder, part: PageOf) => {
          asked.push(`${name} ${order}`);
          return list(order as never, part);
        },
      ] as const;
    const door = libraryDoor();
    const [claims] = note("claims", (one, part) => door.claims({}, one, part));
    const [articles] = note("articles", (one, part) => door.articles("", one, part));
    const [sources] = note("sources", (one, part) => door.sources("", one, part));
    await open(libraryDoor({ claims, articles, sources }), hash);
    await shown.choose(".order select", order);
    expect(asked.at(-1)).toBe(`${hash} ${order}`);
  });

  test("delete nothing where the way back could not be taken along", async () => {
    const remove = vi.fn(libraryDoor().remove);
    let done = 0;
    const kept = async () => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      return { rows: [KEPT], next: String(done), done: ++done, total: 10_000 };
    };
    await open(libraryDoor({ remove, kept }), "articles");
    await shown.press(".bulk input");
    await shown.press(".bulk button", "Delete");
    expect(shown.find(".bulk [role=status]").textContent).toMatch(/\d+ of 10,000/);
    await shown.press(".bulk [role=status] button", "Stop");
    await settle(50);
    expect(remove).not.toHaveBeenCalled();
    expect(shown.root.querySelectorAll(".library-article")).toHaveLength(6);
  });

  test("bring back many deleted articles a few at a time", async () => {
    const bring = vi.fn(libraryDoor().bring);
    const kept = async () => ({ rows: Array<Kept>(45).fill(KEPT), next: null, done: 45, total: 45 });
    await open(libraryDoor({ bring, kept, remove: async () => 45 }), "articles");
    await shown.press(".bulk input");
    await shown.press(".bulk button", "Delete");
    await shown.press(".bulk button", "Undo");
    expect(bring.mock.calls.map(([some]) => some.length)).toEqual([20, 20, 5]);
  });

  test("show an article away from its page without calling its claims lost", async () => {
    await open(libraryDoor(), "article=article-1");
    expect(shown.text()).not.toContain("No longer in the article");
    expect(shown.root.querySelectorAll(".claims li")).toHaveLength(11);
  });
});
