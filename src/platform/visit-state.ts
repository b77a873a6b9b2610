import type { VisitState } from "./protocol";
import { viewBrowser } from "./view-browser";

// Only the extension's own world of the page sees it.
type Scope = typeof globalThis & { whoSaysState?: () => Promise<VisitState> };

/** Leaves in the page, for views to look at, what the visit is doing. Returns what takes it away. */
export function leaveState(state: () => Promise<VisitState>): () => void {
  const scope: Scope = globalThis;
  scope.whoSaysState = state;
  return () => {
    if (scope.whoSaysState === state) delete scope.whoSaysState;
  };
}

/**
 * What the visit in the top frame of a tab is doing, null where none runs. Looked up and not asked by message: Firefox
 * starts a stopped background before it delivers any (bug 1852317), in the process that is to draw the popup meanwhile.
 */
export async function visitState(tabId: number): Promise<VisitState | null> {
  const look = viewBrowser().scripting.executeScript({
    target: { tabId, frameIds: [0] },
    injectImmediately: true,
    // Runs in the page and knows nothing of this file. As text: browsers take three times as long to bring the object.
    func: async () => JSON.stringify((await (globalThis as Scope).whoSaysState?.()) ?? null),
  });
  // Refused on pages where no extension may run.
  const [frame] = await look.catch(() => []);
  return JSON.parse((frame?.result as string | null | undefined) ?? "null");
}
