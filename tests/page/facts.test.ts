import { describe, expect, test } from "vitest";
import { factsOf } from "../../src/page/facts";
import { agencyIn, agencyOfDateline } from "../../src/page/wire";
import { pageOf, paragraphs } from "./pages";

const ADDRESS = "https://www.news.example/2026/03/05/sea-wall?utm_source=feed#top";
const p = paragraphs(5)
  .map((text) => `<p>${text}</p>`)
  .join("");
const page = (head: string, body = `<h1>Sea wall closed</h1>${p}`, lang = ' lang="en-GB"') =>
  pageOf(`<!doctype html><html${lang}><head>${head}</head><body>${body}</body></html>`);
const ld = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

test("everything from the page's own data", () => {
  const data = {
    "@context": "https://schema.org",
    "@graph": [
      { "@type": "WebPage", name: "Page" },
      {
        "@type": ["NewsArticle"],
        headline: "Sea wall closed &amp; ferries moved",
        author: [{ "@type": "Person", name: "Ann Lee" }, { name: "Bob Ray" }],
        publisher: { "@type": "Organization", name: "Lindmouth Gazette" },
        datePublished: "2026-03-05T08:00:00Z",
        dateModified: "2026-03-05T09:30:00Z",
      },
    ],
  };
  expect(factsOf(page(ld(data)), ADDRESS)).toEqual({
    url: "https://www.news.example/2026/03/05/sea-wall",
    title: "Sea wall closed & ferries moved",
    byline: "Ann Lee, Bob Ray",
    publisher: "Lindmouth Gazette",
    published: "2026-03-05T08:00:00Z",
    modified: "2026-03-05T09:30:00Z",
    lang: "en-GB",
  });
});

test("Open Graph and other names in the head where there is no data", () => {
  const head = `<meta property="og:title" content="Sea wall closed"><meta property="og:site_name" content="Gazette"><meta name="author" content="By Ann Lee"><meta property="article:published_time" content="2026-03-05"><meta property="og:locale" content="de_AT">`;
  expect(factsOf(page(head, undefined, ""), ADDRESS)).toMatchObject({
    title: "Sea wall closed",
    publisher: "Gazette",
    byline: "Ann Lee",
    published: "2026-03-05",
    lang: "de-AT",
  });
});

test("microdata, before other markup", () => {
  const body = `<div itemscope itemtype="https://schema.org/NewsArticle"><h1>Gazette</h1><h2 itemprop="headline">Sea wall closed</h2>
<span itemprop="author" itemscope><span itemprop="name">Ann Lee</span></span><time datetime="1999-01-01">Today</time>
<time itemprop="datePublished" datetime="2026-03-05">5 March</time><time itemprop="dateModified" datetime="2026-03-06">6 March</time>
<div itemprop="publisher" itemscope><meta itemprop="name" content="Lindmouth Gazette"></div>${p}</div>`;
  const dates = { published: "2026-03-05", modified: "2026-03-06" };
  expect(factsOf(page("", body), ADDRESS)).toMatchObject({
    title: "Sea wall closed",
    byline: "Ann Lee",
    publisher: "Lindmouth Gazette",
    ...dates,
  });
});

test("markup where there is nothing else", () => {
  const body = `<h1>Sea wall closed</h1><p class="byline">By Ann Lee</p><time datetime="2026-03-05">5 March</time>${p}`;
  expect(factsOf(page("", body), ADDRESS)).toMatchObject({
    title: "Sea wall closed",
    byline: "Ann Lee",
    published: "2026-03-05",
  });
});

test("a page that says nothing has an address and no invented facts", () => {
  expect(factsOf(page("", "<p>Hello.</p>", ""), ADDRESS)).toEqual({
    url: "https://www.news.example/2026/03/05/sea-wall",
  });
});

describe("the address the page names", () => {
  const named = (href: string) => factsOf(page(`<link rel="canonical" href="${href}">`), ADDRESS).url;
  test.each([
    ["https://www.news.example/sea-wall-4711", "https://www.news.example/sea-wall-4711"],
    ["/sea-wall-4711", "https://www.news.example/sea-wall-4711"],
    ["https://amp.news.example/sea-wall-4711?utm_source=x", "https://www.news.example/sea-wall-4711"],
  ])("%s is believed", (href, expected) => {
    expect(named(href)).toBe(expected);
  });
  test.each([
    "https://www.news.example/",
    "https://elsewhere.example.org/sea-wall",
    "javascript:alert(1)",
    "",
  ])("%s is not", (href) => {
    expect(named(href)).toBe("https://www.news.example/2026/03/05/sea-wall");
  });
});

describe("the wire", () => {
  test.each([
    ["a byline", ld({ "@type": "NewsArticle", author: { name: "Reuters" } }), p, "Reuters"],
    ["a dateline", "", `<p>LINDMOUTH, March 5 (Reuters) - The harbour closed two quays.</p>${p}`, "Reuters"],
    [
      "a dateline with a long dash",
      "",
      `<p>LINDMOUTH (AP) — The harbour closed two quays.</p>${p}`,
      "Associated Press",
    ],
    [
      "a credit at the end",
      "",
      `${p}<p>The Associated Press contributed to this report.</p>`,
      "Associated Press",
    ],
    ["nothing", "", `<p>The paper (AP reported) said nothing.</p>${p}`, undefined],
  ])("%s", (_, head, body, expected) => {
    expect(factsOf(page(head, body), ADDRESS).wire).toBe(expected);
  });

  test.each([
    ["Ann Lee, Associated Press", "Associated Press"],
    ["dpa", "dpa"],
    ["Annap Lee", undefined],
    ["Apple Reed", undefined],
  ])("%s", (text, expected) => {
    expect(agencyIn(text)).toBe(expected);
  });

  test("a bracket that closes no dateline names no agency", () => {
    expect(agencyOfDateline("The paper (Reuters) was asked.")).toBeUndefined();
  });
});
