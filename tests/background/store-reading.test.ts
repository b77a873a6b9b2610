import { beforeEach, expect, test } from "vitest";
import type { ArticleView } from "../../src/platform/protocol";
import { ADDRESS, ARTICLE, type Session, startBackground } from "./session";

let session: Session;
beforeEach(async () => {
  session = await startBackground();
});

const facts = { title: "Harbour council backs a night ferry", lang: "en" };

async function read(text = ARTICLE, tabId = 1): Promise<ArticleView> {
  const answer = await session.page("page.read", { facts, text }, session.browser.page(ADDRESS, { tabId }));
  if (answer.status !== "read") throw new Error(answer.status);
  return answer.view;
}

const kept = ({ article }: ArticleView) => session.page("page.kept", { articleId: article.id });

test("a page is told of its claims before they are stored, and how storing went when it asks", async () => {
  let free = () => {};
  const room = new Promise<void>((resolve) => {
    free = resolve;
  });
  const estimate = async () => {
    await room;
    return { usage: 1000, quota: 1e9 };
  };
  Object.assign(navigator.storage, { estimate });
  const view = await read();
  expect(view.placed).toHaveLength(5);
  let isOver = false;
  const asked = kept(view).then((answer) => {
    isOver = true;
    return answer;
  });
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(isOver).toBe(false);
  free();
  expect(await asked).toEqual({ status: "as-told" });
  expect((await session.view("view.storage", {})).claims).toBe(5);
});

test("a note written before the article was stored is kept with it", async () => {
  const view = await read();
  const annotationId = view.placed[1]?.annotation.id ?? "";
  const edit = { annotationId, revision: 0, change: { note: "at once" } };
  expect(await session.page("page.edit", edit)).toMatchObject({ status: "saved" });
  expect(await kept(view)).toEqual({ status: "as-told" });
  expect((await session.view("view.article", { articleId: view.article.id }))?.placed[1]).toMatchObject({
    annotation: { id: annotationId, work: { note: "at once" } },
  });
});

test("a page whose article found no room is told that nothing of it is kept, and why", async () => {
  Object.assign(navigator.storage, { estimate: async () => ({ usage: 1e9, quota: 1e9 }) });
  const view = await read();
  const answer = await kept(view);
  expect(answer).toMatchObject({ status: "other", view: { kept: false, trouble: "full" } });
  expect(answer.status === "other" && answer.view.placed).toEqual(view.placed);
});

test("two tabs that read an article at the same time end with the same annotations", async () => {
  const [first, second] = await Promise.all([read(ARTICLE, 1), read(ARTICLE, 2)]);
  const ids = (view: ArticleView) => view.placed.map(({ annotation }) => annotation.id);
  const answers = await Promise.all(
    [first, second].map(async (view, index) => {
      const from = session.browser.page(ADDRESS, { tabId: index + 1 });
      const answer = await session.page("page.kept", { articleId: view.article.id }, from);
      return answer.status === "other" ? answer.view : view;
    }),
  );
  const stored = await session.view("view.address", { address: ADDRESS });
  if (!stored) throw new Error("Nothing is kept.");
  expect(answers.map(ids)).toEqual([ids(stored), ids(stored)]);
  expect((await session.view("view.storage", {})).articles).toBe(1);
});

test("a background stopped under the storing says that it does not know", async () => {
  const view = await read();
  await session.restart();
  expect(await kept(view)).toEqual({ status: "unknown" });
});
