import type { Page } from "puppeteer-core";
import type { Session } from "./session";

/** Kills the background wherever it is, in the midst of a change too; false where it was not running. */
export type Kill = () => Promise<boolean>;

/** What kills the background of a session at once, as often as it is called. `view` is any page of the extension. */
export function killer(session: Session, view: Page): Promise<Kill> {
  return session.family === "chromium" ? killerOfWorker(view) : killerOfEventPage(session);
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

/** As much of WebDriver BiDi as is needed; Puppeteer has it, but does not say so in its types. */
interface Bidi {
  readonly connection: {
    send(method: string, parameters: object): Promise<{ readonly result: BidiResult }>;
  };
}

interface BidiResult {
  readonly contexts?: readonly { readonly context: string }[];
  readonly result?: { readonly value?: unknown };
}

// What Firefox itself does to a background that rests, done to one that works: nothing pending holds it up.
async function killerOfEventPage({ browser, id }: Session): Promise<Kill> {
  const { connection } = browser as unknown as Bidi;
  const { result } = await connection.send("browsingContext.getTree", { "moz:scope": "chrome" });
  const context = result.contexts?.[0]?.context;
  if (context === undefined) throw new Error("Firefox shows its own window to no driver.");
  const expression = `(async () => {
    const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(id)});
    const before = extension.backgroundState;
    await extension.terminateBackground({ disableResetIdleForTest: true, ignoreDevToolsAttached: true });
    return before !== "stopped" && extension.backgroundState === "stopped";
  })()`;
  return async () => {
    const answer = await connection.send("script.evaluate", {
      target: { context },
      expression,
      awaitPromise: true,
    });
    return answer.result.result?.value === true;
  };
}
