import type { Facts } from "../model/analysis";
import { canonicalAddress } from "./canonical";
import { all, rootOf } from "./dom";
import { articleOf, namesIn, type Thing, things } from "./json-ld";
import { wireIn } from "./wire";

type Metas = ReadonlyMap<string, string>;

function metasOf(document: Document): Metas {
  const metas = new Map<string, string>();
  const list = all(document, "meta");
  for (let i = 0; i < list.length && i < 500; i++) {
    const meta = list[i] as Element;
    const name = meta.getAttribute("property") ?? meta.getAttribute("name") ?? meta.getAttribute("itemprop");
    const content = meta.getAttribute("content")?.trim();
    if (name && content && !metas.has(name.toLowerCase())) metas.set(name.toLowerCase(), content);
  }
  return metas;
}

function firstOf(...values: (string | undefined | null)[]): string | undefined {
  for (const value of values) {
    const clean = value?.replace(/\s+/g, " ").trim();
    if (clean) return clean;
  }
  return undefined;
}

function textOf(document: Document, selector: string): string | undefined {
  const list = all(document, selector);
  for (let i = 0; i < list.length && i < 3; i++) {
    const element = list[i] as Element;
    const text = firstOf(element.getAttribute("content"), element.textContent);
    if (text) return text;
  }
  return undefined;
}

function stringIn(thing: Thing | null, ...keys: string[]): string | undefined {
  for (const key of keys) {
    const value = thing?.[key];
    if (typeof value === "string" && value.trim() !== "") return value;
    if (Array.isArray(value) && typeof value[0] === "string") return value[0];
  }
  return undefined;
}

/** What a page says of itself: JSON-LD first, then Open Graph, microdata and markup. `address` is where it was loaded from. */
export function factsOf(document: Document, address: string): Facts {
  const metas = metasOf(document);
  const list = things(document);
  const article = articleOf(list);
  const meta = (...names: string[]): string | undefined => firstOf(...names.map((name) => metas.get(name)));

  const url = addressOf(document, metas, address);
  // One after the other: the page is only searched for what its data does not tell.
  const title =
    firstOf(stringIn(article, "headline")) ??
    meta("og:title", "twitter:title", "dc.title") ??
    textOf(document, "[itemprop=headline]") ??
    textOf(document, "h1") ??
    textOf(document, "title");
  const byline = bylineOf(
    document,
    article,
    meta(
      "author",
      "byl",
      "article:author_name",
      "parsely-author",
      "sailthru.author",
      "dc.creator",
      "article:author",
    ),
  );
  const publisher =
    firstOf(namesIn(article?.publisher)[0]) ??
    meta("og:site_name", "application-name", "dc.publisher", "publisher") ??
    firstOf(namesIn(list.find((thing) => /Organization$/.test(String(thing["@type"])))?.name)[0]) ??
    textOf(document, "[itemprop=publisher] [itemprop=name]");
  const published =
    firstOf(stringIn(article, "datePublished", "dateCreated")) ??
    meta(
      "article:published_time",
      "article:published",
      "datepublished",
      "parsely-pub-date",
      "sailthru.date",
      "pubdate",
      "publication_date",
      "date",
      "dc.date",
      "dcterms.date",
      "ptime",
    ) ??
    firstOf(timeOf(document, "[itemprop=datePublished]")) ??
    firstOf(timeOf(document, "time[datetime]"));
  const modified =
    firstOf(stringIn(article, "dateModified")) ??
    meta("article:modified_time", "og:updated_time", "datemodified", "lastmod", "last-modified") ??
    firstOf(timeOf(document, "[itemprop=dateModified]"));
  const lang = languageOf(document, article, metas);
  const wire = wireIn(
    document,
    byline,
    namesIn(article?.sourceOrganization).concat(namesIn(article?.creditText)),
  );
  return {
    ...(url && { url }),
    ...(title && { title: untagged(title) }),
    ...(byline && { byline }),
    ...(publisher && { publisher: untagged(publisher) }),
    ...(published && { published }),
    ...(modified && { modified }),
    ...(lang && { lang }),
    ...(wire && { wire }),
  };
}

/** The page's own canonical address where it names one of the same site that is no front page, else where it was loaded from. */
export function addressOf(document: Document, metas: Metas, address: string): string | undefined {
  const own = canonicalAddress(address);
  const link = all(document, "link[rel~=canonical]");
  const named = link.length > 0 ? (link[0] as Element).getAttribute("href") : undefined;
  for (const told of [named, metas.get("og:url")]) {
    if (!told) continue;
    const canonical = canonicalAddress(told, address || undefined);
    if (!canonical) continue;
    if (!own) return canonical;
    const a = new URL(canonical);
    const b = new URL(own);
    if (site(a.hostname) !== site(b.hostname) || (a.pathname === "/" && b.pathname !== "/")) continue;
    return canonical;
  }
  return own ?? undefined;
}

/** The last two labels of a host, three under "co.uk" and the like: enough to tell one publisher's hosts from another's. */
function site(host: string): string {
  const labels = host.split(".");
  const two =
    labels.length > 2 && (labels.at(-2) as string).length <= 3 && (labels.at(-1) as string).length === 2;
  return labels.slice(two ? -3 : -2).join(".");
}

function bylineOf(document: Document, article: Thing | null, meta: string | undefined): string | undefined {
  const names = [...new Set(namesIn(article?.author).map((name) => name.trim()))].filter(
    (name) => name !== "" && !/^https?:/.test(name),
  );
  const told =
    names.length > 0 ? names.slice(0, 8).join(", ") : meta && !/^https?:/.test(meta) ? meta : undefined;
  const shown =
    told ??
    textOf(
      document,
      "[rel=author],[itemprop=author] [itemprop=name],[itemprop=author],[class*=byline],[class*=Byline]",
    );
  if (!shown || shown.length > 200) return undefined;
  return withoutBy(firstOf(untagged(shown)));
}

const BY = ["by", "von", "par", "por", "di", "da", "door", "av", "af"];

/** Takes the first word off "By Ann Lee", "Von Ann Lee"; leaves "Byron Lee" and "By 4711". */
function withoutBy(byline: string | undefined): string | undefined {
  const space = byline?.indexOf(" ") ?? -1;
  if (!byline || space < 0 || !BY.includes(byline.slice(0, space).toLowerCase())) return byline;
  const name = byline.slice(space + 1);
  const first = String.fromCodePoint(name.codePointAt(0) ?? 0);
  return first.toLowerCase() === first.toUpperCase() ? byline : name;
}

function timeOf(document: Document, selector: string): string | undefined {
  const element = all(document, selector)[0] as Element | undefined;
  return element?.getAttribute("datetime") ?? element?.getAttribute("content") ?? undefined;
}

function languageOf(document: Document, article: Thing | null, metas: Metas): string | undefined {
  const html = rootOf(document)?.getAttribute("lang");
  const told = firstOf(
    html,
    stringIn(article, "inLanguage"),
    metas.get("og:locale"),
    metas.get("content-language"),
    metas.get("dc.language"),
  );
  const tag = told?.replace(/_/g, "-").split(/[,;\s]/)[0];
  return tag && /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag) ? tag : undefined;
}

/** JSON-LD and meta values sometimes carry character references twice. */
function untagged(text: string): string {
  if (!text.includes("<") && !text.includes("&")) return text;
  return text
    .replace(/<[^<>]*>/g, "")
    .replace(/&(?:#39|#x27|apos|rsquo|#8217);/g, "’")
    .replace(/&(?:quot|#34);/g, '"')
    .replace(/&nbsp;/g, " ")
    .replace(/&amp;/g, "&");
}
