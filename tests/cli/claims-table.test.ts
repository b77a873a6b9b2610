import { describe, expect, test } from "vitest";
import { claimsTable } from "../../src/cli/claims-table";
import type { Placed } from "../../src/model/annotation";
import type { Claim } from "../../src/model/claim";

function placed(words: { source?: string; cue: string; content: string }, claim: Partial<Claim>): Placed {
  const selectors = (exact: string | undefined) =>
    exact === undefined ? [] : [{ quote: { exact, prefix: "", suffix: "" }, position: { start: 0, end: 0 } }];
  return {
    annotation: {
      id: "a",
      articleId: "b",
      origin: "engine",
      claim: {
        source: [],
        cue: [],
        content: [],
        confidence: 1,
        form: "indirect",
        stance: "neutral",
        kind: "media",
        resolved: words.source ?? null,
        resolvedConfidence: 1,
        chain: [],
        grade: 3,
        reasons: [],
        ...claim,
      },
      anchors: {
        source: selectors(words.source),
        cue: selectors(words.cue),
        content: selectors(words.content),
      },
      work: {},
      revision: 0,
      created: "2026-11-17T18:20:00Z",
      modified: "2026-11-17T18:20:00Z",
    },
    placed: null,
  };
}

describe("the table of claims", () => {
  test("says grade, kind, source, cue and content, and counts below", () => {
    const table = claimsTable([
      placed({ source: "Nordpost", cue: "reported", content: "the quay is sinking" }, {}),
      placed({ cue: "reportedly", content: "it was known" }, { kind: "hearsay", grade: 1 }),
    ]);
    expect(table).toMatch(/^second-hand +media +Nordpost +reported +the quay is sinking$/m);
    expect(table).toMatch(/^unsourced +hearsay +— +reportedly +it was known$/m);
    expect(table).toContain("2 claims: 1 second-hand, 1 unsourced");
  });

  test("draws a chain from the outermost hand to the first", () => {
    const chain = [
      { name: "Nordpost", kind: "media" },
      { name: "a senior official", kind: "unnamed" },
    ] as const;
    const table = claimsTable([
      placed({ source: "Nordpost", cue: "reported", content: "so" }, { chain, grade: 2 }),
    ]);
    expect(table).toContain("Nordpost ← a senior official");
  });

  test("lets no page write over the terminal", () => {
    const table = claimsTable([
      placed({ source: "\u001b[2J\u202eevil\nname", cue: "said", content: "x" }, {}),
    ]);
    expect(table.replaceAll("\n", "")).not.toMatch(/\p{C}/u);
    expect(table).toContain("evil name");
  });
});
