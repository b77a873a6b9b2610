import { describe, expect, test } from "vitest";
import { lookUp } from "../../src/engine/look-up";

describe("looking a name up", () => {
  test.each(["", "  ", "Sundposten", "Anna Berg", "bridge", "constructor"])(
    "finds nothing under “%s”",
    (name) => {
      expect(lookUp(name)).toBeNull();
    },
  );

  test.each([
    ["Interfax", "outlet", "Interfax"],
    ["interfax", "outlet", "Interfax"],
    ["the BBC", "outlet", "BBC"],
    ["Kremlin", "metonym", "Kremlin"],
    ["un", "body", "United Nations"],
    ["Telegram", "platform", "Telegram"],
    ["Russian", "people", "Russia"],
  ])("%s stands in the list %s", (name, list, entry) => {
    expect(lookUp(name)).toMatchObject({ list, name: entry });
  });
});
