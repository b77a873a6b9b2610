// @vitest-environment jsdom
import { describe, expect, test } from "vitest";
import { markStyle } from "../../src/content/mark-style";
import { OUR_NAMES } from "../../src/content/registry";
import { styledTags } from "../../src/content/styled-tags";

const CHROMIUM = { userAgentData: { brands: [{ brand: "Chromium", version: "156" }] } };

describe("the styles of the marks", () => {
  test("name nothing but our own highlights and the card's element", () => {
    const selectors = markStyle("light", "standard").replace(/\{[^{}]*\}/g, "\n");
    for (const name of selectors.match(/highlight\(([^)]*)\)/g) ?? [])
      expect(OUR_NAMES).toContain(name.slice(10, -1));
    expect(selectors).not.toMatch(/(^|\n)\s*(\*|html|body)\s*(\n|,|$)/);
  });

  test("hold nothing that moves a letter or fetches anything", () => {
    for (const lines of ["standard", "strong", "plain"] as const)
      for (const ground of ["light", "dark"] as const) {
        const properties =
          markStyle(ground, lines)
            .match(/[;{]([a-z-]+):/g)
            ?.map((one) => one.slice(1, -1)) ?? [];
        const harmless = [
          "text-decoration",
          "text-decoration-thickness",
          "text-decoration-color",
          "text-underline-offset",
          "background-color",
          "color",
          "--who-says-on",
          "forced-colors",
        ];
        expect(properties.filter((one) => !harmless.includes(one) && !one.startsWith("forced"))).toEqual([]);
        expect(markStyle(ground, lines)).not.toMatch(/url|import/);
      }
  });

  test("have one form for each grade, whatever the colours", () => {
    const forms =
      markStyle("dark", "plain").match(/underline \w+ #\w+;text-decoration-thickness:[\d.]+px/g) ?? [];
    expect(new Set(forms).size).toBe(6);
  });
});

describe("which elements the styles name", () => {
  function nodes(html: string): Text[] {
    document.body.innerHTML = html;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const list: Text[] = [];
    while (walker.nextNode()) list.push(walker.currentNode as Text);
    return list;
  }

  test("are all where a browser does not hand styles down", () => {
    expect(styledTags(nodes("<p>Police said so.</p>"), {})).toEqual(["*"]);
  });

  test("are all where a name could not stand in a style sheet", () => {
    expect(styledTags(nodes("<x:y>Police said so.</x:y>"), CHROMIUM)).toEqual(["*"]);
  });

  test("are the blocks around the text", () => {
    expect(styledTags(nodes("<p>Police <a>said <b>so</b></a>.</p><h2>Why</h2>"), CHROMIUM)).toEqual([
      "h2",
      "p",
    ]);
  });
});
