import type { Page } from "puppeteer-core";
import { firefoxWindow } from "./firefox-window";
import type { Launched } from "./launch";

/** Kills the background wherever it is, in the midst of a change too; false where it was not running. */
export type Kill = () => Promise<boolean>;

/** What kills the background of a browser at once, as often as it is called. `view` is any page of the extension. */
export function killer(launched: Launched, view: Page): Promise<Kill> {
  return launched.family === "chromium" ? killerOfWorker(view) : killerOfEventPage(launched);
}

/** As much of the DevTools protocol's news of workers as is needed. */
interface WorkersUpdated {
  readonly versions: readonly { readonly versionId: string; readonly runningStatus: string }[];
}

async function killerOfWorker(view: Page): Promise<Kill> {
  const client = await view.createCDPSession();
  const running = new Set<string>();
  let stops = 0;
  client.on("ServiceWorker.workerVersionUpdated", ({ versions }: WorkersUpdated) => {
    for (const { versionId, runningStatus } of versions) {
      if (runningStatus !== "stopped") running.add(versionId);
      else if (running.delete(versionId)) stops += 1;
    }
  });
  await client.send("ServiceWorker.enable");
  return async () => {
    const before = stops;
    await client.send("ServiceWorker.stopAllWorkers");
    // The news of the stop comes before the answer to the next command.
    await client.send("ServiceWorker.enable");
    return stops > before;
  };
}

// What Firefox itself does to a background that rests, done to one that works: nothing pending holds it up.
async function killerOfEventPage({ browser, id }: Launched): Promise<Kill> {
  const evaluate = await firefoxWindow(browser);
  const expression = `(async () => {
    const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(id)});
    const before = extension.backgroundState;
    await extension.terminateBackground({ disableResetIdleForTest: true, ignoreDevToolsAttached: true });
    return before !== "stopped" && extension.backgroundState === "stopped";
  })()`;
  return async () => (await evaluate(expression)) === true;
}
