import { describe, expect, test, vi } from "vitest";
import { writeBackup } from "../../src/export/backup";
import { writeCollection } from "../../src/export/jsonld";
import type { Imported, Kept } from "../../src/platform/protocol";
import { bringFile } from "../../src/views/library/import-file";
import { FIXED_ARTICLE } from "../ui/fixed-article";

const bringAll = async (kept: readonly Kept[]): Promise<Imported> => ({
  articles: kept.length,
  annotations: 0,
  conflicts: [],
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
    const brought = await bringFile({ bring }, fileOf(backup), () => undefined, never);
    expect(brought.fault?.at).toContain("line 2");
    expect((await bringFile({ bring }, fileOf("{}"), () => undefined, never)).fault).not.toBeNull();
    expect(bring).not.toHaveBeenCalled();
  });

  test("may be the JSON-LD of one article", async () => {
    const bring = vi.fn(bringAll);
    const file = fileOf(writeCollection(KEPT));
    const brought = await bringFile({ bring }, file, () => undefined, never);
    expect(brought.fault).toBeNull();
    expect(bring.mock.calls[0]?.[0][0]?.article.id).toBe(UUID);
  });

  test("may be a backup of many, brought in a few at a time, with progress, until it is stopped", async () => {
    let text = "";
    for await (const line of writeBackup(Array(45).fill(KEPT), "2026-11-20T08:00:00.000Z")) text += line;
    const bring = vi.fn(bringAll);
    const seen: number[] = [];
    const brought = await bringFile({ bring }, fileOf(text), (done) => seen.push(done), never);
    expect(brought.articles).toBe(45);
    expect(bring.mock.calls.map(([kept]) => kept.length)).toEqual([20, 20, 5]);
    expect(seen.at(-1)).toBe(text.length);
    const stopped = await bringFile({ bring }, fileOf(text), () => undefined, AbortSignal.abort());
    expect(stopped.articles).toBe(0);
  });
});
