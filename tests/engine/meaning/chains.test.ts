import { describe, expect, test } from "vitest";
import type { Facts } from "../../../src/model/analysis";
import { lastOf, lineOf, understand } from "./understand";

const CHAINS: readonly (readonly [string, string, Facts?])[] = [
  // one hand: what must not become a chain
  ["{source Anna Berg} {cue told reporters} {content the bridge would open}.", "person 4 Anna Berg"],
  ["{source Anna Berg} {cue told} a news conference {content the bridge would open}.", "person 4 Anna Berg"],
  [
    "{source Anna Berg} {cue told} Reuters {content the bridge would open}.",
    "person 4 Anna Berg",
    { publisher: "Reuters" },
  ],
  [
    "LONDON (Reuters) - {source Anna Berg} {cue told} Reuters {content the bridge would open}.",
    "person 4 Anna Berg",
    { publisher: "Yahoo" },
  ],
  ["{source Anna Berg} {cue told} parliament {content the bridge would open}.", "person 4 Anna Berg"],
  ["{source Interfax} {cue reported} {content the bridge would open}.", "media 3 Interfax"],
  ["{source Anna Berg} {cue wrote} on Twitter {content the bridge would open}.", "person 4 Anna Berg"],
  ["{source The minister} {cue cited} the need for {content haste}.", "unnamed 2 The minister"],
  [
    "{source1 Anna Berg} {cue1 told} the Daily Mail {content1 yes}. {source2 Karl Holm} {cue2 said} {content2 no}.",
    "person 4 Karl Holm",
  ],
  [
    "{source1 Anna Berg} {cue1 told} the Daily Mail {content1 yes}. {source2 Berg} {cue2 declined to comment} {content2 on the vote}.",
    "person - Anna Berg",
  ],
  ["{source Researchers} {cue wrote} in a paper {content the ice was thinner}.", "group 2 Researchers"],
  [
    "{source1 Anna Berg} {cue1 told} the Daily Mail {content1 yes}. {source2 Berg} {cue2 said} on Tuesday {content2 no}.",
    "person 4 Anna Berg",
  ],
  [
    "{source1 Anna Berg} {cue1 told} the Daily Mail {content1 yes}. {source2 Berg} {cue2 has repeatedly said} {content2 no}. {source3 She} {cue3 added} {content3 so}.",
    "person 4 Anna Berg",
  ],
  ["{source Anna Berg} {cue told} the media {content the bridge would open}.", "person 4 Anna Berg"],
  ["{source Anna Berg} {cue said} this week {content the bridge would open}.", "person 4 Anna Berg"],
  [
    "{source1 Anna Berg} {cue1 said} {content1 Karl Holm, who {cue2 allegedly} {content2 took the money}, had gone}.",
    "hearsay 1 -",
  ],
  [
    "{source Anna Berg} {cue wrote in the email}, which was first reported by The Associated Press, {content the bridge would open}.",
    "person 4 Anna Berg",
  ],
  [
    "{source Anna Berg} denied having {cue said} in an interview with the Daily Mail that {content the bridge would open}.",
    "person 4 Anna Berg",
  ],
  [
    "After {source1 Anna Berg} {cue1 accused} {content1 him of sexism}, {source2 Karl Holm} {cue2 told} NBC {content2 so}.",
    "person 3 Karl Holm [media>person]",
  ],
  [
    "{source2 Karl Holm} {cue2 told} NBC so after {source1 Anna Berg} {cue1 accused} {content1 him of sexism}.",
    "person 3 Karl Holm [media>person]",
  ],
  [
    "{source2 Monitors} {cue2 said} in a report seen by the BBC that {content2 parts were found}, though {source3 Anna Berg} {cue3 denies} {content3 it}.",
    "person 4 Anna Berg",
  ],
  [
    "{source1 Anna Berg} {cue1 told} the Daily Mail {content1 yes}. Asked by The Daily Lantern, {source2 Berg} {cue2 said} {content2 no}.",
    "person 4 Anna Berg",
  ],
  [
    "{source1 Anna Berg} {cue1 said} {content1 {source2 voters} {cue2 think} {content2 the bridge is safe}}.",
    "group 2 voters [person>group]",
  ],
  // what stands beside what an outlet told
  [
    "{source1 Interfax} {cue1 reported} {content1 that {source2 Anna Berg}, who {cue2 has said} {content2 she is ill}, would go}.",
    "person 4 Anna Berg",
  ],
  [
    "{source1 New data} {cue1 confirm} {content1 what {source2 buyers} {cue2 have known}: {content2 the market is slow}}.",
    "group 2 buyers",
  ],
  // own people's eyes are first-hand, another outlet's a relay
  [
    "{source Associated Press reporters} {cue heard} {content explosions near the bridge}.",
    "media 3 Associated Press [media>witness]",
  ],
  [
    "{source Associated Press reporters} {cue said} {content the bridge was hit}.",
    "media 3 Associated Press",
  ],
  // who passes a crowd's answers on
  [
    "{source1 The survey} {cue1 showed} {content1 little}. {content2 {source3 36% of buyers} {cue3 said} {content3 they were happy}}, {source2 the survey} {cue2 found}.",
    "group 2 36% of buyers [document>group]",
  ],
  // an act and what was said in it
  [
    "{cue1 Reportedly} {content1 {source2 Anna Berg} slammed the mayor in a long speech to the council, {cue2 saying} {content2 the bridge would stay shut}}.",
    "person 1 Anna Berg [hearsay>person]",
  ],
  // explicit relays
  [
    "{source Anna Berg} {cue told} local media {content the bridge would open}.",
    "person 3 Anna Berg [media>person]",
  ],
  [
    '{source Anna Berg} {cue said} on "Meet the Press" {content the bridge would open}.',
    "person 3 Anna Berg [media>person]",
  ],
  [
    "{source Anna Berg} {cue told} Good Morning America {content the bridge would open}.",
    "person 3 Anna Berg [media>person]",
  ],
  [
    "{source Anna Berg} {cue said} on the Joe Rogan podcast {content the bridge would open}.",
    "person 3 Anna Berg [media>person]",
  ],
  [
    "{source Anna Berg} {cue told} The Sundposten {content the bridge would open}.",
    "person 3 Anna Berg [media>person]",
  ],
  [
    "{source Three officials who spoke to Fox News} {cue said} {content the bridge would open}.",
    "unnamed 2 Three officials who spoke to Fox News [media>unnamed]",
  ],
  [
    "{source Anna Berg} {cue told} the CNN affiliate WUSA {content the bridge would open}.",
    "person 3 Anna Berg [media>person]",
  ],
  [
    "{source State television} {cue quoted} the harbour's chief executive, Anna Berg, as saying {content the bridge would open}.",
    "media 3 State television [media>person]",
  ],
  [
    "{source State television} {cue quoted} {content an army source accusing the rebels of shelling the bridge}.",
    "media 2 State television [media>unnamed]",
  ],
  [
    "{source State television} also quoted the minister, Anna Berg, as {cue saying} {content the bridge would open}.",
    "media 3 State television [media>person]",
  ],
  [
    "{source Anna Berg} {cue told} Interfax {content the bridge would open}.",
    "person 3 Anna Berg [media>person]",
  ],
  [
    "{source Anna Berg} {cue told} the BBC {content the bridge would open}.",
    "person 3 Anna Berg [media>person]",
  ],
  [
    "{source Anna Berg} {cue said} in an interview with Der Spiegel {content the bridge would open}.",
    "person 3 Anna Berg [media>person]",
  ],
  [
    "{source Anna Berg}, via USA Today, {cue said} that {content the bridge would open}.",
    "person 3 Anna Berg [media>person]",
  ],
  [
    "Speaking to the Daily Mail, {source Anna Berg} {cue said} {content the bridge would open}.",
    "person 3 Anna Berg [media>person]",
  ],
  [
    "{source Anna Berg} {cue told} local television {content the bridge would open}.",
    "person 3 Anna Berg [media>person]",
  ],
  [
    "{source Anna Berg} {cue told} Reuters {content the bridge would open}.",
    "person 3 Anna Berg [media>person]",
  ],
  [
    "{source A source close to the talks} {cue told} CNN {content the bridge would open}.",
    "anonymous 2 A source close to the talks [media>anonymous]",
  ],
  [
    "In a recent CNN interview, {source Anna Berg} {cue said} {content the bridge would open}.",
    "person 3 Anna Berg [media>person]",
  ],
  [
    "In an interview with SundpostNJ.com, {source Anna Berg} {cue said} {content the bridge would open}.",
    "person 3 Anna Berg [media>person]",
  ],
  [
    "{source Anna Berg, via USA Today,} {cue said} that {content the bridge would open}.",
    "person 3 Anna Berg [media>person]",
  ],
  // links beside the cue
  [
    "{source Anna Berg} {cue cited} a study showing {content that bees sleep}.",
    "person 4 Anna Berg [person>document]",
  ],
  [
    "{cue According to} {source photographs printed in Costa Rican newspapers}, {content the bridge was open}.",
    "document 3 photographs printed in Costa Rican newspapers [media>document]",
  ],
  [
    "{content Two planes had landed}, {source Interfax} {cue reported}, citing social media reports.",
    "media 1 Interfax [media>social]",
  ],
  [
    "{content Two planes had landed}, {source Interfax} {cue reported}, citing an unnamed source.",
    "media 2 Interfax [media>anonymous]",
  ],
  [
    "{content Two planes had landed}, {source Interfax} {cue said}, quoting a ministry official.",
    "media 2 Interfax [media>unnamed]",
  ],
  [
    "{source Interfax} {cue quoted} Anna Berg as saying {content two planes had landed}.",
    "media 3 Interfax [media>person]",
  ],
  [
    "{source Interfax} {cue cited} an unnamed source saying {content two planes had landed}.",
    "media 2 Interfax [media>anonymous]",
  ],
  [
    "{source Anna Berg} {cue was quoted} by Interfax {cue as saying} {content two planes had landed}.",
    "person 3 Anna Berg [media>person]",
  ],
  [
    "Karl Holm told the newspaper Sundposten so. {source Anna Berg} {cue was quoted by Sundposten as saying} {content the bridge would open}.",
    "person 3 Anna Berg [media>person]",
  ],
  [
    "{source The watchdog} {cue was quoted} this month by local newspapers {cue as saying} {content many had died}.",
    "organisation 3 The watchdog [media>organisation]",
  ],
  // claims inside claims
  [
    "{source1 Karl Holm} {cue1 said} {content1 {source2 Anna Berg} {cue2 believed} {content2 the bridge would open}}.",
    "person 4 Anna Berg [person>person]",
  ],
  [
    "{source1 The town} {cue1 said} {content1 the bridge {cue2 was believed} {content2 to be safe}}.",
    "hearsay 1 - [organisation>hearsay]",
  ],
  [
    "{source1 Anna Berg} {cue1 said} {content1 {source2 critics} {cue2 believed} {content2 the bridge was unsafe} and the road too narrow for lorries}.",
    "group 2 critics [person>group]",
  ],
  [
    "{source1 Interfax} {cue1 said} {content1 {source2 a source} {cue2 told} it {content2 the bridge was unsafe}}.",
    "anonymous 2 a source [media>anonymous]",
  ],
  [
    "{source1 Police} {cue1 said} {content1 the man was {cue2 reportedly} {content2 drunk} when he drove onto the bridge at night}.",
    "hearsay 1 -",
  ],
  [
    "{source1 Interfax} {cue1 reported} {content1 {source2 Anna Berg} {cue2 said} {content2 the bridge was unsafe}}. {source3 Berg} {cue3 added} {content3 that the road was too}.",
    "person 3 Anna Berg [media>person]",
  ],
  [
    "{source1 Interfax} {cue1 said} {content1 the man was {cue2 reportedly} {content2 drunk} when he drove onto the bridge at night}.",
    "hearsay 1 - [media>hearsay]",
  ],
  [
    "{source1 Karl Holm} {cue1 told} reporters {content1 {source2 the judges} {cue2 had not explained} {content2 the verdict}}.",
    "unnamed - the judges [person>unnamed]",
  ],
  // carrying on, never back
  [
    '{content1 "{source2 I} {cue2 asked for} {content2 a tug},"} {source1 Karl Holm} {cue1 told} the Daily Mail.',
    "person 3 Karl Holm [media>person]",
  ],
  [
    "{source1 Karl Holm} {cue1 told} the Daily Mail {content1 yes}. {source2 He} {cue2 said} {content2 12 men had come}.",
    "person 3 Karl Holm [media>person]",
  ],
  [
    "{source1 A memo seen by the Daily Mail} {cue1 said} {content1 yes}. {source2 It} {cue2 said} {content2 no}.",
    "document 3 A memo seen by the Daily Mail [media>document]",
  ],
  [
    "{source1 Anna Berg} {cue1 told} Interfax {content1 yes}. {source2 She} {cue2 added} {content2 no}.",
    "person 3 Anna Berg [media>person]",
  ],
  [
    "{source1 Anna Berg} {cue1 told} Interfax {content1 yes}. {source2 She} {cue2 told reporters} {content2 no}.",
    "person 4 Anna Berg",
  ],
  [
    "{source1 Anna Berg} {cue1 told} Interfax {content1 yes}. {source2 Berg} {cue2 has repeatedly said} {content2 no}.",
    "person 4 Anna Berg",
  ],
  [
    "According to a memo, all is well: {source a Pentagon memo seen by Reuters} {cue said} {content the base would close}.",
    "organisation 3 Pentagon [media>organisation]",
  ],
];

describe("the hands a claim came through", () => {
  test.each(CHAINS.map(([notation, line, facts]) => ({ notation, line, facts })))(
    "$notation",
    ({ notation, line, facts }) => {
      expect(lineOf(lastOf(notation, facts))).toBe(line);
    },
  );

  test("a relay does not carry back to the lead (ruling 2)", () => {
    const { claims } = understand(
      "{content1 The bridge would open}, {source1 Anna Berg} {cue1 said}.\n\n{source2 Berg} {cue2 told} Interfax {content2 it would open in May}.",
    );
    expect(claims.map(lineOf)).toEqual(["person 4 Anna Berg", "person 3 Anna Berg [media>person]"]);
  });

  test("a relay carries over paragraphs without a claim, but not far", () => {
    const carriedOver = (paragraphs: number) =>
      lineOf(
        lastOf(
          `{source1 Anna Berg} {cue1 told} the Daily Mail {content1 yes}.\n\n${"The bridge is old.\n\n".repeat(paragraphs)}{source2 Berg} {cue2 said} {content2 no}.`,
        ),
      );
    expect(carriedOver(3)).toBe("person 3 Anna Berg [media>person]");
    expect(carriedOver(4)).toBe("person 4 Anna Berg");
  });

  test("the outer claim takes the inner link in only when all it says came through it (ruling 8)", () => {
    const all = understand(
      "{source1 Interfax} {cue1 said} {content1 {source2 a source} {cue2 told} it {content2 the bridge was unsafe}}.",
    ).claims;
    expect(all.map(lineOf)[0]).toBe("media 2 Interfax [media>anonymous]");
    const part = understand(
      "{source1 Interfax} {cue1 said} {content1 the road had been closed for a week by snow and {source2 a source} {cue2 told} it {content2 the bridge was unsafe}}.",
    ).claims;
    expect(part.map(lineOf)[0]).toBe("media 3 Interfax");
  });

  test("several sayings of one speaker come through together, and when and where they were said does not count", () => {
    const firstOf = (notation: string) => understand(notation).claims.map(lineOf)[0];
    expect(
      firstOf(
        '{source1 Anna Berg} {cue1 wrote}: {content1 "{source2 Eva Lind} {cue2 said} {content2 the road was shut}. {source3 Lind} {cue3 said} {content3 the bridge was too}"}.',
      ),
    ).toBe("person 4 Anna Berg [person>person]");
    expect(
      firstOf(
        '{source1 Anna Berg} {cue1 wrote}: {content1 "{source2 Eva Lind} {cue2 said} {content2 the road was shut}. {source3 Karl Holm} {cue3 said} {content3 the bridge was too}"}.',
      ),
    ).toBe("person 4 Anna Berg");
    expect(
      firstOf(
        "{content1 {content2 The road is shut}, {source2 Karl Holm} {cue2 said} in a bill filed in the upper house}, {cue1 according to} {source1 Interfax}.",
      ),
    ).toBe("media 3 Interfax [media>person]");
    expect(
      firstOf(
        "{content1 {content2 The road is shut}, {source2 Karl Holm} {cue2 said}, and nobody has cleared it since the snow}, {cue1 according to} {source1 Interfax}.",
      ),
    ).toBe("media 3 Interfax");
  });

  test("who did one thing and then spoke is not all that an outer claim passes on", () => {
    const { claims } = understand(
      "{content1 {source2 Karl Holm} drove two boats to the far end of the lake and later {cue2 explained} that {content2 he needed the money}}, {source1 police} {cue1 said}.",
    );
    expect(claims.map(lineOf)).toEqual(["organisation 4 police", "person 4 Karl Holm [organisation>person]"]);
  });

  test("what a crowd thinks, what nobody said and when it was said are no more than the outer claim's own words", () => {
    const firstOf = (notation: string) => understand(notation).claims.map(lineOf)[0];
    expect(
      firstOf(
        "{source1 Anna Berg} {cue1 said} {content1 {source2 voters} {cue2 think} {content2 it is safe}}.",
      ),
    ).toBe("person 4 Anna Berg");
    expect(
      firstOf(
        "{source1 Anna Berg} {cue1 said} {content1 {source2 the mayor} {cue2 did not say} {content2 why}}.",
      ),
    ).toBe("person 4 Anna Berg");
    expect(
      firstOf(
        "{source1 Anna Berg} {cue1 said} {content1 {source2 Karl Holm} {cue2 had promised} {content2 help} when he visited Oslo this week}.",
      ),
    ).toBe("person 4 Anna Berg [person>person]");
  });

  test("what somebody said goes on past where the outer claim ends", () => {
    const { claims } = understand(
      '{content1 {content2 "We won,"} {source2 Anna Berg} {cue2 said}}, {cue1 according to} {source1 the Daily Mail}. {content2 "We always do."}',
    );
    expect(claims.map(lineOf)).toEqual([
      "media 3 Daily Mail [media>person]",
      "person 3 Anna Berg [media>person]",
    ]);
  });

  test("who rejects what another said did not hear it first", () => {
    const { claims } = understand(
      "{source1 Beijing} {cue1 rejected} {content1 {source2 London's} {cue2 claim} that {content2 the treaty was broken}}.",
    );
    expect(claims.map(({ chain }) => chain.length)).toEqual([0, 0]);
  });

  test("where the page does not say who publishes it, an outlet told twice is taken for its own", () => {
    const twice =
      "{source1 Anna Berg} {cue1 told} NBC News {content1 yes}. {source2 Karl Holm} {cue2 told} NBC News {content2 no}.";
    expect(lineOf(lastOf(twice, {}))).toBe("person 4 Karl Holm");
    const once = "{source Karl Holm} {cue told} NBC News {content no}.";
    expect(lineOf(lastOf(once, {}))).toBe("person 3 Karl Holm [media>person]");
    // a portal shows what others wrote
    expect(lineOf(lastOf(once, { publisher: "MSN" }))).toBe("person 4 Karl Holm");
  });

  test("a link says where the text names it and what it is called in full", () => {
    const notation =
      "The Interfax agency spoke. {source1 It} {cue1 cited} an unnamed source saying {content1 two planes had landed}.";
    const [first] = lastOf(notation).chain;
    expect([first?.name, first?.kind]).toEqual(["Interfax", "media"]);
    expect(first?.span).toBeDefined();
    const paper =
      "{source Karl Holm} {cue told} the Bengali newspaper Banglabazar Patrika that {content two planes had landed}.";
    expect(lastOf(paper).chain[0]?.name).toBe("Banglabazar Patrika");
  });

  test("a headline came through the outlet that its lead came through", () => {
    const lead =
      "{source2 Anna Berg of Nepal} {cue2 has told} China {content2 that her nation will stay out}";
    const headline = "{content1 Nepal will stay out}, {source1 Anna Berg} {cue1 tells} China.";
    const through = (rest: string): string[] =>
      understand(`${headline}\n\nBEIJING 1996-08-24\n\n${rest}`).claims.map(lineOf);
    expect(through(`{content3 ${lead}}, {source3 the China Daily} {cue3 said} on Saturday.`)[0]).toBe(
      "person 3 Anna Berg [media>person]",
    );
    // named after the lead it does not carry back (ruling 2)
    expect(through(`${lead}.\n\n{source3 Berg} {cue3 told} Interfax {content3 so}.`)[0]).toBe(
      "person 4 Anna Berg",
    );
  });

  test("“was quoted as saying” came through the outlet that is named next", () => {
    const first = "{content1 The bridge is shut}, {source1 Anna Berg} {cue1 was quoted as saying} on Monday.";
    const after =
      "{cue2 According to} {source2 Interfax}, {content2 {source3 Berg} {cue3 told} parliament {content3 so}}.";
    expect(understand(`${first} ${after}`).claims.map(lineOf)[0]).toBe("person 3 Anna Berg [media>person]");
    expect(lineOf(lastOf(first))).toBe("person 4 Anna Berg");
  });

  test("an outlet and its own people's eyes are one source", () => {
    const { sources } = understand("{source Associated Press reporters} {cue heard} {content explosions}.");
    expect(sources.map(({ name }) => name)).toEqual(["Associated Press"]);
  });
});
