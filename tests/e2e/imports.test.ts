import {
  appendFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import type { Page } from "puppeteer-core";
import { afterAll, describe, expect, test } from "vitest";
import { waitForMarks } from "./marks";
import { prepare } from "./prepare";
import { type Session, startSession } from "./session";
import { DEMO } from "./web";

const SCRIPT = "<img src=x onerror=\"document.title='broken'\"><script>document.title='broken'</script>";
const MEGABYTE = 1 << 20;

describe("the library", () => {
  let session: Session;
  let library: Page;
  let folder: string;
  let backup: string;
  prepare(async () => {
    session = await startSession();
    folder = mkdtempSync(join(tmpdir(), "who-says-imports-"));
    const page = await session.open(DEMO);
    await waitForMarks(page);
    // Where it is open, an article that comes in is read anew.
    await page.close();
    library = await session.openView("library.html#keeping");
    await editFirst({ note: "First", tags: ["a"] });
    backup = await takeOut();
  });
  afterAll(async () => {
    await session?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Asks the background as the extension's own pages do, until it answers. */
  async function ask(call: string, of: object): Promise<unknown> {
    const answer = await library.evaluate(
      async (message) => {
        type Scope = Record<string, { runtime: { sendMessage(m: object): Promise<unknown> } } | undefined>;
        const scope = globalThis as unknown as Scope;
        for (;;) {
          const said = await (scope.browser ?? scope.chrome)?.runtime.sendMessage(message).catch(() => null);
          if (said) return JSON.stringify(said);
        }
      },
      { call, ask: of },
    );
    return (JSON.parse(answer) as { value?: unknown }).value;
  }

  async function editFirst(change: object): Promise<void> {
    const { rows } = (await ask("view.export", {})) as {
      rows: { annotations: { id: string; revision: number }[] }[];
    };
    const { id, revision } = rows[0]?.annotations[0] ?? { id: "", revision: 0 };
    expect(await ask("view.edit", { annotationId: id, revision, change })).toMatchObject({ status: "saved" });
  }

  /** The work on the first claim. */
  async function firstWork(): Promise<unknown> {
    const { rows } = (await ask("view.export", {})) as { rows: { annotations: { work: unknown }[] }[] };
    return rows[0]?.annotations[0]?.work;
  }

  /** The lines of a backup that was taken out with the button, without the header, which tells the time. */
  async function takeOut(): Promise<string> {
    await library.waitForSelector(".keeping .buttons button:enabled");
    await library.click(".keeping .buttons button");
    for (let look = 0; look < 400; look++) {
      const [name = "", ...more] = readdirSync(session.downloads);
      if (more.length === 0 && /\.jsonl\.gz$/.test(name)) {
        const bytes = readFileSync(join(session.downloads, name));
        if (bytes.length > 0) {
          renameSync(join(session.downloads, name), join(folder, "taken-out.jsonl.gz"));
          return gunzipSync(bytes).toString().split("\n").slice(1).join("\n");
        }
      }
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error("No backup came.");
  }

  /** Brings a file in and gives what the page then says. */
  async function bringIn(path: string): Promise<string> {
    await library.waitForSelector("input[type=file]:enabled");
    await library.evaluate(() => document.querySelector(".keeping [role=status]")?.replaceChildren());
    const input = await library.$("input[type=file]");
    await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(path);
    await library.waitForFunction(
      () =>
        !document.querySelector("progress") &&
        document.querySelector(".keeping [role=status]")?.textContent !== "",
      { timeout: 100_000, polling: 100 },
    );
    return library.$eval(".keeping [role=status]", (part) => (part as HTMLElement).innerText);
  }

  function file(name: string, content: string | Uint8Array): string {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  }

  const HEADER = '{"format":"who-says-backup","version":1,"created":"2026-11-24T00:00:00Z"}\n';
  const faults: readonly (readonly [string, () => string | Uint8Array, RegExp])[] = [
    ["nothing", () => " ", /damaged at line 1, column \d/],
    ["a later line that is cut off", () => `${HEADER}${backup}${backup.slice(0, 5000)}`, /damaged at line 3/],
    ["an archive that is cut off", () => gzipSync(HEADER + backup).subarray(0, -10), /byte \d+.*cut off/],
    [
      "Latin-1",
      () => Buffer.concat([Buffer.from(`${HEADER}{"a":"`), Buffer.of(0xe9, 0x22, 0x7d)]),
      /byte \d+ \(not UTF-8\)/,
    ],
    ["UTF-16", () => Buffer.from(`\ufeff${HEADER}${backup}`, "utf16le"), /byte 0 \(not UTF-8\)/],
    ["a million brackets", () => "[".repeat(1_000_000), /line 1, column 51 \(nested too deeply\)/],
    [
      "a script for an address",
      () => HEADER + backup.replaceAll('"https://', '"javascript:'),
      /\/article\/address/,
    ],
    [
      "a key of a prototype",
      () => `{"__proto__":{"@context":["http://www.w3.org/ns/anno.jsonld"]}}`,
      /@context/,
    ],
    ["60 MB that are no backup", () => new Uint8Array(60 * MEGABYTE).fill(0x20), /at most 50 MB/],
    ["50 MB of zeros, packed", () => gzipSync(new Uint8Array(52 * MEGABYTE)), /at most 50 MB/],
    ["one line of 45 MB", () => HEADER + " ".repeat(45 * MEGABYTE), /line 2 \(longer than/],
  ];

  test.each(faults)("refuses %s with the place and takes nothing of it", async (name, content, said) => {
    const before = await library.evaluate(dump);
    expect(await bringIn(file(`${name}.json`, content()))).toMatch(said);
    expect(await library.evaluate(dump)).toBe(before);
  });

  test("refuses a large backup for its last line, and takes nothing of it", async () => {
    const before = await library.evaluate(dump);
    const path = file("large.jsonl", HEADER);
    const line = backup.trim().split("\n")[0] ?? "";
    const id = /"id":"urn:uuid:([0-9a-f]{8})/.exec(line)?.[1] ?? "";
    let bytes = HEADER.length;
    // Each another article, so that it would fill the store; in many pieces. npm run bench:keeping tries a whole library.
    for (let number = 0; bytes < 10 * MEGABYTE; number++) {
      appendFileSync(path, `${line.replaceAll(id, number.toString(16).padStart(8, "0"))}\n`);
      bytes += line.length + 1;
    }
    appendFileSync(path, "{}\n");
    expect(await bringIn(path)).toMatch(/damaged at line \d{3,}, \/@context/);
    expect(await library.evaluate(dump)).toBe(before);
    rmSync(path);
  });

  test("gives back what it gave, byte for byte", async () => {
    const path = join(folder, "taken-out.jsonl.gz");
    await ask("view.delete", { everything: true });
    expect(await bringIn(path)).toContain("1 article brought in");
    expect(await takeOut()).toBe(backup);
  });

  test("shows what the file says otherwise, leaves it, and takes it where the reader wants", async () => {
    const path = file("first.jsonl", HEADER + backup);
    await editFirst({ note: "Second" });
    await bringIn(path);
    const line = await library.waitForSelector(".conflicts li");
    const shown = await line?.evaluate((part) => (part as HTMLElement).innerText);
    expect(shown).toMatch(/Here\s+Second · a\s+In the file\s+First · a/);
    expect(await firstWork()).toEqual({ note: "Second", tags: ["a"] });
    await library.click(".conflicts li button");
    await library.waitForSelector('.conflicts li[data-kept="theirs"]');
    expect(await firstWork()).toEqual({ note: "First", tags: ["a"] });
    await library.click(".conflicts li button");
    await library.waitForSelector('.conflicts li[data-kept="ours"]');
    expect(await firstWork()).toEqual({ note: "Second", tags: ["a"] });
  });

  test("keeps scripts in every field of a file as words", async () => {
    const title = await library.title();
    const written = JSON.stringify(SCRIPT).slice(1, -1);
    const fields = [
      "title",
      "publisher",
      "byline",
      "text",
      "name",
      "exact",
      "prefix",
      "suffix",
      "label",
      "quote",
    ];
    const hostile = fields.reduce(
      (text, field) =>
        text.replaceAll(new RegExp(`"${field}":"(?:[^"\\\\]|\\\\.)*"`, "g"), () => `"${field}":"${written}"`),
      backup
        .replaceAll('"First"', () => `"${written}"`)
        .replaceAll(
          /"purpose":"identifying","value":"(?:[^"\\]|\\.)*"/g,
          () => `"purpose":"identifying","value":"${written}"`,
        ),
    );
    await ask("view.delete", { everything: true });
    expect(await bringIn(file("scripts.jsonl", HEADER + hostile))).toContain("1 article brought in");
    for (const page of ["claims", "articles", "sources", "charts"]) {
      await library.evaluate((hash) => {
        location.hash = hash;
      }, page);
      await library.waitForFunction(
        () => document.querySelector("main")?.textContent?.includes("<img src=x"),
        {
          polling: 100,
        },
      );
      expect(await library.$$eval("main img, main script", (parts) => parts.length)).toBe(0);
    }
    expect(await library.title()).toBe(title);
  });
});

// Runs in a page of the extension: all that the database holds, as JSON.
async function dump(): Promise<string> {
  const done = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const all: unknown[] = [];
  for (const { name } of await indexedDB.databases()) {
    const db = await done(indexedDB.open(name ?? ""));
    const stores = db.transaction([...db.objectStoreNames]);
    for (const store of db.objectStoreNames)
      all.push(name, store, await done(stores.objectStore(store).getAll()));
    db.close();
  }
  return JSON.stringify(all);
}
