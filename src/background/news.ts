import type { Annotation } from "../model/annotation";
import { askVisit, tellViews } from "../platform/ask-visit";
import { openTabs } from "../platform/tabs";
import { plainAddress } from "./address";

/** Tells views, and the visits that have the article open, that an annotation changed or was added. */
export function tellAnnotation(annotation: Annotation, addresses: readonly string[], except?: number): void {
  void tellViews("news.annotation", { annotation });
  void tellVisits(addresses, except, (tabId) => askVisit(tabId, "visit.changed", { annotation }));
}

/** Tells views that articles were read, deleted, joined or imported; none named means any. */
export function tellArticles(articleIds: readonly string[]): void {
  void tellViews("news.articles", { articleIds });
}

/** Tells the visits that have an article open to read it again, because it was joined or imported. */
export function tellAgain(addresses: readonly string[]): void {
  void tellVisits(addresses, undefined, (tabId) => askVisit(tabId, "visit.again", { gone: false }));
}

/** Tells the visits that have an article open that nothing is kept of it any more. */
export function tellGone(addresses: readonly string[]): void {
  void tellVisits(addresses, undefined, (tabId) => askVisit(tabId, "visit.again", { gone: true }));
}

async function tellVisits(
  addresses: readonly string[],
  except: number | undefined,
  tell: (tabId: number) => Promise<unknown>,
): Promise<void> {
  const tabs = (await openTabs()).filter(({ id, address, isPrivate }) => {
    return !isPrivate && id !== except && addresses.includes(plainAddress(address) ?? "");
  });
  // A tab whose visit has ended has nobody to tell.
  await Promise.allSettled(tabs.map(({ id }) => tell(id)));
}
