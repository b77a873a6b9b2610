// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test } from "vitest";
import { keepFocus } from "../../src/ui/keep-focus";

let stop: () => void;
beforeEach(() => {
  stop = keepFocus(document);
});
afterEach(() => {
  stop();
  document.body.replaceChildren();
});

const settle = () => new Promise((resolve) => setTimeout(resolve, 5));
const at = () => document.activeElement?.id;

/** A view with the part named by `id` in hand. */
function show(html: string, id: string): HTMLElement {
  const view = new DOMParser().parseFromString(html, "text/html");
  document.body.replaceChildren(...view.body.childNodes);
  const part = document.getElementById(id) as HTMLElement;
  part.focus();
  return part;
}

test.each([
  ["what follows", "<button id=a></button><button id=gone></button><button id=b></button>", "b"],
  [
    "what stands before, where nothing follows",
    "<p><button id=a></button><button id=gone></button></p>",
    "a",
  ],
  [
    "what follows further out, where nothing else is near",
    "<button id=a></button><p><button id=gone></button></p><button id=b></button>",
    "b",
  ],
  [
    "no part that cannot be used",
    "<button id=gone></button><button disabled></button><a id=b href=x></a>",
    "b",
  ],
])("a part taken away leaves the keyboard to %s", async (_, html, next) => {
  show(html, "gone").remove();
  await settle();
  expect(at()).toBe(next);
});

test("a part replaced with all around it leaves the keyboard to the first that came instead", async () => {
  show("<main><p><button id=gone></button></p></main><button id=foot></button>", "gone");
  const main = document.querySelector("main") as HTMLElement;
  main.replaceChildren();
  main.innerHTML = "<h1></h1><button id=first></button><button></button>";
  await settle();
  expect(at()).toBe("first");
});

test("a part that cannot be used for a while has the keyboard again afterwards", async () => {
  const part = show("<button id=a></button><button id=b></button>", "a") as HTMLButtonElement;
  part.disabled = true;
  part.blur();
  await settle();
  part.disabled = false;
  await settle();
  expect(at()).toBe("a");
});

test("a reader who left the keyboard nowhere does not get it back", async () => {
  const part = show("<button id=a></button><button id=b></button>", "a");
  part.blur();
  await settle();
  part.remove();
  await settle();
  expect(document.activeElement).toBe(document.body);
});

test("what went while the keyboard was elsewhere moves nothing", async () => {
  show("<button id=a></button><button id=b></button>", "a");
  document.getElementById("b")?.remove();
  await settle();
  expect(at()).toBe("a");
});
