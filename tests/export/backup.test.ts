import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readBackup, writeBackup } from "../../src/export/backup";
import type { Exported } from "../../src/export/exported";
import { anyExported } from "./arbitrary";
import { example } from "./example";

const NOW = "2026-11-24T00:00:00Z";

describe("a backup", () => {
  it("gives back every article, however its text is cut into pieces", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyExported, { maxLength: 3 }),
        fc.integer({ min: 1, max: 5000 }),
        async (articles, size) => {
          const read = await readAll(pieces(await written(articles), size));
          expect(read).toEqual(articles.map((value) => ({ ok: true, value })));
        },
      ),
      { numRuns: 50 },
    );
  });

  it("makes its lines one at a time, so that a library never stands in memory whole", async () => {
    let asked = 0;
    function* many() {
      for (;;) {
        asked++;
        yield example;
      }
    }
    const lines = writeBackup(many(), NOW);
    for (let line = 0; line < 4; line++) await lines.next();
    expect(asked).toBe(3);
  });

  it.each([
    ["an empty file", "", /^line 1$/],
    ["another file", "hello\n", /^line 1, column 1$/],
    [
      "a later version",
      '{"format":"who-says-backup","version":2,"created":"2026-11-24T00:00:00Z"}\n',
      /^line 1, \/version$/,
    ],
  ])("is refused with the place of the first fault: %s", async (_, text, at) => {
    const [read] = await readAll(pieces(text, 10));
    expect(read?.ok).toBe(false);
    if (read && !read.ok) expect(read.fault.at).toMatch(at);
  });

  it("ends at its first fault, a truncated archive included", async () => {
    const text = await written([example, example]);
    const read = await readAll(pieces(text.slice(0, -100), 4096));
    expect(read.map(({ ok }) => ok)).toEqual([true, false]);
  });
});

async function written(articles: readonly Exported[]): Promise<string> {
  let text = "";
  for await (const line of writeBackup(articles, NOW)) text += line;
  return text;
}

async function* pieces(text: string, size: number): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
}

async function readAll(from: AsyncIterable<string>) {
  const all = [];
  for await (const read of readBackup(from)) all.push(read);
  return all;
}
