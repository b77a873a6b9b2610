import { describe, expect, it } from "vitest";
import { analyse } from "../../../src/engine/analyse";
import type { Claim } from "../../../src/model/claim";

const claimsOf = (text: string, publisher?: string): readonly Claim[] =>
  analyse(text, publisher ? { publisher, lang: "en" } : { lang: "en" }).claims;
const hands = (claim: Claim | undefined): string[] => (claim?.chain ?? []).map(({ name }) => name);

describe("who is meant", () => {
  it("is nobody named later where one of several speaks", () => {
    const [one] = claimsOf(
      `One Tory MP put it more bluntly: "It's a shambles." The former minister, Claire Dunne, said she would resign.`,
    );
    expect([one?.kind, one?.grade, one?.resolved]).toEqual(["unnamed", 2, "One Tory MP"]);
  });

  it.each([
    [
      "Spain's prime minister said on Monday that he would call an election.",
      "Portugal's Prime Minister Rui Lopes",
    ],
    ["The Italian prime minister said he would go.", "French Prime Minister Jean Roux"],
  ])("is nobody of another country: %s", (first, other) => {
    const [minister] = claimsOf(`${first}\n\n${other} said he would watch.`);
    expect(minister?.resolved).not.toContain(other.split(" ").at(-1));
  });

  it("is who just spoke and no byword, where a company does", () => {
    const [, company] = claimsOf(
      "Airbus, its rival, said it had no problem. The company said it checks every wing. Ryanair blamed Boeing.",
    );
    expect(company?.resolved).toBe("Airbus");
  });

  it("is no ministry and no union, where a company speaks", () => {
    const text =
      "Shares in Pellard fell 4% on Monday. The company said it was in talks. The Treasury said it was watching. The company said no jobs were at risk.";
    expect(claimsOf(text).map(({ resolved }) => resolved)).toEqual(["Pellard", "Treasury", "Pellard"]);
  });

  it("is no place that people went to, where they found something", () => {
    const [they] = claimsOf(
      "Researchers used images to measure glaciers in Chile and Argentina. They found that ice loss had accelerated.",
    );
    expect([they?.kind, they?.resolved]).toEqual(["group", "Researchers"]);
  });

  it.each([
    ["The Centers for Disease Control and Prevention said cases rose.", "Disease Control and Prevention"],
    ["The US Food and Drug Administration says the drug is safe.", "Food and Drug Administration"],
    [
      "The National Oceanic and Atmospheric Administration said the storm grew.",
      "Atmospheric Administration",
    ],
  ])("goes by the whole name: %s", (text, name) => {
    expect(claimsOf(text)[0]?.resolved).toContain(name);
  });

  it("is both where two speak as one, and where those are taken up", () => {
    const text =
      "Tom Hill and Mary Stone said they would sue. The two said they had lost all. “We are broke,” Stone said.";
    const both = "Tom Hill and Mary Stone";
    expect(claimsOf(text).map(({ resolved }) => resolved)).toEqual([both, both, "Mary Stone"]);
  });

  it.each(["The Argentine", "The forward", "The 36-year-old"])(
    "is who just spoke, where %s does",
    (source) => {
      const [, next] = claimsOf(`Lionel Messi said he was happy. ${source} said the fans were great.`);
      expect([next?.kind, next?.resolved]).toEqual(["person", "Lionel Messi"]);
    },
  );

  it("is she whose family's name comes first", () => {
    const [, she, husband] = claimsOf(
      "A passenger, Li Na, told Xinhua that the boat shook. “Everyone screamed,” she said. Her husband said he jumped.",
    );
    expect([she?.resolved, husband?.resolved]).toEqual(["Li Na", "Li Na’s husband"]);
  });

  it.each([
    [
      "a soldier without a name",
      "Governor Oleh Marchuk wrote that a woman had been killed.\n\nOne soldier said his unit was out of shells. “We throw stones,” joked the 24-year-old.",
      "One soldier",
    ],
    [
      "a teacher without a name",
      "General secretary Owain Prys said members felt betrayed.\n\nOne head teacher in Gwynedd said she had lost three assistants. “I cried in my car,” she said.",
      "One head teacher in Gwynedd",
    ],
    [
      "one who has only been named",
      "Dr Neil Hammond has warned that attacks will rise.\n\nGaz Hurst has set up a page. He wrote: “Big man needs us.”",
      "Gaz Hurst",
    ],
    [
      "one who has only been named, by his age",
      "The captain, Sam Hale, agreed: “The gaffer got it spot on.”\n\nThe manager, Diego Ruiz, has 12 months left. “I'm happy here,” the 48-year-old said.",
      "Diego Ruiz",
    ],
    [
      "one who has only been named, by his country",
      "Diego Ruiz was delighted. The Argentinian said he was proud.",
      "Diego Ruiz",
    ],
    [
      "a company, whatever is named later",
      "Norvik Systems raised its profit forecast. The group cautioned that tariffs could hurt.\n\n“This is a clean beat,” wrote Jefferies analyst Tom Harker.",
      "Norvik Systems",
    ],
    [
      "a paper",
      "The indictment charges Mr. Prask with fraud. It alleges that he forged statements.",
      "The indictment",
    ],
  ])("is whom the paragraph is about: %s", (_who, text, name) => {
    expect(claimsOf(text).map(({ resolved }) => resolved)).toContain(name);
    expect(
      claimsOf(text)
        .filter(({ resolved }) => resolved === name)
        .at(-1)?.cue[0]?.start,
    ).toBeGreaterThan(text.lastIndexOf(name) + name.length);
  });

  it("is no body with a word of the name, where a body has a name of its own", () => {
    const [, officers] = claimsOf(
      "The Prison Reform Trust said it agreed. The Prison Officers' Association warned that violence is rising.",
    );
    expect(officers?.resolved).toBe("The Prison Officers' Association");
  });

  it("is an outlet's own, where its correspondent has a name", () => {
    const text = "An Al Jazeera correspondent in Kharkiv, Zein Basri, said explosions could be heard.";
    expect(claimsOf(text, "Al Jazeera")[0]?.kind).toBe("witness");
  });

  it.each([
    ["Avon and Somerset police said a man was held.", "Avon and Somerset police"],
    ["Previous research had hinted at a link. The authors write that the sample was small.", "The authors"],
  ])("goes by no part of the name and by no other study: %s", (text, name) => {
    expect(claimsOf(text).at(-1)?.resolved).toBe(name);
  });

  it("is a company without the sign of its shares", () => {
    const [claim] = claimsOf("Nordline NORD.OL said on Tuesday that sales would rise.");
    expect(claim?.resolved).toBe("Nordline");
  });

  it("is nobody where somebody has not been named", () => {
    expect(claimsOf("The man, who has not been named, was arrested on Monday.")).toEqual([]);
  });

  it("is the outlet heard last, where the broadcaster speaks", () => {
    const [, broadcaster] = claimsOf(
      "The BBC reported that he had resigned. The broadcaster said he was ill.",
    );
    expect([broadcaster?.kind, broadcaster?.resolved]).toEqual(["media", "BBC"]);
  });

  it("is nobody, where neither claim could be verified", () => {
    const [claim] = claimsOf("Neither claim could be verified.");
    expect([claim?.stance, claim?.grade]).toEqual(["silence", null]);
  });

  it.each(["KC", "QC", "MP"])("is a person with %s behind the name", (letters) => {
    const [claim] = claimsOf(`Helen Marsh ${letters} said the case was weak.`);
    expect([claim?.kind, claim?.resolved]).toEqual(["person", "Helen Marsh"]);
  });
});

describe("what it is worth", () => {
  it.each([
    ["A Reuters witness saw three burnt-out trucks on the roadside.", "Reuters", "witness", 5],
    ["Surveillance video obtained by the Gazette shows a man running.", "Springfield Gazette", "document", 5],
    ["Bob Lund told the Tribune he was innocent.", "Chicago Tribune", "person", 4],
    ["According to French daily Le Courrier du Soir, the minister knew.", "Reuters", "media", 3],
    ["Ukraine's general staff said 120 clashes were fought.", "Reuters", "organisation", 4],
    ["Unconfirmed reports said shots were fired.", "Reuters", "hearsay", 1],
    ["Telegram channels shared footage purporting to show a fire.", "Reuters", "social", 1],
    ["A post on X by Ann Lee said all schools would shut.", "Reuters", "person", 4],
  ] as const)("is told by who says it: %s", (text, publisher, kind, grade) => {
    const [claim] = claimsOf(text, publisher);
    expect([claim?.kind, claim?.grade]).toEqual([kind, grade]);
  });

  it("is no more than whom an outlet cites for it, however late it does", () => {
    const [claim] = claimsOf(
      "CNN reported that the two aides had been fired by the president on Monday after a long fight over the budget and its many cuts, citing a person familiar with the matter.",
      "The Independent",
    );
    expect(claim?.grade).toBe(2);
    expect(hands(claim)).toEqual(["CNN", "a person familiar with the matter"]);
  });

  it("came from whom the outlet cites before it came from who speaks in it", () => {
    const claims = claimsOf(
      "CNN reported that Hamas had rejected the deal, citing a diplomat.",
      "The Independent",
    );
    for (const claim of claims) expect(hands(claim)).toEqual(["CNN", "a diplomat", "Hamas"]);
  });

  it.each([
    "Four in 10 adults say they skip meals, according to a Gallup poll.",
    "Most respondents said they were tired, the survey found.",
  ])("is a poll's and no crowd's: %s", (text) => {
    const poll = claimsOf(text).find(({ kind }) => kind === "document");
    expect([poll?.grade, hands(poll)]).toEqual([5, []]);
  });

  it.each([
    ["No 10 said the prime minister had full confidence in her.", "organisation", "neutral"],
    ["No 10 has denied the claim.", "organisation", "denial"],
    ["The Health and Safety Executive said it was investigating.", "organisation", "neutral"],
  ])("is an office's: %s", (text, kind, stance) => {
    const [claim] = claimsOf(text);
    expect([claim?.kind, claim?.grade, claim?.stance]).toEqual([kind, 4, stance]);
  });

  it("carries on for the one whom an outlet quoted", () => {
    const [, official] = claimsOf(
      `Axios, quoting an Israeli official, said the strike would come within days. The official said Israel was "deeply worried".`,
      "The Independent",
    );
    expect(hands(official)).toEqual(["Axios", "The official"]);
  });
});

describe("the article as a whole", () => {
  it("counts nobody among those who did not answer", () => {
    const { signals, sources } = analyse(
      "The bomb killed two, police said. No group immediately claimed responsibility for the attack.",
      { lang: "en" },
    );
    expect(sources.map(({ name }) => name)).toEqual(["police"]);
    expect(signals.map(({ text }) => text).join(" ")).not.toMatch(/no group|: none/i);
  });
});

describe("what a plain sentence of news comes to", () => {
  it.each([
    ["According to Reuters, which cited three people, the deal is close.", 2, "media > unnamed"],
    ["The deal is close, the Financial Times reported, without citing sources.", 3, ""],
    ["Two people were hurt, the RIA news agency cited the governor as saying.", 2, "media > unnamed"],
    ["The ministry’s website said the deal was close.", 4, ""],
    ["A senior Tory said it was chaos.", 2, ""],
    ["One senior figure said the idea was alive.", 2, ""],
    ["“There was blood everywhere,” the hero revealed.", 2, ""],
    ["The local MP, Labour's Sarah Nkemi, called the attack “cowardly”.", 4, ""],
    ["His opposite number, Liberal leader Jan Fairweather, said that was cold comfort.", 4, ""],
    ["A 2019 paper in The Lancet reported lower levels in patients.", 5, ""],
    ["Far-right accounts claimed that the fire had been started deliberately.", 1, ""],
    ["The Lorne Herald named him as Ed Quist.", 3, ""],
    ["South Korea's Joint Chiefs of Staff said that the missiles flew far.", 4, ""],
    ["Reuters could not establish when the pictures were taken.", null, ""],
    [
      "Iran's Foreign Ministry spokesman Hassan Bagheri, quoted by the semi-official Tasnim news agency, said it was so.",
      3,
      "media > person",
    ],
    ["US denies claim that it struck a base.", 4, ""],
  ])("%s", (text, grade, chain) => {
    const [claim] = claimsOf(text);
    expect([claim?.grade, claim?.chain.map(({ kind }) => kind).join(" > ")]).toEqual([grade, chain]);
  });

  it("is no relay of what another said in half of a quotation, or of what an outlet reported of its subject", () => {
    const [grinned] = claimsOf(
      "“Stonewall,” Lindqvist grinned. “Even my wife, who hates football, texted me to say it was a penalty.”",
    );
    const [dismissed, reported] = claimsOf(
      "Solheim dismissed talk of a takeover by Germany's Kessel AG, which Bloomberg reported last month citing people with knowledge of the matter.",
    );
    expect([grinned?.chain, dismissed?.chain]).toEqual([[], []]);
    expect([dismissed?.grade, reported?.grade]).toEqual([4, 2]);
  });

  it.each([
    ["“The deal is close,” Anna Holm said in an interview with this newspaper.", "person"],
    ["A Courier reporter saw smoke rising from the yard.", "witness"],
  ])("in the Harbour Courier itself: %s", (text, kind) => {
    const [claim] = claimsOf(text, "The Harbour Courier");
    expect([claim?.kind, claim?.chain]).toEqual([kind, []]);
  });
});
