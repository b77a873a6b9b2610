import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { writeBackup } from "../../src/export/backup";
import { writeCollection } from "../../src/export/jsonld";
import type { ForeignNote } from "../../src/model/foreign-note";
import type { Imported, ImportedNotes, Kept } from "../../src/platform/protocol";
import { bringFile, LARGEST, type Progress } from "../../src/views/library/import-file";
import { FIXED_ARTICLE } from "../ui/fixed-article";

const bringAll = async (kept: readonly Kept[]): Promise<Imported> => ({
  articles: kept.length,
  annotations: 0,
  conflicts: [],
  skipped: [],
});
const bringNotes = async (notes: readonly ForeignNote[]): Promise<ImportedNotes> => ({
  articles: 1,
  annotations: notes.length,
  skipped: [],
});
const UUID = "6f1f6dd2-5f0e-4c8e-9a55-0f5c3f0b7a11";
const KEPT: Kept = { article: { ...FIXED_ARTICLE, id: UUID, signals: [] }, annotations: [] };

describe("a file brought in", () => {
  const never = new AbortController().signal;
  const fileOf = (text: string) => new File([text], "file.jsonld");

  test("is refused whole where it is damaged", async () => {
    const bring = vi.fn(bringAll);
    const backup = `{"format":"who-says-backup","version":1,"created":"2026-11-20T08:00:00.000Z"}\n{"broken\n`;
    const brought = await bringFile({ bring, bringNotes }, fileOf(backup), () => undefined, never);
    expect(brought.fault?.at).toContain("line 2");
    expect(
      (await bringFile({ bring, bringNotes }, fileOf("{}"), () => undefined, never)).fault,
    ).not.toBeNull();
    expect(bring).not.toHaveBeenCalled();
  });

  test("may be the JSON-LD of one article", async () => {
    const bring = vi.fn(bringAll);
    const file = fileOf(writeCollection(KEPT));
    const brought = await bringFile({ bring, bringNotes }, file, () => undefined, never);
    expect(brought.fault).toBeNull();
    expect(bring.mock.calls[0]?.[0][0]?.article.id).toBe(UUID);
  });

  test("may be a backup of many, brought in a few at a time, with progress, until it is stopped", async () => {
    let text = "";
    for await (const line of writeBackup(Array(120).fill(KEPT), "2026-11-20T08:00:00.000Z")) text += line;
    const bring = vi.fn(bringAll);
    const seen: Progress[] = [];
    const brought = await bringFile({ bring, bringNotes }, fileOf(text), (at) => seen.push(at), never);
    expect(brought.articles).toBe(120);
    expect(bring.mock.calls.map(([kept]) => kept.length)).toEqual([50, 50, 20]);
    expect([...new Set(seen.map(({ step }) => step))]).toEqual(["checking", "bringing"]);
    expect(seen.at(-1)).toEqual({ step: "bringing", done: text.length, total: text.length });
    const stopped = await bringFile(
      { bring, bringNotes },
      fileOf(text),
      () => undefined,
      AbortSignal.abort(),
    );
    expect(stopped).toMatchObject({ articles: 0, stopped: true });
  });

  test("may be what Hypothesis exported, its notes brought in some at a time", async () => {
    const note = { uri: "https://a.example/", text: "x", created: "2026-01-01T00:00:00Z", target: [] };
    const bringSome = vi.fn(bringNotes);
    const door = { bring: bringAll, bringNotes: bringSome };
    const file = fileOf(JSON.stringify({ annotations: Array(450).fill(note) }));
    const brought = await bringFile(door, file, () => undefined, never);
    expect(brought).toMatchObject({ annotations: 450, fault: null });
    expect(bringSome.mock.calls.map(([notes]) => notes.length)).toEqual([200, 200, 50]);
  });

  test.each([
    ["in one piece", 5],
    ["over the border of two pieces", (1 << 20) - 1],
    ["in a later piece", (1 << 20) + 7],
  ])("is refused with the first byte that is not UTF-8, %s", async (_, at) => {
    const bytes = new TextEncoder().encode(`${"é".repeat(at >> 1)}${at % 2 ? "x" : ""}`);
    const bring = vi.fn(bringAll);
    const bad = new File([bytes, new Uint8Array([0xe9]), " rest"], "file.json");
    const brought = await bringFile({ bring, bringNotes }, bad, () => undefined, never);
    // 0xE9 would begin a character of three bytes; the space after it is what cannot be.
    expect(brought.fault).toEqual({ at: `byte ${at + 1}`, why: "not UTF-8" });
    const cut = new File([bytes, new Uint8Array([0xe9])], "file.json");
    const ended = await bringFile({ bring, bringNotes }, cut, () => undefined, never);
    expect(ended.fault).toEqual({ at: `byte ${at + 1}`, why: "not UTF-8" });
    expect(bring).not.toHaveBeenCalled();
  });

  test("is not read whole where it is no backup and too large, packed or not", async () => {
    const bring = vi.fn(bringAll);
    const zeros = new Uint8Array(LARGEST + 1).fill(0x20);
    const bomb = new File([gzipSync(zeros)], "file.json.gz");
    expect(bomb.size).toBeLessThan(100_000);
    for (const file of [new File([zeros], "file.json"), bomb]) {
      const brought = await bringFile({ bring, bringNotes }, file, () => undefined, never);
      expect(brought).toMatchObject({ tooLarge: true, articles: 0 });
    }
    expect(bring).not.toHaveBeenCalled();
  });

  test("may be packed, and is refused whole where the archive is cut off or damaged", async () => {
    let text = "";
    for await (const line of writeBackup(Array(30).fill(KEPT), "2026-11-20T08:00:00.000Z")) text += line;
    const packed = gzipSync(text);
    const brought = await bringFile(
      { bring: bringAll, bringNotes },
      new File([packed], "backup.gz"),
      () => undefined,
      never,
    );
    expect(brought).toMatchObject({ articles: 30, fault: null });
    const damaged = Uint8Array.from(packed);
    damaged.set([0, 0, 0, 0], packed.length >> 1);
    const bring = vi.fn(bringAll);
    for (const bytes of [packed.subarray(0, 12), packed.subarray(0, -1), packed.subarray(0, -9), damaged]) {
      const file = new File([bytes], "backup.gz");
      const refused = await bringFile({ bring, bringNotes }, file, () => undefined, never);
      expect(refused.fault).toEqual({
        at: expect.stringMatching(/^byte \d+$/),
        why: "the archive is damaged or cut off",
      });
    }
    expect(bring).not.toHaveBeenCalled();
  });

  test("brings in nothing where it has a fault, however it was damaged, 3,000 times", async () => {
    let text = "";
    for await (const line of writeBackup([KEPT, KEPT], "2026-11-20T08:00:00.000Z")) text += line;
    const packed = gzipSync(text);
    const damage = (bytes: Uint8Array) =>
      fc
        .tuple(
          fc.nat(bytes.length),
          fc.oneof(fc.nat(20), fc.nat(bytes.length)),
          fc.uint8Array({ maxLength: 6 }),
        )
        .map(([at, gone, put]) => [bytes.slice(0, at), put, bytes.slice(at + gone)]);
    const parts = fc.oneof(damage(new TextEncoder().encode(text)), damage(packed));
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(parts, async (of) => {
        const bring = vi.fn(bringAll);
        const file = new File(of, "backup");
        const brought = await bringFile({ bring, bringNotes }, file, () => undefined, never);
        if (brought.fault === null) return;
        refused++;
        expect(bring).not.toHaveBeenCalled();
      }),
      { numRuns: 3000 },
    );
    expect(refused).toBeGreaterThan(2400);
  });
});
