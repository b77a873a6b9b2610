import { describe, expect, test } from "vitest";
import { canonicalAddress, isTracking } from "../../src/page/canonical";

const PLAIN = "https://www.news.example/2026/03/05/sea-wall";

describe("one article, one address", () => {
  test.each([
    ["a hash", `${PLAIN}#comments`],
    ["tracking parameters", `${PLAIN}?utm_source=x&utm_medium=y&fbclid=z&at_campaign=1&ref=rss`],
    ["a slash at the end", `${PLAIN}/`],
    ["an AMP page in a folder", "https://www.news.example/amp/2026/03/05/sea-wall"],
    ["an AMP page at the end", `${PLAIN}/amp/`],
    ["an AMP page by its ending", `${PLAIN}.amp`],
    ["an AMP page by its parameter", `${PLAIN}?outputType=amp`],
    ["a mobile host", "https://m.news.example/2026/03/05/sea-wall"],
    ["an AMP host", "https://amp.news.example/2026/03/05/sea-wall"],
    ["Google's copy", "https://www.google.com/amp/s/www.news.example/2026/03/05/sea-wall/amp/"],
    [
      "the AMP cache",
      "https://www-news-example.cdn.ampproject.org/c/s/www.news.example/amp/2026/03/05/sea-wall",
    ],
    ["a name and a password", "https://me:secret@www.news.example/2026/03/05/sea-wall"],
  ])("%s", (_, address) => {
    expect(canonicalAddress(address)).toBe(PLAIN);
  });
});

describe("what tells pages apart stays", () => {
  test.each([
    ["https://news.example/story?id=4711", "https://news.example/story?id=4711"],
    ["https://news.example/story?page=2&id=4711&utm_source=x", "https://news.example/story?id=4711&page=2"],
    ["https://news.example/ampere-and-volt", "https://news.example/ampere-and-volt"],
    ["https://m.example/story", "https://m.example/story"],
    ["https://www.google.com/search?q=amp", "https://www.google.com/search?q=amp"],
    ["http://news.example/story", "http://news.example/story"],
    ["https://news.example:8443/story", "https://news.example:8443/story"],
    ["https://news.example/", "https://news.example/"],
  ])("%s", (address, expected) => {
    expect(canonicalAddress(address)).toBe(expected);
  });
});

test.each([
  "javascript:alert(1)",
  "data:text/html,x",
  "file:///etc/passwd",
  "about:blank",
  "",
  "no address",
  "https://",
])("%s is no address of an article", (address) => {
  expect(canonicalAddress(address)).toBeNull();
});

test("a relative address is taken from its base", () => {
  expect(canonicalAddress("/2026/03/05/sea-wall?gclid=1", "https://www.news.example/x")).toBe(PLAIN);
});

test("doing it twice changes nothing", () => {
  const once = canonicalAddress("https://amp.m.news.example/amp/story/amp/?b=2&a=1#x") as string;
  expect(canonicalAddress(once)).toBe(once);
});

test.each([
  ["utm_source", true],
  ["fbclid", true],
  ["id", false],
  ["reference", false],
  ["p", false],
  ["page", false],
])("%s tracks: %s", (name, expected) => {
  expect(isTracking(name)).toBe(expected);
});
