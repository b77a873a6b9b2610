// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Annotation } from "../../src/model/annotation";
import type { ClaimFilter, Edit, Kept, PageOf } from "../../src/platform/protocol";
import type { LibraryDoor } from "../../src/views/library/library-door";
import { LibraryView } from "../../src/views/library/library-view";
import { FIXED_ARTICLE, FIXED_VIEW } from "../ui/fixed-article";
import { fixedRow, libraryDoor } from "./fixed-doors";
import { nothingComesIntoSight } from "./no-sight";
import { type Shown, settle, showView } from "./shown";

const [CLAIM] = FIXED_VIEW.placed.map(({ annotation }) => annotation) as [Annotation];
const MANY = 2130;

let shown: Shown;
nothingComesIntoSight();
beforeEach(() => {
  location.hash = "";
});
afterEach(() => shown.remove());

/** Two thousand claims in parts, of which the list shows the first sixty. */
async function claims(_filter: ClaimFilter, _order: unknown, { after = "0", limit = 100 }: PageOf) {
  const from = Number(after);
  const end = Math.min(MANY, from + limit);
  const rows = Array.from({ length: end - from }, (_, index) =>
    fixedRow({ ...CLAIM, id: `claim-${from + index}`, work: {} }),
  );
  return { rows, next: end < MANY ? String(end) : null, done: end, total: MANY };
}

async function saving(edits: readonly Edit[]) {
  return edits.map(({ annotationId, revision }) => ({
    status: "saved" as const,
    annotation: { ...CLAIM, id: annotationId, revision: revision + 1 },
  }));
}

async function open(door: Partial<LibraryDoor>, hash = ""): Promise<void> {
  location.hash = hash;
  shown = await showView(<LibraryView door={libraryDoor(door)} />);
  await settle(200);
}

const status = () => shown.find(".bulk [role=status]").textContent;

test("all that match are chosen, also those not shown, and are changed a few at a time with a way back", async () => {
  const edits = vi.fn(saving);
  await open({ claims, edits });
  expect(shown.root.querySelectorAll(".library-claims li")).toHaveLength(75);
  await shown.press(".bulk input");
  expect(shown.find(".bulk label").textContent).toBe("2,130 claims chosen");
  await shown.type(".bulk form input", "harbour");
  await shown.press(".bulk form button", "Add tags");
  await settle(100);
  expect(status()).toContain("2,130 claims tagged.");
  expect(new Set(edits.mock.calls.map(([some]) => some.length))).toEqual(new Set([50, 30]));
  edits.mockClear();
  await shown.press(".bulk [role=status] button", "Undo");
  await settle(100);
  expect(status()).toContain("2,130 changes taken back.");
  expect(edits.mock.calls[0]?.[0][0]).toMatchObject({ revision: CLAIM.revision + 1, change: { tags: null } });
});

test("work over many is stopped half-way, says how many it changed, and takes back only those", async () => {
  const edits = vi.fn(async (some: readonly Edit[]) => {
    await new Promise((resolve) => setTimeout(resolve, 15));
    return saving(some);
  });
  await open({ claims, edits });
  await shown.press(".bulk input");
  await shown.press(".bulk button", "Not claims");
  expect(status()).toMatch(/\d+ of 2,130/);
  await shown.press(".bulk [role=status] button", "Stop");
  await settle(60);
  const changed = 50 * edits.mock.calls.length;
  expect(changed).toBeLessThan(MANY);
  expect(status()).toContain(`${changed} marked as not claims.`);
  edits.mockClear();
  await shown.press(".bulk [role=status] button", "Undo");
  await settle(50 * 15);
  expect(edits.mock.calls.flatMap(([some]) => some)).toHaveLength(changed);
});

test("one taken out of all leaves the others chosen, and another search chooses none", async () => {
  await open({ claims });
  await shown.press(".bulk input");
  await shown.press(".library-claim > input");
  expect(shown.find(".bulk label").textContent).toBe("2,129 claims chosen");
  expect((shown.find(".bulk input") as HTMLInputElement).checked).toBe(false);
  await shown.type("input[type=search]", "quay");
  expect(shown.find(".bulk label").textContent).toBe("Choose all");
});

test("articles are tagged through all their claims, and what was tagged before is kept", async () => {
  const edits = vi.fn(saving);
  const annotations = [
    { ...CLAIM, id: "one", work: { tags: ["ferry"] } },
    { ...CLAIM, id: "two", work: {} },
  ];
  const kept = async () => ({
    rows: [{ article: FIXED_ARTICLE, annotations }] satisfies Kept[],
    next: null,
    done: 1,
    total: 1,
  });
  await open({ edits, kept }, "articles");
  await shown.press(".library-article > input");
  await shown.type(".bulk form input", "harbour");
  await shown.press(".bulk form button", "Add tags");
  await settle(50);
  expect(status()).toContain("2 claims tagged.");
  expect(edits.mock.calls[0]?.[0].map(({ change }) => change)).toEqual([
    { tags: ["ferry", "harbour"] },
    { tags: ["harbour"] },
  ]);
  await shown.press(".bulk [role=status] button", "Undo");
  await settle(50);
  expect(edits.mock.calls[1]?.[0].map(({ change }) => change)).toEqual([{ tags: ["ferry"] }, { tags: null }]);
});

test("a field about to be searched has the search made ready", async () => {
  const readyToSearch = vi.fn();
  await open({ readyToSearch });
  shown.find("input[type=search]").focus();
  expect(readyToSearch).toHaveBeenCalledOnce();
});
