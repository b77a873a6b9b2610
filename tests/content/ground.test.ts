// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from "vitest";
import { colourOf, groundOf } from "../../src/content/ground";

function paragraph(): Element {
  return document.querySelector("p") as Element;
}

describe("what a text stands on", () => {
  beforeEach(() => {
    document.documentElement.removeAttribute("style");
    document.body.removeAttribute("style");
    document.body.innerHTML = "<main><p>Police said so.</p></main>";
  });

  test("is light where nothing is said", () => {
    expect(groundOf(paragraph())).toBe("light");
  });

  test("is what the nearest opaque background says, not the outermost", () => {
    document.body.style.backgroundColor = "#111";
    (document.querySelector("main") as HTMLElement).style.backgroundColor = "#fffdf9";
    expect(groundOf(paragraph())).toBe("light");
  });

  test("is dark where the page is", () => {
    document.body.style.backgroundColor = "rgb(23, 24, 26)";
    (document.querySelector("main") as HTMLElement).style.backgroundColor = "rgba(255, 255, 255, 0.05)";
    expect(groundOf(paragraph())).toBe("dark");
  });

  test("is told by the letters where a picture is in the way", () => {
    document.body.style.backgroundImage = "linear-gradient(#000, #222)";
    document.body.style.color = "#eee";
    expect(groundOf(paragraph())).toBe("dark");
  });
});

describe("reading a computed colour", () => {
  test("leaves what is none", () => {
    expect(colourOf("transparent")).toBeNull();
    expect(colourOf("")).toBeNull();
  });

  test.each([
    ["rgb(255, 255, 255)", 1, 1],
    ["rgba(0, 0, 0, 0.5)", 0, 0.5],
    ["color(srgb 1 1 1 / 0.25)", 1, 0.25],
    ["oklch(1 0 0)", 1, 1],
    ["lab(100 0 0 / 50%)", 1, 0.5],
  ])("takes %s", (computed, luminance, alpha) => {
    const colour = colourOf(computed);
    expect(colour?.luminance).toBeCloseTo(luminance);
    expect(colour?.alpha).toBeCloseTo(alpha);
  });
});
