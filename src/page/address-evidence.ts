/** What an address says of the page: points for and against an article, each with its name. */
export type Points = readonly (readonly [points: number, name: string])[];

// Takes "/2019/11/20/", "/2019-11-20", "/2019/nov/20/", "/20191120"; leaves "/2019", "/v2/".
const DATED =
  /\/(?:19|20)\d\d[/-]?(?:0?[1-9]|1[0-2]|jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:[/-]?\d\d?)?(?=[/_.-]|$)|[/-](?:19|20)\d\d-?(?:0[1-9]|1[0-2])-?(?:[0-2]\d|3[01])(?!\d)/;
// Takes "/forum/", "/threads/"; leaves "/threatens/".
const TALK = /(?:^|\/)(?:forums?|threads?|t|questions|discussions?|viewtopic\.php|showthread\.php)(?=\/|$)/i;
// Takes "/product/x", "/wiki/", "/page/2"; leaves "/news/products-recalled", "/archives/51234.html".
const ELSEWHERE =
  /(?:^|\/)(?:comments|products?|shop|store|collections?|cart|checkout|dp|gp|item|itm|listing|docs|documentation|wiki|w|search|tags?|topics?|categor(?:y|ies)|authors?|by|profile|people|users?|u|page\/\d+|services?|shows?|podcasts?|help|support|about(?:-us)?|contact|privacy|terms|legal|jobs|careers|login|signin|signup|register|account|settings|issues|pull|tree|blob|learn|tutorials?|reference|api|guides?|manual|download|pricing|features|solutions|sections?|archives?(?!\/\w*\d{3})|recipes?|courses?|events?|calendar|games?|scores|standings|map|maps|apps?)(?=\/|$|\.(?!\w+$)|\?)/i;
// Takes "/video/", "/watch"; leaves "/news/video-shows-strike".
const WATCHED =
  /(?:^|\/)(?:videos?|watch|live-tv|tv|gallery|galleries|photos|pictures|slideshows?|podcasts?|audio|av)(?=\/|$)/i;

/** Weighs an address: dates and long names speak for an article, front pages, shops, forums and lists against. */
export function addressPoints(address: string): Points {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return [];
  }
  const path = url.pathname;
  const parts = path.split("/").filter((part) => part !== "");
  const last = (parts.at(-1) ?? "").replace(/\.\w{2,5}$/, "");
  const points: [number, string][] = [];
  if (
    (parts.length === 0 && url.search.length < 4) ||
    /^(?:index|home|default|main)$/i.test(parts.length === 1 ? last : "")
  ) {
    return [[-6, "front"]];
  }
  const dated = DATED.test(path);
  const words = last.split(/[-_+]|%20/).filter((word) => word !== "").length;
  const numbered = /\d{5,}/.test(path + url.search) || /^(?=.*\d)[a-z0-9]{10,}$/i.test(last);
  if (dated) points.push([1.5, "dated"]);
  if (words >= 4 || numbered) points.push([0.75, "slug"]);
  else if (!dated && words <= 2 && url.search.length < 6) points.push([-1.5, "short"]);
  if (ELSEWHERE.test(path) && !dated) points.push([-2, "elsewhere"]);
  if (TALK.test(path)) points.push([-3, "talk"]);
  if (WATCHED.test(path)) points.push([-1.5, "watched"]);
  return points;
}
