import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readBackup, writeBackup } from "../../src/export/backup";
import { toHypothesis } from "../../src/export/hypothesis";
import { writeCollection } from "../../src/export/jsonld";
import { readDocument } from "../../src/export/read-document";
import { example } from "./example";

const NOW = "2026-11-24T00:00:00Z";
/** So many inputs for each reader. */
const RUNS = 10_000;

const hostile = fc.constantFrom(
  "[".repeat(50),
  '{"__proto__":1}',
  "<script>",
  "1e999",
  "-1",
  "null",
  "\u0000",
);
const put = fc.oneof(fc.string({ maxLength: 8 }), hostile);
const damage = (text: string) =>
  fc
    .tuple(fc.nat(text.length), fc.oneof(fc.nat(30), fc.nat(text.length)), put)
    .map(([at, gone, more]) => text.slice(0, at) + more + text.slice(at + gone));

async function backupEnds(text: string): Promise<void> {
  async function* whole() {
    yield text;
  }
  let faults = 0;
  for await (const read of readBackup(whole())) {
    expect(faults).toBe(0);
    if (!read.ok) faults++;
  }
}

const polluted = () => ({}) as { polluted?: number };

describe("no reader throws, whatever became of a file", () => {
  test.each([
    ["JSON-LD", writeCollection(example)],
    ["Hypothesis", JSON.stringify(toHypothesis(example, NOW))],
  ])("%s, 10,000 times", (_, text) => {
    expect(readDocument(text).ok).toBe(true);
    fc.assert(
      fc.property(damage(text), (input) => {
        const read = readDocument(input);
        if (!read.ok) expect(read.fault.at).not.toBe("");
      }),
      { numRuns: RUNS },
    );
  });

  test("a backup, 10,000 times, and nothing follows its first fault", async () => {
    let text = "";
    for await (const line of writeBackup([example, example], NOW)) text += line;
    await fc.assert(fc.asyncProperty(damage(text), backupEnds), { numRuns: RUNS });
  });

  test("100,000 brackets are refused, and keys that would reach a prototype reach none", () => {
    const deep = "[".repeat(100_000) + "]".repeat(100_000);
    expect(readDocument(deep)).toMatchObject({ ok: false, fault: { at: "line 1, column 51" } });
    expect(readDocument("[".repeat(100_000)).ok).toBe(false);
    const keyed = writeCollection(example).replaceAll(/\{(?=\s*")/g, '{"__proto__":{"polluted":1},');
    expect(readDocument(keyed)).toEqual({ ok: true, value: { kept: example } });
    expect(polluted().polluted).toBeUndefined();
  });
});
