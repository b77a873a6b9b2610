import { beforeEach, expect, test } from "vitest";
import { toHypothesis } from "../../src/export/hypothesis";
import { readDocument } from "../../src/export/read-document";
import type { ForeignNote } from "../../src/model/foreign-note";
import type { ArticleView } from "../../src/platform/protocol";
import { ADDRESS, ARTICLE, type Session, startBackground } from "./session";

let session: Session;
let view: ArticleView;
beforeEach(async () => {
  session = await startBackground();
  view = await read();
});

async function read(text = ARTICLE): Promise<ArticleView> {
  const answer = await session.page("page.read", { facts: {}, text }, session.browser.page(ADDRESS));
  if (answer.status !== "read") throw new Error(answer.status);
  return answer.view;
}

const CREATED = "2026-01-01T00:00:00.000000+00:00";
const note = (exact: string | null, said: string, more: Partial<ForeignNote> = {}): ForeignNote => ({
  address: ADDRESS,
  note: said,
  tags: [],
  created: CREATED,
  ...(exact === null ? {} : { quote: { exact, prefix: "", suffix: "" } }),
  ...more,
});
const bring = (...notes: readonly ForeignNote[]) => session.view("view.notes", { notes });
const wordsOf = (one: ArticleView["placed"][number] | undefined) =>
  one?.placed?.content.map(({ start, end }) => ARTICLE.slice(start, end));

test("a note becomes a claim of the reader's own on its words, with its tags", async () => {
  const words = "older plans";
  expect(await bring(note(words, "Which ones?", { tags: ["ask"] }))).toEqual({
    articles: 1,
    annotations: 1,
    skipped: [],
  });
  const own = (await read()).placed.filter(({ annotation }) => annotation.origin === "reader");
  expect(own).toHaveLength(1);
  expect(wordsOf(own[0])).toEqual([words]);
  expect(own[0]?.annotation.work).toEqual({ note: "Which ones?", tags: ["ask"] });
  expect(own[0]?.annotation.created).toBe("2026-01-01T00:00:00.000Z");
});

test("a note on the very words of a claim nobody worked on becomes the note of that claim", async () => {
  const words = "the ferry would lose money in every month but July";
  expect(await bring(note(words, "Show me"))).toMatchObject({ annotations: 1 });
  const after = await read();
  expect(after.placed).toHaveLength(view.placed.length);
  const claim = after.placed.find(({ annotation }) => annotation.claim.resolved === "Ortega")?.annotation;
  expect(claim).toMatchObject({ origin: "engine", work: { note: "Show me" }, revision: 1 });
  await bring(note(words, "Another"));
  const notes = (await read()).placed.flatMap(({ annotation }) => annotation.work.note ?? []);
  expect(notes.sort()).toEqual(["Another", "Show me"]);
});

test("the same file twice adds nothing the second time", async () => {
  const notes = [note("older plans", "a"), note("the ferry would lose money in every month but July", "b")];
  expect(await bring(...notes)).toMatchObject({ annotations: 2 });
  const before = await session.view("view.export", {});
  expect(await bring(...notes, ...notes)).toEqual({ articles: 0, annotations: 0, skipped: [] });
  expect(await session.view("view.export", {})).toEqual(before);
});

test("what cannot be brought in is named with its words and why, and the rest comes in", async () => {
  const [kept] = (await session.view("view.export", {})).rows;
  if (!kept) throw new Error("nothing is kept");
  const unread = "https://other.example/unread";
  const id = "0f0e0d0c-1111-4111-8111-000000000009";
  await session.view("view.import", {
    kept: [{ ...kept, article: { ...kept.article, id, address: unread } }],
  });
  const answer = await bring(
    note("older plans", "good"),
    note("words that stand nowhere in it", "x"),
    note(null, "on the page"),
    note("older plans", "x", { address: "https://unknown.example/" }),
    note("older plans", "x", { address: "urn:x-pdf:1234" }),
    note("older plans", "x", { address: unread }),
    note("older plans", "x", { created: "yesterday" }),
    null as unknown as ForeignNote,
  );
  expect(answer).toMatchObject({ articles: 1, annotations: 1 });
  expect(new Set(answer.skipped.map(({ words, why }) => `${why}: ${words}`))).toEqual(
    new Set([
      "lost: words that stand nowhere in it",
      "wordless: on the page",
      "unkept: older plans",
      "unread: older plans",
      "invalid: older plans",
      "invalid: ",
    ]),
  );
  expect(answer.skipped).toHaveLength(7);
});

test("notes that went out to Hypothesis from here come back to their claims, and only where they are missing", async () => {
  const annotationId = view.placed[1]?.annotation.id ?? "";
  await session.view("view.edit", { annotationId, revision: 0, change: { note: "Mine", tags: ["t"] } });
  const [kept] = (await session.view("view.export", {})).rows;
  if (!kept) throw new Error("nothing is kept");
  const file = readDocument(JSON.stringify(toHypothesis(kept, CREATED)));
  if (!file.ok || !("notes" in file.value)) throw new Error("no notes");
  expect(await bring(...file.value.notes)).toMatchObject({ annotations: 0, skipped: [] });
  await session.view("view.delete", { everything: true });
  await read();
  expect(await bring(...file.value.notes)).toMatchObject({ annotations: 1, skipped: [] });
  const after = await read();
  expect(after.placed).toHaveLength(view.placed.length);
  expect(after.placed[1]?.annotation.work).toEqual({ note: "Mine", tags: ["t"] });
});
