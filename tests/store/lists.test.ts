import { beforeEach, expect, test } from "vitest";
import { Connection } from "../../src/store/connection";
import { articleIdAt, articleIdOf, readKept, removeKept, writeKept } from "../../src/store/kept-article";
import { articleIds, articleIdsWith, idleIds, newestIds, tagCounts } from "../../src/store/lists";
import { emptyDatabase } from "./empty-database";
import { articleId, keptArticle, listedOf } from "./kept";

let connection: Connection;
beforeEach(async () => {
  emptyDatabase();
  connection = new Connection();
  const all = [
    keptArticle(1, { read: "2026-01-01" }),
    keptArticle(2, { read: "2026-03-01", works: [{ tags: ["ferry", "money"], verdict: "disputed" }] }),
    keptArticle(3, { read: "2026-02-01", works: [{ tags: ["ferry"] }, { note: "x" }] }),
    keptArticle(8, { read: "2026-04-01" }),
  ];
  await connection.write(async (stores) => {
    for (const kept of all) await writeKept(stores, kept, listedOf(kept));
  });
});

test("articles are listed with the last read first, also those of one host or one source", async () => {
  const ids = (only?: object) => connection.read((stores) => articleIds(stores, only));
  expect(await ids()).toEqual([8, 2, 3, 1].map(articleId));
  expect(await ids({ sites: ["paper1.example"] })).toEqual([8, 1].map(articleId));
  expect(await ids({ sites: ["paper1.example", "paper2.example"] })).toEqual([8, 2, 1].map(articleId));
  expect(await ids({ touched: true })).toEqual([2, 3].map(articleId));
  expect(await ids({ from: "2026-02-01", to: "2026-04-01" })).toEqual([2, 3].map(articleId));
  expect(await ids({ source: "lind" })).toEqual([8, 2, 3, 1].map(articleId));
  expect(await ids({ source: "nobody" })).toEqual([]);
  const newest = await connection.read((stores) => newestIds(stores, 2));
  expect(newest).toEqual([8, 2].map(articleId));
});

test("an article is found at every one of its addresses, by its text and by the id of any of its claims", async () => {
  const found = await connection.read((stores) =>
    Promise.all([
      articleIdAt(stores, { address: "https://paper2.example/story/2" }),
      articleIdAt(stores, { address: "https://copy.example/2" }),
      articleIdAt(stores, { digest: "digest-2" }),
      articleIdOf(stores, keptArticle(2).found[2]?.id ?? ""),
      articleIdOf(stores, keptArticle(2).found[0]?.id ?? ""),
    ]),
  );
  expect(found).toEqual(Array(5).fill(articleId(2)));
  expect(await connection.read((stores) => articleIdOf(stores, articleId(4)))).toBeNull();
});

test("articles are found by tag and verdict, and tags are counted", async () => {
  const [tagged, judged, tags] = await connection.read((stores) =>
    Promise.all([
      articleIdsWith(stores, "tag", ["ferry"]),
      articleIdsWith(stores, "verdict", ["disputed", "false"]),
      tagCounts(stores),
    ]),
  );
  expect(tagged).toEqual(new Set([articleId(2), articleId(3)]));
  expect(judged).toEqual(new Set([articleId(2)]));
  expect(Object.fromEntries(tags)).toEqual({ ferry: 2, money: 1 });
});

test("only articles nobody worked on grow old", async () => {
  expect(await connection.read((stores) => idleIds(stores, "2026-03-15"))).toEqual([articleId(1)]);
});

test("a deleted article leaves nothing behind in any store", async () => {
  await connection.write((stores) => removeKept(stores, articleId(3)));
  expect(await connection.read((stores, noted) => readKept(stores, articleId(3), noted))).toBeNull();
  const left = await connection.read((stores) =>
    Promise.all(
      (["articles", "bodies", "claims", "lines", "sources", "annotations"] as const).map((name) =>
        stores.objectStore(name).getAll(),
      ),
    ),
  );
  expect(JSON.stringify(left)).toContain("00000002");
  expect(JSON.stringify(left)).not.toContain("00000003");
});

test("writing an article anew drops the work that is no longer part of it", async () => {
  const kept = keptArticle(3, { works: [{ note: "y" }] });
  await connection.write((stores) => writeKept(stores, kept, listedOf(kept)));
  const worked = await connection.read((stores) =>
    stores.objectStore("annotations").index("article").getAll(articleId(3)),
  );
  expect(worked.map(({ annotation }) => annotation.work)).toEqual([{ note: "y" }]);
});
