import { browser } from "../platform/browser";
import type { ArticleView } from "../platform/protocol";
import { readSettings } from "../platform/settings";
import { say } from "../platform/words";

// Ink on paper, as the marks: the count is information, not an alarm.
const COLOUR = "#454a4e";

/** Shows beside the extension's icon how many claims stand in the article of a tab, and says so in its title. */
export async function showCount(tabId: number, { placed }: Pick<ArticleView, "placed">): Promise<void> {
  const count = placed.filter(({ annotation, placed: at }) => at && !annotation.work.dismissed).length;
  const { badge } = await readSettings();
  await show(tabId, badge && count > 0 ? String(count) : "", say("badge_claims", count));
}

/** Shows no count for a tab. */
export async function clearCount(tabId: number): Promise<void> {
  await show(tabId, "", say("name"));
}

async function show(tabId: number, text: string, title: string): Promise<void> {
  const { action } = browser;
  // The tab may be closed meanwhile; then there is nothing to show it on.
  await Promise.allSettled([
    action.setBadgeText({ tabId, text }),
    action.setBadgeBackgroundColor({ tabId, color: COLOUR }),
    action.setTitle({ tabId, title }),
  ]);
}
