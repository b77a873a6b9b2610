import fc from "fast-check";
import { expect, test } from "vitest";
import { analyseInput } from "../../src/cli/analyse-input";

const LINE = JSON.stringify({ id: "x", text: "“No,” he said.", publisher: "Interfax" });

test("a damaged line is read or refused with a sentence, and its text is taken to the letter, 3,000 times", async () => {
  let read = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.nat(LINE.length),
      fc.nat(12),
      fc.oneof(
        fc.string({ maxLength: 8 }),
        fc.constantFrom('"__proto__":{},', "[[[[", "\u0000", "1e999", "null"),
      ),
      async (at, gone, put) => {
        const line = LINE.slice(0, at) + put + LINE.slice(at + gone);
        try {
          const { text } = await analyseInput({ from: "line", line, number: 1 });
          expect(text).toBe((JSON.parse(line) as { text: string }).text);
          read++;
        } catch (error) {
          expect(String(error)).toMatch(
            /^Error: (not a line of JSON|a member "text" with the text was expected)$/,
          );
        }
      },
    ),
    { numRuns: 3000 },
  );
  expect(read).toBeGreaterThan(300);
});
