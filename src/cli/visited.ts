import type { Page } from "puppeteer-core";
import type { Article, Placed } from "../model/annotation";
import type { Launched } from "./launch";

/** What the extension says of a page, as its own pages are told. */
export type Visited =
  | {
      readonly state: "article";
      readonly view: { readonly article: Article; readonly placed: readonly Placed[] };
    }
  | { readonly state: string; readonly language?: string; readonly limit?: number };

/** A page of the extension from which the visit of one tab can be asked. */
export interface Asker {
  /** What became of the page, once that is known; `reading` where it took longer than `patience` ms. */
  visited(patience?: number): Promise<Visited>;
  /** Scrolls to a claim and opens its card. */
  show(annotationId: string): Promise<boolean>;
  readonly page: Page;
  readonly tabId: number;
}

/** How often a page that is being read is asked again, in ms. */
const ASK_EVERY = 150;

/** Opens the popup of a page in a tab of its own, from where the visit can be asked. */
export async function askerFor({ browser, base }: Launched, page: Page): Promise<Asker> {
  const address = page.url();
  const view = await openView(browser.newPage(), `${base}popup.html`);
  const tabId = await view.evaluate(findTab, address);
  if (tabId === null) throw new Error(`The tab of ${address} is gone.`);
  const popup = await openView(Promise.resolve(view), `${base}popup.html?tab=${tabId}`);
  return {
    page: popup,
    tabId,
    show: (annotationId) => popup.evaluate(showClaim, tabId, annotationId),
    async visited(patience = 20_000) {
      for (const end = performance.now() + patience; ; ) {
        const found = (JSON.parse(await popup.evaluate(lookAt, tabId)) ?? { state: "nobody" }) as Visited;
        const done = found.state !== "reading" && found.state !== "nobody";
        if (done || performance.now() > end) return found;
        await new Promise((resolve) => setTimeout(resolve, ASK_EVERY));
      }
    },
  };
}

/** How long one of the extension's own pages may take to open, in ms. */
const PATIENCE = 20_000;

/** Opens one of the extension's own pages in a tab. */
export async function openView(tab: Promise<Page>, address: string): Promise<Page> {
  const page = await tab;
  // Firefox never says that a page of an extension has loaded, and drops what waits in a page that is left, so the page
  // is asked again and again where it is.
  void page.goto(address).catch(() => undefined);
  for (const end = performance.now() + PATIENCE; performance.now() < end; ) {
    const [at, state] = await page
      .evaluate(() => [location.href, document.readyState] as const)
      .catch(() => [] as const);
    if (at === address && state === "complete") return page;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`${address} did not open.`);
}

// The two functions below run inside a page of the extension.

interface TabsScope {
  readonly browser?: Api;
  readonly chrome: Api;
}

interface Api {
  readonly tabs: Tabs;
  readonly scripting: { executeScript(of: object): Promise<readonly { readonly result?: string }[]> };
}

interface Tabs {
  query(of: object): Promise<readonly { readonly id?: number; readonly url?: string }[]>;
  sendMessage(tabId: number, message: object, options: object): Promise<unknown>;
}

async function findTab(address: string): Promise<number | null> {
  const { browser, chrome } = globalThis as unknown as TabsScope;
  const open = await (browser ?? chrome).tabs.query({});
  return open.find(({ url }) => url === address)?.id ?? null;
}

async function showClaim(tabId: number, annotationId: string): Promise<boolean> {
  const { browser, chrome } = globalThis as unknown as TabsScope;
  const message = { call: "visit.show", ask: { annotationId } };
  const answer = await (browser ?? chrome).tabs.sendMessage(tabId, message, { frameId: 0 }).catch(() => null);
  return (answer as { value?: unknown } | null)?.value === true;
}

// As JSON, because Firefox's driver leaves out an object that it meets for the second time.
async function lookAt(tabId: number): Promise<string> {
  const { browser, chrome } = globalThis as unknown as TabsScope;
  const { scripting } = browser ?? chrome;
  // As the popup does it: a page that does not look like an article has no visit until somebody asks.
  const target = { tabId };
  const look = async () =>
    JSON.stringify((await (globalThis as { whoSaysState?: () => Promise<object> }).whoSaysState?.()) ?? null);
  const frames = await scripting.executeScript({ target, func: look }).catch(() => []);
  const found = frames[0]?.result ?? "null";
  if (found === "null")
    await scripting.executeScript({ target, files: ["detect.js", "verdict.js", "visit.js"] }).catch(() => []);
  return found;
}
