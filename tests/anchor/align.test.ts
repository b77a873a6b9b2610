import { expect, test } from "vitest";
import { align } from "../../src/anchor/align";
import { Random } from "./random";

/** The least edits that lay all of `pattern` over the beginning of `text`, by the whole table. */
function leastEdits(pattern: string, text: string): number {
  let row = Array.from({ length: text.length + 1 }, (_, index) => index);
  for (let i = 1; i <= pattern.length; i++) {
    const next = [i];
    for (let j = 1; j <= text.length; j++) {
      const change = (row[j - 1] as number) + +(pattern[i - 1] !== text[j - 1]);
      next.push(Math.min(change, (row[j] as number) + 1, (next[j - 1] as number) + 1));
    }
    row = next;
  }
  return Math.min(...row);
}

const reversed = (text: string) => [...text].reverse().join("");

test("a pattern is laid with as few edits as the whole table finds, counted where they are", () => {
  const random = new Random(5);
  const word = (length: number) => Array.from({ length }, () => random.of([..."abcd"])).join("");
  for (let time = 0; time < 400; time++) {
    const text = word(random.between(10, 80));
    const row = random.between(0, 30);
    const at = random.between(0, text.length - 1);
    // A changed copy of what stands around the foothold.
    const around = text.slice(Math.max(0, at - row), at + 30);
    const pattern = [...around]
      .map((unit) => (random.next() < 0.15 ? random.of(["", word(1), unit + word(2)]) : unit))
      .join("");
    const start = random.between(0, pattern.length);
    const end = random.between(start, pattern.length);
    const foothold = { row: Math.min(row, pattern.length), at };
    const laid = align({ text: pattern, start, end }, text, foothold);
    const ahead = leastEdits(pattern.slice(foothold.row), text.slice(at));
    const back = leastEdits(reversed(pattern.slice(0, foothold.row)), reversed(text.slice(0, at)));
    if (!laid) throw new Error(`${pattern} was not laid over ${text}.`);
    expect(laid.prefixEdits + laid.quoteEdits + laid.suffixEdits).toBe(ahead + back);
    expect(Math.min(laid.prefixEdits, laid.quoteEdits, laid.suffixEdits)).toBeGreaterThanOrEqual(0);
    expect(laid.start).toBeGreaterThanOrEqual(0);
    expect(laid.end).toBeLessThanOrEqual(text.length);
    // The quote is as far from what it is laid over as is counted for it.
    const quote = text.slice(laid.start, laid.end);
    const whole = leastEdits(`${pattern.slice(start, end)}|`, `${quote}|`);
    expect(whole).toBeLessThanOrEqual(laid.quoteEdits);
  }
});

test("what is nothing like a text is not laid over it", () => {
  const pattern = { text: "abcd".repeat(60), start: 32, end: 200 };
  expect(align(pattern, "wxyz".repeat(90), { row: 0, at: 10 })).toBeNull();
});
