import { AskError, askFromView } from "../../platform/ask";
import { askVisit } from "../../platform/ask-visit";
import type { ArticleView, VisitState } from "../../platform/protocol";
import { beginVisit, type OpenTab } from "../../platform/tabs";
import { visitState } from "../../platform/visit-state";

/** Why a page cannot be read at all: the browser's own, one of its stores, a PDF, or open since before we were there. */
export type Unreadable = "browser" | "store" | "pdf" | "earlier";

/**
 * What a view can say about the page in a tab. `unreachable` is our own background or visit failing; `kept` is what is
 * kept of an address whose page has not answered yet.
 */
export type PageState =
  | VisitState
  | { readonly state: "kept"; readonly view: ArticleView }
  | { readonly state: "unreadable"; readonly why: Unreadable }
  | { readonly state: "unreachable"; readonly message: string };

// Neither browser lets an extension run on these.
const STORES = new Set([
  "chromewebstore.google.com",
  "chrome.google.com",
  "addons.mozilla.org",
  "microsoftedge.microsoft.com",
]);

/** Looks what the visit of a tab is doing; with `anyway` the page is read although it does not look like an article. */
export async function pageState(tab: OpenTab | null, anyway = false): Promise<PageState> {
  if (tab === null || tab.address === "") return { state: "unreadable", why: "browser" };
  const look = () => (anyway ? readAnyway(tab.id) : visitState(tab.id));
  try {
    const found = await look();
    if (found !== null) return found;
    const why = unreadable(tab.address);
    // A page that does not look like an article has no visit until somebody asks.
    const begun = why === "earlier" && (await beginVisit(tab.id)) ? await look() : null;
    return begun ?? { state: "unreadable", why };
  } catch (error) {
    return { state: "unreachable", message: error instanceof Error ? error.message : String(error) };
  }
}

/** What is kept of the page in a tab, null where nothing is. */
export async function keptState(tab: OpenTab | null): Promise<PageState | null> {
  if (tab === null || tab.address === "") return null;
  const view = await askFromView("view.address", { address: tab.address }).catch(() => null);
  return view && { state: "kept", view };
}

function readAnyway(tabId: number): Promise<VisitState | null> {
  return askVisit(tabId, "visit.anyway", {}).catch((error: unknown) => {
    if (error instanceof AskError && error.why === "nobody") return null;
    throw error;
  });
}

function unreadable(address: string): Unreadable {
  const { hostname, pathname } = new URL(address);
  if (STORES.has(hostname)) return "store";
  return pathname.toLowerCase().endsWith(".pdf") ? "pdf" : "earlier";
}
