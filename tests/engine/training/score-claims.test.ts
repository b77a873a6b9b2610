import { describe, expect, it } from "vitest";
import { type GoldClaim, parseGold } from "../../../src/engine/training/corpora";
import { scoreClaims } from "../../../src/engine/training/score-claims";
import { isReportingCue, sameName } from "../../../src/engine/training/score-words";

const text = "Nobody moved. The harbour master said the ferry was late. Anna Holt hoped so.";
const at = (part: string): [number, number] => [text.indexOf(part), text.indexOf(part) + part.length];
const claim = (source: string, cue: string, content: string): GoldClaim => ({
  source: source === "" ? [] : [at(source)],
  cue: [at(cue)],
  content: [at(content)],
});
const gold = claim("The harbour master", "said", "the ferry was late");
const article = { id: "ferry", text, claims: [gold] };
const f1 = (found: GoldClaim[], row: string) => scoreClaims([article], [found]).rows.get(row)?.f1;

describe("scoring claims", () => {
  it("gives nothing where nothing is found, and counts what is found where nothing is", () => {
    expect(f1([], "claims detect")).toBe(0);
    expect(f1([claim("Anna Holt", "hoped", "so")], "claims soft")).toBe(0);
    expect(scoreClaims([{ ...article, claims: [] }], [[gold]]).rows.get("claims detect")?.precision).toBe(0);
  });

  it("asks for the cue to detect, half the content and some source for soft, all of both for strict", () => {
    const rows = ["claims detect", "claims soft", "claims strict", "reported strict"];
    const all = (found: GoldClaim) => rows.map((row) => f1([found], row));
    expect(all(gold)).toEqual([1, 1, 1, 1]);
    expect(all(claim("harbour master", "said", "the ferry was late"))).toEqual([1, 1, 0, 0]);
    expect(all(claim("The harbour master", "said", "late"))).toEqual([1, 0, 0, 0]);
    expect(all(claim("", "said", "the ferry was late"))).toEqual([1, 0, 0, 0]);
    expect(all(claim("The harbour master", "master", "the ferry was late"))).toEqual([0, 1, 0, 0]);
  });

  it("neither requires nor minds what is optional", () => {
    const spare = { ...article, claims: [{ ...gold, optional: true }] };
    expect(scoreClaims([spare], [[gold]]).rows.get("claims detect")).toMatchObject({ gold: 0, found: 0 });
    expect(scoreClaims([spare], [[]]).errors).toEqual([]);
  });

  it("lists what was missed, what was too much and what was cut wrongly", () => {
    const { errors } = scoreClaims(
      [article],
      [[claim("The harbour master", "said", "late"), claim("Anna Holt", "hoped", "so")]],
    );
    expect(errors.map((error) => error.split(" ").slice(0, 3).join(" "))).toEqual([
      "ferry WRONG SPAN",
      "ferry EXTRA Anna",
    ]);
  });
});

describe("words of scoring", () => {
  it.each(["plans to", "not", "hoped", ""])("takes %j for no reporting cue", (cue) => {
    expect(isReportingCue(cue)).toBe(false);
  });
  it.each(["said", "has noted", "According to", "denies", "writing", "were warned"])(
    "takes %j for one",
    (cue) => {
      expect(isReportingCue(cue)).toBe(true);
    },
  );
  it("takes a surname for the full name and two people for two", () => {
    expect(sameName("Anna Holt", "Ms. Holt")).toBe(true);
    expect(sameName("Anna Holt", "Peter Holt")).toBe(false);
    expect(sameName(null, "Holt")).toBe(false);
  });
});

describe("gold files", () => {
  it("are refused where a line is no annotated article", () => {
    expect(() => parseGold('{"id":"a","text":"b"}')).toThrow("claims or annotators");
  });
  it("are read in either corpus's form", () => {
    const lines = [
      JSON.stringify({
        id: "a",
        text: "b",
        annotators: [
          { who: "x", rel: [gold] },
          { who: "y", rel: [] },
        ],
      }),
      "",
      JSON.stringify({ id: "c", text: "d", publisher: "P", claims: [] }),
    ].join("\n");
    expect(parseGold(lines).map(({ id, claims, publisher }) => [id, claims.length, publisher])).toEqual([
      ["a", 1, undefined],
      ["c", 0, "P"],
    ]);
  });
});
