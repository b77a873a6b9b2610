// @vitest-environment jsdom
import { beforeEach, expect, test } from "vitest";
import { paragraphsOf } from "../../src/content/paragraphs";

beforeEach(() => {
  document.head.replaceChildren();
  document.body.innerHTML = "<p>Police said so.</p><p></p>";
});

test("a paragraph without anything in it tells nothing", () => {
  const before = paragraphsOf(document);
  document.body.append(document.createElement("p"));
  expect(paragraphsOf(document)).toBe(before);
});

test.each([
  ["another paragraph", () => document.querySelectorAll("p").item(1).append("So did the fire brigade.")],
  [
    "the words of a paragraph that was held free for them",
    () =>
      document
        .querySelector("p")
        ?.replaceChildren("The bridge over the river will be closed to cars from March, police said."),
  ],
  [
    "another title",
    () => document.head.append(Object.assign(document.createElement("title"), { text: "Bridge to close" })),
  ],
])("%s is told apart", (_, change) => {
  const before = paragraphsOf(document);
  change();
  expect(paragraphsOf(document)).not.toBe(before);
});
