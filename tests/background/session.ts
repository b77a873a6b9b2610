import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { vi } from "vitest";
import type { PageCalls, ViewCalls } from "../../src/platform/protocol";
import { FakeBrowser, type FakeSender } from "../platform/fake-browser";

/** A background under test, with the pages and views that ask it. */
export interface Session {
  readonly browser: FakeBrowser;
  page<Name extends keyof PageCalls>(
    call: Name,
    ask: PageCalls[Name]["ask"],
    from?: FakeSender,
  ): Promise<PageCalls[Name]["answer"]>;
  view<Name extends keyof ViewCalls>(
    call: Name,
    ask: ViewCalls[Name]["ask"],
  ): Promise<ViewCalls[Name]["answer"]>;
  /** Stops the background and starts it anew: globals are gone, the database and the browser stay. */
  restart(): Promise<void>;
}

/** The address the pages of the tests are at, unless they say otherwise. */
export const ADDRESS = "https://www.harbour-post.example/2026/ferry-plan?utm_source=letter#top";

/** Starts a background on an empty database and an empty browser. */
export async function startBackground(): Promise<Session> {
  globalThis.indexedDB = new IDBFactory();
  const browser = new FakeBrowser().install();
  const storage = { estimate: async () => ({ usage: 1000, quota: 1e9 }), persisted: async () => true };
  Object.defineProperty(globalThis, "navigator", { value: { storage }, configurable: true });
  const start = async () => {
    browser.listeners.clear();
    vi.resetModules();
    // The polyfill would hold on to the browser of the first test.
    vi.doMock("webextension-polyfill", () => ({ default: browser.api }));
    vi.doMock("../../src/engine/analyse", () => import("./fake-engine"));
    await import("../../src/background/main");
  };
  await start();
  const send = async (call: string, ask: unknown, from: FakeSender) => {
    const answer = (await browser.send({ call, ask }, from)) as {
      ok: boolean;
      value?: unknown;
      error?: unknown;
    };
    if (!answer?.ok) throw new Error(`${call}: ${JSON.stringify(answer)}`);
    return answer.value as never;
  };
  return {
    browser,
    page: (call, ask, from = browser.page(ADDRESS)) => send(call, ask, from),
    view: (call, ask) => send(call, ask, browser.view()),
    restart: start,
  };
}

/** An article of the tests, in which the engine of the tests finds five claims. */
export const ARTICLE = [
  "Harbour council backs a night ferry",
  "The harbour council will run a night ferry from May. Lind said the first boat would leave at ten in the evening.",
  "Ortega said the ferry would lose money in every month but July. Interfax reported that two operators had offered.",
  "A spokesman for the port spoke of older plans. Varga declined to comment on them.",
  "The plan costs four million a year. Okafor said nobody had counted the tickets that commuters would buy.",
].join("\n\n");
