import type { Runtime } from "webextension-polyfill";
import { pageBrowser } from "./page-browser";

/** A content script as the browser names it, never as it names itself. */
export interface PageSender {
  readonly tabId: number;
  readonly frameId: number;
  /** The address of the sender's frame, http or https. */
  readonly address: string;
  /** True in a private window. */
  readonly isPrivate: boolean;
}

/** The content script of an http(s) page a message came from, undefined where it came from anything else. */
export function pageSender(sender: Runtime.MessageSender): PageSender | undefined {
  const { tab, frameId, url } = sender;
  if (!isOurs(sender) || tab?.id === undefined || frameId === undefined || !url) return undefined;
  if (!/^https?:\/\//i.test(url)) return undefined;
  return { tabId: tab.id, frameId, address: url, isPrivate: tab.incognito };
}

/** Whether a message came from one of the extension's own pages. */
export function isView(sender: Runtime.MessageSender): boolean {
  return isOurs(sender) && (sender.url ?? "").startsWith(pageBrowser().runtime.getURL(""));
}

/** Whether a message came from this extension at all. */
export function isOurs(sender: Runtime.MessageSender): boolean {
  return sender.id === pageBrowser().runtime.id;
}
