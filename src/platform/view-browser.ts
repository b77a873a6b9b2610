import type { Browser } from "webextension-polyfill";
import { pageBrowser } from "./page-browser";

/**
 * The browser's own interface, with all that a view may use of it. The popup is drawn by what it asks here, and would
 * wait for the polyfill to be read and to wrap every call; both browsers return promises from what is used through it.
 */
export function viewBrowser(): Browser {
  return pageBrowser() as Browser;
}
