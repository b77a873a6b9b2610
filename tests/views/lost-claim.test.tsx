// @vitest-environment jsdom
import { afterEach, expect, test } from "vitest";
import type { Placed } from "../../src/model/annotation";
import { LostClaim, type PlaceHere } from "../../src/views/article/lost-claim";
import { FIXED_VIEW } from "../ui/fixed-article";
import { type Shown, showView } from "./shown";

const lost = FIXED_VIEW.placed.find((one) => one.placed === null);
if (!lost) throw new Error("The fixed article has no claim that lost its place.");

let shown: Shown;
afterEach(() => shown.remove());

async function press(answer: Awaited<ReturnType<PlaceHere>> | Error): Promise<readonly Placed[]> {
  const placed: Placed[] = [];
  const place: PlaceHere = async () => {
    if (answer instanceof Error) throw answer;
    return answer;
  };
  shown = await showView(
    <main>
      <LostClaim lost={lost as Placed} place={place} onPlaced={(one) => placed.push(one)} />
    </main>,
  );
  await shown.press("button", "selected words");
  return placed;
}

test("a claim that lost its place is handed on with the place the reader gave it", async () => {
  const placed: Placed = { ...lost, placed: { source: [], cue: [], content: [{ start: 3, end: 9 }] } };
  expect(await press({ status: "saved", placed })).toEqual([placed]);
});

test("why it has no place and what became of its passage is said, also where no page is beside", async () => {
  const runs = [
    { is: "same", text: `${"She said much else. ".repeat(20)}` },
    { is: "gone", text: "Nobody had called her back. " },
    { is: "same", text: "Then she left." },
  ] as const;
  shown = await showView(
    <main>
      <LostClaim lost={{ ...lost, alteration: { runs, why: "taken-out" } }} />
    </main>,
  );
  expect(shown.text()).toContain("Its words were taken out");
  expect(shown.text()).toContain("Nobody had called her back.");
  // What did not change is cut down to what stands beside.
  expect(shown.text().length).toBeLessThan(300);
  expect(shown.text()).not.toContain("Place on the selected words");
  expect(await shown.complaints()).toEqual([]);
});

test.each([
  [{ status: "unselected" }, "Select words in the article first"],
  [{ status: "gone" }, "was deleted meanwhile"],
  [{ status: "conflict", annotation: lost.annotation }, "was changed elsewhere"],
  [{ status: "refused", why: "full" }, "the disk is full"],
  [new Error("nobody"), "the page does not answer"],
] as const)("what keeps it from being placed is said: %o", async (answer, words) => {
  expect(await press(answer)).toEqual([]);
  expect(shown.text()).toContain(words);
  expect(await shown.complaints()).toEqual([]);
});
