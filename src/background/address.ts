// Parameters that say how a reader came, not what is read. Takes "utm_source", "fbclid"; leaves "id", "page", "p".
const TRACKING =
  /^(?:utm_\w+|at_\w+|mtm_\w+|pk_\w+|hsa_\w+|_hs\w+|fb(?:clid|_\w+)|g(?:clid|clsrc|braid|ad_source)|wbraid|dclid|msclkid|yclid|ysclid|twclid|ttclid|igshid?|igsh|mc_[ce]id|mkt_tok|oly_\w+_id|vero_\w+|s_cid|cmpid?|cmp|ns_\w+|ref(?:src|_src|_url)?|referrer|smid|smtyp|sr_share|share|shared|ito|ocid|icid|xtor|wt_mc|soc_src|soc_trk|guccounter|guce_referrer\w*|taid|__twitter_impression|amp|amp_\w+|outputType|sfnsn|mibextid|rss|giftCopy|gift|unlocked_article_code|accessToken|CMP)$/i;

// Hosts that show the same article to another device. Takes "www.", "m.", "amp."; leaves "news.".
const VARIANT_HOST = /^(?:www\d?|m|mobile|amp|touch|wap)\.(?=[^.]+\.)/;
// Takes "/story/amp", "/story.amp", "/amp/story", "/story.amp.html"; leaves "/amplifiers", "/the-amp-story".
const VARIANT_PATH = /^\/amp(?=\/)|\/amp\/?$|\.amp(?=\.html?$|$)/i;

/**
 * An address as articles are kept under: https or http, no hash, no tracking parameters, the rest in order, AMP and
 * mobile variants folded into one. Null where it is no address of the web.
 */
export function plainAddress(address: string): string | null {
  const url = parse(address);
  if (!url) return null;
  const path = url.pathname.replace(VARIANT_PATH, "").replace(/\/+$/, "") || "/";
  const kept = [...url.searchParams]
    .filter(([name]) => !TRACKING.test(name))
    .sort(([a], [b]) => (a < b ? -1 : +(a > b)));
  const query = kept.length > 0 ? `?${new URLSearchParams(kept)}` : "";
  return `https://${siteOf(address)}${url.port ? `:${url.port}` : ""}${path}${query}`;
}

/** The host of an address without "www.", "m.", "amp."; empty where it is no address of the web. */
export function siteOf(address: string): string {
  return parse(address)?.hostname.replace(VARIANT_HOST, "").replace(/\.$/, "") ?? "";
}

/**
 * Whether a page at one address may speak for the other, as its canonical one: same host, or one below the other.
 * A page must not be able to claim another site's articles, and the notes on them, as its own.
 */
export function isSameSite(one: string, other: string): boolean {
  const [a, b] = [siteOf(one), siteOf(other)];
  if (!a || !b) return false;
  return a === b || isBelow(a, b) || isBelow(b, a);
}

// "co.uk" is no site: what stands above has two labels, and a first one longer than the public ones have.
function isBelow(host: string, above: string): boolean {
  const [first = ""] = above.split(".");
  return host.endsWith(`.${above}`) && above.includes(".") && first.length > 3;
}

function parse(address: string): URL | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  return url.protocol === "https:" || url.protocol === "http:" ? url : null;
}
