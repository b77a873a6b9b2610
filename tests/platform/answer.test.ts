import { beforeEach, expect, test } from "vitest";
import { type Answers, answerPages, answerViews } from "../../src/platform/answer";
import type { PageCalls, ViewCalls } from "../../src/platform/protocol";
import type { PageSender } from "../../src/platform/sender";
import { FakeBrowser } from "./fake-browser";

let browser: FakeBrowser;
beforeEach(() => {
  browser = new FakeBrowser().install();
});

const left = { call: "page.left", ask: { why: "left" } };
const refused = { ok: false, error: { name: "RangeError", message: "This sender may not ask that." } };

function answering(answer: (from: PageSender) => null | Promise<null>): void {
  answerPages({ "page.left": (_ask, from) => answer(from) } as Answers<PageCalls, PageSender>);
}

test("a message that is no call of ours is not claimed, so that another listener may answer it", async () => {
  answering(() => null);
  for (const message of [
    null,
    "page.left",
    { call: "view.tags", ask: {} },
    { call: "toString", ask: {} },
    { ask: {} },
  ])
    expect(await browser.send(message, browser.page("https://example.org/"))).toBeUndefined();
});

test("a call is answered with the sender the browser names", async () => {
  const senders: PageSender[] = [];
  answering((from) => {
    senders.push(from);
    return null;
  });
  const from = browser.page("https://example.org/a", { tabId: 7, frameId: 2 });
  expect(await browser.send(left, from)).toEqual({ ok: true, value: null });
  expect(senders).toEqual([{ tabId: 7, frameId: 2, address: "https://example.org/a", isPrivate: false }]);
});

test("page calls are refused to views, other extensions, tabless senders and pages that are not of the web", async () => {
  answering(() => null);
  const page = browser.page("https://example.org/");
  const others = [
    browser.view(),
    { ...page, id: "another-extension" },
    { id: page.id as string, url: "https://example.org/", frameId: 0 },
    browser.page("file:///etc/passwd"),
    browser.page("data:text/html,x"),
  ];
  for (const from of others) expect(await browser.send(left, from)).toEqual(refused);
});

test("view calls are refused to content scripts", async () => {
  answerViews({ "view.tags": () => [] } as unknown as Answers<ViewCalls, null>);
  const message = { call: "view.tags", ask: {} };
  expect(await browser.send(message, browser.view())).toEqual({ ok: true, value: [] });
  expect(await browser.send(message, browser.page("https://example.org/"))).toEqual(refused);
});

test("an error is answered with its name and message, thrown at once or later", async () => {
  answering(() => {
    throw new TypeError("at once");
  });
  const page = browser.page("https://example.org/");
  expect(await browser.send(left, page)).toEqual({
    ok: false,
    error: { name: "TypeError", message: "at once" },
  });
  browser.listeners.clear();
  answering(() => Promise.reject(new SyntaxError("later")));
  expect(await browser.send(left, page)).toEqual({
    ok: false,
    error: { name: "SyntaxError", message: "later" },
  });
});

test("what listens can be stopped", async () => {
  const stop = answerPages({ "page.left": () => null } as unknown as Answers<PageCalls, PageSender>);
  stop();
  expect(await browser.send(left, browser.page("https://example.org/"))).toBeUndefined();
});
