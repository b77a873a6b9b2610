import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import * as esbuild from "esbuild";

/** Pages that show a view with fixed data, without extension, store or engine. */
export interface Stage {
  /** Of a view as `stage.tsx` names it, with a hash where it has parts: "library#sources". */
  readonly address: (view: string) => string;
  readonly remove: () => void;
}

/** Which styles a view has in the extension; a card brings its own. */
const STYLES = ["popup", "panel", "library", "options", "welcome"] as const;
const CARD = '@import "./src/views/base.css"; @import "./src/ui/card.css";';
/** On a page the card stands in a host that says how the light is; here the cards stand one under the other. */
const CARD_STAGE = "main { display: grid; gap: 24px; padding: 16px; } .card { position: static; }";

/** Rows far down are drawn late in the extension; a picture wants all of them at once. */
const WHOLE = "* { content-visibility: visible !important; }";

/** Bundles the stage as the extension's own views are bundled. */
export async function buildStage(): Promise<Stage> {
  const folder = mkdtempSync(join(tmpdir(), "who-says-stage-"));
  // The views are handed everything through their doors, so that nothing asks the browser's extension interface.
  const nobody: esbuild.Plugin = {
    name: "no-extension",
    setup(build) {
      build.onResolve({ filter: /^webextension-polyfill$/ }, () => ({ path: "none", namespace: "none" }));
      build.onLoad({ filter: /.*/, namespace: "none" }, () => ({ contents: "export default {};" }));
    },
  };
  const shared = { bundle: true, logLevel: "warning", charset: "utf8", target: "firefox142" } as const;
  await esbuild.build({
    ...shared,
    entryPoints: ["tests/e2e/stage/stage.tsx"],
    outfile: join(folder, "stage.js"),
    format: "iife",
    jsx: "automatic",
    jsxImportSource: "preact",
    plugins: [nobody],
  });
  await esbuild.build({
    ...shared,
    entryPoints: STYLES.map((name) => `src/views/${name}/${name}.css`),
    outdir: folder,
    entryNames: "[name]",
  });
  const card = await esbuild.build({
    ...shared,
    stdin: { contents: `${CARD} ${CARD_STAGE}`, loader: "css", resolveDir: "." },
    write: false,
  });
  writeFileSync(join(folder, "card.css"), card.outputFiles[0]?.text ?? "");
  for (const name of [...STYLES, "card"])
    writeFileSync(
      join(folder, `${name}.html`),
      `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,"><link rel="stylesheet" href="${name}.css"><style>${WHOLE}</style></head><body id="view"><script src="stage.js"></script></body></html>`,
    );
  return {
    address(view) {
      const [name = "", hash = ""] = view.split("#");
      const [page = ""] = name.split("-");
      const url = pathToFileURL(join(folder, `${page}.html`));
      // The same address with another hash would not be loaded anew.
      url.search = new URLSearchParams({ view: name, part: hash }).toString();
      url.hash = hash;
      return url.href;
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
