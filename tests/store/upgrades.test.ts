import { openDB } from "idb";
import { beforeEach, expect, test } from "vitest";
import { Connection } from "../../src/store/connection";
import { readKept, writeKept } from "../../src/store/kept-article";
import { articleIds } from "../../src/store/lists";
import { STORES, type Writing } from "../../src/store/schema";
import { STEPS } from "../../src/store/upgrades";
import { emptyDatabase } from "./empty-database";
import { articleId, keptArticle, listedOf } from "./kept";

beforeEach(emptyDatabase);

/** Makes a database as the version of that number left it. */
async function leftBy(version: number): Promise<void> {
  const connection = new Connection("who-says", STEPS.slice(0, version));
  // What came later is not there to be written to.
  const db = await openDB("who-says", version, {
    upgrade: async (made, from, _to, change) => {
      for (const step of STEPS.slice(from, version)) await step(made as never, change as never);
    },
  });
  const stores = STORES.filter((name) => db.objectStoreNames.contains(name));
  const change = db.transaction(stores, "readwrite");
  const nothing = async () => undefined;
  const absent = { add: nothing, delete: nothing, put: nothing, index: () => ({ getKey: nothing }) };
  const writing = {
    objectStore: (name: (typeof STORES)[number]) =>
      stores.includes(name) ? change.objectStore(name) : absent,
  };
  for (const number of [1, 2]) {
    const kept = keptArticle(number);
    const worked = kept.worked.map(({ seen: _none, ...record }) => record);
    await writeKept(writing as unknown as Writing, { ...kept, worked }, listedOf(kept));
    if (version < 4) await change.objectStore("bodies").put({ id: kept.record.id, text: kept.text });
  }
  await change.done;
  db.close();
  await connection.close();
}

test.each(STEPS.map((_, index) => index + 1))(
  "what version %i left is read by the present one, to the last word, and can be written to",
  async (version) => {
    await leftBy(version);
    const connection = new Connection();
    const read = (number: number) =>
      connection.read((stores, noted) => readKept(stores, articleId(number), noted));
    expect(await read(1)).toEqual(keptArticle(1));
    expect(await connection.read((stores) => articleIds(stores))).toHaveLength(2);
    expect(await connection.read((stores) => stores.objectStore("troubles").count())).toBe(0);
    await connection.write((stores) => writeKept(stores, keptArticle(3), listedOf(keptArticle(3))));
    expect(await read(3)).toEqual(keptArticle(3));
    expect(await connection.read((stores) => stores.objectStore("lines").count())).toBe(version < 3 ? 1 : 3);
  },
);
