import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Box, onTheWay, placeCard } from "../../src/content/place";

const AREA: Box = { left: 0, top: 0, right: 1200, bottom: 800 };
const CARD = { width: 336, height: 280 };

function line(left: number, top: number, right: number): Box {
  return { left, top, right, bottom: top + 22 };
}

function boxOf(place: { left: number; top: number; height: number }): Box {
  return {
    left: place.left,
    top: place.top,
    right: place.left + CARD.width,
    bottom: place.top + place.height,
  };
}

function covers(a: Box, b: Box): boolean {
  return a.left < b.right && a.right > b.left && a.top < b.bottom - 1 && a.bottom > b.top + 1;
}

const place = (words: readonly Box[], more: { area?: Box; rtl?: boolean; side?: "below" | "above" } = {}) => {
  const anchor = words[0] as Box;
  return placeCard({ anchor, marks: [anchor], words, card: CARD, area: AREA, rtl: false, ...more });
};

describe("where a card goes", () => {
  test("stands below the last line of its claim, at the line pointed at", () => {
    const words = [line(300, 100, 420), line(300, 122, 700), line(300, 144, 520)];
    expect(place(words)).toEqual({ side: "below", left: 300, top: 174, height: CARD.height });
  });

  test("stands above where there is no room below", () => {
    const words = [line(300, 600, 420), line(300, 622, 700)];
    expect(place(words)).toMatchObject({ side: "above", top: 600 - 8 - CARD.height });
  });

  test("is rather lower than cut off by the window's edge", () => {
    const short: Box = { ...AREA, bottom: 560 };
    const words = [line(300, 262, 420), line(300, 284, 700)];
    const at = place(words, { area: short });
    expect(at.height).toBeLessThan(CARD.height);
    expect(boxOf(at).top).toBeGreaterThanOrEqual(0);
    expect(boxOf(at).bottom).toBeLessThanOrEqual(560);
    expect(words.some((word) => covers(boxOf(at), word))).toBe(false);
  });

  test("leaves the buttons of a dialog free, and rather covers the words behind it", () => {
    const words = [line(500, 200, 700), line(300, 222, 900)];
    const across = { left: 0, top: 250, right: 1200, bottom: 800 };
    expect(covers(boxOf(place(words)), across)).toBe(true);
    for (const controls of [
      [across],
      [{ ...across, top: 0, bottom: 190 }],
      [line(100, 250, 1100), line(100, 170, 1100)],
    ]) {
      const at = boxOf(
        placeCard({
          anchor: words[0] as Box,
          marks: words,
          words,
          card: CARD,
          area: AREA,
          rtl: false,
          controls,
        }),
      );
      for (const control of controls) expect(covers(at, control)).toBe(false);
      expect([at.left, at.top, AREA.right - at.right, AREA.bottom - at.bottom].every((gap) => gap >= 8)).toBe(
        true,
      );
    }
  });

  test("is never cut off by the edge of a low window, whatever it then covers", () => {
    const low: Box = { left: 0, top: 0, right: 320, bottom: 480 };
    for (let first = 0; first <= 440; first += 20)
      for (const lines of [1, 4, 9]) {
        const words = Array.from({ length: lines }, (_, index) => line(8, first + index * 25, 300));
        const at = boxOf(place(words, { area: low }));
        expect(at.top, `${lines} lines from ${first}`).toBeGreaterThanOrEqual(8);
        expect(at.bottom, `${lines} lines from ${first}`).toBeLessThanOrEqual(472);
      }
  });

  test("stands beside a claim that fills the height of the window", () => {
    const words = Array.from({ length: 30 }, (_, index) => line(100, 20 + index * 25, 700));
    expect(place(words).side).toBe("right");
  });

  test("covers content rather than the source and the cue where nothing is free", () => {
    const narrow: Box = { left: 0, top: 0, right: 360, bottom: 640 };
    const words = Array.from({ length: 25 }, (_, index) => line(16, 10 + index * 25, 344));
    const mark = words[0] as Box;
    const at = placeCard({ anchor: mark, marks: [mark], words, card: CARD, area: narrow, rtl: false });
    expect(covers(boxOf(at), mark)).toBe(false);
  });

  test("begins at the right end of the line where the words run to the left", () => {
    expect(place([line(500, 100, 900)], { rtl: true }).left).toBe(900 - CARD.width);
  });

  test("stays on its side while the page scrolls, as long as that side is free", () => {
    const words = [line(300, 390, 420)];
    expect(place(words, { side: "above" }).side).toBe("above");
    expect(place(words, { side: "below" }).side).toBe("below");
  });

  test("never covers the words of a short claim anywhere in a window with room", () => {
    const left = fc.integer({ min: 8, max: 1000 });
    const top = fc.integer({ min: 0, max: 778 });
    fc.assert(
      fc.property(left, top, fc.integer({ min: 30, max: 190 }), (x, y, width) => {
        const word = line(x, y, x + width);
        expect(covers(boxOf(place([word])), word)).toBe(false);
      }),
    );
  });

  test("always stands wholly in a window that is larger than the card", () => {
    fc.assert(
      fc.property(fc.integer({ min: -300, max: 1400 }), fc.integer({ min: 0, max: 778 }), (x, y) => {
        const box = boxOf(place([line(x, y, x + 120)]));
        expect(box.left).toBeGreaterThanOrEqual(0);
        expect(box.right).toBeLessThanOrEqual(AREA.right);
      }),
    );
  });
});

describe("the way from a mark to its card", () => {
  const mark = line(300, 100, 400);
  const card = { left: 300, top: 130, right: 636, bottom: 410 };

  test("is no way where the pointer goes elsewhere", () => {
    expect(onTheWay(100, 115, [mark], card)).toBe(false);
    expect(onTheWay(350, 60, [mark], card)).toBe(false);
  });

  test("leads through the gap between them", () => {
    expect(onTheWay(420, 126, [mark], card)).toBe(true);
  });
});
