import { beforeEach, expect, test } from "vitest";
import type { ArticleView } from "../../src/platform/protocol";
import { ARTICLE, type Session, startBackground } from "./session";

const PLAIN = "https://news.example/2026/03/05/sea-wall";

let session: Session;
beforeEach(async () => {
  session = await startBackground();
});

async function read(address: string, text = ARTICLE, canonical?: string): Promise<ArticleView> {
  const facts = { title: "Sea wall", lang: "en", ...(canonical ? { url: canonical } : {}) };
  const answer = await session.page("page.read", { facts, text }, session.browser.page(address));
  if (answer.status !== "read") throw new Error(answer.status);
  return answer.view;
}

async function write({ placed: [one] }: ArticleView, note: string): Promise<void> {
  const edit = { annotationId: one?.annotation.id ?? "", revision: one?.annotation.revision ?? 0 };
  const answer = await session.view("view.edit", { ...edit, change: { note } });
  expect(answer.status).toBe("saved");
}

test.each([
  ["its mobile page", "https://m.news.example/2026/03/05/sea-wall", undefined],
  ["its AMP page", `${PLAIN}/amp/`, undefined],
  ["its AMP host", "https://amp.news.example/2026/03/05/sea-wall", undefined],
  ["a link that says how the reader came", `${PLAIN}?utm_source=letter#comments`, undefined],
  ["an address with a canonical one of its own site", "https://news.example/?id=7", PLAIN],
])(
  "what was written about an article is there on %s, also where the text differs a little",
  async (_name, address, canonical) => {
    const first = await read(`${PLAIN}/`);
    await write(first, "Asked the council.");
    const second = await read(address, ARTICLE.replace("four million", "five million"), canonical);
    expect(second.article.id).toBe(first.article.id);
    expect(second.placed.map(({ annotation }) => annotation.work.note).filter(Boolean)).toEqual([
      "Asked the council.",
    ]);
    expect((await session.view("view.storage", {})).articles).toBe(1);
  },
);

test("an article is deleted with what was written about it, at every address, and others stay", async () => {
  const first = await read(PLAIN);
  await write(first, "Asked the council.");
  const other = await read("https://news.example/other", ARTICLE.replace("Lind", "Linde"));
  expect(await session.view("view.delete", { articles: [first.article.id] })).toEqual({ articles: 1 });
  expect(await session.view("view.address", { address: `${PLAIN}/amp/` })).toBeNull();
  expect(
    (await session.view("view.article", { articleId: other.article.id }))?.placed.length,
  ).toBeGreaterThan(2);
  expect(await session.view("view.storage", {})).toMatchObject({ articles: 1, touched: 0 });
});
