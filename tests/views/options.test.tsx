// @vitest-environment jsdom
import { afterEach, describe, expect, test, vi } from "vitest";
import { DEFAULTS, type Settings } from "../../src/platform/settings";
import { markedSentence } from "../../src/views/marked-text";
import { OptionsView } from "../../src/views/options/options-view";
import { siteNames } from "../../src/views/site-names";
import { WelcomeView } from "../../src/views/welcome/welcome-view";
import { optionsDoor } from "./fixed-doors";
import { type Shown, settle, showView } from "./shown";

let shown: Shown;
afterEach(() => shown?.remove());

describe("the options", () => {
  test("looks a name up and says which list knows it and where its facts come from", async () => {
    const lookUp = vi.fn(async (name: string) =>
      name === "Interfax"
        ? { list: "outlet" as const, name: "Interfax", about: "news agency, Russia" }
        : null,
    );
    shown = await showView(<OptionsView door={optionsDoor({ lookUp })} />);
    await shown.type(".look-up input", " Interfax ");
    await shown.press(".look-up button");
    expect(lookUp).toHaveBeenCalledExactlyOnceWith("Interfax");
    const answer = shown.find(".look-up [role=status]").textContent;
    expect(answer).toContain("Interfax: news agency, Russia. From the list of newsrooms.");
    expect(answer).toContain("public knowledge");
    await shown.type(".look-up input", "The Fjord Courier");
    await shown.press(".look-up button");
    expect(shown.find(".look-up [role=status]").textContent).toContain("is in none of the lists");
  });

  test("change one setting at a time", async () => {
    const change = vi.fn(async (_: Partial<Settings>) => undefined);
    shown = await showView(<OptionsView door={optionsDoor({ change })} />);
    await shown.press(".choice.grades input");
    await shown.press("label input[type=radio][name=lines]:not(:checked)");
    expect(change.mock.calls.map(([part]) => part)).toEqual([
      { marked: DEFAULTS.marked.filter((grade) => grade !== "first-hand") },
      { lines: "strong" },
    ]);
  });

  test("take a site by its name or by any address of it, and nothing else", async () => {
    const change = vi.fn(async (_: Partial<Settings>) => undefined);
    shown = await showView(<OptionsView door={optionsDoor({ change })} />);
    await shown.type(".site-list input", "https://www.example.org/news?x=1");
    await shown.press(".site-list button", "Add");
    expect(change).toHaveBeenLastCalledWith({ never: ["example.org"] });
    await shown.type(".site-list input", "not a site");
    await shown.press(".site-list form button", "Add");
    expect(shown.find(".site-list [role=alert]").textContent).toBe("This is no address of the web.");
    expect(change).toHaveBeenCalledTimes(1);
  });

  test("delete everything only after a second press", async () => {
    const deleteAll = vi.fn(async () => 3);
    shown = await showView(<OptionsView door={optionsDoor({ deleteAll })} />);
    await shown.press("button", "Delete everything …");
    expect(deleteAll).not.toHaveBeenCalled();
    await shown.press("button", "Cancel");
    await shown.press("button", "Delete everything …");
    await shown.press("[role=alertdialog] button", "Delete everything");
    expect(deleteAll).toHaveBeenCalledOnce();
    expect(shown.text()).toContain("3 articles deleted.");
  });

  test("say when a setting could not be saved", async () => {
    const change = async () => Promise.reject(new Error("full"));
    shown = await showView(<OptionsView door={optionsDoor({ change })} />);
    await shown.press("label", "Pause");
    expect(shown.text()).toContain("This could not be saved.");
  });

  test("say what cannot be used at the store", async () => {
    const storage = async () => ({ ...(await optionsDoor().storage()), trouble: "blocked" as const });
    shown = await showView(<OptionsView door={optionsDoor({ storage })} />);
    await settle();
    expect(shown.text()).toContain("A tab with an older version");
  });

  test("give axe nothing to complain of", async () => {
    shown = await showView(<OptionsView door={optionsDoor()} />);
    expect(await shown.complaints()).toEqual([]);
  });
});

describe("the welcome page", () => {
  test("opens a card at each mark reached by key, goes on with it and gives focus back", async () => {
    shown = await showView(<WelcomeView door={{ openOptions: () => undefined }} />);
    const marks = [...shown.root.querySelectorAll<HTMLElement>(".example [role=button]")];
    expect(marks).toHaveLength(6);
    marks[0]?.focus();
    await settle();
    expect(shown.find("[role=dialog] h2").textContent).toBe("Nordpost");
    marks[0]?.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true }));
    await settle();
    expect(document.activeElement?.getAttribute("role")).toBe("dialog");
    document.activeElement?.dispatchEvent(
      new KeyboardEvent("keydown", { key: "n", bubbles: true, composed: true }),
    );
    await settle();
    expect(shown.find("[role=dialog] h2").textContent).toBe("Ingrid Solheim");
    document.activeElement?.dispatchEvent(
      new KeyboardEvent("keydown", { key: "Escape", bubbles: true, composed: true }),
    );
    await settle();
    expect(shown.root.querySelector("[role=dialog]")).toBeNull();
    expect(document.activeElement).toBe(marks[1]);
  });

  test("gives axe nothing to complain of", async () => {
    shown = await showView(<WelcomeView door={{ openOptions: () => undefined }} />);
    await shown.press(".example [role=button]");
    expect(await shown.complaints()).toEqual([]);
  });
});

describe("small things the views share", () => {
  test("a sentence of the example is cut at its mark", () => {
    expect(markedSentence("It sinks, [Nordpost reported].")).toEqual({
      before: "It sinks, ",
      mark: "Nordpost reported",
      after: ".",
    });
    expect(markedSentence("No mark.")).toEqual({ before: "No mark.", mark: "", after: "" });
  });
  test("a site's names go from the host up, without www and without anything that is not of the web", () => {
    expect(siteNames("https://www.news.example.org/a")).toEqual(["news.example.org", "example.org", "org"]);
    expect(siteNames("about:config")).toEqual([]);
    expect(siteNames("moz-extension://x/popup.html")).toEqual([]);
  });
});
