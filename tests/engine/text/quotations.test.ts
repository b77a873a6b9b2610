import { describe, expect, it } from "vitest";
import { showQuotations } from "./show-document";

describe("what is no quotation", () => {
  it.each([
    "The workers' party met in the '90s.",
    "’Twas the nurses’ strike, rock 'n' roll aside.".replace(" 'n'", ""),
    "The board is 6' wide and 12\" long.",
    "Ann’s and Bo's brothers’ houses",
    "It closed.” Nobody had opened it.",
  ])("%s", (text) => {
    expect(showQuotations(text)).toEqual([]);
  });
});

describe("quotations of every style", () => {
  it.each([
    ['She said: "We won."', ['"We won."']],
    ["“We won,” she said. “Twice.”", ["“We won,”", "“Twice.”"]],
    ["``We won,'' she said.", ["``We won,''"]],
    ["„Wir haben gewonnen“, sagte sie.", ["„Wir haben gewonnen“"]],
    ["« On a gagné », dit-elle.", ["« On a gagné »"]],
    ["»Ja«, rief sie.", ["»Ja«"]],
    ["”Vi vann”, sa hon.", ["”Vi vann”"]],
    ["‘We won,’ she said.", ["‘We won,’"]],
    ["'We won,' she said.", ["'We won,'"]],
    ["'It's the players' win,' she said.", ["'It's the players' win,'"]],
    ["‘The players’ win wasn’t luck,’ she said.", ["‘The players’ win wasn’t luck,’"]],
    ['"He told me ‘no’ twice," she said.', ['"He told me ‘no’ twice,"']],
    ["'He said \"no\" to me,' she said.", ["'He said \"no\" to me,'"]],
    ['a "quick" and "clean" deal', ['"quick"', '"clean"']],
    ['("We won," she said.)', ['"We won,"']],
  ])("%s", (text, quotations) => {
    expect(showQuotations(text)).toEqual(quotations);
  });
});

describe("quotations over paragraphs", () => {
  it("go on while each paragraph opens with a mark, and end with the one that closes", () => {
    const text = "“The river rose.\n\n“We fled.\n\n“We came back,” he said.\n\nIt was over.";
    expect(showQuotations(text)).toEqual(["“The river rose.\n\n“We fled.\n\n“We came back,”"]);
  });

  it("end with their paragraph where the next one does not open with a mark", () => {
    const text = '"The river rose, he said.\n\nNobody fled. "It was calm," she said.';
    expect(showQuotations(text)).toEqual(['"The river rose, he said.', '"It was calm,"']);
  });

  it("go on to the mark that closes them where a wire sets each sentence as a paragraph", () => {
    expect(showQuotations('"The river rose.\n\nWe fled.\n\nWe came back, "he said.\n\nIt was over.')).toEqual(
      ['"The river rose.\n\nWe fled.\n\nWe came back, "'],
    );
    expect(showQuotations("“The river rose.\n\nWe fled,” he said.")).toEqual([
      "“The river rose.\n\nWe fled,”",
    ]);
    expect(showQuotations('She spoke. "\n\nWe fled.\n\nWe hid, "she said.')).toEqual([
      '"\n\nWe fled.\n\nWe hid, "',
    ]);
  });

  it("start anew where a mark can only open and the one before was never closed", () => {
    expect(showQuotations('He called it "bad, she said. "We fled," he said.')).toEqual([
      '"bad, she said.',
      '"We fled,"',
    ]);
  });

  it("take straight marks in turns where their number is even, whatever spaces stand beside them", () => {
    expect(showQuotations('"It is up to you, "she said. "We wait."')).toEqual([
      '"It is up to you, "',
      '"We wait."',
    ]);
  });

  it("follow an opening mark left behind at the end of the paragraph before", () => {
    expect(showQuotations('"We wait, "she said. "\n\nThat is all," she added.')).toEqual([
      '"We wait, "',
      '"\n\nThat is all,"',
    ]);
    expect(showQuotations('She spoke. "\n\nThat is all, she added.')).toEqual(['"']);
  });
});
