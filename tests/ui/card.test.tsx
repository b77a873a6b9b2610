// @vitest-environment jsdom
import axe from "axe-core";
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Placed } from "../../src/model/annotation";
import type { Change, EditAnswer } from "../../src/model/change";
import { Card } from "../../src/ui/card";
import { apply } from "../../src/ui/edit-queue";
import { annotationOf, FIXED_VIEW } from "./fixed-article";
import { sayIn } from "./say-in";

let root: HTMLElement;
const edits: Change[] = [];
const moved = vi.fn();
const closed = vi.fn();
const pinned = vi.fn();
const marked = vi.fn();

function show(placed: Placed): void {
  const onEdit = async (change: Change): Promise<EditAnswer> => {
    edits.push(change);
    const { annotation } = placed;
    return {
      status: "saved",
      annotation: { ...annotation, revision: annotation.revision + 1, work: apply(annotation.work, change) },
    };
  };
  act(() =>
    render(
      <Card
        placed={placed}
        view={FIXED_VIEW}
        say={sayIn("en")}
        pinned={false}
        onEdit={onEdit}
        onMove={moved}
        onClose={closed}
        onPin={pinned}
        onMark={marked}
      />,
      root,
    ),
  );
}

const one = (index: number) => FIXED_VIEW.placed[index] as Placed;
const card = () => root.querySelector<HTMLElement>("[role=dialog]") as HTMLElement;
const press = (key: string, target: Element = card()) =>
  act(() => {
    target.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, composed: true }));
  });
const settle = () => act(() => new Promise((resolve) => setTimeout(resolve, 20)));

describe("the card", () => {
  beforeEach(() => {
    root = document.createElement("main");
    document.body.append(root);
    edits.length = 0;
    vi.clearAllMocks();
  });
  afterEach(() => {
    act(() => render(null, root));
    root.remove();
  });

  test("says who first, and draws the chain outermost first with words between the hands", () => {
    show(one(0));
    expect(root.querySelector("h2")?.textContent).toBe("Nordpost");
    const links = [...root.querySelectorAll(".chain li")].map((link) => link.textContent);
    expect(links).toEqual([
      "Nordpost other outlet",
      "which relies on a senior harbour official person without a name",
    ]);
  });

  test("never puts the page's words into HTML", () => {
    const hostile = '<img src=x onerror="document.title=1"><script>1</script>';
    const annotation = annotationOf({
      id: "h",
      name: hostile,
      kind: "person",
      grade: 4,
      content: hostile,
      chain: [
        { name: hostile, kind: "media" },
        { name: hostile, kind: "person" },
      ],
      work: { note: hostile, evidence: [{ url: "javascript:alert(1)", title: hostile, quote: hostile }] },
    });
    show({ annotation, placed: { source: [], cue: [], content: [] } });
    act(() => root.querySelector<HTMLElement>(".editor-end .plain")?.click());
    expect(root.querySelector("img, script")).toBeNull();
    expect(root.querySelector("h2")?.textContent).toBe(hostile);
    expect(root.querySelector("a")).toBeNull();
  });

  test("does not tell twice what the sentence above says: the reason gives its standard, and its words when asked", () => {
    const decides = { rule: "named-person", text: "", values: ["Ola Berg"], standard: "", decides: true };
    const doubt = { ...decides, rule: "doubtful-verb", values: ["claimed"], decides: false };
    const placed = one(1);
    const claim = { ...placed.annotation.claim, reasons: [decides, doubt] };
    const annotation = { ...placed.annotation, claim, work: {} };
    const lines = () => [...root.querySelectorAll(".reasons li")].map((line) => line.textContent?.trim());
    show({ ...placed, annotation });
    expect(lines()).toEqual(["Rule of Reuters: a named source is always preferable"]);
    act(() => root.querySelector<HTMLElement>(".reasons button")?.click());
    expect(lines()[0]).toMatch(/^Ola Berg is named and can be held to it\. Reuters/);
    act(() => render(null, root));
    // The sentence is about the reader's kind, and the reason about what was found.
    show({ ...placed, annotation: { ...annotation, work: { kind: "unnamed" } } });
    expect(lines()[0]).toMatch(/^Ola Berg is named/);
  });

  test("shows one reason, and all of them when asked", () => {
    show(one(0));
    expect(root.querySelectorAll(".reasons li")).toHaveLength(1);
    act(() => root.querySelector<HTMLElement>(".reasons button")?.click());
    expect(root.querySelectorAll(".reasons li")).toHaveLength(3);
  });

  test("shows the evidence and tags there are without being asked, and offers evidence with a verdict", async () => {
    const placed = one(1);
    const evidence = [{ url: "https://board.example/report.pdf", title: "The report", quote: "" }];
    show({ ...placed, annotation: { ...placed.annotation, work: { evidence, tags: ["quay"] } } });
    expect(root.querySelector(".evidence a")?.textContent).toBe("The report");
    expect(root.querySelector<HTMLInputElement>("input[id$=tags]")?.value).toBe("quay");
    act(() => render(null, root));
    show(one(0));
    expect(root.querySelector(".evidence")).toBeNull();
    press("4");
    await settle();
    expect(root.querySelector(".evidence")).not.toBeNull();
  });

  test("puts the keyboard where what was asked for begins", async () => {
    show(one(0));
    act(() => root.querySelector<HTMLElement>(".editor-end .plain")?.click());
    expect(document.activeElement?.getAttribute("type")).toBe("url");
    act(() => render(null, root));
    show(one(0));
    press("l");
    await settle();
    expect(document.activeElement?.getAttribute("type")).toBe("url");
    // The next claim was not asked about.
    show(one(2));
    await settle();
    show(one(0));
    expect(root.querySelector(".evidence")).toBeNull();
  });

  test("keeps a link that was typed and not added when it goes away", async () => {
    show(one(0));
    press("l");
    await settle();
    const field = root.querySelector("input[type=url]") as HTMLInputElement;
    act(() => {
      field.value = "board.example/report.pdf";
      field.dispatchEvent(new Event("input", { bubbles: true }));
    });
    expect(edits).toEqual([]);
    act(() => render(null, root));
    await settle();
    expect(edits).toEqual([
      { evidence: [{ url: "https://board.example/report.pdf", title: "", quote: "" }] },
    ]);
  });

  test("keeps what was found visible beside a correction", () => {
    const placed = one(1);
    show({ ...placed, annotation: { ...placed.annotation, work: { grade: 2, name: "the engineer" } } });
    expect(root.querySelector("h2")?.textContent).toBe("The engineer");
    expect(root.textContent).toContain("Who Says found: Ingrid Solheim · On the record");
  });

  test("asks of a claim of the reader's own who says so, and lets the grade follow the kind", async () => {
    const { annotation, placed } = one(0);
    const claim = { ...annotation.claim, resolved: null, kind: "hearsay", grade: 1, chain: [] } as const;
    const anchors = { ...annotation.anchors, source: [], cue: [] };
    show({ placed, annotation: { ...annotation, origin: "reader", claim, anchors, work: {} } });
    expect(root.querySelector(".plain-sentence")?.textContent).toContain("Fill in who says so");
    const kind = root.querySelector(".correct select") as HTMLSelectElement;
    act(() => {
      kind.value = "person";
      kind.dispatchEvent(new Event("change", { bubbles: true }));
    });
    await settle();
    expect(edits).toEqual([{ kind: "person", grade: 4 }]);
    expect(root.textContent).not.toContain("Who Says found");
  });

  test.each([
    ["n", () => expect(moved).toHaveBeenCalledWith(1)],
    ["p", () => expect(moved).toHaveBeenCalledWith(-1)],
    ["k", () => expect(pinned).toHaveBeenCalled()],
    ["Escape", () => expect(closed).toHaveBeenCalled()],
    ["e", () => expect(document.activeElement?.tagName).toBe("TEXTAREA")],
    ["4", () => expect(edits).toEqual([{ verdict: "disputed" }])],
    ["x", () => expect(edits).toEqual([{ dismissed: true }])],
  ])("does with the key %s what its list of keys says", async (key, check) => {
    show(one(0));
    press(key);
    await settle();
    check();
  });

  test("leaves letters to the field they are typed in, and all keys to itself", () => {
    show(one(0));
    const page = vi.fn();
    document.addEventListener("keydown", page);
    press("n", root.querySelector("textarea") as Element);
    press("4", root.querySelector("textarea") as Element);
    document.removeEventListener("keydown", page);
    expect(moved).not.toHaveBeenCalled();
    expect(edits).toEqual([]);
    expect(page).not.toHaveBeenCalled();
  });

  test("makes the words selected in the page a claim, by button and key, and offers it only then", () => {
    const { body } = document;
    const offered = () =>
      [...root.querySelectorAll("button")].find(({ textContent }) => textContent?.includes("selected words"));
    const select = (words: Node | null) =>
      act(() => {
        getSelection()?.removeAllRanges();
        if (words) getSelection()?.selectAllChildren(words);
        document.dispatchEvent(new Event("selectionchange"));
      });
    show(one(0));
    expect(offered()).toBeUndefined();
    press("m");
    expect(marked).not.toHaveBeenCalled();
    const words = body.appendChild(document.createElement("p"));
    words.textContent = "The deck is lifted out in four pieces.";
    // Before the browser has told that words are selected.
    getSelection()?.selectAllChildren(words);
    press("m");
    expect(marked).toHaveBeenCalledTimes(1);
    select(words);
    offered()?.click();
    press("m");
    expect(marked).toHaveBeenCalledTimes(3);
    select(null);
    expect(offered()).toBeUndefined();
    words.remove();
  });

  test("tells what changed around its claim, by strokes and in words", () => {
    const runs = [
      { is: "same", text: "The quay has sunk by " },
      { is: "gone", text: "eleven " },
      { is: "new", text: "fourteen " },
      { is: "same", text: "centimetres." },
    ] as const;
    show({ ...one(0), alteration: { runs } });
    const altered = root.querySelector(".altered");
    expect(altered?.textContent).toBe(
      "The quay has sunk by (taken out: eleven) (new: fourteen) centimetres.",
    );
    expect(altered?.querySelectorAll("del, ins")).toHaveLength(2);
  });

  test("dismisses with a way back", async () => {
    show(one(3));
    press("x");
    await settle();
    expect(root.querySelector(".editor")?.textContent).toContain("Marked as not a claim.");
    act(() => root.querySelector<HTMLElement>(".editor .plain")?.click());
    await settle();
    expect(edits.at(-1)).toEqual({ dismissed: null });
  });

  test("sends what was typed last when it goes away", async () => {
    show(one(2));
    const field = root.querySelector("textarea") as HTMLTextAreaElement;
    for (const typed of ["h", "half a sen"])
      act(() => {
        field.value = typed;
        field.dispatchEvent(new Event("input", { bubbles: true }));
      });
    expect(edits).toEqual([{ note: "h" }]);
    act(() => render(null, root));
    await settle();
    expect(edits).toEqual([{ note: "h" }, { note: "half a sen" }]);
  });

  test("sends what was typed last to the claim it was typed about, also when the next claim is shown", async () => {
    const sent: [string, Change][] = [];
    const showWith = (placed: Placed) =>
      act(() =>
        render(
          <Card
            placed={placed}
            view={FIXED_VIEW}
            say={sayIn("en")}
            pinned={false}
            onEdit={async (change) => {
              sent.push([placed.annotation.id, change]);
              return { status: "saved", annotation: placed.annotation };
            }}
            onMove={moved}
            onClose={closed}
            onPin={pinned}
          />,
          root,
        ),
      );
    showWith(one(0));
    const field = root.querySelector("textarea") as HTMLTextAreaElement;
    act(() => {
      field.value = "of the first";
      field.dispatchEvent(new Event("input", { bubbles: true }));
    });
    showWith(one(1));
    await settle();
    expect(sent).toEqual([["claim-1", { note: "of the first" }]]);
    expect(root.querySelector("textarea")?.value).toBe("Both letters are in the city archive.");
  });

  test("gives axe nothing to complain of, closed or open", async () => {
    for (const index of [0, 1, 4, 7]) {
      show(one(index));
      act(() => root.querySelector<HTMLElement>(".editor-end .plain")?.click());
      // jsdom paints nothing: contrast is measured on the built views in the browsers.
      const { violations } = await axe.run(root, {
        rules: { "color-contrast": { enabled: false }, region: { enabled: false } },
      });
      expect(violations.map(({ id }) => id)).toEqual([]);
      act(() => render(null, root));
    }
  });
});
