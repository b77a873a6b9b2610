import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { PageState } from "../../src/views/article/page-state";
import { sooner } from "../../src/views/popup/sooner";

const PAGE = { state: "not-article" } as const satisfies PageState;
const KEPT = { state: "unreadable", why: "browser" } as const satisfies PageState;
const within = <Found>(wait: number, found: Found) =>
  new Promise<Found>((done) => setTimeout(done, wait, found));

describe("what a popup is drawn with", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  async function firstOf(page: number, kept: number | null) {
    const asked = { page: 0, kept: 0 };
    const { first, ask } = sooner(
      () => within(asked.page++ === 0 ? page : 0, PAGE),
      () => within(asked.kept++ === 0 ? (kept ?? 0) : 0, kept === null ? null : KEPT),
    );
    await vi.advanceTimersByTimeAsync(160);
    return { first: await first, ask, asked };
  }

  test("is the page's own answer where that is quick, and nothing kept is asked for", async () => {
    const { first, asked } = await firstOf(20, 0);
    expect(first).toBe(PAGE);
    expect(asked.kept).toBe(0);
  });

  test("is what is kept where the page is slow", async () => {
    expect((await firstOf(5000, 20)).first).toBe(KEPT);
  });

  test("is nothing where neither came in time; then what comes first, and from then on the page", async () => {
    const { first, ask, asked } = await firstOf(5000, 400);
    expect(first).toBeNull();
    const next = ask();
    await vi.advanceTimersByTimeAsync(400);
    expect(await next).toBe(KEPT);
    const page = ask();
    await vi.advanceTimersByTimeAsync(1);
    expect(await page).toBe(PAGE);
    expect(asked).toEqual({ page: 2, kept: 1 });
  });

  test("waits for the page where nothing is kept of it", async () => {
    const { first, ask, asked } = await firstOf(700, null);
    expect(first).toBeNull();
    const next = ask();
    await vi.advanceTimersByTimeAsync(700);
    expect(await next).toBe(PAGE);
    expect(asked.page).toBe(1);
  });
});
