// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type LookAgain, lookAgain } from "../../src/content/look-again";

let again: LookAgain | undefined;
let look = vi.fn();
let done = vi.fn();
beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  document.body.innerHTML = "<p>Police said so.</p><p></p>";
  look = vi.fn();
  done = vi.fn();
  again = lookAgain(document, look, done);
});
afterEach(() => {
  again?.end();
  vi.useRealTimers();
});

/** Changes the page, and lets the observer report, which it does after the task. */
async function change(): Promise<void> {
  document.body.append(document.createElement("p"));
  await Promise.resolve();
}

test("a page at rest is never looked at", async () => {
  again?.onChange();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(look).not.toHaveBeenCalled();
  expect(vi.getTimerCount()).toBe(0);
});

test("a change is looked at once it had 200 ms, however many came", async () => {
  again?.onChange();
  for (let i = 0; i < 50; i += 1) await change();
  await vi.advanceTimersByTimeAsync(199);
  expect(look).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(look).toHaveBeenCalledTimes(1);
});

test("a page that never rests is looked at five times, until something begins anew", async () => {
  again?.onChange();
  for (let i = 0; i < 200; i += 1) {
    await change();
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(look).toHaveBeenCalledTimes(5);
  expect(done).toHaveBeenCalledTimes(1);
  again?.soon();
  await vi.advanceTimersByTimeAsync(200);
  expect(look).toHaveBeenCalledTimes(6);
});

test("nothing is looked at after the end", async () => {
  again?.soon();
  again?.end();
  await change();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(look).not.toHaveBeenCalled();
});

test("words that change without an element are a change", async () => {
  document.body.innerHTML = "<p>Police said so.</p>";
  again?.onChange();
  const words = document.querySelector("p")?.firstChild as Text;
  words.data = "Police said so on Monday.";
  await vi.advanceTimersByTimeAsync(200);
  expect(look).toHaveBeenCalledTimes(1);
});
