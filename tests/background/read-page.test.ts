import { beforeEach, expect, test } from "vitest";
import type { ArticleView, ReadAnswer } from "../../src/platform/protocol";
import { ADDRESS, ARTICLE, type Session, startBackground } from "./session";

let session: Session;
beforeEach(async () => {
  session = await startBackground();
});

const facts = { title: "Harbour council backs a night ferry", lang: "en" };

function viewIn(answer: ReadAnswer): ArticleView {
  if (answer.status !== "read") throw new Error(answer.status);
  return answer.view;
}

test("a page's text comes back with its claims, in reading order, each with a place and selectors", async () => {
  const view = viewIn(await session.page("page.read", { facts, text: ARTICLE }));
  expect(view.kept).toBe(true);
  expect(view.placed.length).toBeGreaterThan(2);
  for (const { annotation, placed } of view.placed) {
    for (const [index, { start, end }] of (placed?.content ?? []).entries())
      expect(annotation.anchors.content[index]?.quote.exact).toBe(ARTICLE.slice(start, end));
  }
});

test("an article is kept under its plain address and found there", async () => {
  const view = viewIn(await session.page("page.read", { facts, text: ARTICLE }));
  expect(view.article.address).toBe("https://harbour-post.example/2026/ferry-plan");
  const again = await session.view("view.address", { address: `${ADDRESS}&fbclid=1` });
  expect(again?.article.id).toBe(view.article.id);
});

test("reading the same text again gives the same annotations", async () => {
  const first = viewIn(await session.page("page.read", { facts, text: ARTICLE }));
  await session.restart();
  const second = viewIn(await session.page("page.read", { facts, text: ARTICLE }));
  expect(second.placed).toEqual(first.placed);
  expect(second.changed).toBe(false);
});

test("a text of more than five million characters is declined", async () => {
  const answer = await session.page("page.read", { facts, text: "a".repeat(5_000_001) });
  expect(answer).toEqual({ status: "too-large", limit: 5_000_000 });
});

test("a private window's article is read but nothing of it is kept", async () => {
  const from = session.browser.page(ADDRESS, { incognito: true });
  const view = viewIn(await session.page("page.read", { facts, text: ARTICLE }, from));
  expect(view.kept).toBe(false);
  expect(view.placed.length).toBeGreaterThan(2);
  expect((await session.view("view.storage", {})).articles).toBe(0);
  const [one] = view.placed;
  const edit = { annotationId: one?.annotation.id ?? "", revision: 0, change: { note: "x" } };
  expect(await session.page("page.edit", edit, from)).toEqual({ status: "refused", why: "private" });
});

test("a note is there after the background was stopped and the page read again", async () => {
  const view = viewIn(await session.page("page.read", { facts, text: ARTICLE }));
  const annotationId = view.placed[1]?.annotation.id ?? "";
  const answer = await session.page("page.edit", {
    annotationId,
    revision: 0,
    change: { note: "Ask the port.\nTwice." },
  });
  expect(answer.status).toBe("saved");
  await session.restart();
  const again = viewIn(await session.page("page.read", { facts, text: ARTICLE }));
  expect(again.placed[1]?.annotation).toMatchObject({
    id: annotationId,
    revision: 1,
    work: { note: "Ask the port.\nTwice." },
  });
});

test("a page of another address cannot change the annotations of this one", async () => {
  const view = viewIn(await session.page("page.read", { facts, text: ARTICLE }));
  const edit = { annotationId: view.placed[0]?.annotation.id ?? "", revision: 0, change: { note: "x" } };
  const answer = await session.page("page.edit", edit, session.browser.page("https://evil.example/"));
  expect(answer).toEqual({ status: "gone" });
});

test("a page may not speak for another site by its canonical address", async () => {
  const from = session.browser.page("https://evil.example/copy");
  const view = viewIn(
    await session.page("page.read", { facts: { ...facts, url: ADDRESS }, text: ARTICLE }, from),
  );
  expect(view.article.address).toBe("https://evil.example/copy");
});
