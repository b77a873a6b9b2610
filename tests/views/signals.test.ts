import { describe, expect, test } from "vitest";
import type { Signal } from "../../src/model/analysis";
import { signalText } from "../../src/views/article/signals";
import { sayIn } from "../ui/say-in";

const signal = (more: Partial<Signal>): Signal => ({
  id: "chains",
  count: 1,
  text: "English.",
  values: [],
  claims: [],
  ...more,
});

describe("a signal", () => {
  test.each([
    ["en", "1", "1 claim came through more than one hand."],
    ["en", "3", "3 claims came through more than one hand."],
    ["ru", "3", "3 утверждения прошли больше чем через одни руки."],
    ["ru", "5", "5 утверждений прошли больше чем через одни руки."],
    ["de", "2", "2 Aussagen gingen durch mehr als eine Hand."],
  ])("is said in the plural its language wants: %s, %s", (language, count, sentence) => {
    expect(signalText(sayIn(language), signal({ values: [count] }))).toBe(sentence);
  });

  test("says its variant", () => {
    expect(signalText(sayIn("en"), signal({ id: "lead", variant: "second-hand" }))).toBe(
      "The opening rests on what another outlet reports.",
    );
  });

  test("has a sentence of its own where there is nobody to name", () => {
    const say = sayIn("en");
    expect(signalText(say, signal({ id: "unnamed-sources", count: 0, values: ["0", "none"] }))).toBe(
      "Every source is named.",
    );
    expect(signalText(say, signal({ id: "right-of-reply", values: ["", "2"] }))).toBe(
      "Something asked was not answered.",
    );
  });

  test("keeps the engine's English where it has no words", () => {
    expect(signalText(sayIn("en"), signal({ id: "lead", variant: "newer" }))).toBe("English.");
  });
});
