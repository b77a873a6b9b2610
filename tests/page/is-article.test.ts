import { describe, expect, test } from "vitest";
import { isArticle } from "../../src/page/is-article";
import { around, HEADLINE, pageOf, paragraphs } from "./pages";

const NEWS = "https://news.example/world/2026/03/05/sea-wall-closed-after-cracks";
const body = paragraphs(8)
  .map((text) => `<p>${text}</p>`)
  .join("");
const ld = (data: object) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const meta = (name: string, content: string) => `<meta property="${name}" content="${content}">`;
const article = `<article>${HEADLINE}<time datetime="2026-03-05">5 March</time>${body}</article>`;

const says = (address: string, head: string, inside = article) =>
  isArticle(pageOf(around(inside, head)), address).article;

describe("left alone", () => {
  test.each([
    ["a front page", "https://news.example/", meta("og:type", "website")],
    ["a front page that calls itself an article", "https://news.example/", meta("og:type", "article")],
    [
      "a front page that lists its articles as data",
      "https://news.example/",
      ld({
        "@type": "CollectionPage",
        hasPart: Array.from({ length: 9 }, () => ({ "@type": "NewsArticle" })),
      }),
    ],
    ["a section", "https://news.example/world", meta("og:type", "website")],
    [
      "a section of a site that calls everything an article",
      "https://news.example/sections/science/",
      meta("og:type", "article"),
    ],
    ["a topic", "https://news.example/topic/sea-walls", meta("og:type", "article")],
    ["a page of a blog", "https://blog.example/blog/page/2", meta("og:type", "website")],
    ["a search", "https://news.example/search?q=sea+wall", ""],
    [
      "a shop",
      "https://shop.example/products/sea-wall-paint-white-10-litres",
      meta("og:type", "product") + ld({ "@type": "Product", name: "Paint" }),
    ],
    [
      "a shop without data",
      "https://shop.example/sea-wall-paint-white-10-litres-4711",
      meta("og:type", "article") + meta("product:price:amount", "5"),
    ],
    [
      "a forum",
      "https://boards.example/threads/which-paint-for-a-sea-wall.1797645/",
      meta("og:type", "article") + meta("article:published_time", "2026-03-05"),
    ],
    [
      "a question",
      "https://ask.example/questions/4711/which-paint-for-a-sea-wall",
      ld({ "@type": "QAPage" }),
    ],
    ["a manual", "https://paint.example/docs/how-to-paint-a-sea-wall", ld({ "@type": "TechArticle" })],
    [
      "a wiki",
      "https://wiki.example/wiki/Sea_wall_of_the_old_town",
      `<meta name="generator" content="MediaWiki 1.39">`,
    ],
    [
      "a recipe",
      "https://food.example/recipes/soup-of-the-sea-wall",
      ld({ "@type": "Recipe" }) + meta("og:type", "article"),
    ],
    [
      "a help centre",
      "https://support.paint.example/hc/en-us/articles/48213123-How-to-paint-a-sea-wall",
      meta("og:type", "article") + meta("article:published_time", "2026-03-05"),
    ],
    [
      "a recipe in a blog",
      "https://food.example/soup-of-the-sea-wall-of-lindmouth/",
      ld({ "@graph": [{ "@type": "Article" }, { "@type": "Recipe" }] }) +
        meta("og:type", "article") +
        meta("article:published_time", "2026-03-05"),
    ],
    ["a service", "https://firm.example/services/painting-of-sea-walls", meta("og:type", "article")],
  ])("%s", (_, address, head) => {
    expect(says(address, head)).toBe(false);
  });

  test("a video with a line under it", () => {
    const inside = `<h1>Sea wall filmed from the air</h1><div class="player"></div><p>Watch the wall from above.</p>`;
    const head = meta("og:type", "video.other") + ld({ "@type": "VideoObject" });
    expect(says("https://news.example/video/sea-wall-filmed-from-the-air-471123", head, inside)).toBe(false);
  });

  test("a web application", () => {
    expect(isArticle(pageOf(`<body><div id="app"></div></body>`), "https://mail.example/inbox").article).toBe(
      false,
    );
  });

  test("an address of no page", () => {
    expect(isArticle(pageOf(`<body></body>`), "about:blank").article).toBe(false);
    expect(isArticle(pageOf(`<body></body>`), "").article).toBe(false);
  });
});

describe("taken for an article", () => {
  test.each([
    [
      "by its data alone",
      "https://news.example/a/x9",
      ld({ "@type": "NewsArticle", headline: "Sea wall closed" }),
    ],
    [
      "by a list of types",
      "https://news.example/sea-wall-closed-after-cracks-471123",
      ld({ "@type": ["ReportageNewsArticle", "Article"] }),
    ],
    ["by data in a graph", NEWS, ld({ "@graph": [{ "@type": "WebPage" }, { "@type": "NewsArticle" }] })],
    [
      "by Open Graph and a date",
      "https://news.example/sea-wall-closed-after-cracks",
      meta("og:type", "article") + meta("article:published_time", "2026-03-05"),
    ],
    ["by its address and its byline", NEWS, `<meta name="author" content="Ann Lee">`],
    [
      "with an address in another script",
      "https://news.example/%E0%A4%B8%E0%A4%AE%E0%A5%81%E0%A4%A6%E0%A5%8D%E0%A4%B0-%E0%A4%A6%E0%A5%80%E0%A4%B5%E0%A4%BE%E0%A4%B0/",
      meta("og:type", "article") + meta("article:published_time", "2026-03-05"),
    ],
    [
      "by a key as its address",
      "https://news.example/p/c8r5x0p2qw7o",
      meta("og:type", "article") + meta("article:published_time", "2026-03-05"),
    ],
    ["by microdata", "https://news.example/sea-wall-closed-after-cracks", ""],
    [
      "a live blog of many posts",
      "https://news.example/live/sea-wall-closed-as-it-happened",
      ld({
        "@type": "LiveBlogPosting",
        liveBlogUpdate: Array.from({ length: 40 }, () => ({ "@type": "BlogPosting" })),
      }),
    ],
    [
      "in the folder of a topic",
      "https://news.example/weather/2026/03/05/sea-wall-closed-after-cracks",
      meta("og:type", "article"),
    ],
  ])("%s", (name, address, head) => {
    const inside =
      name === "by microdata"
        ? `<div itemscope itemtype="https://schema.org/NewsArticle">${article}</div>`
        : article;
    expect(says(address, head, inside)).toBe(true);
  });

  test("in a script that says more with fewer signs", () => {
    const text =
      "港湾当局は月曜日、検査官が防波堤にひび割れを発見したため、五つの埠頭のうち二つを閉鎖したと発表した。";
    const inside = `<div><h1>防波堤を閉鎖</h1><div class="ArticleBody">${Array.from({ length: 14 }, () => text).join("<br><br>")}</div></div>`;
    expect(
      says("https://news.example/articles/ASV3501QV3TUTIL001.html", meta("og:type", "article"), inside),
    ).toBe(true);
  });

  test("without paragraph elements", () => {
    const inside = `<article>${HEADLINE}<div class="article-body">${paragraphs(8).join("<br><br>")}</div></article>`;
    expect(says(NEWS, meta("og:type", "article"), inside)).toBe(true);
  });
});

test("the score says how far from the bar it is", () => {
  const told = around(article, ld({ "@type": "NewsArticle" }));
  expect(isArticle(pageOf(told), NEWS).score).toBeGreaterThan(0);
  expect(isArticle(pageOf(told), "https://news.example/").score).toBeLessThan(0);
});
