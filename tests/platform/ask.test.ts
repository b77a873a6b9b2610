import { beforeEach, expect, test } from "vitest";
import { type AskError, askBackground, askThrough } from "../../src/platform/ask";
import type { PageCalls } from "../../src/platform/protocol";
import { FakeBrowser } from "./fake-browser";

let browser: FakeBrowser;
beforeEach(() => {
  browser = new FakeBrowser().install();
});

async function failureOf(asking: Promise<unknown>): Promise<AskError> {
  return asking.then(
    () => Promise.reject(new Error("It was answered.")),
    (error: AskError) => error,
  );
}

const ask = (send: () => Promise<unknown>) =>
  askThrough<PageCalls, "page.left">(send, "page.left", { why: "left" });

test("an answer comes back opened", async () => {
  expect(await ask(async () => ({ ok: true, value: null }))).toBeNull();
});

test("an error over there comes back as failed, with its name and message", async () => {
  const error = await failureOf(
    ask(async () => ({ ok: false, error: { name: "TypeError", message: "no" } })),
  );
  expect(error).toMatchObject({ why: "failed", message: "no", cause: "TypeError" });
});

test("a background stopped while it worked is asked once more", async () => {
  let times = 0;
  const send = async () => {
    if (++times === 1) throw new Error("The message port closed before a response was received.");
    return { ok: true, value: null };
  };
  expect(await ask(send)).toBeNull();
  expect(times).toBe(2);
});

test("a background that is being stopped is asked again until it is back, because it is always there", async () => {
  let times = 0;
  browser.api.runtime.sendMessage = async () => {
    if (++times < 3) throw new Error("Could not establish connection. Receiving end does not exist.");
    return { ok: true, value: null };
  };
  expect(await askBackground("page.left", { why: "left" })).toBeNull();
  expect(times).toBe(3);
});

test("a background that never comes back is not asked for ever", async () => {
  const error = await failureOf(askBackground("page.left", { why: "left" }));
  expect(error.why).toBe("nobody");
  expect(browser.done).toHaveLength(4);
});

test("a page without a visit is nobody", async () => {
  const send = async () =>
    Promise.reject(new Error("Could not establish connection. Receiving end does not exist."));
  expect((await failureOf(ask(send))).why).toBe("nobody");
});

test("after an update the script is told that it is orphaned, whatever the browser throws", async () => {
  browser.api.runtime.id = undefined;
  expect((await failureOf(askBackground("page.left", { why: "left" }))).why).toBe("orphaned");
  const send = async () => Promise.reject(new Error("Extension context invalidated."));
  expect((await failureOf(ask(send))).why).toBe("orphaned");
});
