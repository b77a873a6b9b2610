// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { watchPage } from "../../src/content/watch-page";

/** Lets the observer report, which it does after the task. */
const reported = () => Promise.resolve();

function watched(news = true) {
  const life = new AbortController();
  const hooks = { concerns: vi.fn(() => true), recheck: vi.fn(), settled: vi.fn(() => news) };
  const watch = watchPage(document, hooks, life.signal);
  return { life, hooks, watch };
}

describe("watching a page", () => {
  let life: AbortController | undefined;
  beforeEach(() => {
    vi.useFakeTimers({
      toFake: ["setTimeout", "clearTimeout", "setInterval", "clearInterval", "performance"],
    });
    document.body.innerHTML = "<main><p>Police said so.</p></main>";
  });
  afterEach(() => {
    life?.abort();
    vi.useRealTimers();
  });

  const text = () => document.querySelector("p")?.firstChild as Text;

  test("looks at nothing while nothing changes", () => {
    const { hooks, ...rest } = watched();
    life = rest.life;
    vi.advanceTimersByTime(60_000);
    expect(hooks.settled).not.toHaveBeenCalled();
  });

  test.each(["script", "img", "style", "iframe", "who-says-card"])("does not care for a %s", async (tag) => {
    const { hooks, ...rest } = watched();
    life = rest.life;
    document.body.append(document.createElement(tag));
    await reported();
    vi.advanceTimersByTime(5000);
    expect(hooks.settled).not.toHaveBeenCalled();
  });

  test("does not look where the change is nowhere near what was read", async () => {
    const { hooks, ...rest } = watched();
    life = rest.life;
    hooks.concerns.mockReturnValue(false);
    text().data = "Police said no.";
    await reported();
    vi.advanceTimersByTime(5000);
    expect(hooks.settled).not.toHaveBeenCalled();
  });

  test("has changed words rechecked before anything is painted, and looks once they have come to rest", async () => {
    const { hooks, watch, ...rest } = watched();
    life = rest.life;
    for (let i = 0; i < 5; i++) {
      text().data += " So.";
      await reported();
      vi.advanceTimersByTime(100);
    }
    expect(hooks.recheck).toHaveBeenCalledWith(text());
    expect(hooks.settled).not.toHaveBeenCalled();
    expect(watch.dirty).toBe(true);
    vi.advanceTimersByTime(200);
    expect(hooks.settled).toHaveBeenCalledTimes(1);
    expect(watch.dirty).toBe(false);
  });

  test("looks at a page that never rests, and ever less often while that brings nothing", async () => {
    const { hooks, ...rest } = watched(false);
    life = rest.life;
    const looks: number[] = [];
    for (let second = 0; second < 40; second++) {
      const before = hooks.settled.mock.calls.length;
      for (let i = 0; i < 20; i++) {
        text().data += ".";
        await reported();
        vi.advanceTimersByTime(50);
      }
      looks.push(hooks.settled.mock.calls.length - before);
    }
    const sum = (list: number[]) => list.reduce((a, b) => a + b, 0);
    expect(sum(looks.slice(0, 10))).toBeGreaterThanOrEqual(3);
    expect(sum(looks.slice(20))).toBeLessThanOrEqual(4);
  });

  test("looks away from a flood, compares the marks meanwhile, and comes back", async () => {
    const { hooks, ...rest } = watched();
    life = rest.life;
    for (let round = 0; round < 40; round++) {
      for (let i = 0; i < 600; i++) text().data = String(i);
      await reported();
    }
    hooks.recheck.mockClear();
    text().data = "Nobody sees this.";
    await reported();
    expect(hooks.recheck).not.toHaveBeenCalled();
    vi.advanceTimersByTime(300);
    expect(hooks.recheck).toHaveBeenCalledWith();
    vi.advanceTimersByTime(120_000);
    hooks.recheck.mockClear();
    text().data = "Seen again.";
    await reported();
    expect(hooks.recheck).toHaveBeenCalledWith(text());
  });

  test.each([
    ["the rest is no longer hidden", "hidden", "", null, 1],
    ["its style lets it be seen", "style", "display: none", "", 1],
    ["it loses the class that hid it", "class", "rest is-hidden", "rest", 1],
    ["it only gets another colour", "style", "color: red", "color: blue", 0],
    ["it only gets another class", "class", "rest", "rest read", 0],
  ] as const)("in the body: %s", async (_, name, before, after, looks) => {
    const rest = document.createElement("div");
    rest.setAttribute(name, before);
    rest.append("He said so.");
    document.querySelector("main")?.append(rest);
    const { hooks, watch, ...more } = watched();
    life = more.life;
    watch.watchSight(document.querySelector("main") as Element);
    if (after === null) rest.removeAttribute(name);
    else rest.setAttribute(name, after);
    await reported();
    vi.advanceTimersByTime(2000);
    expect(hooks.settled).toHaveBeenCalledTimes(looks);
  });

  test("goes on watching words after the body became another element", async () => {
    const { hooks, watch, ...more } = watched();
    life = more.life;
    watch.watchSight(document.querySelector("main") as Element);
    watch.watchSight(document.querySelector("p") as Element);
    text().data = "Police said no.";
    await reported();
    vi.advanceTimersByTime(2000);
    expect(hooks.settled).toHaveBeenCalledTimes(1);
  });

  test("ends with its signal", async () => {
    const { hooks, ...rest } = watched();
    text().data = "Changed.";
    await reported();
    rest.life.abort();
    vi.advanceTimersByTime(5000);
    text().data = "Changed again.";
    await reported();
    vi.advanceTimersByTime(5000);
    expect(hooks.settled).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });
});
