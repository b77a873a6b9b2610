// @vitest-environment jsdom
import { expect, test } from "vitest";
import { paragraphsInFrames } from "../../src/content/frame-text";

/** Puts a frame with these attributes and two paragraphs into the page. */
function frameOf(attributes: Readonly<Record<string, string>>): void {
  const frame = document.createElement("iframe");
  document.body.replaceChildren(frame);
  for (const [name, value] of Object.entries(attributes)) frame.setAttribute(name, value);
  const written = document.implementation.createHTMLDocument();
  written.body.innerHTML = "<p>Police said so.</p><p>So did the mayor.</p>";
  Object.defineProperty(frame, "contentDocument", { value: written });
}

test("paragraphs in a frame with an address or a source of its own count", () => {
  frameOf({ src: "text-of-bridge.html" });
  expect(paragraphsInFrames(document)).toBe(2);
  frameOf({ srcdoc: "<p>Police said so.</p>" });
  expect(paragraphsInFrames(document)).toBe(2);
});

test.each([{}, { src: "about:blank" }, { src: "javascript:false" }, { src: "" }])(
  "nobody looks into a frame that has no address: %o",
  (attributes) => {
    frameOf(attributes);
    expect(paragraphsInFrames(document)).toBe(0);
  },
);
