// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { tellFound } from "../../src/content/tell-found";

const told: string[] = [];
const page = document as Document & { ariaNotify?: (words: string) => void };
let end: AbortController;
beforeEach(() => {
  told.length = 0;
  end = new AbortController();
  const getMessage = (id: string, gaps: readonly string[] = []) => `${id} ${gaps.join()}`.trim();
  vi.stubGlobal("chrome", { runtime: { id: "x" }, i18n: { getMessage, getUILanguage: () => "en" } });
  page.ariaNotify = (words) => told.push(words);
});
afterEach(() => {
  end.abort();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const turn = (state: DocumentVisibilityState) => {
  vi.spyOn(document, "visibilityState", "get").mockReturnValue(state);
  document.dispatchEvent(new Event("visibilitychange"));
};

test("how many claims were found is told at once in a page that is looked at", () => {
  turn("visible");
  tellFound(24, end.signal);
  expect(told).toEqual(["claims_found_other 24"]);
});

test("a page behind others tells it once, when it is looked at", () => {
  turn("hidden");
  tellFound(1, end.signal);
  turn("hidden");
  expect(told).toEqual([]);
  turn("visible");
  turn("visible");
  expect(told).toEqual(["claims_found_one 1"]);
});

test("nothing is told of a page without claims, of one that was left, or where the browser cannot", () => {
  turn("visible");
  tellFound(0, end.signal);
  turn("hidden");
  tellFound(2, end.signal);
  end.abort();
  turn("visible");
  delete page.ariaNotify;
  tellFound(3, new AbortController().signal);
  expect(told).toEqual([]);
});
