import { browser } from "./browser";

/** The version of the extension, as its manifest says. */
export function extensionVersion(): string {
  return browser.runtime.getManifest().version;
}

/** Calls back when the extension was installed (`first`) or updated. */
export function onInstalled(installed: (first: boolean) => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => installed(reason === "install"));
}

/** Calls back when the browser starts with the extension in it. */
export function onStartup(started: () => void): void {
  browser.runtime.onStartup.addListener(started);
}

/** Calls back with a key of the manifest's `commands` that was pressed, and the tab it was pressed in. */
export function onCommand(pressed: (command: string, tabId: number) => void): void {
  // A build whose manifest names no commands has no such interface.
  browser.commands?.onCommand.addListener((command, tab) => {
    if (tab?.id !== undefined) pressed(command, tab.id);
  });
}
