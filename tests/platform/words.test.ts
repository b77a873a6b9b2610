import { beforeEach, expect, test, vi } from "vitest";
import { FakeBrowser } from "./fake-browser";

let browser: FakeBrowser;
let words: typeof import("../../src/platform/words");
beforeEach(async () => {
  browser = new FakeBrowser().install();
  vi.resetModules();
  words = await import("../../src/platform/words");
});

test("a message is said with its gaps filled", () => {
  browser.messages = { told: "$1 told $2" };
  expect(words.say("told", "Lind", "reporters")).toBe("Lind told reporters");
});

test("a first value that is a number chooses the plural the language wants", () => {
  browser.messages = {
    locale: "ru",
    claims_one: "$1 a",
    claims_few: "$1 b",
    claims_many: "$1 c",
    claims_other: "$1 d",
  };
  expect([1, 3, 5, 21].map((count) => words.say("claims", count))).toEqual(["1 a", "3 b", "5 c", "21 a"]);
});

test("a plural the language wants but has no message for is said with the one for all others", () => {
  browser.messages = { locale: "en", claims_other: "$1 claims" };
  expect(words.say("claims", 1)).toBe("1 claims");
});

test("hyphens of rules and grades are underscores in message ids", () => {
  browser.messages = { grade_on_record: "On the record" };
  expect(words.say("grade-on-record")).toBe("On the record");
});

test("an unknown message is said as its id", () => {
  expect(words.say("no-such", 2)).toBe("no-such");
});

test.each(["en", "de", "es", "fr", "ru"])("numbers are written as %s writes them", (locale) => {
  browser.messages = { locale, of: "$1" };
  const written = new Intl.NumberFormat(locale);
  for (let number = 0; number < 1000; number += 1)
    expect(words.say("of", number)).toBe(written.format(number));
  for (const number of [1000, 240_000, 1.5, -3]) expect(words.say("of", number)).toBe(written.format(number));
});

test("a small number is said without a format of numbers, which a fresh process takes long to make", () => {
  browser.messages = { locale: "en", claims_other: "$1 claims" };
  const made = vi.spyOn(Intl, "NumberFormat");
  expect(words.say("claims", 24)).toBe("24 claims");
  expect(made).not.toHaveBeenCalled();
  made.mockRestore();
});
