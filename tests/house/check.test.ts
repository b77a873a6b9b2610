import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ROOT, textOf } from "./sources";

/** What a tool of node_modules says about the project; empty where it has nothing to say. */
function complaint(script: string, args: readonly string[]): string {
  const run = spawnSync(process.execPath, [join(ROOT, "node_modules", script), ...args], {
    cwd: ROOT,
    encoding: "utf8",
    env: { ...process.env, NO_COLOR: "1" },
  });
  return run.status === 0 ? "" : `${run.stdout}${run.stderr}` || `it ended with ${run.status}`;
}

describe("the checks", () => {
  test("Biome finds format and lint in order", () => {
    expect(complaint("@biomejs/biome/bin/biome", ["check", "--max-diagnostics=20", "."])).toBe("");
  }, 60_000);

  test("everything compiles", () => {
    expect(complaint("typescript/bin/tsc", ["-p", "."])).toBe("");
  }, 120_000);

  test("the pure rooms compile where there is no document", () => {
    expect(complaint("typescript/bin/tsc", ["-p", "src/engine"])).toBe("");
  }, 60_000);

  test("nothing is there that nothing uses", () => {
    expect(complaint("knip/bin/knip.js", ["--no-progress"])).toBe("");
  }, 120_000);
});

describe("the README", () => {
  const readme = textOf("README.md");

  test("names only files that are there", () => {
    // Takes `src/page/is-article.ts`, `assets/demo`; leaves `out/`, which a run makes, and `dist/cli/NAME.mjs`.
    const named = [...readme.matchAll(/`((?:src|tests|assets|\.ci)\/[\w./-]+|\w+\.(?:mjs|json))`/g)];
    expect(named.length).toBeGreaterThan(10);
    expect(named.map(([, path = ""]) => path).filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });

  test("draws how it hangs together in twenty lines at most", () => {
    const [, drawing = ""] = /## How it hangs together\s+```\n([\s\S]*?)```/.exec(readme) ?? [];
    expect(drawing.trim()).not.toBe("");
    expect(drawing.trimEnd().split("\n").length).toBeLessThanOrEqual(20);
  });
});
