import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { Analysis } from "../../src/content/analysis";

function analysis(answers: (text: string) => Promise<string | null>) {
  const page = { text: "one" as string | null };
  const asked: string[] = [];
  const taken: string[] = [];
  const life = new AbortController();
  const it = new Analysis<string>(
    {
      text: () => page.text,
      ask: (text) => {
        asked.push(text);
        return answers(text);
      },
      take: (answer) => taken.push(answer),
    },
    life.signal,
  );
  return { page, asked, taken, life, it };
}

describe("having a page analysed", () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test("does not ask where there is no text, and never twice for the same", async () => {
    const { page, asked, it } = analysis(async (text) => text);
    page.text = null;
    await it.want();
    page.text = "one";
    await it.want();
    await it.want();
    expect(asked).toEqual(["one"]);
  });

  test("asks for the same again where it is told to", async () => {
    const { asked, it } = analysis(async (text) => text);
    await it.want();
    await it.want(true);
    expect(asked).toEqual(["one", "one"]);
  });

  test("asks for the same again where it is told to in the same breath as it is asked to look", async () => {
    const { asked, it } = analysis(async (text) => text);
    await it.want();
    void it.want();
    await it.want(true);
    expect(asked).toEqual(["one", "one"]);
  });

  test("asks once more where the text changed while it was away, one question at a time", async () => {
    const { page, asked, taken, it } = analysis(async (text) => {
      page.text = "two";
      return text;
    });
    await Promise.all([it.want(), it.want()]);
    expect(asked).toEqual(["one", "two"]);
    expect(taken).toEqual(["one", "two"]);
  });

  test("tries again where nobody answers, but not for ever", async () => {
    const { asked, it } = analysis(async () => null);
    const done = it.want();
    await vi.advanceTimersByTimeAsync(60_000);
    await done;
    expect(asked).toHaveLength(4);
  });

  test("holds a text that keeps changing to one question in eight seconds", async () => {
    const { page, asked, it } = analysis(async (text) => text);
    for (let second = 0; second < 80; second++) {
      page.text = `version ${second}`;
      void it.want();
      await vi.advanceTimersByTimeAsync(1000);
    }
    expect(asked.length).toBeLessThanOrEqual(6 + 10);
    expect(asked.length).toBeGreaterThanOrEqual(12);
  });

  test("asks nothing once the visit is over", async () => {
    const { asked, life, it } = analysis(async (text) => text);
    life.abort();
    await it.want();
    expect(asked).toEqual([]);
  });
});
