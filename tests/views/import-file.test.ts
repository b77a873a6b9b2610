import { describe, expect, test, vi } from "vitest";
import { writeBackup } from "../../src/export/backup";
import { writeCollection } from "../../src/export/jsonld";
import type { ForeignNote } from "../../src/model/foreign-note";
import type { Imported, ImportedNotes, Kept } from "../../src/platform/protocol";
import { bringFile, LARGEST } from "../../src/views/library/import-file";
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
    for await (const line of writeBackup(Array(45).fill(KEPT), "2026-11-20T08:00:00.000Z")) text += line;
    const bring = vi.fn(bringAll);
    const seen: number[] = [];
    const brought = await bringFile({ bring, bringNotes }, fileOf(text), (done) => seen.push(done), never);
    expect(brought.articles).toBe(45);
    expect(bring.mock.calls.map(([kept]) => kept.length)).toEqual([20, 20, 5]);
    expect(seen.at(-1)).toBe(text.length);
    const stopped = await bringFile(
      { bring, bringNotes },
      fileOf(text),
      () => undefined,
      AbortSignal.abort(),
    );
    expect(stopped.articles).toBe(0);
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

  test("is not read whole where it is no backup and too large", async () => {
    const bring = vi.fn(bringAll);
    const large = new File(["{"], "file.json");
    Object.defineProperty(large, "size", { value: LARGEST + 1 });
    const brought = await bringFile({ bring, bringNotes }, large, () => undefined, never);
    expect(brought).toMatchObject({ tooLarge: true, articles: 0 });
    expect(bring).not.toHaveBeenCalled();
  });
});
