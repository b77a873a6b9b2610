import axe from "axe-core";
import { type ComponentChild, render } from "preact";
import { act } from "preact/test-utils";
import { Words } from "../../src/ui/say";
import { sayIn } from "../ui/say-in";

// jsdom lays nothing out, so there is nowhere to scroll to.
Element.prototype.scrollIntoView = () => undefined;

/** A view in a document, as a reader meets it. */
export interface Shown {
  readonly root: HTMLElement;
  readonly text: () => string;
  /** The one element a selector finds whose text or name holds some words. */
  readonly find: (selector: string, words?: string) => HTMLElement;
  readonly press: (selector: string, words?: string) => Promise<void>;
  readonly type: (selector: string, words: string) => Promise<void>;
  /** Chooses a value in a field of choices. */
  readonly choose: (selector: string, value: string) => Promise<void>;
  readonly complaints: () => Promise<readonly string[]>;
  readonly remove: () => void;
}

/** Waits until promises and short timers have run and the view is drawn again. */
export function settle(ms = 20): Promise<void> {
  return act(() => new Promise((resolve) => setTimeout(resolve, ms)));
}

/** Puts a view into the document in English. */
export async function showView(view: ComponentChild): Promise<Shown> {
  const root = document.createElement("div");
  document.documentElement.lang = "en";
  document.title = "view";
  document.body.append(root);
  act(() => render(<Words.Provider value={sayIn("en")}>{view}</Words.Provider>, root));
  await settle();
  const find = (selector: string, words = "") => {
    const all = [...root.querySelectorAll<HTMLElement>(selector)];
    const found = all.find((element) =>
      `${element.textContent} ${element.getAttribute("aria-label")}`.includes(words),
    );
    if (!found) throw new Error(`no ${selector} with “${words}” in: ${root.textContent}`);
    return found;
  };
  return {
    root,
    find,
    text: () => root.textContent ?? "",
    async press(selector, words) {
      act(() => find(selector, words).click());
      await settle();
    },
    async type(selector, words) {
      const field = find(selector) as HTMLInputElement;
      act(() => {
        field.value = words;
        field.dispatchEvent(new Event("input", { bubbles: true }));
      });
      await settle(200);
    },
    async choose(selector, value) {
      const field = find(selector) as HTMLSelectElement;
      act(() => {
        field.value = value;
        field.dispatchEvent(new Event("change", { bubbles: true }));
      });
      await settle(200);
    },
    async complaints() {
      // jsdom paints nothing: contrast is measured on the built views in the browsers.
      const { violations } = await axe.run(document, { rules: { "color-contrast": { enabled: false } } });
      return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
    },
    remove() {
      act(() => render(null, root));
      root.remove();
    },
  };
}
