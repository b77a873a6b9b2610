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

test("words are found in capitals and in parts, in whichever articles hold them", async () => {
  await read(ARTICLE);
  await read(ARTICLE.replaceAll("ferry", "zeppelin"), "https://other.example/zeppelin");
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

test("words that stand in one article but in no one claim find nothing", async () => {
  await read(ARTICLE);
  expect(await found("ortega lose")).toHaveLength(1);
  expect(await found("ortega tickets")).toEqual([]);
});

test("a search in memory finds what was written, changed and deleted since", async () => {
  await read(ARTICLE);
  await session.view("view.ready-to-search", {});
  expect(await found("zeppelin")).toEqual([]);
  const annotationId = await read(ARTICLE.replaceAll("ferry", "zeppelin"), "https://other.example/zeppelin");
  expect(await found("zeppelin")).toEqual(["https://other.example/zeppelin"]);
  await session.view("view.edit", { annotationId, revision: 0, change: { tags: ["airship"] } });
  expect(await found("airship")).toHaveLength(1);
  await session.view("view.edit", { annotationId, revision: 1, change: { tags: null } });
  expect(await found("airship")).toEqual([]);
  await session.view("view.delete", { site: "other.example" });
  expect(await found("zeppelin")).toEqual([]);
});

test("a part that looks at few articles says where the next goes on", async () => {
  for (let number = 0; number < 70; number++)
    await read(ARTICLE.replaceAll("money", `money${number}x`), `https://paper.example/${number}`);
  await session.restart();
  // The one read first is the last that is looked at.
  const first = await session.view("view.claims", { filter: { text: "money0x" } });
  expect(first).toMatchObject({ rows: [], done: 60, total: 70 });
  const { rows, next } = await session.view("view.claims", {
    filter: { text: "money0x" },
    after: first.next ?? "",
  });
  expect(rows.map(({ address }) => address)).toEqual(["https://paper.example/0"]);
  expect(next).toBeNull();
});

test("claims of a grade or kind are found with the reader's before the engine's", async () => {
  const annotationId = await read(ARTICLE);
  const count = async (kinds: readonly ["hearsay"]) =>
    (await session.view("view.claims", { filter: { kinds } })).rows.length;
  expect(await count(["hearsay"])).toBe(0);
  await session.view("view.edit", { annotationId, revision: 0, change: { kind: "hearsay" } });
  expect(await count(["hearsay"])).toBe(1);
});

test("an article without lines is searched by reading it, and given them", async () => {
  await read(ARTICLE);
  const lines = async (work: (store: IDBObjectStore) => IDBRequest) => {
    const db = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open("who-says");
      opening.onsuccess = () => resolve(opening.result);
    });
    const asked = work(db.transaction("lines", "readwrite").objectStore("lines"));
    await new Promise((resolve) => {
      asked.onsuccess = resolve;
    });
    db.close();
    return asked.result;
  };
  await lines((store) => store.clear());
  await session.restart();
  expect(await found("ortega")).toHaveLength(1);
  expect(await found("zeppelin")).toEqual([]);
  await expect.poll(() => lines((store) => store.count())).toBe(1);
  expect(await found("ortega")).toHaveLength(1);
});

test("an article that was deleted and brought in again is found in memory", async () => {
  await read(ARTICLE);
  await session.view("view.ready-to-search", {});
  expect(await found("ortega")).toHaveLength(1);
  const { rows } = await session.view("view.export", {});
  await session.view("view.delete", { articles: rows.map(({ article }) => article.id) });
  await session.view("view.import", { kept: rows });
  expect(await found("ortega")).toHaveLength(1);
  await session.view("view.delete", { articles: rows.map(({ article }) => article.id) });
  expect(await found("ortega")).toEqual([]);
  await session.view("view.import", { kept: rows });
  expect(await found("ortega")).toHaveLength(1);
});
