import { describe, expect, it } from "vitest";
import { analyse } from "../../../src/engine/analyse";
import type { Kind } from "../../../src/model/claim";

const claimsOf = (text: string) => analyse(text, { lang: "en" }).claims;

/** Who may stand at the head of a sentence of news, and what they are by the guide's words. */
const SOURCES: Readonly<Partial<Record<Kind, string>>> = {
  anonymous:
    "A person familiar with the matter; Two people briefed on the plan; A source; Sources close to the club; Insiders",
  unnamed:
    "A senior official at the ministry; An aide to the president; Her lawyer; One resident; A woman who lives near the plant; The driver's brother; A 34-year-old mother of two; A fisherman; One of the miners; A student who asked not to be named; The mayor; A doctor at the clinic; A Hamas official; Three diplomats; Western officials; A guard, who declined to give his name,; A prison guard; A miner who got out; A Republican; One Democrat; A Hindu; Ukrainian officials",
  group:
    "Residents; Local people; Analysts; Critics; Some experts; Opposition lawmakers; Many farmers; Witnesses; Officials; Fans; Economists; Most voters; Everyone; Many; Neighbours; Activists",
  organisation:
    "Police; The fire brigade; Prosecutors in Milan; The White House; Beijing; Downing Street; Scotland Yard; The Pentagon; The World Health Organization; Greenpeace; The Taliban; Labour; UNICEF; The University of Leeds; The airline; The hospital; The union; Russia's defence ministry; The Israeli military; The town council; The regulator; The zoo; The shipping line; The cruise line; The coast guard; The National Guard; The border guard service; The authorities; A police spokesman; A spokeswoman for the bank",
  media:
    "Interfax; The Guardian; The Hindu; Le Monde; Local media; State television; Israeli media; Army Radio; A local newspaper; TMZ; The news agency; Channel 4 News; Russian state media; The broadcaster; Radio Harbour; Al Arabia television; The Coastal Times newspaper; The news website Portside; The Sunday Chronicle",
  document:
    "A study published in Nature; The report; Court documents; A leaked memo; The lawsuit; The indictment; A poll by Ipsos; Official figures; The census; Satellite images; Police records; The data; CCTV footage; A survey of 2,000 adults; The audit",
  social: "Social media users; A post on Telegram; Users on X; Commenters on Reddit; Social media reports",
  person:
    "Angela Merkel; Prof. Li Wei; Dr Amina Okafor; Pope Francis; Sgt. Tom Hill; Prime Minister Keir Starmer; The actor Tom Hanks; Ms. Abramova; King Charles; President Xi",
};

const cases = Object.entries(SOURCES).flatMap(([kind, list]) =>
  list.split("; ").map((source): [string, string] => [source, kind]),
);

describe("a source with nothing around it", () => {
  it.each(cases)("%s is %s", (source, kind) => {
    const claims = claimsOf(`${source} said that the bridge had been closed since May.`);
    expect(claims.map((claim) => claim.kind)).toEqual([kind]);
  });
});

const OUTLETS = [
  "Interfax",
  "the Coastal Times newspaper",
  "the Al Noor network",
  "Radio Harbour",
  "Al Arabia television",
  "the news website Portside",
  "state news agency Belta",
  "German daily Die Welt",
  "the BBC’s Today programme",
  "the Sunday Chronicle",
  "local station KLTV",
];
const WAYS: readonly ((outlet: string) => string)[] = [
  (outlet) => `Minister Karl Weber told ${outlet} that the port would reopen in June.`,
  (outlet) => `“The port will reopen in June,” minister Karl Weber told ${outlet}.`,
  (outlet) => `Minister Karl Weber said in an interview with ${outlet} that the port would reopen in June.`,
  (outlet) =>
    `It opened in May, as ${outlet} quoted minister Karl Weber as saying that the port would reopen.`,
  (outlet) => `Minister Karl Weber was quoted by ${outlet} as saying that the port would reopen in June.`,
  (outlet) => `On Monday ${outlet} reported that minister Karl Weber said the port would reopen in June.`,
  (outlet) => `The port will reopen in June, ${outlet} reported, citing minister Karl Weber.`,
  (outlet) => `Minister Karl Weber said the port would reopen in June, ${outlet} reported.`,
  (outlet) => `Speaking to ${outlet}, minister Karl Weber said that the port would reopen in June.`,
  (outlet) => `“The port will reopen in June,” minister Karl Weber said in remarks carried by ${outlet}.`,
];

describe("what a minister said through an outlet", () => {
  it.each(WAYS.flatMap((way) => OUTLETS.map((outlet) => way(outlet))))("came through both: %s", (text) => {
    const chains = claimsOf(text).map(({ chain }) => chain.map(({ kind }) => kind).join(" > "));
    expect(chains).toContain("media > person");
  });
});
