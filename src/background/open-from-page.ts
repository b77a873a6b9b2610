import type { PageCalls } from "../platform/protocol";
import type { PageSender } from "../platform/sender";
import { openPanel, openView } from "../platform/tabs";

/** Opens one of the extension's own pages, or the panel beside the sender's tab. */
export async function openFromPage(
  { view, hash = "" }: PageCalls["page.open"]["ask"],
  { tabId }: PageSender,
): Promise<null> {
  if (view === "panel") await openPanel({ id: tabId });
  else if (view === "library" || view === "options") await openView(view, hash);
  return null;
}
