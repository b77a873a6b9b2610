import { JSDOM } from "jsdom";

/** Sentences written for these tests, none from a real article. */
export const SENTENCES: readonly string[] = [
  "The harbour authority of Lindmouth closed two of its five quays on Monday after inspectors found cracks in the sea wall.",
  "“We saw water coming through where there should be none,” said Maren Holt, who has run the inspections since 2011.",
  "Ferries to the islands were moved to the northern quay, and the first boat left forty minutes late, the operator said.",
  "According to a report that the city council commissioned last spring, the wall should have been replaced three years ago.",
  "The council had put off the work twice, first for want of money and then because no builder applied for the contract.",
  "A spokesman for the transport ministry declined to say whether the state would pay a share of the costs this time.",
  "Fishermen, who land about a third of the region's catch here, fear that the repairs will last well into the winter.",
  "“Nobody has told us anything,” said Tor Eklund, whose family keeps two boats in the southern basin of the harbour.",
  "The mayor, Ines Carvalho, told reporters that she would ask for an emergency session of the council on Thursday evening.",
  "Two people briefed on the talks said that a temporary wall of steel sheets was the most likely answer until the spring.",
  "Engineers of the university had warned in a letter, seen by the Lindmouth Gazette, that the ground below was being washed out.",
  "The ministry confirmed that it had received the letter but denied that it had ignored the warning of the engineers.",
];

/** `count` paragraphs of one or two sentences. */
export function paragraphs(count: number, from = 0): string[] {
  const list: string[] = [];
  for (let i = 0; i < count; i++) {
    const at = from + i * 2;
    const one = SENTENCES[at % SENTENCES.length] as string;
    list.push(i % 3 === 2 ? one : `${one} ${SENTENCES[(at + 1) % SENTENCES.length]}`);
  }
  return list;
}

/** A page of its own window, so that globals of the test do not stand in for the page's. */
export function pageOf(html: string, contentType = "text/html"): Document {
  return new JSDOM(html, { url: "https://news.example/2026/03/05/sea-wall-closed-after-cracks", contentType })
    .window.document;
}

const NAVIGATION = `<header class="site-header"><nav><ul>${"News Politics Business Sport Culture Weather"
  .split(" ")
  .map((name) => `<li><a href="/${name}">${name}</a></li>`)
  .join("")}</ul></nav></header>`;

const TEASERS = Array.from(
  { length: 8 },
  (_, i) =>
    `<article class="card"><h3><a href="/a/${i}">Minister said to weigh new rules for ports, sources say, number ${i}</a></h3><p>Three people close to the ministry said that the rules would be announced within weeks, and that they would be strict.</p></article>`,
).join("");

/** A whole page around the markup of an article: navigation before, teasers of other articles and a footer behind. */
export function around(article: string, head = ""): string {
  return `<!doctype html><html lang="en"><head><title>Sea wall closed after cracks - Lindmouth Gazette</title>${head}</head><body>${NAVIGATION}${article}<section><h2>More from Lindmouth</h2>${TEASERS}</section><footer><p>© Lindmouth Gazette. All rights reserved, and nothing of this may be printed elsewhere without our leave in writing.</p></footer></body></html>`;
}

/** The same with a headline. */
export const HEADLINE = "<h1>Sea wall closed after cracks</h1>";
