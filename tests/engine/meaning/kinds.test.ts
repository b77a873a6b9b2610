import { describe, expect, test } from "vitest";
import type { Kind } from "../../../src/model/claim";
import { lastOf } from "./understand";

/** The source as it stands, in "{source …} {cue said} {content …}." after a few words of context; and its kind. */
const KINDS: readonly (readonly [Kind, string, string?])[] = [
  // what must not be taken for somebody named comes first
  ["group", "Critics"],
  ["group", "Many analysts"],
  ["group", "Some economists"],
  ["group", "Chinese traders"],
  ["group", "Residents"],
  ["group", "Witnesses"],
  ["group", "Officials"],
  ["group", "Neighbours"],
  ["group", "Technology experts"],
  ["group", "Trump's opponents"],
  ["group", "British farmers"],
  ["group", "Republicans"],
  ["group", "some Democrats"],
  ["group", "Traders in Shanghai"],
  ["group", "human rights groups"],
  ["group", "Dozens of protesters"],
  ["group", "Teachers"],
  ["group", "Teachers", "The Oskany Teachers Association met while some teachers marched. "],
  ["group", "many Israeli Arabs"],
  ["group", "Exiled Bosnians"],
  ["group", "Many here"],
  ["group", "Some alumni"],
  ["group", "Most of them"],
  ["group", "58 per cent of people"],
  ["unnamed", "The widow of screen legend Carl Delano", "Carl Delano died. "],
  ["unnamed", "My supervisor"],
  ["unnamed", "My nan"],
  ["unnamed", "The barman"],
  ["unnamed", "One bridesmaid"],
  ["unnamed", "a peat cutter"],
  ["document", "The emails"],
  ["document", "An internal memo"],
  ["organisation", "A jury"],
  ["organisation", "A spokesman for Merrill Lynch"],
  ["organisation", "The engineers' employer"],
  ["media", "state television", "Rebels spoke. State television and The Sundvall Times were there. "],
  ["media", "NBC 4 New York"],
  ["media", "The New York Times (@nytimes)"],
  ["media", "Interkom", "The Interkom news agency was there. "],
  ["media", "Sundnytt", "It is in the newspaper Sundnytt. "],
  ["person", "Veteran broadcaster Anna Berg", "It rained. "],
  ["person", "the party's candidate, the former central banker Ruth Kamande,"],
  ["organisation", "a spokesman for the tracking service"],
  ["document", "the ship-tracking site Marine Watch"],
  ["anonymous", "A source"],
  ["anonymous", "Two sources"],
  ["anonymous", "an unnamed source"],
  ["anonymous", "Sources close to the talks"],
  ["anonymous", "A person familiar with the matter"],
  ["anonymous", "three people briefed on the discussions"],
  ["anonymous", "Insiders"],
  ["anonymous", "people with knowledge of the deal"],
  ["unnamed", "Industry sources"],
  ["unnamed", "A diplomatic source"],
  ["unnamed", "a palace source"],
  ["unnamed", "A source at the ministry of health", "The Ministry of Health of Oskany met. "],
  ["unnamed", "A senior U.S. official"],
  ["unnamed", "Pentagon officials"],
  ["unnamed", "Chinese officials"],
  ["unnamed", "Government officials"],
  ["unnamed", "one trader"],
  ["unnamed", "A doctor on the scene"],
  ["unnamed", "an aide to the president"],
  ["unnamed", "two executives"],
  ["unnamed", "economists at Credit Suisse"],
  ["unnamed", "Her lawyers"],
  ["unnamed", "Aides"],
  ["unnamed", "a diplomat who asked not to be named"],
  ["social", "Social media reports"],
  ["social", "Users on Telegram"],
  ["social", "some on Twitter"],
  ["social", "one Weibo commenter"],
  ["social", "Netizens"],
  ["social", "Videos shared online"],
  ["document", "The report"],
  ["document", "A study published last year"],
  ["document", "A poll of 1,500 voters"],
  ["document", "The lawsuit"],
  ["document", "Court documents"],
  ["document", "flight tracking website Flight Radar"],
  ["document", "data from the statistics office"],
  ["document", "The indictment"],
  ["document", "Previously unseen papers"],
  ["document", "Box Office Mojo"],
  ["document", "search warrant papers"],
  ["media", "Interfax"],
  ["media", "Itar-Tass news agency"],
  ["media", "The New York Times"],
  ["media", "state television"],
  ["media", "Local media"],
  ["media", "the newspaper"],
  ["media", "Israel Radio"],
  ["media", "Russian news agencies"],
  ["media", "Media reports"],
  ["media", "the official Xinhua news agency"],
  ["media", "CNN's Dana Hollis"],
  ["media", "A Reuters photographer"],
  ["media", "The Washington Post"],
  ["media", "a Kenyan newspaper"],
  ["media", "O Globo"],
  ["media", "Al Jazeera"],
  ["media", "Kyodo"],
  ["organisation", "The Kremlin"],
  ["organisation", "the White House"],
  ["organisation", "Moscow"],
  ["organisation", "Downing Street"],
  ["organisation", "Police"],
  ["organisation", "Prosecutors"],
  ["organisation", "Ukrainian authorities"],
  ["organisation", "The army"],
  ["organisation", "The Ministry of Defence"],
  ["organisation", "The Department of Justice"],
  ["organisation", "the FBI"],
  ["organisation", "A company spokesman"],
  ["organisation", "A spokeswoman for the ministry"],
  ["organisation", "Apple"],
  ["organisation", "the United Nations"],
  ["organisation", "A Justice Department spokeswoman"],
  ["organisation", "the Chinese government"],
  ["organisation", "The hospital"],
  ["organisation", "the European Commission"],
  ["organisation", "The opposition Social Democrats"],
  ["organisation", "An Acme Mining Corp statement"],
  ["organisation", "Israel's foreign ministry"],
  ["organisation", "Greenpeace"],
  ["organisation", "the Trump campaign"],
  ["person", "Foreign Minister Anna Lindqvist"],
  ["person", "Sergei Petrovich Orlov"],
  ["person", "Mr Okonkwo"],
  ["person", "police spokesman Kazimir Sobel"],
  ["person", "John Smith, a farmer from Kent,"],
  ["person", "Iraq's deputy ambassador, Saeed Hasani"],
  ["person", "China's ambassador to Britain Liu Xiamen"],
  ["person", "Welsh National Farmers' Union (NFU) chairman John Lloyd Evans"],
  ["person", "Moderator and author Shameez Patel"],
  ["person", "President Xi Jinping"],
  ["person", "Charitha Pattiara, an oceanographer at the University of Perth,"],
  ["person", "Judge Rosa Delgado"],
  ["person", "her advocate Dali Mposo"],
  ["unnamed", "top aides to Mr. Obama"],
  ["unnamed", "U.N. and diplomatic sources"],
  ["unnamed", "the Russian officials"],
  ["media", "MING PAO DAILY NEWS"],
  ["media", "The Post and Courier newspaper"],
  ["media", "KFSM"],
  ["organisation", "the European Union"],
  ["organisation", "The government-appointed watchdog, Human Rights National Observatory,"],
  ["organisation", "investigators"],
  ["group", "no group"],
  ["document", "A redacted copy of the report"],
  ["document", "figures her campaign released on Friday"],
];

describe("the kind of a source as it stands", () => {
  test.each(KINDS.map(([kind, source, before = ""]) => ({ kind, source, before })))(
    "$source: $kind",
    ({ kind, source, before }) => {
      expect(
        lastOf(`${before}{source ${source}} {cue said} {content the bridge would open in May}.`).kind,
      ).toBe(kind);
    },
  );

  test("no source at all is hearsay", () => {
    const claim = lastOf("The mayor was {cue reportedly} {content on holiday}.");
    expect([claim.kind, claim.grade, claim.resolved]).toEqual(["hearsay", 1, null]);
  });

  test("the kind is the first named one's where several share a phrase (ruling 7)", () => {
    expect(
      lastOf("{source Human Rights Watch and two diplomats} {cue said} {content the camp was full}.").kind,
    ).toBe("organisation");
    expect(lastOf("{source Officials and diplomats} {cue said} {content the camp was full}.").kind).toBe(
      "group",
    );
  });

  test("the outlet's own reporter is a witness, another's is media (ruling 11)", () => {
    const notation = "{source A Reuters photographer} {cue saw} {content one jet at the airport}.";
    expect(lastOf(notation, { publisher: "Reuters" }).kind).toBe("witness");
    expect(lastOf(notation, { publisher: "Reuters" }).grade).toBe(5);
    expect(lastOf(notation, { url: "https://www.reuters.com/world/a" }).kind).toBe("witness");
    expect(lastOf(notation, { publisher: "The Moscow Times" }).kind).toBe("media");
    expect(lastOf(notation, { publisher: "The Moscow Times" }).reasons.map(({ rule }) => rule)).toContain(
      "journalist-saw",
    );
  });

  test("the outlet's own earlier reporting is a witness (ruling 7)", () => {
    expect(
      lastOf("{source The Guardian} {cue has learned} {content the plan was dropped}.", {
        publisher: "theguardian.com",
      }).kind,
    ).toBe("witness");
  });

  test("a spokesman for a private person is unnamed, one for a head of state is the office (ruling 5)", () => {
    expect(
      lastOf("Chuck Barlow left. {source A spokesman for Chuck Barlow} {cue said} {content he was well}.")
        .kind,
    ).toBe("unnamed");
    expect(
      lastOf("President Boris Yeltsin left. {source Yeltsin's spokesman} {cue said} {content he was well}.")
        .kind,
    ).toBe("organisation");
  });

  test("a statement, letter or post has its author's kind (ruling 4)", () => {
    expect(
      lastOf("Senator Maria Lopez spoke. {source Her statement} {cue said} {content the vote was lost}.")
        .kind,
    ).toBe("person");
    expect(lastOf("{source The Iraqi statement} {cue said} {content the deal was off}.").kind).toBe(
      "organisation",
    );
    expect(lastOf("{source A letter from Anna Berg} {cue said} {content the deal was off}.").kind).toBe(
      "person",
    );
    expect(
      lastOf(
        "{source1 The bank} {cue1 said} {content1 it would cut costs}. {source2 The statement} {cue2 said} {content2 more would follow}.",
      ).kind,
    ).toBe("organisation");
  });

  test("the researchers of a study just cited are the study", () => {
    expect(
      lastOf(
        "{source1 A new study} {cue1 found} {content1 that bees sleep}. {source2 The researchers} {cue2 said} {content2 more work was needed}.",
      ).kind,
    ).toBe("document");
  });

  test("each claim says why its source was taken for what it is", () => {
    const { reasons } = lastOf("{source Interfax} {cue reported} {content the jet had landed}.");
    expect(reasons.find(({ rule }) => rule === "why-outlet-list")?.values).toEqual([
      "Interfax",
      "Interfax",
      "news agency, Russia",
    ]);
  });
});
