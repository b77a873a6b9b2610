import { addressPoints } from "./address-evidence";
import { any, evaluate } from "./dom";
import { ENOUGH, STILL } from "./is-article";

/** Whether a page is a news article, as far as can be seen without touching any of its elements. */
export type Likeness = "none" | "maybe" | "likely";

// Asked of the browser in its own language (XPath 1.0): the first element of a kind that a script gets hold of costs a
// page a third of a millisecond, a text nothing.
const DATA = "//script[translate(@type,'LDJSON','ldjson')='application/ld+json']";
/** Whether it is HTML, whether it has news among its data (JSON-LD), and of what type it says it is (Open Graph). */
const TOLD = `concat(boolean(/html),boolean(${DATA}/text()[contains(.,'NewsArticle') or contains(.,'LiveBlogPosting') or contains(.,'Report"')]),(//meta[translate(@property,'OGTYPE','ogtype')='og:type' or not(@property) and translate(@name,'OGTYPE','ogtype')='og:type'])[last()]/@content)`;
const MICRODATA = "[itemtype*=Article],[itemtype*=BlogPosting]";
const WRITTEN = `boolean(${DATA}/text()[contains(.,'Article"') or contains(.,'Posting"')])`;
const NAME = "translate(concat(@property,@name,@itemprop),'ABCDEILMNOPRSTUWY','abcdeilmnoprstuwy')";
const DATED = `boolean(//meta[contains(${NAME},'date') or contains(${NAME},'publi') or contains(${NAME},'ptime') or contains(${NAME},'created')])`;
const NEWSROOM = `boolean(//meta[contains(${NAME},'article') or contains(${NAME},'news') or contains(${NAME},'parsely') or contains(${NAME},'story')])`;
const SHOWN_DATE = "time[datetime],[itemprop=datePublished]";
/** What the most that could be added goes down by where there is none of each; what is no article by type loses as much again. */
const WITHOUT = { type: 1.5, news: 1, typed: 2, date: 1, newsroom: 0.75 };
/** Data of a shop: as the types are read, so that it is one to `isArticle` too. */
const PRODUCT = `boolean(${DATA}/text()[contains(.,'"@type":"Product"') or contains(.,'"@type": "Product"')])`;
const PRODUCT_POINTS = -3.5;
/** What data that calls something written gives in place of microdata. */
const WRITTEN_POINTS = 1.5;

/**
 * Whether `isArticle` could take a page for an article: "none" only where nothing that was not looked at could make it
 * one, "likely" where its data speak of news. The cheapest evidence first, and only until it is clear.
 */
export function mayBeArticle(document: Document, address: string): Likeness {
  let most = addressPoints(address) + STILL.told;
  if (most < ENOUGH) return "none";
  const told = evaluate(document, TOLD).toLowerCase();
  // What is no HTML hides its elements behind names of another language.
  if (!told.startsWith("true")) return "maybe";
  const news = told.startsWith("true", 4);
  const type = told.slice(news ? 8 : 9);
  if (!type.startsWith("article") && !type.startsWith("news"))
    most -= type === "" || news ? WITHOUT.type : WITHOUT.type * 2;
  if (!news) most -= WITHOUT.news;
  if (most < ENOUGH) return "none";
  if (news) return "likely";
  if (!any(document, MICRODATA))
    most -= WITHOUT.typed - (evaluate(document, WRITTEN) === "true" ? WRITTEN_POINTS : 0);
  if (most < ENOUGH) return "none";
  if (evaluate(document, DATED) !== "true" && !any(document, SHOWN_DATE)) most -= WITHOUT.date;
  if (most < ENOUGH) return "none";
  if (evaluate(document, NEWSROOM) !== "true") most -= WITHOUT.newsroom;
  if (most < ENOUGH) return "none";
  if (evaluate(document, PRODUCT) === "true") most += PRODUCT_POINTS;
  return most < ENOUGH ? "none" : "maybe";
}
