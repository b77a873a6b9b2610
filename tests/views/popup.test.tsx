// @vitest-environment jsdom
import { afterEach, describe, expect, test, vi } from "vitest";
import type { PageState } from "../../src/views/article/page-state";
import { PopupView } from "../../src/views/popup/popup-view";
import { FIXED_VIEW } from "../ui/fixed-article";
import { FIXED_PAGE, FIXED_USE, popupDoor } from "./fixed-doors";
import { type Shown, settle, showView } from "./shown";

let shown: Shown;
afterEach(() => shown.remove());

describe("the popup, where there is nothing to show,", () => {
  const sentences = new Set<string>();
  test.each<[PageState, string]>([
    [{ state: "not-article" }, "does not look like a news article"],
    [{ state: "language", language: "de" }, "German"],
    [{ state: "too-large", limit: 400_000 }, "400,000 characters"],
    [{ state: "off", why: "paused" }, "paused"],
    [{ state: "off", why: "site" }, "nothing is read on this site"],
    [{ state: "unreadable", why: "browser" }, "the browser’s own pages"],
    [{ state: "unreadable", why: "store" }, "stores"],
    [{ state: "unreadable", why: "pdf" }, "PDF"],
    [{ state: "unreadable", why: "earlier" }, "Reload"],
    [{ state: "unreachable", message: "closed" }, "does not answer: closed"],
    [{ state: "reading" }, "Reading the page"],
  ])("has a sentence of its own for %j", async (page, words) => {
    shown = await showView(<PopupView door={popupDoor(page)} />);
    const sentence = shown.find("[role=status]").textContent ?? "";
    expect(sentence).toContain(words);
    expect(sentences.has(sentence)).toBe(false);
    sentences.add(sentence);
  });

  test("draws what was known before it was drawn without asking again", async () => {
    const state = vi.fn<() => Promise<PageState>>().mockResolvedValue(FIXED_PAGE);
    const door = popupDoor(FIXED_PAGE, { state });
    shown = await showView(<PopupView door={door} first={FIXED_PAGE} />);
    expect(shown.find("h1").textContent).toBe(FIXED_VIEW.article.facts.title);
    expect(state).not.toHaveBeenCalled();
  });

  test("draws what is kept of a page that has not answered yet, and what it then answers", async () => {
    let answer: (page: PageState) => void = () => undefined;
    const state = () => new Promise<PageState>((resolve) => (answer = resolve));
    const kept: PageState = { state: "kept", view: FIXED_VIEW };
    shown = await showView(<PopupView door={popupDoor(FIXED_PAGE, { state })} first={kept} />);
    expect(shown.find("h1").textContent).toBe(FIXED_VIEW.article.facts.title);
    answer({ state: "not-article" });
    await settle();
    expect(shown.find("[role=status]").textContent).toContain("does not look like a news article");
  });

  test("reads the page anyway when asked", async () => {
    shown = await showView(<PopupView door={popupDoor({ state: "not-article" })} />);
    expect(await shown.complaints()).toEqual([]);
    await shown.press("button", "Read this page anyway");
    expect(shown.find("h1").textContent).toBe(FIXED_VIEW.article.facts.title);
  });

  test("turns reading on again, and shows what the page then is", async () => {
    const turn = vi.fn(async () => undefined);
    const state = vi.fn<() => Promise<PageState>>().mockResolvedValue(FIXED_PAGE);
    state.mockResolvedValueOnce({ state: "off", why: "site" });
    shown = await showView(<PopupView door={popupDoor(FIXED_PAGE, { state, turn })} />);
    await shown.press("button", "Read this site again");
    expect(turn).toHaveBeenCalledWith("site", false);
    expect(shown.find("h1").textContent).toBe(FIXED_VIEW.article.facts.title);
  });

  test("asks a page that is being read again until it is read", async () => {
    const state = vi.fn<() => Promise<PageState>>().mockResolvedValue(FIXED_PAGE);
    state.mockResolvedValueOnce({ state: "reading" });
    shown = await showView(<PopupView door={popupDoor(FIXED_PAGE, { state })} />);
    await settle(300);
    expect(state).toHaveBeenCalledTimes(2);
    expect(shown.find("h1").textContent).toBe(FIXED_VIEW.article.facts.title);
  });

  test("says why nothing is kept: the choice of the reader, or a store that cannot be used", async () => {
    const unkept: PageState = { ...FIXED_PAGE, view: { ...FIXED_VIEW, kept: false } };
    shown = await showView(<PopupView door={popupDoor(unkept)} />);
    expect(shown.text()).toContain("Nothing of this article is kept");
    shown.remove();
    shown = await showView(
      <PopupView door={popupDoor(unkept, { storage: async () => ({ ...FIXED_USE, trouble: "closed" }) })} />,
    );
    expect(shown.text()).toContain("does not let Who Says open its database");
  });
});

/** The popup once its lists are drawn, which follow the first frame. */
async function showArticle(door = popupDoor(FIXED_PAGE)): Promise<Shown> {
  const popup = await showView(<PopupView door={door} />);
  while (popup.root.querySelectorAll(".claims li").length < FIXED_VIEW.placed.length) await settle();
  return popup;
}

describe("the popup of an article", () => {
  test("counts the claims by grade and filters them by the grade pressed", async () => {
    shown = await showArticle();
    expect(shown.root.querySelectorAll(".claims li")).toHaveLength(11);
    await shown.press(".bar-labels button", "Unnamed");
    expect(shown.find("[role=status]", "of").textContent).toBe("2 of 11 claims\u00a0· Unnamed");
    expect(shown.root.querySelectorAll(".claims li")).toHaveLength(2);
    await shown.press("button", "Show all");
    expect(shown.root.querySelectorAll(".claims li")).toHaveLength(11);
  });

  test("filters by source, by kind and by the reader's own work", async () => {
    shown = await showArticle();
    await shown.press(".sources button", "Nordpost");
    expect(shown.root.querySelectorAll(".claims li")).toHaveLength(2);
    await shown.press("button", "Show all");
    await shown.press("input[type=checkbox]");
    expect(shown.root.querySelectorAll(".claims li")).toHaveLength(1);
  });

  test("lists the claims a signal rests on when the signal is pressed, and all when it is pressed again", async () => {
    shown = await showArticle();
    await shown.press(".signals .bare", "Two claims come from one origin");
    expect(shown.root.querySelectorAll(".claims li")).toHaveLength(2);
    expect(shown.find("[role=status]", "of").textContent).toBe("2 of 11 claims");
    await shown.press(".signals .bare", "Two claims come from one origin");
    expect(shown.root.querySelectorAll(".claims li")).toHaveLength(11);
  });

  test("brings the claims into sight that a grade, source or finding leaves, and only then", async () => {
    const scroll = vi.spyOn(Element.prototype, "scrollIntoView");
    shown = await showArticle();
    expect(scroll).not.toHaveBeenCalled();
    await shown.press(".bar-labels button", "Unnamed");
    expect(scroll.mock.contexts).toEqual([shown.find(".claims-part")]);
    scroll.mockRestore();
  });

  test("lists what is no longer in the article apart, and does not offer to show it", async () => {
    shown = await showArticle();
    const lists = shown.root.querySelectorAll(".claims");
    expect(lists).toHaveLength(2);
    expect(lists[1]?.textContent).toContain("nobody had called her back");
    expect(lists[1]?.querySelector(".bare")).toBeNull();
  });

  test("shows a claim on the page when it is pressed", async () => {
    const show = vi.fn(async () => true);
    shown = await showArticle(popupDoor(FIXED_PAGE, { show }));
    await shown.press(".popup-claim .bare", "eleven centimetres");
    expect(show).toHaveBeenCalledExactlyOnceWith("claim-2");
  });

  test("keeps a note written in place, with the revision it knows", async () => {
    const edit = vi.fn(popupDoor(FIXED_PAGE).edit);
    shown = await showArticle(popupDoor(FIXED_PAGE, { edit }));
    await shown.press(".popup-claim .icon");
    await shown.type("textarea", "ask the archive");
    await settle(400);
    expect(edit).toHaveBeenLastCalledWith({
      annotationId: "claim-1",
      revision: 1,
      change: { note: "ask the archive" },
    });
    await shown.type("textarea", "ask the archive again");
    await settle(400);
    expect(edit).toHaveBeenLastCalledWith(expect.objectContaining({ revision: 2 }));
    expect(shown.find(".claim-note").textContent).toBe("ask the archive again");
  });

  test("lists the sources as they are corrected", async () => {
    const { annotation } = FIXED_VIEW.placed[0] as (typeof FIXED_VIEW.placed)[0];
    const work = { ...annotation.work, name: "The harbour master", kind: "person" } as const;
    const edit = async () =>
      ({ status: "saved", annotation: { ...annotation, work, revision: annotation.revision + 1 } }) as const;
    shown = await showArticle(popupDoor(FIXED_PAGE, { edit }));
    expect(shown.find(".sources").textContent).not.toContain("The harbour master");
    await shown.press(".popup-claim .icon");
    await shown.type("textarea", "says who");
    await settle(400);
    expect(shown.find(".sources").textContent).toContain("The harbour master");
  });

  test("exports the article in each format", async () => {
    const files: string[] = [];
    URL.createObjectURL = (blob) => String(files.push((blob as Blob).type));
    URL.revokeObjectURL = () => undefined;
    HTMLAnchorElement.prototype.click = () => undefined;
    shown = await showArticle();
    for (const format of ["jsonld", "csv", "markdown", "html", "claimreview", "hypothesis"])
      await shown.press(`[data-format=${format}]`);
    expect(files.map((type) => type.split(";")[0])).toEqual([
      "application/ld+json",
      "text/csv",
      "text/markdown",
      "text/html",
      "application/ld+json",
      "application/json",
    ]);
  });

  test("gives axe nothing to complain of", async () => {
    shown = await showArticle();
    await shown.press(".popup-claim .icon");
    expect(await shown.complaints()).toEqual([]);
  });
});
