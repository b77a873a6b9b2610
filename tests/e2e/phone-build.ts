import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** What desktop browsers have and Firefox for Android has not, of all that the extension uses (MDN's browser-compat-data). */
const MISSING = ["commands", "contextMenus", "menus", "sidePanel", "sidebarAction", "windows"];

/** Takes it away before the script it stands in front of runs. */
const TAKING = `for (const api of [globalThis.browser, globalThis.chrome])
  for (const name of ${JSON.stringify(MISSING)})
    if (api) Object.defineProperty(api, name, { value: undefined, configurable: true });
`;

/** The parts of the content script, which have none of it anywhere. */
const CONTENT = ["always.js", "card.js", "detect.js", "sweep.js", "verdict.js", "visit.js"];

/** A copy of a built extension that finds only as much of the browser as there is on a phone. */
export function phoneBuild(extension: string): { readonly folder: string; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), "who-says-phone-"));
  cpSync(extension, folder, { recursive: true });
  for (const name of readdirSync(folder)) {
    if (!name.endsWith(".js") || CONTENT.includes(name)) continue;
    const path = join(folder, name);
    writeFileSync(path, TAKING + readFileSync(path, "utf8"));
  }
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
