import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const EVERYWHERE = { matches: ["http://*/*", "https://*/*"], run_at: "document_end" };

/** Writes an extension whose script does nothing on every page, which is what no extension can go below. */
export function writeEmptyExtension(folder: string): string {
  return writeExtension(join(folder, "empty"), {
    manifest: { content_scripts: [{ ...EVERYWHERE, js: ["empty.js"] }] },
    files: { "empty.js": "0;" },
  });
}

/**
 * Writes an extension that asks its background about every page and paints one word of it at the answer, which is what
 * no extension can go below that marks what its background found. The mark is called as ours are, so that it is seen.
 */
export function writeAskingExtension(folder: string): string {
  const ask = `(globalThis.browser ?? chrome).runtime.sendMessage("?").then(() => {
    const range = new Range();
    range.selectNodeContents(document.querySelector("p, div") ?? document.body);
    CSS.highlights.set("who-says-peer", new Highlight(range));
  });`;
  const answer = `(globalThis.browser ?? chrome).runtime.onMessage.addListener((_, __, send) => send("!"));`;
  return writeExtension(join(folder, "asking"), {
    manifest: {
      content_scripts: [{ ...EVERYWHERE, js: ["ask.js"] }],
      // Each browser takes its own of the two and only warns of the other.
      background: { service_worker: "answer.js", scripts: ["answer.js"] },
      browser_specific_settings: { gecko: { id: "asking@who-says.invalid" } },
    },
    files: { "ask.js": ask, "answer.js": answer, "view.html": "<!doctype html><title>View</title>" },
  });
}

interface Peer {
  readonly manifest: Readonly<Record<string, unknown>>;
  readonly files: Readonly<Record<string, string>>;
}

function writeExtension(path: string, { manifest, files }: Peer): string {
  mkdirSync(path, { recursive: true });
  const whole = { manifest_version: 3, name: "Peer", version: "1", ...manifest };
  for (const [name, text] of Object.entries({ ...files, "manifest.json": JSON.stringify(whole) }))
    writeFileSync(join(path, name), text);
  return path;
}
