import { askThrough } from "./ask";
import type { AnswerOf, AskOf, NameOf } from "./message";
import type { NewsCalls, VisitCalls } from "./protocol";
import { viewBrowser } from "./view-browser";

/** Asks the visit in the top frame of a tab, from a view or the background. Throws AskError, `nobody` where none runs. */
export function askVisit<Name extends NameOf<VisitCalls>>(
  tabId: number,
  call: Name,
  ask: AskOf<VisitCalls, Name>,
): Promise<AnswerOf<VisitCalls, Name>> {
  return askThrough<VisitCalls, Name>(
    (message) => viewBrowser().tabs.sendMessage(tabId, message, { frameId: 0 }),
    call,
    ask,
  );
}

/** Tells every open page of the extension; nobody need listen. */
export async function tellViews<Name extends NameOf<NewsCalls>>(
  call: Name,
  ask: AskOf<NewsCalls, Name>,
): Promise<void> {
  // Rejects where no page is open, which is the usual case and no failure.
  await viewBrowser()
    .runtime.sendMessage({ call, ask })
    .catch(() => undefined);
}
