import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { type Family, findOrInstallBrowser } from "../../src/cli/browsers";

declare module "vitest" {
  interface ProvidedContext {
    family: Family;
    /** The browser's program. */
    program: string;
    /** The folder of the extension, built for release. */
    extension: string;
  }
}

const BUILDS = { chromium: "chrome", firefox: "firefox" } as const;

/** Finds the browser of this project and builds the extension for it as it is released, once for all files. */
export default function setUp(project: TestProject): () => void {
  const family = project.config.provide.family as Family;
  const program = findOrInstallBrowser(family, (line) => process.stderr.write(`${line}\n`));
  const out = mkdtempSync(join(tmpdir(), "who-says-"));
  execFileSync(process.execPath, ["build.mjs", BUILDS[family], "--release", "--quiet", "--out", out], {
    stdio: "inherit",
  });
  project.provide("program", program);
  project.provide("extension", join(out, BUILDS[family]));
  return () => rmSync(out, { recursive: true, force: true });
}
