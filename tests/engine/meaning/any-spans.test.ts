import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { interpret } from "../../../src/engine/meaning/interpret";
import { readDocument } from "../../../src/engine/text/read-document";

const WORDS = [
  "He",
  "the",
  "Anna",
  "Berg",
  ",",
  "said",
  "told",
  "Reuters",
  "“",
  "”",
  "'s",
  "who",
  "sources",
  "(",
  ")",
  "of",
  "\n\n",
  "—",
  "it",
  "both",
  "U.N.",
  "and",
  "their",
  "-officials",
  "no",
  "43-year-old",
  "&",
  ".",
];

describe("any spans over any text", () => {
  test("never fail, and give one claim each with a decided reason and a name that fits the chain", () => {
    const text = fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }).map((words) => words.join(" "));
    const span = fc.tuple(fc.nat(200), fc.nat(40));
    const claim = fc.record({
      source: fc.array(span, { maxLength: 2 }),
      cue: fc.array(span, { maxLength: 2 }),
      content: fc.array(span, { maxLength: 3 }),
    });
    fc.assert(
      fc.property(text, fc.array(claim, { maxLength: 6 }), (words, drawn) => {
        const within = (list: [number, number][]) =>
          list.map(([start, size]) => ({
            start: Math.min(start, words.length),
            end: Math.min(start + size, words.length),
          }));
        const found = drawn.map(({ source, cue, content }) => ({
          source: within(source),
          cue: within(cue),
          content: within(content),
          confidence: 1,
        }));
        const { claims, sources, signals } = interpret(readDocument(words), found, {});
        expect(claims).toHaveLength(found.length);
        for (const each of claims) {
          expect(each.reasons.filter(({ decides }) => decides)).toHaveLength(1);
          expect(each.chain).not.toHaveLength(1);
          expect(each.grade === null).toBe(each.stance === "silence");
        }
        for (const { claims: on } of [...sources, ...signals])
          for (const index of on) expect(index).toBeLessThan(claims.length);
      }),
      { numRuns: 400, seed: 7 },
    );
  });
});
