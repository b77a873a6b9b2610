import { beforeEach, expect, test } from "vitest";
import { ADDRESS, ARTICLE, type Session, startBackground } from "./session";

let session: Session;
beforeEach(async () => {
  session = await startBackground();
});

async function read(text: string, address = ADDRESS): Promise<string> {
  const facts = { title: "Harbour council backs a night ferry", lang: "en" };
  const answer = await session.page("page.read", { facts, text }, session.browser.page(address));
  if (answer.status !== "read") throw new Error(answer.status);
  return answer.view.placed[0]?.annotation.id ?? "";
}

async function found(text: string): Promise<readonly string[]> {
  const { rows } = await session.view("view.claims", { filter: { text } });
  return [...new Set(rows.map(({ address }) => address))];
}

test("only articles that may hold the words are looked through", async () => {
  await read(ARTICLE);
  await read(ARTICLE.replaceAll("ferry", "zeppelin"), "https://other.example/zeppelin");
  const page = await session.view("view.claims", { filter: { text: "zeppelin" } });
  expect(page.total).toBe(1);
  expect(await found("ZEPPEL lose")).toEqual(["https://other.example/zeppelin"]);
  expect(await found("ze")).toEqual(["https://other.example/zeppelin"]);
});

test("what the reader wrote is found although it stands in no article", async () => {
  const annotationId = await read(ARTICLE);
  expect(await found("quarantine")).toEqual([]);
  await session.view("view.edit", { annotationId, revision: 0, change: { note: "Mind the quarantine." } });
  expect(await found("quarantine")).toHaveLength(1);
});

test("an article that was brought in is found before it was read again, and after", async () => {
  await read(ARTICLE);
  const { rows } = await session.view("view.export", {});
  await session.view("view.delete", { everything: true });
  expect(await found("ortega")).toEqual([]);
  await session.view("view.import", { kept: rows });
  expect(await found("ortega")).toHaveLength(1);
  await read(ARTICLE);
  expect(await found("ortega")).toHaveLength(1);
  expect(await found("zeppelin")).toEqual([]);
});
