import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseOwnGold } from "../../../src/engine/training/own-gold";

const none = () => undefined;

describe("what was annotated for this project", () => {
  it("is read with its own text, or with the text it names", () => {
    const claims = [[[[0, 3]], [[4, 8]], [[9, 11]], 1]];
    const own = JSON.stringify({ id: "a", text: "Ann said no", size: 11, claims });
    const named = JSON.stringify({ id: "b", place: "polnear", size: 11, claims });
    const [first, second] = parseOwnGold(`${own}\n${named}\n`, (place, id) =>
      place === "polnear" && id === "b" ? "Bob said no" : undefined,
    );
    expect(first?.text).toBe("Ann said no");
    expect(second).toEqual({
      id: "b",
      text: "Bob said no",
      claims: [{ source: [[0, 3]], cue: [[4, 8]], content: [[9, 11]], optional: true }],
    });
  });

  it("is refused where the text is missing or another one", () => {
    const line = JSON.stringify({ id: "b", place: "pages", size: 11, claims: [] });
    expect(() => parseOwnGold(line, none)).toThrow("The text of b is not the one that was annotated.");
    expect(() => parseOwnGold(line, () => "Bob said yes")).toThrow("not the one");
    expect(() => parseOwnGold("{}", none)).toThrow("A line needs id and claims.");
  });

  it("holds no other's text, and every span of ours lies in its text and begins and ends with a word", () => {
    const lines = readFileSync("assets/own-gold.jsonl", "utf8").trim().split("\n");
    const records = lines.map((line) => JSON.parse(line) as { id: string; place?: string; text?: string });
    expect(records.filter(({ place, text }) => (place === undefined) === (text === undefined))).toEqual([]);
    expect(new Set(records.map(({ id }) => id)).size).toBe(records.length);
    const ours = lines.filter((_, index) => records[index]?.text !== undefined).join("\n");
    const odd = parseOwnGold(ours, none).flatMap(({ id, text, claims }) =>
      claims
        .flatMap(({ source, cue, content }) => [...source, ...cue, ...content])
        .map(([start, end]) => text.slice(start, end))
        .filter((words) => words === "" || words !== words.trim())
        .map((words) => `${id}: «${words}»`),
    );
    expect(odd).toEqual([]);
  });
});
