import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ROOT, textOf } from "./sources";

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly permissions: readonly string[];
  readonly host_permissions: readonly string[];
  readonly icons: Readonly<Record<string, string>>;
  readonly action: { readonly default_popup: string };
  readonly background: Readonly<Record<string, unknown>>;
  readonly content_scripts: readonly { readonly js: readonly string[] }[];
  readonly options_ui: { readonly page: string };
  readonly [key: string]: unknown;
}

interface Finding {
  readonly code: string;
  readonly message: string;
  readonly file?: string;
}

const folders: string[] = [];

/** A release build in a folder of its own. */
function release(timeZone: string): string {
  const out = mkdtempSync(join(tmpdir(), "who-says-build-"));
  folders.push(out);
  const env = { ...process.env, TZ: timeZone };
  execFileSync(process.execPath, ["build.mjs", "chrome", "firefox", "--release", "--quiet", "--out", out], {
    cwd: ROOT,
    env,
  });
  return out;
}

/** What web-ext prints; it ends with 1 where it found an error, which is no failure of the program. */
function lintOutput(args: readonly string[]): string {
  const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  if (!stdout.startsWith("{")) throw new Error(`web-ext did not lint: ${stderr}`);
  return stdout;
}

const manifestIn = (out: string, browser: string): Manifest =>
  JSON.parse(readFileSync(join(out, browser, "manifest.json"), "utf8"));

describe("the release build", () => {
  let out = "";
  beforeAll(() => {
    out = release("UTC");
  });
  afterAll(() => {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  });

  test("gives each browser its own keys only", () => {
    const chrome = manifestIn(out, "chrome");
    const firefox = manifestIn(out, "firefox");
    expect(chrome).not.toHaveProperty("browser_specific_settings");
    expect(chrome).not.toHaveProperty("sidebar_action");
    expect(chrome.background).toEqual({ service_worker: "background.js" });
    expect(firefox).not.toHaveProperty("side_panel");
    expect(firefox).not.toHaveProperty("minimum_chrome_version");
    expect(firefox.permissions).not.toContain("sidePanel");
    expect(firefox.background).toEqual({ scripts: ["background.js"] });
  });

  test.each(["chrome", "firefox"])("every file the manifest of %s names is there", (browser) => {
    const manifest = manifestIn(out, browser);
    const named = [
      manifest.action.default_popup,
      manifest.options_ui.page,
      "background.js",
      "visit.js",
      "card.js",
      "panel.html",
      "library.html",
      "welcome.html",
      "_locales/en/messages.json",
      ...Object.values(manifest.icons),
      ...manifest.content_scripts.flatMap(({ js }) => js),
    ];
    expect(named.filter((path) => !existsSync(join(out, browser, path)))).toEqual([]);
  });

  test("has the same bytes wherever it is built", () => {
    const again = release("Pacific/Kiritimati");
    const digests = (folder: string) =>
      readdirSync(folder)
        .filter((name) => name.endsWith(".zip"))
        .map((name) => [
          name,
          createHash("sha256")
            .update(readFileSync(join(folder, name)))
            .digest("hex"),
        ]);
    expect(digests(out)).toHaveLength(2);
    expect(digests(again)).toEqual(digests(out));
  });

  test("carries no source map", () => {
    const files = readdirSync(out, { recursive: true, encoding: "utf8" });
    expect(files.filter((path) => path.endsWith(".map"))).toEqual([]);
  });

  test("costs a page that is no article 10 kB at most", () => {
    expect(readFileSync(join(out, "chrome", "detect.js")).length).toBeLessThanOrEqual(10_240);
    expect(readFileSync(join(out, "firefox", "detect.js")).length).toBeLessThanOrEqual(10_240);
  });

  test.each(["chrome", "firefox"])(
    "gives %s a popup in one script, 60 kB at most with its style",
    (browser) => {
      const script = readFileSync(join(out, browser, "popup.js"));
      expect(script.toString()).not.toMatch(/\bfrom"\.\/|\bimport\("\.\//);
      const style = readFileSync(join(out, browser, "popup.css"));
      expect(gzipSync(script).length + gzipSync(style).length).toBeLessThanOrEqual(60_000);
    },
  );

  test("contains nothing that turns text into HTML", () => {
    const scripts = ["chrome", "firefox"].flatMap((browser) =>
      readdirSync(join(out, browser))
        .filter((name) => name.endsWith(".js"))
        .map((name) => join(out, browser, name)),
    );
    const setters = /\.(?:innerHTML|outerHTML|srcdoc)\s*=(?!=)|insertAdjacentHTML|document\.write/;
    expect(scripts.filter((path) => setters.test(readFileSync(path, "utf8")))).toEqual([]);
  });

  // web-ext is Firefox's tool: in the other build it misses the very keys that only Firefox knows.
  const MISSED_IN_CHROME = [
    "ADDON_ID_REQUIRED",
    "BACKGROUND_SERVICE_WORKER_NOFALLBACK",
    "MANIFEST_PERMISSIONS",
    "MISSING_DATA_COLLECTION_PERMISSIONS",
  ];

  test.each(["firefox", "chrome"])(
    "web-ext lint has nothing else to say about %s",
    (browser) => {
      const command = [join(ROOT, "node_modules/web-ext/bin/web-ext.js"), "lint", "--output", "json"];
      const args = [...command, "--source-dir", join(out, browser)];
      const report = JSON.parse(lintOutput(args)) as {
        readonly errors: readonly Finding[];
        readonly warnings: readonly Finding[];
      };
      const missed = browser === "chrome" ? MISSED_IN_CHROME : [];
      const findings = [...report.errors, ...report.warnings].filter(({ code }) => !missed.includes(code));
      expect(findings.map(({ code, message, file }) => `${code} ${file}: ${message}`)).toEqual([]);
    },
    60_000,
  );
});

describe("the manifest", () => {
  const manifest = JSON.parse(textOf("manifest.json")) as Manifest;

  test("asks for nothing that the README does not explain", () => {
    const readme = textOf("README.md");
    const asked = [...manifest.permissions, ...manifest.host_permissions];
    expect(asked.filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
  });

  test("has the version of the package", () => {
    expect(manifest.version).toBe((JSON.parse(textOf("package.json")) as { version: string }).version);
  });
});
