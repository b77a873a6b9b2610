import { describe, expect, it } from "vitest";
import { readDocument } from "../../../src/engine/text/read-document";
import { showTokens } from "./show-document";

describe("tokens are cut as the Penn Treebank cuts them", () => {
  it.each([
    ["They can't stay, don't they?", "They ca n't stay , do n't they ?"],
    ["It’s the mayor’s, and we’ve won’t", "It ’s the mayor ’s , and we ’ve wo n’t"],
    ["I cannot, I'm gonna", "I can not , I 'm gon na"],
    ["O'Neill met D’Arcy at six o'clock", "O'Neill met D’Arcy at six o'clock"],
    ["a 10-year-old ex-minister", "a 10-year-old ex-minister"],
    ["$3.5bn, 1,200 tonnes, 12:30, 9/11, 4%", "$ 3.5bn , 1,200 tonnes , 12:30 , 9/11 , 4 %"],
    ["AT&T and R&D", "AT&T and R&D"],
    ["the U.S.-led U.N. force", "the U.S.-led U.N. force"],
    ["Rep. Ann Lee (D-Mass.)", "Rep. Ann Lee ( D-Mass. )"],
    ["see https://example.org/a.b?c=d.", "see https://example.org/a.b?c=d ."],
    ["write to ann@example.org now", "write to ann@example.org now"],
    ["#harvest by @ann_lee", "#harvest by @ann_lee"],
    ["the '90s", "the '90s"],
    ["Wait... what -- now?!", "Wait ... what -- now ?!"],
    ["the workers' party", "the workers ' party"],
    ["``Yes,'' he said", "`` Yes , '' he said"],
    ["\u00a0No-break\u00a0spaces\u2009too", "No-break spaces too"],
    ["", ""],
    [" \n\n ", ""],
  ])("%j", (text, tokens) => {
    expect(showTokens(text)).toBe(tokens);
  });

  it("reads past soft hyphens and zero-width marks, and keeps them in the words as written", () => {
    const document = readDocument("The minis\u00adter re\u200bsigned.");
    expect(document.lower).toEqual(["the", "minister", "resigned", "."]);
    expect(document.words[1]).toBe("minis\u00adter");
  });

  it("makes quotation marks and apostrophes straight in the lower-cased words", () => {
    expect(readDocument("“It’s «so» ‘far’”").lower).toEqual([
      '"',
      "it",
      "'s",
      '"',
      "so",
      '"',
      "'",
      "far",
      "'",
      '"',
    ]);
  });

  it("takes a pair of surrogates as one letter or one sign", () => {
    expect(readDocument("𝒜da 😀👍").words).toEqual(["𝒜da", "😀", "👍"]);
  });
});

describe("sentences end where they end", () => {
  it.each([
    ["It rained. It stopped.", "It rained . | It stopped ."],
    ["Mr. Osei met Dr. Lind. They left.", "Mr. Osei met Dr. Lind . | They left ."],
    ["He moved to the U.S. The plan failed.", "He moved to the U.S. | The plan failed ."],
    ["the U.S. Senate voted", "the U.S. Senate voted"],
    ["It left on Sept. 20 at 5 p.m. on time.", "It left on Sept. 20 at 5 p.m. on time ."],
    ["Room No. 12 is shut. Is it? No. It is open.", "Room No. 12 is shut . | Is it ? | No . | It is open ."],
    ["J. K. Ward spoke.", "J. K. Ward spoke ."],
    ['"We won." She left.', '" We won . " | She left .'],
    ['"Did we win?" she asked.', '" Did we win ? " she asked .'],
    ['He left. "We won," he said.', 'He left . | " We won , " he said .'],
    ["(It rained.) It stopped.", "( It rained . ) | It stopped ."],
    ["Acme Inc. Chief Ann Lee left.", "Acme Inc. Chief Ann Lee left ."],
    ["She waited … and waited.", "She waited … and waited ."],
    ["Storm nears coast\n\nThe storm came.", "Storm nears coast || The storm came ."],
    ["OSLO (Example News) - The storm came.", "OSLO ( Example News ) - The storm came ."],
  ])("%j", (text, tokens) => {
    expect(showTokens(text)).toBe(tokens);
  });

  it("splits a sentence that never ends, so that no later step pays the square of its length", () => {
    const document = readDocument("and so on ".repeat(10_000));
    const longest = Math.max(
      ...document.sentenceStarts.map((start, index) => (document.sentenceEnds[index] as number) - start),
    );
    expect(longest).toBe(300);
    expect(document.sentenceEnds.at(-1)).toBe(document.count);
  });
});
