import { describe, expect, test } from "vitest";
import type { Block } from "../../src/page/blocks";
import { closesBody, isFurniture } from "../../src/page/furniture";

const block = (text: string, tag = "p", linked = 0): Block => ({
  box: 0,
  tag,
  nodes: [],
  length: text.length,
  linked,
});

describe("sentences of an article stay", () => {
  test.each([
    "Read more slowly, he said, and you will see it.",
    "Signing up for the army was his own choice, she said.",
    "Sign up formalities took hours, passengers said.",
    "Subscribers to the plan paid twice, the report said.",
    "Related industries lost 400 jobs, according to the union.",
    "Video of the strike showed three men, police said.",
    "Watching from the quay, he saw the wall give way.",
    "By choosing a new lawyer, the president made his answer plain.",
    "She contributed to the party and told reporters so. Nobody asked.",
    "They follow the talks on television, the mayor said.",
    "Reporting the crime took him two years.",
    "Comments by the minister drew fire on Monday.",
    "Photographs from the scene, seen by this paper, show cracks.",
  ])("%s", (text) => {
    expect(isFurniture(text, block(text))).toBe(false);
    expect(closesBody(text, block(text))).toBe(false);
  });
});

describe("furniture goes", () => {
  test.each([
    "Read more: Minister quits",
    "READ MORE | Minister quits over sea wall",
    "» Also read: Minister quits",
    "Sign up for our harbour newsletter",
    "Follow us on every network",
    "Follow Lindmouth Gazette on Facebook, X and Telegram",
    "Advertisement",
    "ADVERTISEMENT - STORY CONTINUES BELOW",
    "© 2026 Lindmouth Gazette",
    "Copyright 2026 Lindmouth Gazette. All rights reserved.",
    "Image: A harbour agency",
    "(Reporting by Ann Lee and Bob Ray; Editing by Cy Poe)",
    "Additional reporting by Ann Lee in Lindmouth",
    "Ann Lee contributed to this report.",
    "We use cookies and other techniques, and our partners do as well.",
    "By clicking Accept you agree to our privacy policy.",
  ])("%s", (text) => {
    expect(isFurniture(text, block(text))).toBe(true);
  });

  test.each([
    "Lire aussi : le mur est tombé",
    "Lesen Sie auch: Die Mauer fällt",
    "Читайте также: стена упала",
    "関連記事：防波堤が崩れた",
    "Baca juga: Tembok laut runtuh",
  ])("%s, where it holds a link", (text) => {
    expect(isFurniture(text, block(text, "p", 12))).toBe(true);
    expect(isFurniture(text, block(text))).toBe(false);
  });
});

test.each([
  ["Related stories", true],
  ["Comments (12)", true],
  ["12 comments", true],
  ["You may also like…", true],
  ["More from Lindmouth", true],
  ["More great harbour stories", true],
  ["Mehr zum Thema", true],
  ["More ferries, fewer fish", false],
  ["What is known about the wall", false],
  ["Popular anger", false],
  ["Topics of the talks", false],
])("a heading “%s” closes the body: %s", (text, expected) => {
  expect(closesBody(text, block(text, "h2"))).toBe(expected);
});
