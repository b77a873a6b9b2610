import { AskError } from "../../platform/ask";
import { askVisit } from "../../platform/ask-visit";
import type { VisitState } from "../../platform/protocol";
import { beginVisit, type OpenTab } from "../../platform/tabs";

/** Why a page cannot be read at all: the browser's own, one of its stores, a PDF, or open since before we were there. */
export type Unreadable = "browser" | "store" | "pdf" | "earlier";

/** What a view can say about the page in a tab. `unreachable` is our own background or visit failing. */
export type PageState =
  | VisitState
  | { readonly state: "unreadable"; readonly why: Unreadable }
  | { readonly state: "unreachable"; readonly message: string };

// Neither browser lets an extension run on these.
const STORES = new Set([
  "chromewebstore.google.com",
  "chrome.google.com",
  "addons.mozilla.org",
  "microsoftedge.microsoft.com",
]);

/** Asks what the visit of a tab is doing; with `anyway` the page is read although it does not look like an article. */
export async function pageState(tab: OpenTab | null, anyway = false): Promise<PageState> {
  if (tab === null || tab.address === "") return { state: "unreadable", why: "browser" };
  const ask = () => askVisit(tab.id, anyway ? "visit.anyway" : "visit.state", {});
  try {
    // A page that does not look like an article has no visit until somebody asks.
    return await ask().catch(async (error) => {
      if (isNobody(error) && unreadable(tab.address) === "earlier" && (await beginVisit(tab.id)))
        return ask();
      throw error;
    });
  } catch (error) {
    if (isNobody(error)) return { state: "unreadable", why: unreadable(tab.address) };
    return { state: "unreachable", message: error instanceof Error ? error.message : String(error) };
  }
}

const isNobody = (error: unknown): boolean => error instanceof AskError && error.why === "nobody";

function unreadable(address: string): Unreadable {
  const { hostname, pathname } = new URL(address);
  if (STORES.has(hostname)) return "store";
  return pathname.toLowerCase().endsWith(".pdf") ? "pdf" : "earlier";
}
