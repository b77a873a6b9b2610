import { beforeEach, expect, test } from "vitest";
import type { Annotation } from "../../src/model/annotation";
import type { ArticleView } from "../../src/platform/protocol";
import { ADDRESS, ARTICLE, type Session, startBackground } from "./session";

let session: Session;
beforeEach(async () => {
  session = await startBackground();
});

const TITLE = "Harbour council backs a night ferry";

async function read(text: string, address = ADDRESS, title = TITLE): Promise<ArticleView> {
  const facts = { title, lang: "en" };
  const page = session.browser.page(address);
  const answer = await session.page("page.read", { facts, text }, page);
  if (answer.status !== "read") throw new Error(answer.status);
  const kept = await session.page("page.kept", { articleId: answer.view.article.id }, page);
  return kept.status === "other" ? kept.view : answer.view;
}

async function note(view: ArticleView, name: string, words = "My note."): Promise<Annotation> {
  const { annotation } = named(view, name);
  const edit = { annotationId: annotation.id, revision: annotation.revision, change: { note: words } };
  const answer = await session.view("view.edit", edit);
  if (answer.status !== "saved") throw new Error(answer.status);
  return answer.annotation;
}

function named(view: ArticleView, name: string) {
  const found = view.placed.filter(({ annotation }) => annotation.claim.resolved === name);
  expect(found).toHaveLength(1);
  return found[0] as (typeof found)[0];
}

function wordsAt(text: string, view: ArticleView, name: string): string {
  return (named(view, name).placed?.content ?? []).map(({ start, end }) => text.slice(start, end)).join("…");
}

test("the note stays on its words when a paragraph comes on top and the others change places", async () => {
  const { id } = await note(await read(ARTICLE), "Ortega");
  const [title = "", ...paragraphs] = ARTICLE.split("\n\n");
  const text = [title, "Kowalski said the tide was late.", ...paragraphs.reverse()].join("\n\n");
  const view = await read(text);
  expect(view.changed).toBe(true);
  expect(named(view, "Ortega").annotation).toMatchObject({ id, work: { note: "My note." } });
  expect(wordsAt(text, view, "Ortega")).toBe("the ferry would lose money in every month but July");
});

test("the note stays with the claim when the claim's words are edited, and the words it was written on are kept", async () => {
  const { id } = await note(await read(ARTICLE), "Ortega");
  const text = ARTICLE.replace("every month but July", "nearly every month");
  const view = await read(text);
  expect(named(view, "Ortega").annotation.id).toBe(id);
  expect(wordsAt(text, view, "Ortega")).toBe("the ferry would lose money in nearly every month");
  const [content] = named(view, "Ortega").annotation.anchors.content;
  expect(content?.quote.exact).toBe("the ferry would lose money in every month but July");
});

test("a note on a claim that is gone is kept without a place, listed last, and finds its place when the claim is back", async () => {
  await note(await read(ARTICLE), "Ortega");
  const gone = ARTICLE.replace(/Ortega said[^.]*\. /, "");
  const without = await read(gone);
  expect(without.placed.at(-1)).toMatchObject({ placed: null, annotation: { work: { note: "My note." } } });
  const back = await read(ARTICLE);
  expect(wordsAt(ARTICLE, back, "Ortega")).toBe("the ferry would lose money in every month but July");
});

test("an untouched claim that is gone is dropped", async () => {
  await read(ARTICLE);
  const view = await read(ARTICLE.replace(/Ortega said[^.]*\. /, ""));
  expect(view.placed.map(({ annotation }) => annotation.claim.resolved)).not.toContain("Ortega");
});

test("a claim the engine no longer finds in the same words keeps the reader's work in its place", async () => {
  await note(await read(ARTICLE), "Ortega");
  session.browser.manifest = { version: "2.0.0" };
  await session.restart();
  const blind = ARTICLE.replace("Ortega said the", "Ortega says the");
  const view = await read(blind);
  expect(wordsAt(blind, view, "Ortega")).toBe("the ferry would lose money in every month but July");
});

test("a newer engine reads the same text again and keeps ids and work", async () => {
  const before = await read(ARTICLE);
  const { id } = await note(before, "Okafor");
  session.browser.manifest = { version: "2.0.0" };
  await session.restart();
  const after = await read(ARTICLE);
  expect(after.article.engine).toBe("2.0.0");
  expect(after.changed).toBe(false);
  expect(after.placed.map(({ annotation }) => annotation.id)).toEqual(
    before.placed.map(({ annotation }) => annotation.id),
  );
  expect(named(after, "Okafor").annotation).toMatchObject({ id, work: { note: "My note." } });
});

test("the same text at another site is the same article, and both addresses find it", async () => {
  const text = `${ARTICLE}\n\n${"The boats were built forty years ago in a yard that has since closed. ".repeat(3)}`;
  const first = await read(text);
  const second = await read(text, "https://syndicated.example/ferry");
  expect(second.article.id).toBe(first.article.id);
  expect(second.article.aliases).toContain("https://syndicated.example/ferry");
  const third = await session.view("view.address", { address: "https://syndicated.example/ferry" });
  expect(third?.article.address).toBe(first.article.address);
});

test("an article with the same long headline elsewhere is offered, not taken for the same", async () => {
  const first = await read(ARTICLE);
  const second = await read(ARTICLE.replace("ten in the evening", "nine"), "https://other.example/ferry");
  expect(second.article.id).not.toBe(first.article.id);
  expect(second.alike?.article.id).toBe(first.article.id);
});

test("most of the same text under another headline elsewhere is offered, part of it in another story is not", async () => {
  const [title = "", ...paragraphs] = ARTICLE.split("\n\n");
  const report = Array.from({ length: 6 }, (_, day) =>
    paragraphs.map((paragraph) => paragraph.replace(/[a-z]{5,}/g, (word) => `${word}${day}`)).join("\n\n"),
  );
  const first = await read([title, ...report].join("\n\n"));
  const copy = ["Boats at night", ...report.slice(0, 5), "The editors of this paper shortened the report."];
  const second = await read(copy.join("\n\n"), "https://other.example/boats", "Boats at night");
  expect(second.alike?.article.id).toBe(first.article.id);
  const story = ["Nobody counted", ARTICLE.replace(/[a-z]{5,}/g, "$&s"), report[0], ARTICLE];
  const third = await read(story.join("\n\n"), "https://third.example/count", "Nobody counted");
  expect(third.alike).toBeUndefined();
});

test("joined articles are one, with the work on both in the text of the first", async () => {
  const first = await read(ARTICLE);
  await note(first, "Lind", "First.");
  const second = await read(
    ARTICLE.replace("nobody had counted", "nobody counted"),
    "https://other.example/ferry",
  );
  await note(second, "Ortega", "Second.");
  const joined = await session.view("view.join", { into: first.article.id, other: second.article.id });
  expect(joined?.article.aliases).toContain("https://other.example/ferry");
  expect(
    joined?.placed.flatMap(({ annotation, placed }) => (placed ? (annotation.work.note ?? []) : [])),
  ).toEqual(["First.", "Second."]);
  expect(await session.view("view.article", { articleId: second.article.id })).toBeNull();
});

test("signals and sources of a view point at the claims they are about", async () => {
  const view = await read(ARTICLE);
  await note(view, "Ortega");
  const later = await read(`Kowalski said the tide was late.\n\n${ARTICLE}`);
  for (const { name, claims } of later.sources)
    for (const index of claims) expect(later.placed[index]?.annotation.claim.resolved).toBe(name);
  expect(later.article.signals[0]?.claims).toEqual(later.placed.map((_, index) => index));
});
