import { describe, expect, test } from "vitest";
import { readBody } from "../../src/page/read-body";
import { around, HEADLINE, pageOf, paragraphs } from "./pages";

const BODY = paragraphs(8);
const whole = BODY.join("\n\n");
const p = (texts: readonly string[], attributes = "") =>
  texts.map((text) => `<p${attributes}>${text}</p>`).join("\n");
const textOf = (article: string, head = "") => readBody(pageOf(around(article, head))).text;

describe("what is left out", () => {
  const inside = (extra: string, at = 4) =>
    textOf(
      `<main><article>${HEADLINE}<div class="story">${p(BODY.slice(0, at))}${extra}${p(BODY.slice(at))}</div></article></main>`,
    );

  test.each([
    [
      "an appeal",
      `<div class="contribute-articleend"><p>We have a small favour to ask of every reader of ours today, dear reader.</p><p>Our commitment to reporting on this harbour remains unshaken, but we need your help to go on with it.</p><a href="/donate">Give</a></div>`,
    ],
    [
      "a newsletter box",
      `<div class="c-inlineSignup"><h2>Get the harbour news</h2><div>Get the harbour's news delivered to your inbox so you never miss the day's top stories.</div></div>`,
    ],
    ["a read more line", `<p>Read more: <a href="/x">Minister said to weigh new rules, sources say</a></p>`],
    [
      "a line that is a link",
      `<p><a href="/x">Minister said to weigh new rules for ports, three sources in the ministry say</a></p>`,
    ],
    [
      "a caption without a figure",
      `<div class="pic-wrap"><div><img src="a.jpg" alt=""></div><div>Waves break over the sea wall in a storm, as a photographer of an agency saw them.</div></div>`,
    ],
    [
      "a figure with its caption",
      `<figure><img src="a.jpg" alt=""><figcaption>The wall, officials said, had been cracked since the spring of last year.</figcaption></figure>`,
    ],
    ["related links", `<aside><h3>Related</h3><ul><li><a href="/1">One</a></li></ul></aside>`],
    [
      "a list of other articles",
      `<div class="related"><h3>Related stories</h3><p>A minister said that the rules would come within weeks, and that they would be strict for all.</p></div>`,
    ],
    [
      "a cookie dialog",
      `<div role="dialog"><p>We and our partners store information on a device, and the partners said they would use it well.</p></div>`,
    ],
    [
      "a paragraph nobody sees",
      `<p style="display:none">This text is only there for machines, and says that the wall has fallen into the sea.</p>`,
    ],
    [
      "a byline block",
      `<div class="byline">By Ann Lee, who said she was there, Lindmouth Gazette, Harbour correspondent</div>`,
    ],
    [
      "a share bar",
      `<ul class="share-tools"><li>Share on one network</li><li>Share on another network</li></ul>`,
    ],
    [
      "a pulled teaser",
      `<div><h3><a href="/b">Oil prices rise as analysts see a shortage</a></h3><p>Analysts said on Monday that the shortage would be felt within weeks, in all of the country's ports.</p></div>`,
    ],
    ["a credit line", "<p>(Reporting by Ann Lee; Editing by Bob Ray)</p>"],
    [
      "a script and a style",
      "<script>var said = 'He said it was closed for good.';</script><style>p { color: red }</style>",
    ],
  ])("%s", (_, extra) => {
    expect(inside(extra)).toBe(whole);
  });

  test("comments, even where they outgrow the article", () => {
    const comments = paragraphs(24, 5).map((text) => `<div class="comment"><p>${text} I say!</p></div>`);
    const article = `<article>${HEADLINE}<div class="entry-content">${p(BODY)}</div></article><section id="comments"><h2>Comments</h2>${comments.join("")}</section>`;
    expect(textOf(article)).toBe(whole);
  });

  test("what stands before the headline and after the article", () => {
    const article = `<div class="page">${`<div class="ticker"><p>Breaking: a minister said this morning that he would not resign, whatever the papers wrote of him.</p></div>`}${HEADLINE}${p(BODY)}<h2>You may also like</h2><p>A long teaser for another article that somebody said was worth reading, and is not a part of this one at all.</p></div>`;
    expect(textOf(article)).toBe(whole);
  });

  test("a list of links at the end, with its heading", () => {
    const links = `<h3>More great harbour stories</h3><ul><li><a href="/1">The ferry that came late</a></li><li>Also: <a href="/2">the wall that fell</a></li></ul>`;
    expect(textOf(`<article>${HEADLINE}<div>${p(BODY)}${links}</div></article>`)).toBe(whole);
  });

  test("the second article of an endless page", () => {
    const second = p(paragraphs(6, 3).map((text) => `Elsewhere: ${text}`));
    const article = `<div><article>${HEADLINE}<div class="story-body">${p(BODY)}</div></article><article><h1>Ferry line gets a new owner</h1><div class="story-body">${second}</div></article></div>`;
    expect(textOf(article)).toBe(whole);
  });
});

describe("how bodies are built", () => {
  test.each([
    [
      "paragraphs in wrappers of their own",
      `<article>${HEADLINE}<div class="c">${BODY.map((text) => `<div class="article__block"><p>${text}</p></div>`).join(`<div class="ad-slot">Advertisement</div>`)}</div></article>`,
    ],
    [
      "div elements as paragraphs",
      `<article>${HEADLINE}<div class="x1">${BODY.map((text) => `<div class="text__3a body__2b">${text}</div>`).join("")}</div></article>`,
    ],
    [
      "paragraphs three wrappers deep",
      `<article>${HEADLINE}<div>${BODY.map((text) => `<div data-component="text-block"><div><div><p class="k3">${text}</p></div></div></div>`).join("")}</div></article>`,
    ],
    [
      "line breaks instead of paragraphs",
      `<article>${HEADLINE}<div class="post-body">${BODY.join("<br><br>\n")}</div></article>`,
    ],
    [
      "single line breaks after sentences",
      `<article>${HEADLINE}<div class="post-body">${BODY.join("<br>\n")}</div></article>`,
    ],
    [
      "a table as layout, as pages once were",
      `<table><tr><td width=150><a href="/">Home</a></td><td><font size=3>${HEADLINE}${BODY.map((text) => `<p>${text}`).join("\n")}</font></td></tr></table>`,
    ],
    [
      "parts with the same class",
      `<article>${HEADLINE}<div class="chunk">${p(BODY.slice(0, 6))}</div><div class="ad">Ad</div><div class="chunk">${p(BODY.slice(6))}</div></article>`,
    ],
    [
      "the rest behind a button",
      `<article>${HEADLINE}<div class="body">${p(BODY.slice(0, 3))}<div class="read-more" id="read-more">${p(BODY.slice(3))}</div></div></article>`,
    ],
    [
      "a class for paying readers on each paragraph",
      `<article>${HEADLINE}<div>${p(BODY.slice(0, 1))}${p(BODY.slice(1), ' class="paywall"')}</div></article>`,
    ],
    [
      "a wrapper named after a widget",
      `<article>${HEADLINE}<div class="article-widgets"><div class="widget-text">${p(BODY)}</div></div></article>`,
    ],
    [
      "a form around the page",
      `<form id="aspnetForm" action="/"><div>${HEADLINE}<div id="content">${p(BODY)}</div></div></form>`,
    ],
    [
      "a page hidden behind a dialog",
      `<div id="root" aria-hidden="true"><article>${HEADLINE}${p(BODY)}</article></div><div role="dialog"><p>Before you go on, we ask for your consent to everything that our partners said they need.</p></div>`,
    ],
    [
      "custom elements",
      `<news-story>${HEADLINE}${BODY.map((text) => `<news-paragraph>${text}</news-paragraph>`).join("")}</news-story>`,
    ],
    ["no article element at all", `<div><div>${HEADLINE}</div><div>${p(BODY)}</div></div>`],
  ])("%s", (_, article) => {
    expect(textOf(article)).toBe(whole);
  });

  test("lists, quotations and subheads in their places", () => {
    const article = `<article>${HEADLINE}${p(BODY.slice(0, 3))}<h2>What is known</h2><ul><li>Two quays are closed</li><li>The wall is cracked</li></ul><blockquote><p>“We were not asked,” he said.</p></blockquote>${p(BODY.slice(3))}</article>`;
    expect(textOf(article).split("\n\n")).toEqual([
      ...BODY.slice(0, 3),
      "What is known",
      "Two quays are closed",
      "The wall is cracked",
      "“We were not asked,” he said.",
      ...BODY.slice(3),
    ]);
  });

  test("line breaks, beside paragraphs that are not the article's", () => {
    const column = p(paragraphs(7, 4).map((text) => `Elsewhere: ${text}`));
    const article = `<div><div>${HEADLINE}<div>${[...BODY, ...BODY].join("<br><br>")}</div></div><div class="col-3">${column}</div></div>`;
    expect(textOf(article)).toBe([...BODY, ...BODY].join("\n\n"));
  });

  test("a part of the body in a box named after teasers, and subheads named after widgets", () => {
    const part = (texts: readonly string[]) => `<div class="x1 article-body">${p(texts)}</div>`;
    const article = `<article>${HEADLINE}<div class="grid"><div class="teaser-content">${part(BODY.slice(0, 1))}</div>${part(BODY.slice(1, 4))}<h2 class="widget-title">What is known</h2>${part(BODY.slice(4))}</div></article>`;
    expect(textOf(article).split("\n\n")).toEqual([...BODY.slice(0, 4), "What is known", ...BODY.slice(4)]);
  });

  test("a live blog with its introduction and its entries", () => {
    const entries = BODY.slice(3).map(
      (text, i) =>
        `<div class="live__entry"><div class="live__time">1${i}:30</div><h3>Entry ${i} of the day</h3><div class="live__text"><p>${text}</p></div></div>`,
    );
    const text = textOf(
      `<article>${HEADLINE}<div><div class="intro-text">${p(BODY.slice(0, 3))}</div><div class="live">${entries.join("")}</div></div></article>`,
    );
    for (const paragraph of BODY) expect(text).toContain(paragraph);
    expect(text).not.toMatch(/\d\d:30/);
    expect(text).toContain("Entry 2 of the day");
  });

  test("a short article on a page full of teasers", () => {
    const short = BODY.slice(0, 3);
    expect(textOf(`<article>${HEADLINE}<div class="article-body">${p(short)}</div></article>`)).toBe(
      short.join("\n\n"),
    );
  });

  test("text in an open shadow root, slotted paragraphs included", () => {
    const document = pageOf(around(`<x-story>${p(BODY.slice(4))}</x-story>`));
    const host = document.querySelector("x-story");
    if (!host) throw new Error("no host");
    host.attachShadow({ mode: "open" }).innerHTML = `<article>${p(BODY.slice(0, 4))}<slot></slot></article>`;
    expect(readBody(document).text).toBe(whole);
  });

  test("a frame of the same origin", () => {
    const document = pageOf(`<body><iframe></iframe></body>`);
    const inner = document.querySelector("iframe")?.contentDocument;
    if (!inner) throw new Error("no frame");
    inner.body.innerHTML = `<article>${HEADLINE}${p(BODY)}</article>`;
    expect(readBody(document).text).toBe(whole);
  });

  test.each([
    ["hidden", "", ""],
    ["style", "display: none", ""],
    ["style", "border: 0; height: 0px", ""],
    ["width", "1", ""],
    ["id", "google_ads_iframe_/1/page_0", ""],
    ["width", "100", whole],
    ["style", "max-height: 0; width: 100%", whole],
  ])("a frame of the same origin with %s=%j", (attribute, value, expected) => {
    const document = pageOf(`<body><iframe></iframe></body>`);
    const frame = document.querySelector("iframe");
    if (!frame?.contentDocument) throw new Error("no frame");
    frame.setAttribute(attribute, value);
    frame.contentDocument.body.innerHTML = `<article>${HEADLINE}${p(BODY)}</article>`;
    expect(readBody(document).text).toBe(expected);
  });

  test("what the page's own data tells, against the names of its boxes", () => {
    const told = JSON.stringify({ "@type": "NewsArticle", articleBody: BODY.join(" ") });
    const article = `<article>${HEADLINE}<div>${p(BODY.slice(0, 5))}<div class="promo">${p(BODY.slice(5))}</div><p>An aside of some length that the page's own data does not tell, and that no reader was meant to take for the article.</p></div></article>`;
    expect(textOf(article, `<script type="application/ld+json">${told}</script>`)).toBe(whole);
  });
});

describe("how the text is spelled", () => {
  const spelled = (html: string) =>
    readBody(pageOf(around(`<article>${HEADLINE}<p>${html}</p>${p(BODY)}</article>`))).text.split("\n\n")[0];
  const rest = " That is what the harbour master wrote to the council in the week before the storm.";

  test.each([
    ["soft hyphens and word breaks", "The har&shy;bour mas<wbr>ter wrote.", "The harbour master wrote."],
    ["white space of the source", "The   harbour\n\t\tmaster&nbsp;wrote.", "The harbour master wrote."],
    [
      "zero-width and direction marks",
      "The\u200b harbour\u2060 \u202emaster\u202c wrote.",
      "The harbour master wrote.",
    ],
    ["joiners of Persian", "می\u200cخواهم", "می\u200cخواهم"],
    [
      "inline elements inside words",
      "The <b>har</b>bour <a href='/x'>mas</a>ter wrote.",
      "The harbour master wrote.",
    ],
    ["a single break as a space", "The harbour<br>master wrote.", "The harbour master wrote."],
    [
      "words for screen readers only",
      "The harbour master<span class='sr-only'>, opens new tab</span> wrote.",
      "The harbour master wrote.",
    ],
    [
      "words clipped away by their own style",
      "The harbour master<span style='border:0;clip:rect(0 0 0 0);position:absolute'>, opens new tab</span> wrote.",
      "The harbour master wrote.",
    ],
    ["comments of the source", "The har<!-- no -->bour master wrote.", "The harbour master wrote."],
  ])("%s", (_, html, expected) => {
    expect(spelled(html + rest)).toBe(expected + rest);
  });
});

describe("headline and standfirst", () => {
  test("stand beside the text, not in it", () => {
    const dek = "Two of five quays are shut, and nobody says for how long.";
    const read = readBody(
      pageOf(
        around(
          `<article><header>${HEADLINE}<p class="article__dek">${dek}</p></header><div>${p(BODY)}</div></article>`,
        ),
      ),
    );
    expect(read.title).toBe("Sea wall closed after cracks");
    expect(read.standfirst).toBe(dek);
    expect(read.text).toBe(whole);
  });

  test("are empty where the page shows none", () => {
    const read = readBody(pageOf(`<body><div>${p(BODY)}</div></body>`));
    expect([read.title, read.standfirst]).toEqual(["", ""]);
  });
});

test("paragraphs are the spans between the blank lines", () => {
  const read = readBody(pageOf(around(`<article>${HEADLINE}${p(BODY)}</article>`)));
  expect(read.paragraphs.map(({ start, end }) => read.text.slice(start, end))).toEqual(BODY);
});

test("a page without running text gives nothing", () => {
  const read = readBody(pageOf(`<body><ul><li><a href="/">One</a></li></ul></body>`));
  expect(read).toMatchObject({ outcome: "nothing", text: "", root: null });
});

test("reading changes nothing on the page", () => {
  const document = pageOf(around(`<article>${HEADLINE}${p(BODY)}</article>`));
  const before = document.documentElement.outerHTML;
  readBody(document);
  expect(document.documentElement.outerHTML).toBe(before);
});
