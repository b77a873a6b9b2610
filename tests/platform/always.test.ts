import { beforeEach, expect, test } from "vitest";
import { followAlways } from "../../src/platform/always";
import { FakeBrowser } from "./fake-browser";

interface Registered {
  readonly id: string;
  readonly matches: readonly string[];
}

let registered: Registered[];
let ran: { readonly target: { readonly tabId: number } }[];
beforeEach(() => {
  registered = [{ id: "other", matches: [] }];
  ran = [];
  const browser = new FakeBrowser().install();
  Object.assign(browser.api, {
    tabs: { query: async () => [{ id: 7 }] },
    scripting: {
      getRegisteredContentScripts: async () => registered,
      unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
        registered = registered.filter(({ id }) => !ids.includes(id));
      },
      registerContentScripts: async (more: Registered[]) => {
        if (more.some(({ id }) => id.includes(" "))) throw new Error("Invalid match pattern");
        registered.push(...more);
      },
      executeScript: async (of: (typeof ran)[number]) => ran.push(of),
    },
  });
});

const patterns = () => registered.flatMap(({ matches }) => matches);

test("each host is read with all below it, an address of figures by itself", async () => {
  await followAlways(["blog.example", "127.0.0.1", "[::1]"]);
  expect(patterns()).toEqual(["*://*.blog.example/*", "*://127.0.0.1/*", "*://[::1]/*"]);
  expect(ran.map(({ target }) => target.tabId)).toEqual([7, 7, 7]);
});

test("what is no host's name keeps no other from being read", async () => {
  await followAlways(["a b", "blog.example"]);
  expect(patterns()).toEqual(["*://*.blog.example/*"]);
});

test("said again it changes nothing, and what is no longer said is taken back, but nothing of others", async () => {
  await followAlways(["blog.example", "notes.example"]);
  await followAlways(["notes.example"]);
  expect(patterns()).toEqual(["*://*.notes.example/*"]);
  expect(ran).toHaveLength(2);
  await followAlways([]);
  expect(registered.map(({ id }) => id)).toEqual(["other"]);
});
