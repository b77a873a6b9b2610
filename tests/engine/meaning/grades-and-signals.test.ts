import { describe, expect, test } from "vitest";
import { GRADE_OF_KIND } from "../../../src/engine/meaning/grade";
import { interpret } from "../../../src/engine/meaning/interpret";
import { REASONS } from "../../../src/engine/meaning/reasons";
import { readDocument } from "../../../src/engine/text/read-document";
import { KINDS } from "../../../src/model/claim";
import type { Span } from "../../../src/model/span";
import { readNotation } from "../notation";
import { lastOf, understand } from "./understand";

const rulesOf = (notation: string): string[] => lastOf(notation).reasons.map(({ rule }) => rule);
const notes = (notation: string): string[] =>
  lastOf(notation)
    .reasons.filter(({ decides }) => !decides)
    .map(({ rule }) => rule);

describe("grades", () => {
  test("every kind has a grade, falling from the strongest to the weakest", () => {
    const grades = KINDS.map((kind) => GRADE_OF_KIND[kind]);
    expect(grades).toEqual([...grades].sort((a, b) => b - a));
  });

  test("every graded claim has exactly one reason that decides", () => {
    const { claims } = understand(
      "{source1 Anna Berg} {cue1 said} {content1 yes}. {source2 Critics} {cue2 claimed} {content2 no}. {source3 The BBC} {cue3 reported}, citing a source, {content3 so}. It was {cue4 reportedly} {content4 late}.",
    );
    for (const { reasons } of claims) expect(reasons.filter(({ decides }) => decides)).toHaveLength(1);
  });

  test.each([
    ["{source Anna Berg} {cue said} {content it rained}.", "named-person"],
    ["{source The report} {cue said} {content it rained}.", "document"],
    ["{source The BBC} {cue said} {content it rained}.", "other-outlet"],
    ["{source A source} {cue said} {content it rained}.", "bare-source"],
    ["{source Critics} {cue said} {content it rained}.", "a-group"],
    ["{source A senior official} {cue said} {content it rained}.", "unnamed-source"],
    ["{source The ministry} {cue said} {content it rained}.", "organisation"],
    ["It {cue reportedly} {content rained}.", "no-source"],
    ["{source Users on Telegram} {cue said} {content it rained}.", "social-posts"],
    ["{source Anna Berg} {cue told} the BBC {content it rained}.", "through-outlet"],
    ["{source The BBC} {cue said}, citing a source, {content it rained}.", "passes-on-unnamed"],
    ["{source The BBC} {cue said}, citing social media posts, {content it rained}.", "passes-on-social"],
  ])("%s is decided by %s", (notation, rule) => {
    expect(lastOf(notation).reasons.find(({ decides }) => decides)?.rule).toBe(rule);
  });

  test("a reason fills its gaps, so that a view can say it in any language", () => {
    const { reasons } = lastOf(
      "{content It rained}, {source Interfax} {cue reported}, citing an unnamed source.",
    );
    expect(reasons[0]).toMatchObject({
      rule: "passes-on-unnamed",
      values: ["Interfax"],
      text: "Interfax said so, quoting someone it does not name.",
    });
    expect(reasons[0]?.standard).toMatch(/AP/);
  });

  test.each([
    ["{source A senior official} {cue said} {content it rained}.", "a senior official"],
    ["{source Prosecutors in Port Arden} {cue said} {content it rained}.", "prosecutors in Port Arden"],
    ["{source Iranian officials} {cue said} {content it rained}.", "Iranian officials"],
    ["{source Mr Berg's office} {cue said} {content it rained}.", "Mr Berg's office"],
    ["{source Northline} {cue said} {content it rained}.", "Northline"],
  ])("names a source as it stands within a sentence: %s", (notation, name) => {
    expect(lastOf(notation).reasons[0]?.values).toEqual([name]);
    expect(lastOf(notation).reasons[0]?.text).toMatch(/^[A-Z]/);
  });

  test.each([
    [
      "{source An official, who asked not to be named because the inquiry is not closed,} {cue said} {content it rained}.",
      "because the inquiry is not closed",
    ],
    [
      "{source An official} {cue said} {content it rained}, speaking on condition of anonymity for fear of losing his post.",
      "for fear of losing his post",
    ],
    [
      "{source An official who asked not to be named for fear of reprisals} {cue said} {content it rained}.",
      "for fear of reprisals",
    ],
    [
      "Because the road was shut, {source an official, who asked not to be named because the inquiry is not closed,} {cue said} {content it rained}.",
      "because the inquiry is not closed",
    ],
  ])("quotes the whole reason for the anonymity: %s", (notation, quoted) => {
    const { reasons } = lastOf(notation);
    expect(reasons.find(({ rule }) => rule === "reason-given")?.values).toEqual([quoted]);
  });

  test("no reason needs more gaps than it has values anywhere in these texts", () => {
    const { claims } = understand(
      "{source1 Anna Berg} {cue1 told} the BBC {content1 yes}. {source2 She} {cue2 claimed} {content2 no}.",
    );
    for (const { text } of claims.flatMap(({ reasons }) => reasons))
      expect(text).not.toMatch(/\$\d|undefined/);
  });

  test("the words of every reason are short and end as sentences do", () => {
    for (const { text } of Object.values(REASONS)) {
      expect(text.endsWith(".")).toBe(true);
      expect(text.split(" ").length).toBeLessThan(20);
    }
  });
});

describe("notes that do not move the grade", () => {
  test("two sources are noted, one is not", () => {
    expect(notes("{source Two officials} {cue said} {content it rained}.")).toContain("two-sources");
    expect(notes("{source An official who was 14 to 17 then} {cue said} {content it rained}.")).not.toContain(
      "two-sources",
    );
  });

  test("a reason for anonymity is noted where the sentence gives one", () => {
    expect(
      rulesOf(
        "{source An official} {cue said} {content it rained}, speaking on condition of anonymity because the talks were private.",
      ),
    ).toContain("reason-given");
    expect(
      rulesOf("{source An official} {cue said} {content it rained}, speaking on condition of anonymity."),
    ).toEqual(expect.arrayContaining(["name-withheld", "no-reason-given"]));
    expect(rulesOf("{source Anna Berg} {cue said} {content it rained}.")).not.toContain("no-reason-given");
  });

  test("how the source would know is noted", () => {
    expect(notes("{source Three people familiar with the matter} {cue said} {content it rained}.")).toEqual(
      expect.arrayContaining(["two-sources", "in-a-position"]),
    );
  });

  test("verbs that doubt, deny or vouch are noted", () => {
    expect(notes("{source Anna Berg} {cue claimed} {content it rained}.")).toContain("doubtful-verb");
    expect(notes("{source Anna Berg} {cue denied} {content it rained}.")).toContain("denial");
    expect(notes("{source Anna Berg} {cue confirmed} {content it rained}.")).toContain("committed");
    expect(notes("{source Anna Berg} {cue said} {content it rained}.")).toEqual([]);
  });

  test("an unsure pronoun says probably", () => {
    expect(
      notes(
        "The report named Karl Holm. A friend of Otto Dahl and of Jens Berg came. {source He} {cue said} {content it rained}.",
      ),
    ).toContain("probably");
  });
});

describe("signals of the article", () => {
  const TEXT =
    "Bridge to close\n\n{content1 The bridge over the river will close for the whole of May}, {source1 Interfax} {cue1 reported} on Wednesday, citing an unnamed source in the town.\n\n{source2 Anna Berg} {cue2 said} {content2 the road would close too}. {source3 She} {cue3 declined to say} {content3 for how long}.\n\n{source4 Mrs Berg} {cue4 said} {content4 it was sad}. The town has four thousand people and two schools.";
  const { claims, sources, signals } = understand(TEXT);
  const signal = (id: string) => signals.find((each) => each.id === id);

  test("a source counts once however it is called", () => {
    expect(sources.map(({ name }) => name)).toEqual([
      "Interfax",
      "an unnamed source in the town",
      "Anna Berg",
    ]);
    expect(signal("distinct-sources")?.count).toBe(3);
    expect(sources[2]?.claims).toEqual([1, 2, 3]);
  });

  test("every signal rests on claims there are, ascending and once each", () => {
    for (const { claims: on } of signals) {
      expect([...on].sort((a, b) => a - b)).toEqual(on);
      expect(new Set(on).size).toBe(on.length);
      for (const index of on) expect(claims[index]).toBeDefined();
    }
  });

  test("the lead is the first paragraph of text, not the headline", () => {
    expect(signal("lead")).toMatchObject({ variant: "unnamed", claims: [0] });
  });

  test("who kept quiet is counted as the right of reply", () => {
    expect(signal("right-of-reply")).toMatchObject({ count: 1, claims: [2] });
  });

  test("sentences without an attribution are counted honestly", () => {
    expect(signal("attributed-sentences")).toMatchObject({ count: 4, of: 5 });
  });

  test("sources in a list keep no capital that only the head of a sentence gave them", () => {
    const { signals: of } = understand(
      "{source1 Critics} {cue1 said} {content1 yes}. {source2 Anna Berg} {cue2 said} {content2 no}. {source3 The ministry} {cue3 declined to comment}.",
    );
    expect(of.find(({ id }) => id === "unnamed-sources")?.text).toBe("1 source not named: critics.");
    expect(of.find(({ id }) => id === "named-sources")?.values[1]).toContain("Anna Berg");
    expect(of.find(({ id }) => id === "right-of-reply")?.values[0]).toBe("the ministry");
    const { signals: quoted } = understand(
      "{content1 “No,”} {source1 Anna Berg} {cue1 said}. “{source2 Critics} {cue2 say} {content2 yes}.”",
    );
    expect(quoted.find(({ id }) => id === "unnamed-sources")?.values[1]).toBe("critics");
  });

  test("named and unnamed sources add up", () => {
    expect([signal("named-sources")?.count, signal("unnamed-sources")?.count]).toEqual([2, 1]);
  });

  test("chains are listed", () => {
    expect(signal("chains")).toMatchObject({ count: 1, claims: [0] });
  });

  test("a text of one voice is flagged, one of two is not", () => {
    const one = understand(
      "{source1 Anna Berg} {cue1 said} {content1 yes}. {source2 She} {cue2 said} {content2 no}.",
    ).signals;
    expect(one.map(({ id }) => id)).toContain("single-source");
    expect(signals.map(({ id }) => id)).not.toContain("single-source");
  });

  test("an article without claims says so and does not fail", () => {
    const none = understand("The town has four thousand people and two schools and a mill.");
    expect(none.claims).toEqual([]);
    expect(none.signals.find(({ id }) => id === "lead")?.variant).toBe("none");
    expect(none.signals.find(({ id }) => id === "attributed-sentences")).toMatchObject({ count: 0, of: 1 });
  });

  test("whether documents are linked is said only where the page's links are known", () => {
    const { text, claims: stated } = readNotation(
      "{source1 A study} {cue1 found} {content1 the bridge was safe}. {source2 A census} {cue2 showed} {content2 nobody used it}.",
    );
    const document = readDocument(text);
    const read = (links?: readonly Span[]) =>
      interpret(
        document,
        stated.map((claim) => ({ ...claim, confidence: 1 })),
        {},
        links ? { links } : {},
      ).signals.find(({ id }) => id === "documents-linked");
    expect(read()).toBeUndefined();
    expect(read([])).toMatchObject({ count: 0, of: 2, variant: "none", claims: [0, 1] });
    const census = text.indexOf("census");
    expect(read([{ start: census, end: census + 6 }])).toMatchObject({ count: 1, of: 2, claims: [1] });
  });

  test("several claims with one origin are flagged", () => {
    const { signals: of } = understand(
      "{source1 Anna Berg} {cue1 told} Interfax {content1 yes}. {source2 She} {cue2 added} {content2 no}. {source3 Berg} {cue3 said} {content3 so}.",
    );
    expect(of.find(({ id }) => id === "one-origin")).toMatchObject({ count: 3, values: ["3", "Interfax"] });
  });
});
