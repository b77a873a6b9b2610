import { followAlways } from "../platform/always";
import { askVisit } from "../platform/ask-visit";
import { offerInMenu, onCommand, onInstalled, onMenu, onPage, onStartup } from "../platform/extension";
import { keepForGood } from "../platform/persistence";
import type { VisitCommand } from "../platform/protocol";
import { readSettings } from "../platform/settings";
import { openPanel, openView, runInPages } from "../platform/tabs";
import { say } from "../platform/words";
import { purgeNowAndThen } from "./purge";
import { warmUp } from "./warm-up";

const COMMANDS: readonly string[] = [
  "next-claim",
  "previous-claim",
  "toggle-marks",
  "mark-selection",
] satisfies VisitCommand[];

// Articles have such addresses. Takes "https://example.org/2026/bridge-closes", leaves "https://example.org/news/".
const LONG_WAY = /^https?:\/\/[^/]+\/.{12}/i;

/** Registers for the browser's own events; called once, at once, at every start. */
export function listenToBrowser(): void {
  onInstalled((first) => {
    if (first) void openView("welcome");
    void keepForGood();
    if (!first) void runInPages("sweep.js", ["http://*/*", "https://*/*"]);
    // An update takes away what was registered.
    void readSettings().then(({ always }) => followAlways(always));
    void offerInMenu("mark-selection" satisfies VisitCommand, say("command_mark_selection"));
  });
  onStartup(() => void purgeNowAndThen(new Date().toISOString()));
  // While a page loads there is time for the start that its marks would wait for.
  onPage((page) => {
    if (LONG_WAY.test(page.address)) void warmUp(page);
  });
  onMenu((command, tabId) => void pass(command, tabId));
  onCommand((command, tabId) => {
    // At once: it opens only while the key is being handled. A browser that refuses has nobody who could be told.
    if (command === "open-panel") void openPanel({ id: tabId }).catch(() => undefined);
    else void pass(command, tabId);
  });
}

async function pass(command: string, tabId: number): Promise<void> {
  if (!COMMANDS.includes(command)) return;
  // A tab without a visit has nothing to do with a key.
  await askVisit(tabId, "visit.command", { command: command as VisitCommand }).catch(() => undefined);
}
