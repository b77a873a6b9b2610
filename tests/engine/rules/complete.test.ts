import { describe, expect, it } from "vitest";
import { readNotation } from "../notation";
import { completed } from "./completed";

describe("rules add nothing to", () => {
  it.each([
    "The prisoners would not return to the front line.",
    "She had yet to give him an answer.",
    "The club gave no quarter.",
    "The photographer saw better days.",
    "A reporter and a driver left at noon.",
    "The report that came out in May runs to 40 pages.",
    "In a statement that nobody read, it ended.",
    "The bridge is believed in by nobody.",
    "He was said goodbye to at the pier.",
    "Ukraine war: what happens next",
    "Storm nears coast - live",
    "The rally turned anti-Trump\n\nIt rained.",
    "A well-known paper\n\nIt was a bi-weekly.",
    "The five are:\n\nBlue Moon and two others.",
    "Closing prices as follows:\n\nBonds rose.",
    "From the start:\n\nIt rained.",
    "The shooting was reported to the sheriff.",
    "He is the chief accused in the case.",
    "What has been called the agency model ended.",
    "The government has dispatched troops to the border.",
    "The letter was revealed in May by the denied claimants.",
    "The scandal forced the minister to resign.",
    "She left a very demanding job in May.",
    "It was the most demanding of the races.",
  ])("%s", (text) => {
    expect(completed(text)).toBe(text);
  });
});

describe("rules leave alone", () => {
  it.each([
    "{source Interfax} {cue reported} that {content the jet had landed}.",
    "{content “We won,”} {source she} {cue said}.",
    "{source She} {cue claimed} {content victory}.",
    "{source He} {cue added} {content two days later that the road was open}.",
    "{source The general} {cue called} {content the raid a success}.",
    "{source He} {cue said} {content the ministry was told to pay}.",
    "{source He} {cue said} {content the ministry agreed to pay}.",
    "{source He} {cue said} {content she believes it rained}.",
    "{source He} {cue said} {content nobody asked him to leave}.",
    "{source He} {cue said} {content the film shows a farm}.",
    "{source He} {cue said} {content some of the questions asked left him cold}.",
    "{content “It rained,”} {source she} {cue said}.\n\n‘A cold June’\n\nIt rained on.",
    // sources with a verb of their own
    "{source A man who fled} {cue said} {content it rained}.",
    "{source A statement posted on the site} {cue said} {content it rained}.",
    // what ends a sentence, and is not all of it
    "But {content it rained}, {source she} {cue said}.",
    "Though the road was shut, {content it rained}, {cue according to} {source Berg}.",
    "Berg chimed in: {content “It rained,”} {source he} {cue said}.",
    "Lee fled for days, {content a claim} {source Berg} {cue disputes}.",
    "It rained, {content so}, {source Berg} {cue said}, and the road was shut.",
    // claims inside claims that are as they should be
    "{source Lee} {cue said} {content {source2 the town} {cue2 rejected} {content2 the plan} and that it rained}.",
    "{source Lee} {cue said} {content {source2 Berg} {cue2 said} {content2 it rained}, and the road was shut}.",
    "{source Lee} {cue said} {content {source2 Berg} {cue2 said} {content2 it rained} and {source3 Holm} {cue3 said} {content3 it did not}}.",
    "{source Lee} {cue reported} that, {cue2 according to} {source2 a study}, {content {content2 it rained}}.",
    "{source Interfax} {cue quoted} Berg as saying {content it rained as no one was saying so}.",
  ])("%s", (notation) => {
    expect(completed(notation)).toBe(notation);
  });
});

describe("silence is found", () => {
  it.each([
    "{source The firm} {cue declined to {content comment}}.",
    "{source The firm} {cue declined to comment} on {content the sale}.",
    "{source The embassy} {cue did not respond to a request for {content comment}}.",
    "{source The report} {cue did not say} {content who paid}.",
    "{source Police} {cue gave no details}.",
    "{source No group} {cue claimed responsibility} for {content the blast}.",
    "{source The club} {cue has yet to comment} on {content the sale}.",
    "{source They} {cue did not return calls}.",
  ])("%s", (notation) => {
    expect(completed(readNotation(notation).text)).toBe(notation);
  });
});

describe("what only rules know is found", () => {
  it.each([
    "{source Fox News} {cue reports}:\n\n{content It rained. The road was shut}.",
    "{cue From} {source Bloomberg}:\n\n{content It rained}.",
    "{source The Times} saw it too, {cue reporting}:\n\n{content “It rained. The road was shut.”} It was a Monday.",
    "{source Some 8,000 people} marched through the city on Sunday {cue demanding} {content a recount}.",
    "{source The drivers} {cue are demanding} {content a monthly bonus}.",
    "{source Holm} {cue praised} {content the plan}.",
    "{source A Reuters photographer} on Sunday {cue saw} {content two tanks}.",
    "{content The singer has} {cue reportedly} {content sold her house}.",
    "{cue Reportedly}, {content the vote was delayed}.",
    "{content The colonel} {cue is said} {content to own a vineyard}.",
    "{content The colonel}, who lives abroad, {cue is said} {content to own a vineyard}.",
    "The court heard of the {cue alleged} {content harassment of two witnesses} and rose.",
    "The film is about a cook {cue accused of} {content poisoning his guests}.",
    "Then {source the ministry} {cue has rejected} {content the offer}.",
    "He left the hall and {content one guest had} {cue reportedly} {content wept}.",
    "{content The mill} {cue was suspected of} {content poisoning the stream}.",
    "The march followed {source the mayor}'s {cue claim} that {content the bridge was safe}.",
    "{source The opposition} {cue demanded} {content a recount}.",
    "{source The pope} {cue called for} {content a truce}.",
    "{source The firm} {cue denied} {content the charge}.",
    "He met them to discuss what {source it} {cue has described as} {content efforts to undermine him}.",
    "The firm sold what {source it} {cue calls} {content a “family plan”} to many.",
    "There were {cue fears} that {content the dam would fail}.",
    "The leak forced {source the bank} to {cue admit} that {content the money was gone}.",
    "{source The club} cut its forecast, {cue citing} {content weak sales}.",
    "{source The bank} {cue was quoted as saying} that {content the loss was small}.",
    "{content Navy ship hit by drone} {cue -} {source officials}",
    "{content Bridge to stay shut all winter}{cue -}{source paper}.\n\nThe bridge stays shut.",
    "{content Grain pact will feed the region}{cue -}{source Kenya}\n\nThe pact was signed.",
    "{source Report}{cue :} {content half of the fleet is rotten}",
    "{source Okafor}{cue :} {content 'We will not sell the port'}",
    "{content The roof is gone}.\n\n{cue —} {source Ann Lee (@annlee)} March 4, 2024",
  ])("%s", (notation) => {
    expect(completed(readNotation(notation).text)).toBe(notation);
  });
});

describe("what a finder found is put right", () => {
  it.each([
    [
      "who else speaks in the second part of a content",
      "{content “It rained,”} {source she} {cue said}. {content “Karl Holm warned us that it would.”}",
      "{content “It rained,”} {source she} {cue said}. {content “{source2 Karl Holm} {cue2 warned} us {content2 that it would.”}}",
    ],
    [
      "what happens and tells nothing",
      "{source The conflict in the north} {cue showed} {content the truce was weak}.",
      "The conflict in the north showed the truce was weak.",
    ],
    [
      "what came before, where only when it was said follows",
      "The toll had risen to 21, {source officials} {cue said} {content late Saturday}.",
      "{content The toll had risen to 21}, {source officials} {cue said} late Saturday.",
    ],
    [
      "a quotation before the occasion it comes from",
      "“It is almost impossible,” {source it} {cue quoted} Holm as saying {content during a debate}.",
      "{content “It is almost impossible,”} {source it} {cue quoted} Holm as saying during a debate.",
    ],
    [
      "an occasion that was spoken of",
      "{source He} {cue spoke about} {content late Saturday}.",
      "{source He} {cue spoke about} {content late Saturday}.",
    ],
    [
      "whom a demand leaves wondering",
      "{source The demand} has town officials {cue wondering} {content if it will rain}.",
      "The demand has {source town officials} {cue wondering} {content if it will rain}.",
    ],
    [
      "what was come upon",
      "He read {source emails} {cue found} on {content a laptop of the mayor}.",
      "He read emails found on a laptop of the mayor.",
    ],
    [
      "what others announced",
      "{source The plan in the deal} {cue announced} Wednesday by {content leaders was set to cost more}.",
      "The plan in the deal announced Wednesday by leaders was set to cost more.",
    ],
    [
      "polls that were held",
      "{source The July polls}, in which he won, {cue showed} {content the truce was weak}.",
      "The July polls, in which he won, showed the truce was weak.",
    ],
    [
      "polls that were taken",
      "{source The July polls} {cue showed} {content he would win}.",
      "{source The July polls} {cue showed} {content he would win}.",
    ],
    [
      "a clause that goes on in the tense of what is reported",
      "{source She} {cue conceded} {content he had been cleared}, and his bank records had been clean.",
      "{source She} {cue conceded} {content he had been cleared, and his bank records had been clean}.",
    ],
    [
      "what the speaker did besides",
      "{source She} {cue conceded} {content he had been cleared}, but she had left by then.",
      "{source She} {cue conceded} {content he had been cleared}, but she had left by then.",
    ],
    [
      "a clause in a tense of its own",
      "{source She} {cue has found} {content he was cleared}, but his friends would wait.",
      "{source She} {cue has found} {content he was cleared}, but his friends would wait.",
    ],
    [
      "the words in which somebody reportedly did it",
      "{source He} {cue reportedly criticised} {content the mayor}, {cue2 saying} {content2 she was slow}.",
      "{content {source2 He}} {cue reportedly} {content criticised the mayor, {cue2 saying} {content2 she was slow}}.",
    ],
    [
      "what others do and somebody refuses",
      "{content A few of the members have entered talks with the mayor}, which {source Holm} {cue has rejected}.",
      "A few of the members have entered talks with the mayor, which Holm has rejected.",
    ],
    [
      "a charge that somebody rejects",
      "The paper printed {content a charge of theft}, which {source Holm} {cue has rejected}.",
      "The paper printed {content a charge of theft}, which {source Holm} {cue has rejected}.",
    ],
    [
      "a statement joined to an answer that did not come",
      "{source The ministry} {cue did not respond to written questions}, {content and the report leaves that open}.",
      "{source The ministry} {cue did not respond to written questions}, and the report leaves that open.",
    ],
    [
      "what a claim beside it cites",
      "{content It was hit}, {source {source2 the paper}} {cue said}, {cue2 citing} {content2 an officer}.",
      "{content It was hit}, {source the paper} {cue said}, citing an officer.",
    ],
    [
      "takes what stands before the speaker where only what is cited was taken for what was said",
      "It was hit, {source the paper} {cue said}, {content citing an officer}.",
      "{content It was hit}, {source the paper} {cue said}, citing an officer.",
    ],
    [
      "a missing subject",
      "Ann Lee {cue said} {content it rained}.",
      "{source Ann Lee} {cue said} {content it rained}.",
    ],
    [
      "the subject of a participle",
      "The court let him go, {cue saying} {content the search was illegal}.",
      "{source The court} let him go, {cue saying} {content the search was illegal}.",
    ],
    [
      "what a relative pronoun stands for",
      "He met Ann Lee, who {cue said} {content it rained}.",
      "He met {source Ann Lee}, who {cue said} {content it rained}.",
    ],
    [
      "a content that runs into a verb of the same subject",
      "{source {source2 Marković}} {cue said} {content he was innocent and {cue2 accused} {content2 the police}}.",
      "{source {source2 Marković}} {cue said} {content he was innocent} and {cue2 accused} {content2 the police}.",
    ],
    [
      "a coordinated verb without its subject",
      "{source Lee} {cue agreed} {content it rained}, but also {cue2 contended} {content2 it was warm}.",
      "{source {source2 Lee}} {cue agreed} {content it rained}, but also {cue2 contended} {content2 it was warm}.",
    ],
    [
      "a quotation found in part",
      "“It rained. It {content snowed. It froze,”} {source she} {cue said}.",
      "{content “It rained. It snowed. It froze,”} {source she} {cue said}.",
    ],
    [
      "quotations that follow without a cue",
      "{content “It rained,”} {source she} {cue said}. “It snowed.”\n\n“It froze.”\n\nThen it stopped.",
      "{content “It rained,”} {source she} {cue said}. {content “It snowed.”}\n\n{content “It froze.”}\n\nThen it stopped.",
    ],
    [
      "a hedge taken for speech",
      "{source He} {cue reportedly criticised} {content the minister}.",
      "{content He} {cue reportedly} {content criticised the minister}.",
    ],
    [
      "one who was forced to speak",
      "{source The leak} forced the bank to {cue admit} {content a loss}.",
      "The leak forced {source the bank} to {cue admit} {content a loss}.",
    ],
    [
      "an inner saying of what was quoted",
      "{source Interfax} {cue quoted} an aide as {cue2 saying} {content {content2 it rained}}.",
      "{source Interfax} {cue quoted} an aide as saying {content it rained}.",
    ],
    [
      "who was told",
      "{source She} {cue warned} {content her men that it rained}.",
      "{source She} {cue warned} her men that {content it rained}.",
    ],
    [
      "a that which is said",
      "{source She} {cue said} that {content had nothing to do with it}.",
      "{source She} {cue said} {content that had nothing to do with it}.",
    ],
    [
      "an inner saying that nobody found",
      "{source He} {cue said} {content the ministry has promised to pay}.",
      "{source He} {cue said} {content {source2 the ministry} {cue2 has promised} {content2 to pay}}.",
    ],
    [
      "what somebody is said to believe",
      "{source He} {cue said} {content Berg still believes it rained}.",
      "{source He} {cue said} {content {source2 Berg} {cue2 still believes} {content2 it rained}}.",
    ],
    [
      "what figures that somebody cites show",
      "{source He} {cue said} {content a recent census had shown that it rained}.",
      "{source He} {cue said} {content {source2 a recent census} {cue2 had shown} that {content2 it rained}}.",
    ],
    [
      "a preposition",
      "{source She} {cue gave no details} {content of the sale}.",
      "{source She} {cue gave no details} of {content the sale}.",
    ],
    [
      "the day it was said",
      "{source The judge Wednesday} {cue said} {content it rained}.",
      "{source The judge} Wednesday {cue said} {content it rained}.",
    ],
    [
      "a saying that takes in who passed it on",
      "{content2 {source Lee} {cue told} police} {content {content2 it rained}, {source2 court papers} {cue2 say}}.",
      "{content2 {source Lee} {cue told} police {content it rained}}, {source2 court papers} {cue2 say}.",
    ],
    [
      "a hedge that takes in who passed it on",
      "{content {source2 He} {cue2 said} {content2 a boy}} {content2 {cue reportedly} {content heard}}.",
      "{source He} {cue said} {content {content2 a boy}} {content {cue2 reportedly} {content2 heard}}.",
    ],
    [
      "the beginning of a sentence that ends in who said all of it",
      "The users liked it; {content the main request was for brighter bulbs}, {cue says} {source Mona Jain}.",
      "{content The users liked it; the main request was for brighter bulbs}, {cue says} {source Mona Jain}.",
    ],
    [
      "the beginning of what was said in words of one's own and in a quotation",
      "But they should take {content “really detailed histories,”} {source Berg} {cue said}.",
      "But {content they should take “really detailed histories,”} {source Berg} {cue said}.",
    ],
    [
      "what stands in a paragraph of its own",
      "{cue According to} {source Jack Kelly}, {content writing for RealPolitics}:\n\nThe club took millions.",
      "{cue According to} {source Jack Kelly, writing for RealPolitics}:\n\n{content The club took millions}.",
    ],
    [
      "what else somebody did",
      "{source The caller has phoned police} and {cue announced} {content a fire}.",
      "{source The caller} has phoned police and {cue announced} {content a fire}.",
    ],
    [
      "the time at the head of a sentence",
      "{source Last month, Berg} {cue said} {content it rained}.",
      "Last month, {source Berg} {cue said} {content it rained}.",
    ],
    [
      "who is told of, taken for who tells",
      "{source2 {source Some accounts}} {cue said} that {content Amrani {cue2 screamed} {content2 “God is great”}}.",
      "{source Some accounts} {cue said} that {content {source2 Amrani} {cue2 screamed} {content2 “God is great”}}.",
    ],
    [
      "who wrote, taken together with who says so",
      "{cue According to} {source2 {source Fang}, {content Li}} {cue2 wrote} that {content2 it rained}.",
      "{cue According to} {source Fang}, {content {source2 Li} {cue2 wrote} that {content2 it rained}}.",
    ],
    [
      "what somebody heard, cut short within the words of who heard it",
      "{source The radio} {cue reported} {content {source2 officials} {cue2 confirmed} {content2 the planes} and helicopters were there for training}.",
      "{source The radio} {cue reported} {content {source2 officials} {cue2 confirmed} {content2 the planes and helicopters were there for training}}.",
    ],
    [
      "a quotation without the words of who said it",
      "{content2 {content “It rained,”}} {source Berg} {cue said}, {cue2 according to} {source2 Interfax}.",
      "{content2 {content “It rained,”} {source Berg} {cue said}}, {cue2 according to} {source2 Interfax}.",
    ],
    [
      "what is passed on, cut off within the name of who said it",
      "{cue According to} {source Berg}, {source2 {content the agents} working the case} {cue2 believe} {content2 he fled}.",
      "{cue According to} {source Berg}, {content {source2 the agents working the case} {cue2 believe} {content2 he fled}}.",
    ],
    [
      "the one quoted, taken for what was said",
      "{source Interfax} {cue quoted} {content a farmer from the hills east of the old town of Kanton, 61, as saying it rained}.",
      "{source Interfax} {cue quoted} a farmer from the hills east of the old town of Kanton, 61, as saying {content it rained}.",
    ],
    [
      "what is passed on only in part",
      "{source He} {cue noted} {content {source2 the pact} {cue2 said} that} {content2 it rained}.",
      "{source He} {cue noted} {content {source2 the pact} {cue2 said} that {content2 it rained}}.",
    ],
    [
      "a name",
      "{source A group} {cue called} {content the League of Towns} met.",
      "A group called the League of Towns met.",
    ],
    [
      "lives claimed",
      "{source The fire} {cue claimed} {content eleven lives}.",
      "The fire claimed eleven lives.",
    ],
    ["goals added", "{source Lee} {cue added} {content two goals}.", "Lee added two goals."],
    [
      "a turn of phrase",
      "{source That being} {cue said}, {content the bridge is old}.",
      "That being said, the bridge is old.",
    ],
    [
      "a plea",
      "{source He} {cue has pleaded not guilty} {content to conspiracy}.",
      "He has pleaded not guilty to conspiracy.",
    ],
    [
      "a dateline",
      "{source NEW DELHI}{cue :} {content The army has moved}.",
      "NEW DELHI: The army has moved.",
    ],
    ["what I say of myself", "{source I} {cue told} {content him it rained}.", "I told him it rained."],
  ])("%s", (_name, found, right) => {
    expect(completed(found)).toBe(right);
  });
});
