// Builds the extension for each browser and the command line.
//   node build.mjs [chrome] [firefox] [cli] [--release] [--out DIR] [--quiet]
// Without a name it builds all three. One rule for styles: a .css file that a script imports becomes a string (for the
// shadow root), the .css file of a view becomes a file of that name. The pages of the views are all src/views/view.html.
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { Resvg } from "@resvg/resvg-js";
import * as esbuild from "esbuild";
import { zipSync } from "fflate";
import { eagerReading } from "./src/cli/eager-functions.mjs";

const ROOT = fileURLToPath(new URL(".", import.meta.url));
const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    release: { type: "boolean", default: false },
    quiet: { type: "boolean", default: false },
    out: { type: "string", default: join(ROOT, "dist") },
  },
});
const OUT = resolve(options.out);
const targets = positionals.length > 0 ? positionals : ["chrome", "firefox", "cli"];

/** Keys of manifest.json that only one browser knows; the other's build leaves them out. */
const ONLY = {
  chrome: {
    keys: ["side_panel", "minimum_chrome_version"],
    background: ["service_worker"],
    permissions: ["sidePanel"],
  },
  firefox: {
    keys: ["sidebar_action", "browser_specific_settings"],
    background: ["scripts"],
    permissions: [],
  },
};
/** The parts of the content script; each is one file, because a page runs no modules of ours. */
const CONTENT = ["detect.ts", "verdict.ts", "always.ts", "sweep.ts", "visit.ts", "card.tsx"].map(
  (name) => `src/content/${name}`,
);
/** The pages of the extension: src/views/NAME/NAME.tsx and NAME.css. */
const VIEWS = ["library", "options", "panel", "popup", "welcome"];
/** In one file: a popup is waited for each time it opens, and every further file is a round trip more. */
const POPUP = "src/views/popup/popup.tsx";
/** The oldest browsers the manifest admits: syntax is kept to what they know. */
const ENGINES = { chrome: "chrome128", firefox: "firefox142" };
/** All of these know \p{…}; told nothing, esbuild makes a new RegExp of it each time the place is reached. */
const SUPPORTED = { "regexp-unicode-property-escapes": true };
/** The sizes the two stores and toolbars ask for. */
const ICON_SIZES = [16, 32, 48, 96, 128];

const say = (line) => void (options.quiet || process.stdout.write(`${line}\n`));
const warn = (line) => void process.stderr.write(`${line}\n`);
const existing = (paths) =>
  paths.filter((path) => existsSync(join(ROOT, path)) || warn(`build: ${path} is not there yet, skipped`));

/** Makes an imported .css file a string with its own @imports resolved. */
const cssAsText = {
  name: "css-as-text",
  setup(build) {
    build.onResolve({ filter: /\.css$/ }, ({ path, kind, resolveDir }) =>
      kind === "import-statement" ? { path: join(resolveDir, path), namespace: "css-text" } : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: "css-text" }, async ({ path }) => {
      const { target, minify } = build.initialOptions;
      const built = await esbuild.build({ entryPoints: [path], bundle: true, write: false, target, minify });
      return { contents: built.outputFiles[0].text.trim(), loader: "text", watchFiles: [path] };
    });
  },
};

/** Firefox has `browser` itself, so the polyfill's ten kilobytes stay out of its build. */
const nativeBrowser = {
  name: "native-browser",
  setup(build) {
    build.onResolve({ filter: /^webextension-polyfill$/ }, () => ({ path: "browser", namespace: "native" }));
    build.onLoad({ filter: /.*/, namespace: "native" }, () => ({
      contents: "export default globalThis.browser;",
    }));
  },
};

/** Takes the one place out of Preact that could turn text into HTML, so that no part of the extension can. */
const textOnly = {
  name: "text-only",
  setup(build) {
    build.onLoad({ filter: /node_modules[\\/]preact[\\/]dist[\\/]preact\.mjs$/ }, ({ path }) => {
      const [before, after, ...more] = readFileSync(path, "utf8").split(/\.innerHTML=(?=\w+\.__html)/);
      if (after === undefined || more.length > 0)
        throw new Error("Preact sets innerHTML elsewhere than it did.");
      return { contents: `${before}.textContent=${after}` };
    });
  },
};

/** What a page that is read runs once and at once. Not while developing: its lines would be told wrong. */
const atOnce = options.release ? [eagerReading()] : [];

async function buildExtension(browser) {
  const out = join(OUT, browser);
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const shared = {
    absWorkingDir: ROOT,
    bundle: true,
    outdir: out,
    entryNames: "[name]",
    target: ENGINES[browser],
    supported: SUPPORTED,
    loader: { ".bin": "binary" },
    minify: options.release,
    sourcemap: options.release ? false : "linked",
    legalComments: "none",
    logLevel: "warning",
    charset: "utf8",
    plugins: [cssAsText, textOnly, ...(browser === "firefox" ? [nativeBrowser] : [])],
  };
  const viewFiles = (extension) => VIEWS.map((name) => `src/views/${name}/${name}.${extension}`);
  const run = (entryPoints, format, more = {}) =>
    entryPoints.length > 0 && esbuild.build({ ...shared, ...more, entryPoints, format });
  await Promise.all([
    run(existing(CONTENT), "iife", {
      plugins: [...shared.plugins, ...atOnce],
    }),
    // No module: only of a plain worker does Chromium keep what it compiled, which is half of what a start takes.
    run(existing(["src/background/main.ts"]), "iife", { entryNames: "background" }),
    run(existing([POPUP]), "esm"),
    run(existing(viewFiles("tsx").filter((path) => path !== POPUP)), "esm", {
      splitting: true,
      chunkNames: "shared-[hash]",
    }),
    run(existing(viewFiles("css")), undefined),
  ]);
  const page = readFileSync(join(ROOT, "src/views/view.html"), "utf8");
  for (const name of VIEWS) writeFileSync(join(out, `${name}.html`), page.replaceAll("NAME", name));
  for (const path of existing(["assets/_locales"]))
    cpSync(join(ROOT, path), join(out, "_locales"), { recursive: true });
  renderIcons(join(out, "icons"));
  writeFileSync(join(out, "manifest.json"), `${JSON.stringify(manifestFor(browser, out), null, 2)}\n`);
}

function manifestFor(browser, out) {
  const manifest = JSON.parse(readFileSync(join(ROOT, "manifest.json"), "utf8"));
  const foreign = ONLY[browser === "chrome" ? "firefox" : "chrome"];
  for (const key of foreign.keys) delete manifest[key];
  for (const key of foreign.background) delete manifest.background[key];
  manifest.permissions = manifest.permissions.filter((name) => !foreign.permissions.includes(name));
  // A view that is not written yet must not be named, or the browser refuses the whole manifest.
  for (const [key, page] of [
    ["side_panel", "default_path"],
    ["sidebar_action", "default_panel"],
    ["options_ui", "page"],
  ])
    if (manifest[key] && !existsSync(join(out, manifest[key][page]))) delete manifest[key];
  if (!existsSync(join(out, manifest.action.default_popup))) delete manifest.action.default_popup;
  return manifest;
}

function renderIcons(folder) {
  mkdirSync(folder, { recursive: true });
  const svg = readFileSync(join(ROOT, "assets/icon.svg"), "utf8");
  for (const size of ICON_SIZES) {
    const image = new Resvg(svg, { fitTo: { mode: "width", value: size }, font: { loadSystemFonts: false } });
    writeFileSync(join(folder, `${size}.png`), image.render().asPng());
  }
}

/** A command is a file of src/cli that begins with a shebang; packages stay outside, so this takes milliseconds. */
async function buildCommands() {
  const commands = readdirSync(join(ROOT, "src/cli"))
    .filter(
      (name) => name.endsWith(".ts") && readFileSync(join(ROOT, "src/cli", name), "utf8").startsWith("#!"),
    )
    .sort();
  if (commands.length === 0) return;
  await esbuild.build({
    absWorkingDir: ROOT,
    entryPoints: commands.map((name) => `src/cli/${name}`),
    bundle: true,
    platform: "node",
    packages: "external",
    target: "node20",
    supported: SUPPORTED,
    format: "esm",
    loader: { ".bin": "binary" },
    outdir: join(OUT, "cli"),
    outExtension: { ".js": ".mjs" },
    sourcemap: "linked",
    logLevel: "warning",
    plugins: [cssAsText],
  });
}

function filesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath ?? entry.path, entry.name)).replaceAll("\\", "/"))
    .sort();
}

/** Same bytes from the same files: sorted names, one fixed time (zip counts local time from 1980), one compression. */
function zip(browser) {
  const folder = join(OUT, browser);
  const { version } = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8"));
  const entries = filesIn(folder).map((path) => [path, readFileSync(join(folder, path))]);
  const name = `who-says-${browser}-${version}.zip`;
  const bytes = zipSync(Object.fromEntries(entries), { level: 9, mtime: new Date(1980, 0, 1), os: 3 });
  writeFileSync(join(OUT, name), bytes);
  say(`${name.padEnd(34)} ${kilobytes(bytes.length)}`);
}

const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1).padStart(8)} kB`;

function report(browser) {
  const folder = join(OUT, browser);
  for (const path of filesIn(folder).filter((name) => /\.(js|css)$/.test(name)))
    say(`${`${browser}/${path}`.padEnd(34)} ${kilobytes(statSync(join(folder, path)).size)}`);
}

try {
  for (const target of targets) {
    if (target === "cli") await buildCommands();
    else if (target in ONLY) {
      await buildExtension(target);
      report(target);
      if (options.release) zip(target);
    } else throw new Error(`build: there is no target "${target}"; there are chrome, firefox and cli`);
  }
} catch (error) {
  warn(error.errors ? `build: ${error.errors.length} error(s), see above` : String(error.message ?? error));
  process.exitCode = 1;
}
