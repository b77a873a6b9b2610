import { readFileSync } from "node:fs";
import { defineConfig } from "vitest/config";

/** Lets tests import what build.mjs puts into the bundles: .bin as bytes, an imported .css as a string. */
const bundledFiles = {
  name: "bundled-files",
  enforce: "pre" as const,
  load(id: string) {
    if (id.endsWith(".bin"))
      return `export default Uint8Array.from(atob("${readFileSync(id, "base64")}"), (c) => c.charCodeAt(0));`;
    if (id.endsWith(".css")) return `export default ${JSON.stringify(readFileSync(id, "utf8"))};`;
    return undefined;
  },
};

/** Both browsers run every file of tests/e2e; they start one browser a file, so their limits are long. */
const endToEnd = (family: "chromium" | "firefox") => ({
  plugins: [bundledFiles],
  test: {
    name: family,
    include: ["tests/e2e/**/*.test.ts"],
    provide: { family },
    globalSetup: ["tests/e2e/set-up.ts"],
    testTimeout: 45_000,
    hookTimeout: 60_000,
    // Beside a browser on each core of a slow machine one in a thousand meets a background that is just being stopped.
    retry: 1,
  },
});

export default defineConfig({
  test: {
    maxWorkers: 2,
    reporters: ["default", "./tests/count-reporter.ts"],
    projects: [
      {
        plugins: [bundledFiles],
        test: {
          name: "unit",
          include: ["tests/**/*.test.{ts,tsx}"],
          exclude: ["tests/e2e/**"],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      endToEnd("chromium"),
      endToEnd("firefox"),
    ],
  },
});
