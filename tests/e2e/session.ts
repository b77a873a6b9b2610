import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "puppeteer-core";
import { inject } from "vitest";
import { type Launched, launch } from "../../src/cli/launch";
import { openView } from "../../src/cli/visited";
import { startWeb, type Web } from "./web";

/** One browser with the extension, and the web it sees. */
export interface Session extends Launched {
  readonly web: Web;
  /** The folder that downloads go to. */
  readonly downloads: string;
  /** Opens an address of the web in a new tab. */
  open(address: string): Promise<Page>;
  /** Opens one of the extension's own pages in a new tab, for example "popup.html?tab=3". */
  openView(path: string): Promise<Page>;
  close(): Promise<void>;
}

/** What a session may begin with. */
interface Beginning {
  /** An empty folder for the browser's profile. */
  readonly profile?: string;
  /** The folder of the extension, where it is not the one that was built. */
  readonly extension?: string;
  /** Preferences of Firefox. */
  readonly preferences?: Readonly<Record<string, string | number | boolean>>;
}

/** Starts the browser of this project, with everything it asks for going through a web of its own. */
export async function startSession({
  profile,
  extension = inject("extension"),
  preferences = {},
}: Beginning = {}): Promise<Session> {
  const web = await startWeb();
  const downloads = mkdtempSync(join(tmpdir(), "who-says-downloads-"));
  const launched = await launch(inject("family"), {
    path: inject("program"),
    extension,
    headless: true,
    proxy: web.proxy,
    ...(profile !== undefined && { profile }),
    // Firefox stops the background after thirty seconds of rest; here after one, so that every test may meet that.
    preferences: {
      "extensions.background.idle.timeout": 1000,
      "browser.download.folderList": 2,
      "browser.download.dir": downloads,
      "browser.download.always_ask_before_handling_new_types": false,
      ...preferences,
    },
  });
  const { browser, base, family } = launched;
  if (family === "chromium") {
    const client = await browser.target().createCDPSession();
    await client.send("Browser.setDownloadBehavior", { behavior: "allow", downloadPath: downloads });
  }
  await launched.welcome?.close();
  const session: Session = {
    ...launched,
    web,
    downloads,
    open: async (address) => {
      const page = await browser.newPage();
      await page.goto(address, { waitUntil: "load" });
      return page;
    },
    openView: (path) => openView(browser.newPage(), base + path),
    close: async () => {
      begun.delete(session);
      await ended(browser);
      await web.close();
      rmSync(downloads, { recursive: true, force: true });
    },
  };
  begun.add(session);
  return session;
}

/** Sessions that were not closed yet. */
const begun = new Set<Session>();

/** Closes every session of this file, also those that nobody holds any more. */
export async function leaveSessions(): Promise<void> {
  await Promise.all([...begun].map((session) => session.close()));
}

/** How long a browser may take to end before it is killed, in ms. */
const FAREWELL = 10_000;

async function ended(browser: Browser): Promise<void> {
  const killing = setTimeout(() => browser.process()?.kill("SIGKILL"), FAREWELL);
  await browser.close().catch(() => undefined);
  clearTimeout(killing);
}
