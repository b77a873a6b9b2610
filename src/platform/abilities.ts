import { viewBrowser } from "./view-browser";

// Desktop browsers have both of these, Firefox for Android neither.

/** Whether the browser can show a page of the extension beside another. */
export function hasPanel(): boolean {
  const { sidePanel } = (globalThis as { chrome?: { sidePanel?: object } }).chrome ?? {};
  return sidePanel !== undefined || viewBrowser().sidebarAction !== undefined;
}

/** Whether the menu that pages have over selected words takes entries of extensions. */
export function hasMenu(): boolean {
  return viewBrowser().contextMenus !== undefined;
}
