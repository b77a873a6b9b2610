import { describe, expect, test } from "vitest";
import type { Kind } from "../../src/model/claim";
import { gradeOfKind } from "../../src/model/claim";
import { gradeOf } from "../../src/model/effective";
import { isGuess, shownName } from "../../src/ui/claim-words";
import { plainSentence } from "../../src/ui/plain-sentence";
import { reasonText } from "../../src/ui/reasons";
import { tagsOf } from "../../src/ui/tags-field";
import { webAddress } from "../../src/ui/web-address";
import { annotationOf, type Made, reasonOf } from "./fixed-article";
import { sayIn } from "./say-in";

const say = sayIn("en");
const made = (more: Partial<Made> = {}) =>
  annotationOf({ id: "a", name: "Nordpost", kind: "media", grade: 3, content: "it sinks", ...more });

describe("a web address", () => {
  test.each([
    "javascript:alert(1)",
    "JavaScript:alert(1)",
    " data:text/html,hello",
    "file:///etc/passwd",
    "vbscript:x",
    "two words",
    "localhost",
    "",
  ])("is not %s", (text) => {
    expect(webAddress(text)).toBeNull();
  });
  test.each([
    ["https://example.org/a?b#c", "https://example.org/a?b#c"],
    ["example.org/letter", "https://example.org/letter"],
    [" http://example.org ", "http://example.org/"],
  ])("is %s", (text, address) => {
    expect(webAddress(text)).toBe(address);
  });
});

describe("tags", () => {
  test("are split at commas, each kept once, without their mark", () => {
    expect(tagsOf(" #quay, harbour ,, quay,#election law")).toEqual(["quay", "harbour", "election law"]);
    expect(tagsOf(" , ")).toEqual([]);
  });
});

describe("what is shown of a claim", () => {
  test("is the reader's own grade and name before the engine's", () => {
    expect(gradeOf(made())).toBe("second-hand");
    expect(gradeOf(made({ work: { grade: 5 } }))).toBe("first-hand");
    expect(shownName(made({ work: { name: "the Post" } }))).toBe("the Post");
  });
  test("is the article's own words where the engine resolved no name", () => {
    expect(shownName(made({ name: null, source: "he" }))).toBe("he");
    expect(shownName(made({ name: null }))).toBeNull();
  });
  test("is called a guess only while the name is the engine's and unsure", () => {
    expect(isGuess(made({ sure: 0.59 }))).toBe(true);
    expect(isGuess(made({ sure: 0.6 }))).toBe(false);
    expect(isGuess(made({ sure: 0.1, work: { name: "the Post" } }))).toBe(false);
    // Words of the article are no guess, whatever they stand for.
    const described = made({ sure: 0.1, source: "Work orders", name: "work orders" });
    expect(isGuess(described)).toBe(false);
  });
  test.each<[Kind, number]>([
    ["witness", 5],
    ["document", 5],
    ["person", 4],
    ["organisation", 4],
    ["media", 3],
    ["unnamed", 2],
    ["group", 2],
    ["anonymous", 2],
    ["social", 1],
    ["hearsay", 1],
  ])("grades a lone %s %i, as the rubric does", (kind, grade) => {
    expect(gradeOfKind(kind)).toBe(grade);
  });
});

describe("the plain sentence", () => {
  test("says who passes on whom", () => {
    const chain = [
      { name: "Nordpost", kind: "media" },
      { name: "an official", kind: "unnamed" },
    ] as const;
    expect(plainSentence(say, made({ chain })).words).toBe(
      "Nordpost said so, quoting someone it does not name.",
    );
    const longer = [chain[0], { name: "Radio West", kind: "media" }, chain[1]] as const;
    expect(plainSentence(say, made({ chain: longer })).words).toMatch(/through 3 hands/);
  });
  test.each<[boolean, readonly Kind[]]>([
    [true, ["media", "unnamed"]],
    [true, ["media", "person"]],
    [true, ["person", "media"]],
    [false, ["group", "document"]],
    [false, ["media", "unnamed", "person"]],
    [false, ["person", "document"]],
  ])("leaves to the reason what it does not tell itself: %s for %j", (tellsReason, kinds) => {
    const chain = kinds.map((kind) => ({ name: kind, kind }));
    expect(plainSentence(say, made({ chain })).tellsReason).toBe(tellsReason);
  });
  test("follows the kind the reader corrected", () => {
    expect(plainSentence(say, made({ work: { kind: "hearsay" } }))).toEqual({
      words: "The article does not tell who says so.",
      tellsReason: false,
    });
  });
  test("never grades a silence", () => {
    expect(plainSentence(say, made({ grade: null, stance: "silence" })).words).toBe(
      "Here the article tells what it was not told.",
    );
  });
});

describe("a reason", () => {
  test("is said in the reader's language", () => {
    const reason = { ...reasonOf("through-outlet", "English", null), values: ["Nordpost"] };
    expect(reasonText(say, reason)).toBe("It reached this article through Nordpost.");
  });
  test("keeps the engine's English where its rule has no words", () => {
    expect(reasonText(say, reasonOf("newer-than-we", "Something new.", null))).toBe("Something new.");
  });
});
