import { askVisit } from "../platform/ask-visit";
import { browser } from "../platform/browser";
import { keepForGood } from "../platform/persistence";
import type { VisitCommand } from "../platform/protocol";
import { openView } from "../platform/tabs";
import { purgeNowAndThen } from "./purge";

const COMMANDS: readonly string[] = [
  "next-claim",
  "previous-claim",
  "toggle-marks",
  "mark-selection",
] satisfies VisitCommand[];

/** Registers for the browser's own events; called once, at once, at every start. */
export function listenToBrowser(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === "install") void openView("welcome");
    void keepForGood();
  });
  browser.runtime.onStartup.addListener(() => void purgeNowAndThen(new Date().toISOString()));
  // Keys and menus are named in the manifest; a build without them has no such interface.
  browser.commands?.onCommand.addListener((command, tab) => void pass(command, tab?.id));
}

async function pass(command: string, tabId: number | undefined): Promise<void> {
  if (tabId === undefined || !COMMANDS.includes(command)) return;
  // A tab without a visit has nothing to do with a key.
  await askVisit(tabId, "visit.command", { command: command as VisitCommand }).catch(() => undefined);
}
