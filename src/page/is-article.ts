import { all, parentOf } from "./dom";

/** Whether a page is a news article, and what spoke for and against it. */
export interface Verdict {
  readonly article: boolean;
  /** Above 0 it is one; how far from 0 says how sure. */
  readonly score: number;
  /** Short names of the evidence that counted, each with its sign. */
  readonly why: readonly string[];
}

// Takes `"@type": "NewsArticle"`, `"@type":["ReportageNewsArticle"`; leaves `"@type":"WebPage"`.
const TYPES = /"@type"\s*:\s*\[?\s*"(?:https?:\/\/schema\.org\/)?(\w+)/g;
const NEWS = /NewsArticle$|^LiveBlogPosting$|^Report$/;
const WRITTEN = /^(?:Article|BlogPosting|ScholarlyArticle|SocialMediaPosting)$/;
const OTHER =
  /^(?:Product|ProductGroup|Offer|QAPage|Question|DiscussionForumPosting|SoftwareApplication|WebApplication|MobileApplication|TechArticle|APIReference|Recipe|JobPosting|Course|LocalBusiness|SearchResultsPage|ProfilePage|FAQPage|Service|Hotel|Book|Movie|PodcastSeries|PodcastEpisode|CollectionPage|ItemList)$/;
// Takes "/2019/11/20/", "/2019-nov-20", "/20191120"; leaves "/2019".
const DATED =
  /\/(?:19|20)\d\d[/-]?(?:0?[1-9]|1[0-2]|[a-z]{3})(?:[/-]?\d\d?)?(?=[/_.-]|$)|[/-](?:19|20)\d\d-?(?:0[1-9]|1[0-2])-?(?:[0-2]\d|3[01])(?!\d)/;
// Takes "/forum/", "/product/x", "/wiki/"; leaves "/news/products-recalled".
const ELSEWHERE =
  /(?:^|\/)(?:forums?|threads?|t|questions|discussions?|comments|products?|shop|store|collections?|cart|dp|docs?|documentation|wiki|search|tags?|topics?|categor(?:y|ies)|cat_\w+|authors?|profile|users?|u|page|services?|shows?|podcasts?|videos?|watch|live-tv|weather|help|support|about|contact|privacy|terms|jobs|careers|login|account|settings|issues|pull|learn|reference|api|guide|download|pricing|features|sections?|archives?)(?=\/|$|\.)/i;
const FORUM =
  /discourse|vbulletin|xenforo|phpbb|mybb|smf|invision|vanilla|mediawiki|docusaurus|mkdocs|sphinx|gitbook|hugo docs|starlight|vitepress|prestashop|magento|shopify/i;

/** Decides from what a page says of itself and from how much prose is in it. Lays nothing out, writes nothing. */
export function isArticle(document: Document, address: string): Verdict {
  const why: string[] = [];
  let score = 0;
  const count = (points: number, name: string): void => {
    score += points;
    why.push(`${points > 0 ? "+" : "-"}${name}`);
  };

  let path = "";
  let query = "";
  try {
    ({ pathname: path, search: query } = new URL(address));
  } catch {
    // Not an address: the page is judged by the rest.
  }
  const parts = path.split("/").filter((p) => p !== "");
  if (
    address !== "" &&
    (parts.length === 0 || /^(?:index|home|default)\.\w+$/.test(parts.join("/"))) &&
    query.length < 4
  )
    count(-6, "front");
  const dated = DATED.test(path);
  if (dated) count(1.5, "dated");
  if (ELSEWHERE.test(path) && !dated) count(-2, "elsewhere");
  const last = parts.at(-1) ?? "";
  if (last.split(/[-_]/).length > 4 || /\d{6,}/.test(path)) count(0.75, "slug");

  let news = false;
  let written = false;
  let other = 0;
  const scripts = all(document, 'script[type="application/ld+json"]');
  for (let i = 0; i < scripts.length; i++) {
    const text = (scripts[i] as Element).textContent ?? "";
    for (const m of text.matchAll(TYPES)) {
      const type = m[1] as string;
      if (NEWS.test(type)) news = true;
      else if (WRITTEN.test(type)) written = true;
      else if (OTHER.test(type)) other++;
    }
  }
  if (news) count(3, "news");
  else if (written) count(1.5, "written");
  if (other > 0 && !news) count(-2, "other");

  let type = "";
  let date = false;
  let author = false;
  const metas = all(document, "meta");
  for (let i = 0; i < metas.length; i++) {
    const meta = metas[i] as Element;
    const name = (
      meta.getAttribute("property") ??
      meta.getAttribute("name") ??
      meta.getAttribute("itemprop") ??
      ""
    ).toLowerCase();
    if (name === "og:type") type = (meta.getAttribute("content") ?? "").toLowerCase();
    else if (
      /publi(?:shed|cation)|datecreated|^(?:date|pubdate|ptime|dc\.?(?:terms\.)?date|sailthru\.date|parsely-pub-date|article\.created)/.test(
        name,
      )
    )
      date = true;
    else if (
      /^(?:author|byl|byline|dc\.creator|article:author|parsely-author|sailthru\.author|cxenseparse:author)/.test(
        name,
      )
    )
      author = true;
    else if (name === "generator" && FORUM.test(meta.getAttribute("content") ?? "")) count(-3, "generator");
  }
  if (type === "article") count(1.5, "og");
  else if (type !== "" && !news) count(-1.5, "og");
  if (!date && all(document, "time[datetime],[itemprop=datePublished]").length > 0) date = true;
  if (date) count(1, "date");
  if (author || all(document, "[rel=author],[itemprop=author],[class*=byline],[class*=Byline]").length > 0)
    count(0.5, "author");

  const prose = proseIn(document);
  if (prose < 400) count(-3, "prose");
  else if (prose > 1200) count(1, "prose");
  return { article: score > 3.2, score: score - 3.2, why };
}

/** Characters in paragraphs of 60 or more that stand next to each other, the largest such group of the page. */
function proseIn(document: Document): number {
  const groups = new Map<unknown, number>();
  let most = 0;
  const add = (key: unknown, length: number): void => {
    const sum = (groups.get(key) ?? 0) + length;
    groups.set(key, sum);
    if (sum > most) most = sum;
  };
  const paragraphs = all(document, "p");
  for (let i = 0; i < paragraphs.length && i < 150; i++) {
    const p = paragraphs[i] as Element;
    const length = (p.textContent ?? "").trim().length;
    if (length < 60) continue;
    const box = parentOf(p);
    if (!box) continue;
    add(box, length);
    const outer = parentOf(box);
    if (outer) add(outer, length);
  }
  return most;
}
