// Takes "utm_source", "fbclid", "at_medium"; leaves "id", "p", "article", "ref_id".
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|igshid|igsh|mc_[ce]id|mkt_tok|_ga|_gl|_hs\w+|hsctatracking|vero_\w+|oly_\w+|at_\w+|cmp|cmpid|cid|icid|ncid|ocid|xtor|wt\.\w+|itid|pk_\w+|mtm_\w+|ito|ftag|smid|smtyp|sr_share|partner|spm|s_cid|sh|share|src|ref|ref_src|ref_url|referrer|referer|source|campaign\w*|taid|guccounter|guce_\w+|soc_\w+|tpcc|__twitter_impression|amp|amp_\w+|outputtype|intcmp|rss|feed|via|chan|unlocked_article_code|giftcopy|gift|accesstoken)$/i;

/** Whether a parameter of an address only tells where the reader came from. */
export function isTracking(name: string): boolean {
  return TRACKING.test(name);
}

/** An http or https address without hash, tracking parameters, AMP and mobile variants; null for anything else. */
export function canonicalAddress(address: string, base?: string): string | null {
  let url: URL;
  try {
    url = new URL(address, base);
  } catch {
    return null;
  }
  if (url.protocol !== "http:" && url.protocol !== "https:") return null;
  unwrapCache(url);
  url.hash = "";
  url.username = "";
  url.password = "";
  if (url.href.includes("?")) {
    const kept = [...url.searchParams].filter(([name]) => !isTracking(name));
    kept.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    url.search = kept.length === 0 ? "" : new URLSearchParams(kept).toString();
  }
  // Takes "amp.", "m.", "mobile.", "touch." before a name of two parts and more.
  if (/^[amt]/.test(url.hostname))
    url.hostname = url.hostname.replace(/^(?:amp|m|mobile|touch)\.(?=[^.]+\.[^.]+)/, "www.");
  if (url.hostname.endsWith(".")) url.hostname = url.hostname.slice(0, -1);
  // Each change of an address is written out and read again: only what is there is taken off.
  let path = url.pathname;
  // Takes "/amp/news/1", "/news/1/amp/", "/news/1.amp.html", "/news/1.amp"; leaves "/ampere", "/news/amp-hour".
  if (path.includes("amp"))
    path = path
      .replace(/^\/amp(?=\/.)/, "")
      .replace(/\/amp\/?$/, "")
      .replace(/\.amp(\.html?)?$/, "$1");
  if (path.includes("index.")) path = path.replace(/(?:index\.(?:html?|php))$/, "");
  if (path.endsWith("/")) path = path.replace(/(.)\/+$/, "$1");
  if (path !== url.pathname) url.pathname = path;
  return url.href;
}

/** Google's and Cloudflare's copies of AMP pages: the address of the page itself stands in the path. */
function unwrapCache(url: URL): void {
  if (!url.hostname.includes("ampproject") && !url.hostname.includes("google.")) return;
  const cached = /(?:^|\.)cdn\.ampproject\.org$|(?:^|\.)google\.\w+(?:\.\w+)?$/.test(url.hostname)
    ? /^\/(?:amp|[acv])\/(s\/)?([^/]+\.[^/]+)(\/.*)?$/.exec(url.pathname)
    : null;
  if (!cached) return;
  try {
    const inner = new URL(`${cached[1] ? "https" : "http"}://${cached[2]}${cached[3] ?? ""}${url.search}`);
    url.href = inner.href;
  } catch {
    // Not a cached page after all: the address stays as it is.
  }
}
