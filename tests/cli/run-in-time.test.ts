import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Tinypool } from "tinypool";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { runInTime } from "../../src/cli/run-in-time";

// A task with a gate waits at it, and for ever where nobody opens it.
const WORKER = `export function work({ task, begun }) {
  begun.postMessage(null);
  if (task.gate) Atomics.wait(new Int32Array(task.gate), 0, 0);
  if (task.throws) throw new Error(task.throws);
  return task.name + " done";
}`;

const never = () => new AbortController().signal;
const shut = () => new SharedArrayBuffer(4);
const open = (gate: SharedArrayBuffer) => {
  const at = new Int32Array(gate);
  Atomics.store(at, 0, 1);
  Atomics.notify(at, 0);
};

let folder = "";
let pool: Tinypool;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "who-says-threads-"));
  const filename = join(folder, "worker.mjs");
  writeFileSync(filename, WORKER);
  pool = new Tinypool({ filename, minThreads: 1, maxThreads: 1 });
});
afterAll(async () => {
  await pool.destroy();
  rmSync(folder, { recursive: true, force: true });
});

describe("a task in a thread", () => {
  it("is given up when its time is up, and the next ones are done", async () => {
    for (const name of ["first", "second"])
      expect(await runInTime(pool, { name, gate: shut() }, () => AbortSignal.abort())).toBe("late");
    expect(await runInTime(pool, { name: "third" }, never)).toBe("third done");
  });

  it("is given up where its time is up later", async () => {
    const time = new AbortController();
    const begun = vi.fn(() => time.signal);
    const stuck = runInTime(pool, { name: "stuck", gate: shut() }, begun);
    await vi.waitUntil(() => begun.mock.calls.length > 0);
    time.abort();
    expect(await stuck).toBe("late");
  });

  it("has its time from when a thread begins on it, not from when it is put in line", async () => {
    const seen: string[] = [];
    const run = async (name: string) => {
      const gate = shut();
      const clock = () => {
        seen.push(`${name} begun`);
        open(gate);
        return never();
      };
      seen.push(await runInTime(pool, { name, gate }, clock));
    };
    await Promise.all([run("first"), run("second")]);
    expect(seen).toEqual(["first begun", "first done", "second begun", "second done"]);
  });

  it("throws what it throws", async () => {
    await expect(runInTime(pool, { name: "bad", throws: "no memory" }, never)).rejects.toThrow("no memory");
  });
});
