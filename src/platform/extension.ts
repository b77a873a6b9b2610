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

/**
 * Offers one entry in the menu that pages have over selected words. The browser remembers it; offered again, it is still
 * one.
 */
export async function offerInMenu(id: string, title: string): Promise<void> {
  // Firefox for Android has no such menu, nor anything below it that is asked for with a question mark.
  if (!browser.contextMenus) return;
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id,
    title,
    contexts: ["selection"],
    documentUrlPatterns: ["http://*/*", "https://*/*"],
  });
}

/** Calls back with the entry that was chosen in that menu, and the tab it was chosen in. */
export function onMenu(chosen: (id: string, tabId: number) => void): void {
  browser.contextMenus?.onClicked.addListener(({ menuItemId }, tab) => {
    if (tab?.id !== undefined) chosen(String(menuItemId), tab.id);
  });
}

/** Calls back with a key of the manifest's `commands` that was pressed, and the tab it was pressed in. */
export function onCommand(pressed: (command: string, tabId: number) => void): void {
  browser.commands?.onCommand.addListener((command, tab) => {
    if (tab?.id !== undefined) pressed(command, tab.id);
  });
}

/** Calls back with the address of a page that a tab begins to load; a stopped background starts for it. */
export function onPage(
  begun: (page: { readonly address: string; readonly isPrivate: boolean }) => void,
): void {
  browser.tabs.onUpdated.addListener((_id, { status, url }, tab) => {
    const address = url ?? tab.url ?? "";
    if (status === "loading" && address) begun({ address, isPrivate: tab.incognito });
  });
}
