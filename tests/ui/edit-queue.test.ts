import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Annotation } from "../../src/model/annotation";
import type { Change, EditAnswer } from "../../src/model/change";
import { apply, EditQueue } from "../../src/ui/edit-queue";
import { annotationOf } from "./fixed-article";

const ANNOTATION = annotationOf({ id: "a", name: "Nordpost", kind: "media", grade: 3, content: "it sinks" });

/** A store that answers as told, else saves. */
function store(answers: (EditAnswer | Error)[] = []) {
  let stored: Annotation = ANNOTATION;
  const sent: Change[] = [];
  const send = async (change: Change): Promise<EditAnswer> => {
    sent.push(change);
    const answer = answers.shift();
    if (answer instanceof Error) throw answer;
    if (answer) return answer;
    stored = { ...stored, revision: stored.revision + 1, work: apply(stored.work, change) };
    return { status: "saved", annotation: stored };
  };
  return { send, sent, stored: () => stored };
}

const nothing = () => undefined;

describe("an edit queue", () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test("shows what is typed at once and sends its first letter, and the rest after a pause as one change", async () => {
    const { send, sent } = store();
    const queue = new EditQueue(ANNOTATION, send, nothing);
    queue.change({ note: "n" }, "typing");
    queue.change({ note: "no" }, "typing");
    queue.change({ note: "not" }, "typing");
    expect(queue.work.note).toBe("not");
    expect(queue.save.state).toBe("typed");
    expect(sent).toEqual([{ note: "n" }]);
    await vi.advanceTimersByTimeAsync(1000);
    expect(sent).toEqual([{ note: "n" }, { note: "not" }]);
    expect(queue.save.state).toBe("saved");
  });

  test("takes a whole word back in one step, and a choice in another", async () => {
    const { send, stored } = store();
    const queue = new EditQueue(ANNOTATION, send, nothing);
    queue.change({ verdict: "disputed" });
    queue.change({ note: "a" }, "typing");
    queue.change({ note: "ab" }, "typing");
    await vi.runAllTimersAsync();
    queue.undo();
    await vi.runAllTimersAsync();
    expect(stored().work).toEqual({ verdict: "disputed" });
    queue.undo();
    await vi.runAllTimersAsync();
    expect(stored().work).toEqual({});
    expect(queue.canUndo).toBe(false);
  });

  test("sends one change at a time, so that no answer overtakes another", async () => {
    let open: ((answer: EditAnswer) => void) | undefined;
    const sent: Change[] = [];
    const send = (change: Change) => {
      sent.push(change);
      return new Promise<EditAnswer>((resolve) => {
        open = resolve;
      });
    };
    const queue = new EditQueue(ANNOTATION, send, nothing);
    queue.change({ verdict: "false" });
    queue.change({ tags: ["quay"] });
    expect(sent).toEqual([{ verdict: "false" }]);
    expect(queue.work).toEqual({ verdict: "false", tags: ["quay"] });
    open?.({ status: "saved", annotation: { ...ANNOTATION, revision: 2, work: { verdict: "false" } } });
    await vi.runAllTimersAsync();
    expect(sent).toEqual([{ verdict: "false" }, { tags: ["quay"] }]);
  });

  test.each([
    ["the disk is full", { status: "refused", why: "full" } as const, { state: "refused", why: "full" }],
    ["the claim was deleted", { status: "gone" } as const, { state: "gone" }],
    ["nobody answers", new Error("closed"), { state: "unreachable" }],
  ])("keeps the words where %s, and saves them when tried again", async (_, answer, state) => {
    const { send, stored } = store([answer]);
    const queue = new EditQueue(ANNOTATION, send, nothing);
    queue.change({ note: "kept" });
    await vi.runAllTimersAsync();
    expect(queue.save).toEqual(state);
    expect(queue.work.note).toBe("kept");
    queue.flush();
    await vi.runAllTimersAsync();
    expect(stored().work.note).toBe("kept");
  });

  test("asks where somebody else changed the same part meanwhile", async () => {
    const theirs: Annotation = { ...ANNOTATION, revision: 5, work: { note: "theirs" } };
    const { send, sent } = store([{ status: "conflict", annotation: theirs }]);
    const queue = new EditQueue(ANNOTATION, send, nothing);
    queue.change({ note: "mine" });
    await vi.runAllTimersAsync();
    expect(queue.save).toEqual({ state: "conflict", theirs });
    expect(queue.work.note).toBe("mine");
    queue.takeTheirs();
    expect(queue.work.note).toBe("theirs");
    expect(sent).toHaveLength(1);
    queue.undo();
    expect(queue.work.note).toBe("mine");
  });

  test("overwrites what somebody else wrote only when told to, whatever is typed, blurred or left meanwhile", async () => {
    const theirs: Annotation = { ...ANNOTATION, revision: 5, work: { note: "theirs" } };
    const { send, sent } = store([{ status: "conflict", annotation: theirs }]);
    const queue = new EditQueue(ANNOTATION, send, nothing);
    queue.change({ note: "mine" });
    await vi.runAllTimersAsync();
    queue.flush();
    queue.change({ note: "mine and more" }, "typing");
    await vi.runAllTimersAsync();
    expect(sent).toHaveLength(1);
    expect(queue.save).toEqual({ state: "conflict", theirs });
    queue.keepMine();
    await vi.runAllTimersAsync();
    expect(sent.at(-1)).toEqual({ note: "mine and more" });
    expect(queue.save.state).toBe("saved");
  });

  test("asks where it hears that somebody else wrote what is being typed here", async () => {
    const { send, sent } = store([]);
    const queue = new EditQueue(ANNOTATION, send, nothing);
    queue.change({ note: "m" }, "typing");
    await vi.advanceTimersByTimeAsync(1);
    queue.change({ note: "mine" }, "typing");
    const theirs: Annotation = { ...ANNOTATION, revision: 9, work: { note: "theirs" } };
    queue.adopt(theirs);
    await vi.runAllTimersAsync();
    expect(sent).toEqual([{ note: "m" }]);
    expect(queue.save).toEqual({ state: "conflict", theirs });
    expect(queue.work.note).toBe("mine");
  });

  test("does not ask where somebody else changed another part", async () => {
    const theirs: Annotation = { ...ANNOTATION, revision: 5, work: { verdict: "partly" } };
    const { send, sent } = store([{ status: "conflict", annotation: theirs }]);
    const queue = new EditQueue(ANNOTATION, send, nothing);
    queue.change({ note: "mine" });
    await vi.runAllTimersAsync();
    expect(sent).toEqual([{ note: "mine" }, { note: "mine" }]);
    expect(queue.save.state).toBe("saved");
  });

  test("takes over what is stored elsewhere under words not yet saved", () => {
    const queue = new EditQueue(ANNOTATION, () => new Promise(nothing), nothing);
    queue.change({ note: "typing" }, "typing");
    queue.adopt({ ...ANNOTATION, revision: 7, work: { note: "old", verdict: "false" } });
    expect(queue.work).toEqual({ note: "typing", verdict: "false" });
    queue.adopt({ ...ANNOTATION, revision: 6, work: {} });
    expect(queue.work.verdict).toBe("false");
  });
});
