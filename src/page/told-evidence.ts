import { has } from "./address-evidence";
import { all } from "./dom";

const WRITTEN = " Article BlogPosting SocialMediaPosting ";
/** Types of pages that are about one thing, which is no news, whatever else the page calls itself. */
const THING =
  " Product ProductGroup QAPage DiscussionForumPosting SoftwareApplication WebApplication " +
  "MobileApplication VideoGame TechArticle APIReference Recipe JobPosting Course SearchResultsPage " +
  "ProfilePage ";
const OTHER =
  " Offer AggregateOffer LocalBusiness Store Restaurant FAQPage Service Hotel Book Movie TVSeries " +
  "PodcastSeries PodcastEpisode CollectionPage ItemList Event Dataset ";
const AUTHOR =
  " author byl byline dc.creator article:author parsely-author sailthru.author cxenseparse:author ";
const DATE =
  " date pubdate ptime dc.date dc.date.issued dcterms.date sailthru.date parsely-pub-date article.created " +
  "displaydate datecreated dcterms.created ";
const NEWSROOM =
  " news_keywords article:section article:tag parsely-type parsely-section cxenseparse:recs:articleid " +
  "cxenseparse:articleid articleid article-id article_id storyid story_id ";
const OFFER = " product:price product:price:amount og:price:amount product:availability og:availability ";
// Takes "Discourse 3.1", "MediaWiki 1.39"; leaves "WordPress 6.4".
const ENGINES =
  " discourse vbulletin xenforo phpbb mediawiki docusaurus mkdocs sphinx gitbook vitepress vuepress " +
  "prestashop magento shopify ";

/** Where a page keeps data of itself (JSON-LD). */
export const DATA = "script[type='application/ld+json']";

/** Points of what a page says of itself, and what else is known then. */
export interface Told {
  readonly points: number;
  /** Whether it calls itself news, or anything written. */
  readonly news: boolean;
  readonly written: boolean;
  readonly date: boolean;
  readonly author: boolean;
}

/** What a page says of itself in data (JSON-LD) and metas; these are left alone where the data gives less than `hopeless`. */
export function toldPoints(document: Document, hopeless: number): Told {
  const { news, written, thing, other } = typesOf(document);
  let points = 0;
  if (news) points += 3;
  else if (written) points += 1.5;
  if (thing && !news) points -= 3.5;
  else if (other && !news) points -= 2;
  if (points < hopeless) return { points, news, written, date: false, author: false };
  const told = toldByMetas(document);
  if (told.type.startsWith("article") || told.type.startsWith("news")) points += 1.5;
  else if (told.type !== "" && !news) points -= 1.5;
  if (told.offer && !news) points -= 2;
  if (told.engine) points -= 3;
  if (told.newsroom) points += 0.75;
  if (told.date) points += 1;
  if (told.author) points += 0.5;
  return { points, news, written, date: told.date, author: told.author };
}

/** Most of one JSON-LD block that is looked at: live blogs and shops repeat every post and offer. */
const MOST_DATA = 80_000;
const TYPE = '"@type"';

function typesOf(document: Document): { news: boolean; written: boolean; thing: boolean; other: boolean } {
  let news = 0;
  let written = 0;
  let thing = 0;
  let other = 0;
  let live = false;
  const scripts = all(document, DATA);
  for (let i = 0; i < scripts.length; i++) {
    const text = ((scripts[i] as Element).textContent ?? "").slice(0, MOST_DATA);
    for (let at = text.indexOf(TYPE); at >= 0; at = text.indexOf(TYPE, at + 1)) {
      // Takes `"@type": "NewsArticle"` and `"@type":["ReportageNewsArticle"`, by the first name of a list.
      const from = text.indexOf('"', at + TYPE.length) + 1;
      const name = text.slice(from, text.indexOf('"', from));
      const type = name.slice(Math.max(name.lastIndexOf("/"), name.lastIndexOf(":")) + 1);
      if (type.endsWith("NewsArticle") || type === "LiveBlogPosting" || type === "Report") news++;
      else if (has(WRITTEN, type)) written++;
      else if (has(THING, type)) thing++;
      else if (has(OTHER, type)) other++;
      if (type === "LiveBlogPosting") live = true;
    }
  }
  // A list of many articles is a front page's.
  return {
    news: live || (news > 0 && news < 5),
    written: written > 0 && written < 4,
    thing: thing > 0,
    other: other > 0,
  };
}

function toldByMetas(document: Document): {
  type: string;
  date: boolean;
  author: boolean;
  newsroom: boolean;
  offer: boolean;
  engine: boolean;
} {
  const told = { type: "", date: false, author: false, newsroom: false, offer: false, engine: false };
  const metas = all(document, "meta");
  for (let i = 0; i < metas.length && i < 300; i++) {
    const meta = metas[i] as Element;
    const name = (
      meta.getAttribute("property") ??
      meta.getAttribute("name") ??
      meta.getAttribute("itemprop")
    )?.toLowerCase();
    if (!name) continue;
    const word = ` ${name} `;
    if (name === "og:type") told.type = (meta.getAttribute("content") ?? "").toLowerCase();
    else if (name === "generator") told.engine ||= isEngine(meta.getAttribute("content") ?? "");
    else if (DATE.includes(word) || (name.includes("publi") && !name.includes("publisher"))) told.date = true;
    else if (AUTHOR.includes(word)) told.author = true;
    else if (NEWSROOM.includes(word)) told.newsroom = true;
    else if (OFFER.includes(word)) told.offer = true;
  }
  return told;
}

function isEngine(generator: string): boolean {
  const told = generator.toLowerCase();
  for (const engine of ENGINES.trim().split(" ")) if (told.includes(engine)) return true;
  return false;
}
