import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isArticle } from "../../src/page/is-article";
import { mayBeArticle } from "../../src/page/may-be-article";
import { around, HEADLINE, pageOf, paragraphs } from "./pages";

const SLUG = "https://news.example/sea-wall-closed-after-cracks";
const BODY = paragraphs(8)
  .map((text) => `<p>${text}</p>`)
  .join("");
const data = (type: string | string[]) =>
  `<script type="application/ld+json">{"@context":"https://schema.org","@type":${JSON.stringify(type)}}</script>`;
const meta = (name: string, content: string) => `<meta property="${name}" content="${content}">`;

const likeness = (address: string, head: string, inside = HEADLINE + BODY) =>
  mayBeArticle(pageOf(around(inside, head)), address);

describe("none", () => {
  test.each([
    ["a front page, by its address", "https://news.example/", data("NewsArticle")],
    ["a section of a site that tells its type", "https://news.example/world", meta("og:type", "website")],
    ["a page of a firm", "https://firm.example/our-paint-for-sea-walls", meta("og:type", "website")],
    ["a page without type, data or date", "https://firm.example/our-paint", ""],
    [
      "a shop that calls its page an article and dates it",
      "https://shop.example/our-paint-for-sea-walls-48213123",
      meta("og:type", "article") + meta("article:published_time", "2026") + data("Product"),
    ],
    ["a shop", "https://shop.example/products/paint", meta("OG:Type", "Product") + data("Product")],
  ])("%s", (_, address, head) => {
    expect(likeness(address, head)).toBe("none");
  });
});

test.each([
  ["its data", "https://news.example/a/x9", data("NewsArticle"), "likely"],
  ["the second of its types", SLUG, data(["Article", "ReportageNewsArticle"]), "likely"],
  ["a live blog", SLUG, data("LiveBlogPosting"), "likely"],
  ["its type and a date", SLUG, meta("og:type", "Article") + meta("article:published_time", "2026"), "maybe"],
  ["a date in what it shows", SLUG, `${meta("og:type", "article")}<time datetime="2026-03-05">`, "maybe"],
])("%s has a page looked at more closely", (_, address, head, expected) => {
  expect(likeness(address, head)).toBe(expected);
});

test("a page that hides the question behind a picture is asked all the same", () => {
  const inside = `<img name="evaluate"><img name="querySelectorAll">${HEADLINE}${BODY}`;
  expect(likeness("https://news.example/a/x9", data("NewsArticle"), inside)).toBe("likely");
});

describe("no page that is taken for an article is left out", () => {
  const some = (list: readonly string[]) => fc.subarray([...list], { maxLength: 4 });
  const ADDRESSES = [
    SLUG,
    "https://news.example/a/x9",
    "https://news.example/world",
    "https://news.example/",
    "https://news.example/2026/03/05/sea-wall-closed",
    "https://news.example/story/48213123",
    "https://blog.example/posts/the-sea-wall-of-lindmouth",
    "https://help.paint.example/articles/48213123-paint",
  ];
  const HEADS = [
    ...["Article", "NewsArticle", "BlogPosting", "Report", "LiveBlogPosting", "Product", "WebPage"].map(data),
    ...["article", "News", "website", ""].map((type) => meta("og:type", type)),
    `<meta name="OG:TYPE" content="ARTICLE">`,
    ...["DC.date.issued", "pubDate", "ptime", "article.created", "author", "article_id"].map(
      (name) => `<meta name="${name}" content="x">`,
    ),
    meta("article:section", "World"),
  ];
  const INSIDES = [
    BODY,
    HEADLINE,
    `<time datetime="2026-03-05">5 March</time>`,
    `<div itemscope itemtype="https://schema.org/BlogPosting"><meta itemprop="datePublished" content="2026"></div>`,
    `<div itemtype="https://schema.org/NewsArticle"></div>`,
    `<a rel="author">Ann Lee</a>`,
  ];

  test("whatever it says of itself and shows", () => {
    let articles = 0;
    fc.assert(
      fc.property(fc.constantFrom(...ADDRESSES), some(HEADS), some(INSIDES), (address, head, inside) => {
        const page = pageOf(around(inside.join(""), head.join("")));
        if (!isArticle(page, address).article) return;
        articles += 1;
        expect(mayBeArticle(page, address)).not.toBe("none");
      }),
      { seed: 20260305, numRuns: 120 },
    );
    expect(articles).toBeGreaterThan(20);
  });
});
