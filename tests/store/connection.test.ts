import { deleteDB, openDB } from "idb";
import { beforeEach, expect, test } from "vitest";
import { Connection } from "../../src/store/connection";
import { hasRoom } from "../../src/store/has-room";
import { readKept, writeKept } from "../../src/store/kept-article";
import type { Database } from "../../src/store/schema";
import { StoreError, storeErrorFrom } from "../../src/store/store-error";
import { STEPS } from "../../src/store/upgrades";
import { emptyDatabase } from "./empty-database";
import { articleId, keptArticle, listedOf } from "./kept";

beforeEach(emptyDatabase);

const write = (connection: Connection, number: number) =>
  connection.write((stores) => writeKept(stores, keptArticle(number), listedOf(keptArticle(number))));
const read = (connection: Connection, number: number) =>
  connection.read((stores, noted) => readKept(stores, articleId(number), noted));

test("what one connection wrote another reads, after the first was closed", async () => {
  const first = new Connection();
  await write(first, 1);
  await first.close();
  expect(await read(new Connection(), 1)).toEqual(keptArticle(1));
});

test("work that throws leaves nothing of what it had written", async () => {
  const connection = new Connection();
  const broken = connection.write(async (stores) => {
    await writeKept(stores, keptArticle(1), listedOf(keptArticle(1)));
    throw new RangeError("half-way");
  });
  await expect(broken).rejects.toThrow("half-way");
  expect(await read(connection, 1)).toBeNull();
});

test("a connection closed under the work is opened again, and the work done once", async () => {
  const connection = new Connection();
  await write(connection, 1);
  let times = 0;
  const found = await connection.read(async (stores, noted) => {
    if (times++ === 0) stores.db.close();
    if (times === 1) throw new DOMException("closing", "InvalidStateError");
    return readKept(stores, articleId(1), noted);
  });
  expect(found?.record.id).toBe(articleId(1));
});

test("a database of the first version is upgraded step by step, and nothing in it is lost", async () => {
  await write(new Connection("kept", STEPS), 1);
  const ran: number[] = [];
  const later = new Connection("kept", [
    ...STEPS,
    (db) => {
      ran.push(2);
      (db as unknown as { createObjectStore(name: string): void }).createObjectStore("second");
    },
    () => void ran.push(3),
  ]);
  expect(await read(later, 1)).toEqual(keptArticle(1));
  expect(ran).toEqual([2, 3]);
});

test("an older connection gives way to a newer version and comes back as refused", async () => {
  const older = new Connection("kept", STEPS);
  await write(older, 1);
  const newer = new Connection("kept", [...STEPS, () => undefined]);
  expect(await read(newer, 1)).toEqual(keptArticle(1));
  await expect(read(older, 1)).rejects.toMatchObject({ name: "StoreError", kind: "refused" });
});

test("an upgrade that another holder of the database does not make room for is blocked", async () => {
  await write(new Connection("kept", STEPS), 1);
  const holder = await openDB("kept", STEPS.length);
  const newer = new Connection("kept", [...STEPS, () => undefined]);
  await expect(read(newer, 1)).rejects.toMatchObject({ kind: "blocked" });
  holder.close();
});

test("a database deleted under the connection is made anew", async () => {
  const connection = new Connection("kept");
  await write(connection, 1);
  await deleteDB("kept");
  expect(await read(connection, 1)).toBeNull();
  await write(connection, 2);
  expect(await read(connection, 2)).toEqual(keptArticle(2));
});

test("a full disk is said to be full, and what was kept before is still there", async () => {
  const connection = new Connection();
  await write(connection, 1);
  const full = connection.write(async (stores) => {
    await writeKept(stores, keptArticle(2), listedOf(keptArticle(2)));
    throw new DOMException("no room", "QuotaExceededError");
  });
  await expect(full).rejects.toMatchObject({ kind: "full" });
  expect(await read(connection, 1)).toEqual(keptArticle(1));
  expect(await read(connection, 2)).toBeNull();
});

test("where there is no room nothing is begun that adds, and what frees some is done", async () => {
  await write(new Connection("kept"), 1);
  const full = new Connection("kept", STEPS, async () => false);
  let begun = false;
  const adds = full.write(async () => {
    begun = true;
  });
  await expect(adds).rejects.toMatchObject({ kind: "full" });
  expect(begun).toBe(false);
  await full.write(async (stores) => stores.objectStore("articles").clear(), "relaxed", "frees");
  expect(await full.read(async (stores) => stores.objectStore("articles").count())).toBe(0);
});

test("what is read after a change was begun is read after it, however long the browser takes to say what room there is", async () => {
  let tell = (_room: boolean) => {};
  const slow = new Connection("kept", STEPS, () => new Promise((resolve) => (tell = resolve)));
  await slow.read(async () => null);
  const change = slow.write(async (stores) => writeKept(stores, keptArticle(3), listedOf(keptArticle(3))));
  const found = read(slow, 3);
  await new Promise((resolve) => setTimeout(resolve));
  tell(true);
  await change;
  expect(await found).toEqual(keptArticle(3));
});

test("an error of unknown reason is a full disk where there is no room, and damage where there is", async () => {
  const broken = async (isRoom: boolean) =>
    new Connection("kept", STEPS, async () => isRoom).read(() =>
      Promise.reject(new DOMException("Internal error opening backing store.", "UnknownError")),
    );
  await expect(broken(false)).rejects.toMatchObject({ kind: "full" });
  await expect(broken(true)).rejects.toMatchObject({ kind: "corrupt" });
});

test("the browser is asked for room, and where it says nothing there is some", async () => {
  const says = (quota?: number, usage?: number) =>
    hasRoom({ estimate: async () => ({ quota, usage }) } as unknown as StorageManager);
  expect(await says(5_000_000, 4_999_000)).toBe(false);
  expect(await says(5_000_000, 1_000_000)).toBe(true);
  expect(await says()).toBe(true);
  expect(await hasRoom(undefined)).toBe(true);
});

test("our own mistakes are not taken for refusals of the store", () => {
  const mistake = new TypeError("x is not a function");
  expect(storeErrorFrom(mistake)).toBe(mistake);
  expect(storeErrorFrom(new DOMException("", "UnknownError"))).toEqual(new StoreError("corrupt"));
});

test("a record that cannot be read is left out, noted and left where it lies", async () => {
  const connection = new Connection();
  await write(connection, 1);
  await write(connection, 2);
  await connection.write(async (stores) => {
    await stores.objectStore("claims").put({ id: articleId(1), packed: "{half" });
    await stores.objectStore("articles").put({ id: articleId(2), article: null } as never);
  });
  expect(await read(connection, 1)).toMatchObject({ found: [], text: keptArticle(1).text });
  expect(await read(connection, 2)).toBeNull();
  const troubles = await connection.read((stores) => stores.objectStore("troubles").getAllKeys());
  expect(troubles).toEqual([`articles ${articleId(2)}`, `claims ${articleId(1)}`]);
  expect(await connection.read((stores) => stores.objectStore("articles").count())).toBe(2);
});

test("every step of the schema makes the stores it is told to make and no more", async () => {
  const connection = new Connection("kept");
  const names = await connection.read(async (stores) => [
    ...(stores.db as unknown as Database).objectStoreNames,
  ]);
  expect(names).toEqual(["annotations", "articles", "bodies", "claims", "lines", "sources", "troubles"]);
});
