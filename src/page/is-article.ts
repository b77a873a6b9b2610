import { addressPoints, has } from "./address-evidence";
import { all, any } from "./dom";
import { looseProse, proseIn } from "./prose-evidence";

/** Whether a page is a news article. */
export interface Verdict {
  readonly article: boolean;
  /** Above 0 it is one, as far as it was looked into. */
  readonly score: number;
}

/** Points from which on a page is taken for an article: midway between the articles and the other pages of the dev pages. */
const ENOUGH = 2.7;
/** The most that what the page says of itself and the slower evidence can add, and the latter alone. */
const STILL = { told: 7.75, shown: 3 };

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

/** Decides from what a page says of itself and from how much prose is in it. Lays nothing out, writes nothing. */
export function isArticle(document: Document, address: string): Verdict {
  let score = addressPoints(address);
  const verdict = (): Verdict => ({ article: score > ENOUGH, score: score - ENOUGH });
  // A front page is known by its address alone.
  if (score + STILL.told < ENOUGH) return verdict();
  const types = typesOf(document);
  const news = types.news;
  if (news) score += 3;
  else if (types.written) score += 1.5;
  if (types.thing && !news) score -= 3.5;
  else if (types.other && !news) score -= 2;

  const told = toldByMetas(document);
  if (told.type.startsWith("article") || told.type.startsWith("news")) score += 1.5;
  else if (told.type !== "" && !news) score -= 1.5;
  if (told.offer && !news) score -= 2;
  if (told.engine) score -= 3;
  if (told.newsroom) score += 0.75;
  if (told.date) score += 1;
  if (told.author) score += 0.5;
  // Nothing that follows could turn it: a page that is no article pays for no more.
  if (score + STILL.shown < ENOUGH) return verdict();

  // The rest is slow to find: each piece is looked for only while it and what is left can still turn the verdict.
  const untyped = !news && !types.written;
  let most = 1 + (untyped ? 2 : 0) + (told.date ? 0 : 1) + (told.author ? 0 : 0.5);
  let least = news ? -2 : -3;
  let prose = 0;
  const isOpen = (): boolean => score + most > ENOUGH && score + least <= ENOUGH;
  const countProse = (): void => {
    if (prose >= 1200) score += 1;
    else if (prose < 250) score += least;
    else if (prose < 500) score -= news ? 0.5 : 1.5;
    most -= 1;
    least = 0;
  };
  if (untyped && isOpen()) {
    most -= 2;
    if (microdata(document)) score += 2;
  }
  if (isOpen()) {
    prose = proseIn(document, news);
    if (prose >= 250) countProse();
  }
  if (!told.date && isOpen()) {
    most -= 1;
    if (any(document, "time[datetime],[itemprop=datePublished]")) score += 1;
  }
  if (!told.author && isOpen()) {
    most -= 0.5;
    if (any(document, "[rel~=author],[itemprop=author],[class*=byline],[class*=Byline]")) score += 0.5;
  }
  if (prose < 250 && isOpen()) {
    prose = Math.max(prose, looseProse(document));
    countProse();
  }
  return verdict();
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
  const scripts = all(document, 'script[type="application/ld+json"]');
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
    if (name === "og:type") told.type = (meta.getAttribute("content") ?? "").toLowerCase();
    else if (name === "generator") told.engine ||= isEngine(meta.getAttribute("content") ?? "");
    else if (has(DATE, name) || (name.includes("publi") && !name.includes("publisher"))) told.date = true;
    else if (has(AUTHOR, name)) told.author = true;
    else if (has(NEWSROOM, name)) told.newsroom = true;
    else if (has(OFFER, name)) told.offer = true;
  }
  return told;
}

function isEngine(generator: string): boolean {
  const told = generator.toLowerCase();
  for (const engine of ENGINES.trim().split(" ")) if (told.includes(engine)) return true;
  return false;
}

function microdata(document: Document): boolean {
  const typed = all(document, "[itemtype]");
  let found = 0;
  for (let i = 0; i < typed.length && i < 60; i++) {
    if (
      /\/(?:\w*NewsArticle|Article|BlogPosting|LiveBlogPosting)$/.test(
        (typed[i] as Element).getAttribute("itemtype") ?? "",
      )
    )
      found++;
  }
  return found > 0 && found < 4;
}
