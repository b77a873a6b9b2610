import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { expect, test } from "vitest";

// What a reader downloads and a background holds of it: the limits are the project's own.
test("the engine with its weights stays within 1.2 MB, and .8 MB packed", async () => {
  const { outputFiles } = await build({
    entryPoints: ["src/engine/analyse.ts"],
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    charset: "utf8",
    loader: { ".bin": "empty" },
  });
  const code = outputFiles[0]?.contents ?? new Uint8Array();
  const weights = readFileSync("assets/engine.bin");
  expect(code.length).toBeGreaterThan(100_000);
  expect(code.length + weights.length).toBeLessThanOrEqual(1_200_000);
  expect(gzipSync(code).length + gzipSync(weights).length).toBeLessThanOrEqual(800_000);
});
