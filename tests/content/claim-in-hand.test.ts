// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { ClaimInHand } from "../../src/content/claim-in-hand";
import type { Hit } from "../../src/content/hit";
import type { Marks } from "../../src/content/marks";
import type { CardDoor, CardShow } from "../../src/content/world";
import type { ArticleView } from "../../src/platform/protocol";
import { DEFAULTS } from "../../src/platform/settings";

const on = (...ids: string[]): Hit => ({
  segment: { start: 0, end: 1, grade: "on-record", ids },
  active: false,
});
const OFF: Hit = { segment: null, active: false };
const CONTENT: Hit = { segment: null, active: true };
const LINE = { left: 100, top: 100, right: 200, bottom: 120 } as DOMRect;

function inHand(settings: Partial<typeof DEFAULTS> = {}) {
  const lit: (string | null)[] = [];
  const shown: CardShow[] = [];
  const opened: string[] = [];
  let open = false;
  const card: CardDoor = {
    open: (show) => {
      open = true;
      shown.push(show);
    },
    close: () => {
      open = false;
      return true;
    },
    get box() {
      return open ? { left: 100, top: 130, right: 436, bottom: 400 } : null;
    },
    holds: () => false,
    remove: () => undefined,
  };
  const ids = ["a", "b", "c"];
  const marks = {
    claims: ids.map((id) => ({ id })),
    has: (id: string) => ids.includes(id),
    light: (id: string | null, content = false) => lit.push(id === null ? null : content ? `${id}+` : id),
    rectsOf: () => ({ marks: [LINE], words: [LINE] }),
    scrollTo: () => Promise.resolve(),
    firstInView: () => 1,
  } as unknown as Marks;
  const view = { placed: ids.map((id) => ({ annotation: { id } })) } as unknown as ArticleView;
  const hand = new ClaimInHand(marks, {
    view: () => view,
    look: () => ({ settings: { ...DEFAULTS, ...settings }, ground: "light" }),
    loadCard: () => Promise.resolve(card),
    edit: () => Promise.resolve({ status: "gone" }),
    mark: () => undefined,
    source: () => undefined,
    opened: (id) => opened.push(id),
  });
  return { hand, lit, shown, opened };
}

const wait = (ms: number) => vi.advanceTimersByTimeAsync(ms);

describe("the claim in hand", () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test("is none while the pointer passes over marks", async () => {
    const { hand, lit } = inHand();
    hand.over(on("a"), 110, 110);
    await wait(80);
    hand.over(OFF, 110, 300);
    await wait(2000);
    expect(hand.id).toBeNull();
    expect(lit).toEqual(["a", null]);
  });

  test("is none while pointing, where the reader wants to click", async () => {
    const { hand } = inHand({ opens: "click" });
    hand.over(on("a"), 110, 110);
    await wait(2000);
    expect(hand.id).toBeNull();
  });

  test("is tinted at once, and explained with its content when the pointer rests", async () => {
    const { hand, lit } = inHand();
    hand.over(on("a"), 110, 110);
    expect(lit).toEqual(["a"]);
    await wait(DEFAULTS.delay);
    expect(hand.id).toBe("a");
    expect(lit).toEqual(["a", "a+"]);
  });

  test("goes soon after the pointer left, later on the way to the card", async () => {
    const { hand } = inHand();
    hand.over(on("a"), 110, 110);
    await wait(DEFAULTS.delay);
    hand.over(OFF, 150, 125);
    await wait(500);
    expect(hand.id).toBe("a");
    hand.over(OFF, 900, 700);
    await wait(300);
    expect(hand.id).toBeNull();
  });

  test("stays while the pointer is in the card or on the content", async () => {
    const { hand, shown } = inHand();
    hand.over(on("a"), 110, 110);
    await wait(DEFAULTS.delay);
    hand.over(OFF, 150, 125);
    shown[0]?.onInside(true);
    await wait(5000);
    expect(hand.id).toBe("a");
    shown[0]?.onInside(false);
    hand.over(CONTENT, 150, 90);
    await wait(5000);
    expect(hand.id).toBe("a");
  });

  test("changes only when the pointer rests on another mark", async () => {
    const { hand } = inHand();
    hand.over(on("a"), 110, 110);
    await wait(DEFAULTS.delay);
    hand.over(on("b"), 110, 160);
    await wait(50);
    expect(hand.id).toBe("a");
    await wait(DEFAULTS.delay);
    expect(hand.id).toBe("b");
  });

  test("is pinned by a click, and let go by another", async () => {
    const { hand } = inHand();
    hand.press(on("a"), 110, 110, false);
    await wait(0);
    hand.over(OFF, 900, 700);
    hand.elsewhere();
    hand.over(on("b"), 110, 160);
    await wait(5000);
    expect(hand.id).toBe("a");
    hand.press(on("a"), 110, 110, false);
    expect(hand.id).toBeNull();
  });

  test("goes through claims that share words by clicking again", async () => {
    const { hand } = inHand();
    hand.press(on("a", "b"), 110, 110, false);
    await wait(0);
    hand.press(on("a", "b"), 110, 110, false);
    await wait(0);
    expect(hand.id).toBe("b");
  });

  test("opened by a finger goes when something else is touched", async () => {
    const { hand } = inHand();
    hand.press(on("a"), 110, 110, true);
    await wait(0);
    expect(hand.id).toBe("a");
    hand.elsewhere();
    expect(hand.id).toBeNull();
  });

  test("moves on from what is in the window, then from claim to claim, and stops at the end", async () => {
    const { hand, shown } = inHand();
    expect(await hand.move(1)).toBe(true);
    expect(hand.id).toBe("b");
    expect(shown.at(-1)?.focus).toBe(true);
    expect(await hand.move(1)).toBe(true);
    expect(hand.id).toBe("c");
    expect(await hand.move(1)).toBe(false);
    expect(hand.id).toBe("c");
  });

  test("asked for by a key is not lost to a pointer that moves meanwhile", async () => {
    const { hand } = inHand();
    const held = hand.hold("a");
    hand.over(on("b"), 110, 160);
    hand.over(OFF, 500, 500);
    hand.outside(true);
    expect(await held).toBe(true);
    await wait(5000);
    expect(hand.id).toBe("a");
  });

  test("is told of when its card opens, and not while the pointer passes", async () => {
    const { hand, opened } = inHand();
    hand.over(on("a"), 110, 110);
    await wait(80);
    hand.over(OFF, 110, 300);
    await wait(2000);
    expect(opened).toEqual([]);
    await hand.hold("b");
    expect(await hand.move(1)).toBe(true);
    expect(opened).toEqual(["b", "c"]);
  });

  test("gives the keyboard back to where it was", async () => {
    document.body.innerHTML = "<a href='#'>Read on</a>";
    const link = document.querySelector("a") as HTMLElement;
    link.focus();
    const { hand } = inHand();
    await hand.hold("a");
    link.blur();
    hand.close();
    expect(document.activeElement).toBe(link);
  });

  test("that is no longer marked is not opened", async () => {
    const { hand } = inHand();
    expect(await hand.hold("gone")).toBe(false);
  });
});
