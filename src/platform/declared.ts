import { browser } from "./browser";
import { say } from "./words";

/** One key of the browser that leads into the extension. `keys` is empty where the reader took it away. */
export interface BrowserKey {
  readonly does: string;
  readonly keys: string;
}

/** Chromium lists the commands by the alphabet; this is the order a reader meets them in. */
const ORDER = [
  "_execute_action",
  "next-claim",
  "previous-claim",
  "toggle-marks",
  "mark-selection",
  "open-panel",
];

/** The keys the reader has given the extension's commands; none where the browser has no keys (Firefox for Android). */
export async function browserKeys(): Promise<readonly BrowserKey[]> {
  const commands = (await browser.commands?.getAll()) ?? [];
  const place = ({ name = "" }) => ORDER.indexOf(name);
  return commands
    .toSorted((one, other) => place(one) - place(other))
    .map(({ name, description, shortcut }) => {
      // Chromium knows its own command by no description.
      const does = name === "_execute_action" ? say("command_open_popup") : (description ?? "");
      return { does, keys: shortcut ?? "" };
    });
}

/** The permissions the manifest of this build asks for, by the names the browsers use. */
export function declaredPermissions(): readonly string[] {
  return browser.runtime.getManifest().permissions ?? [];
}
