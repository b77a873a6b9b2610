import type { Browser } from "webextension-polyfill";
import { viewBrowser } from "./view-browser";

/** A tab as views need it. `address` is empty for the browser's own pages. */
export interface OpenTab {
  readonly id: number;
  readonly windowId: number;
  readonly address: string;
  readonly isPrivate: boolean;
}

type SidePanel = { open(of: { tabId: number }): Promise<void> };
type Tab = Awaited<ReturnType<Browser["tabs"]["get"]>>;

/** The active tab of the window this view belongs to, null where there is none. */
export async function activeTab(): Promise<OpenTab | null> {
  const [tab] = await viewBrowser().tabs.query({ active: true, currentWindow: true });
  return openTab(tab);
}

/** All open tabs. */
export async function openTabs(): Promise<readonly OpenTab[]> {
  return (await viewBrowser().tabs.query({})).flatMap((tab) => openTab(tab) ?? []);
}

/** Calls back with the active tab of this window when another is chosen or it goes elsewhere, until `signal` aborts. */
export function watchActiveTab(changed: (tab: OpenTab | null) => void, signal: AbortSignal): void {
  const look = () => void activeTab().then((tab) => signal.aborted || changed(tab));
  const updated = (_id: number, change: { url?: string; status?: string }) => {
    if (change.url !== undefined || change.status === "complete") look();
  };
  viewBrowser().tabs.onActivated.addListener(look);
  viewBrowser().tabs.onUpdated.addListener(updated);
  signal.addEventListener("abort", () => {
    viewBrowser().tabs.onActivated.removeListener(look);
    viewBrowser().tabs.onUpdated.removeListener(updated);
  });
}

/** Opens one of the extension's own pages in a tab, `hash` without its mark; one that is open already is shown. */
export async function openView(view: "library" | "options" | "welcome", hash = ""): Promise<void> {
  const page = viewBrowser().runtime.getURL(`${view}.html`);
  const url = hash ? `${page}#${hash}` : page;
  const [open] = await viewBrowser().tabs.query({ url: page });
  if (open?.id === undefined) await viewBrowser().tabs.create({ url });
  else await viewBrowser().tabs.update(open.id, hash ? { url, active: true } : { active: true });
}

/** Opens the panel beside the page of a tab; works only while a click or key of the reader is being handled. */
export async function openPanel({ id: tabId }: Pick<OpenTab, "id">): Promise<void> {
  // Chromium's name for it, which the polyfill does not know.
  const { sidePanel } = (globalThis as unknown as { chrome?: { sidePanel?: SidePanel } }).chrome ?? {};
  if (sidePanel) await sidePanel.open({ tabId });
  else await viewBrowser().sidebarAction.open();
}

/** Runs one of the extension's files in every open page of these match patterns that it may run in. */
export async function runInPages(file: string, url: string[]): Promise<void> {
  const open = await viewBrowser().tabs.query({ url });
  const run = ({ id }: Tab) =>
    id !== undefined && viewBrowser().scripting.executeScript({ target: { tabId: id }, files: [file] });
  // A page that was left meanwhile, or is one of the browser's stores, is none of ours.
  await Promise.allSettled(open.map(run));
}

/** Has a visit begin in a tab where none runs, as on a page that does not look like an article; false where none may. */
export async function beginVisit(tabId: number): Promise<boolean> {
  try {
    await viewBrowser().scripting.executeScript({
      target: { tabId },
      files: ["detect.js", "verdict.js", "visit.js"],
    });
    return true;
  } catch {
    return false;
  }
}

function openTab(tab: Tab | undefined): OpenTab | null {
  if (tab?.id === undefined || tab.windowId === undefined) return null;
  const address = /^https?:/i.test(tab.url ?? "") ? (tab.url as string) : "";
  return { id: tab.id, windowId: tab.windowId, address, isPrivate: tab.incognito };
}
