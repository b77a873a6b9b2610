/** What an address says of the page: points for and against an article, each with its name. */
export type Points = readonly (readonly [points: number, name: string])[];

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

// Takes "/2019/11/20/", "/2019-11-20", "/2019/nov/20/", "/20191120"; leaves "/2019", "/v2/", "/2024-led-lights".
const DATED =
  /\/(?:19|20)\d\d[/-]?(?:0?[1-9]|1[0-2]|jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:[/-]?\d\d?)?(?=[/_.-]|$)|[/-](?:19|20)\d\d-?(?:0[1-9]|1[0-2])-?(?:[0-2]\d|3[01])(?!\d)/;

/** Folders of forums. */
const TALK = words("forum forums thread threads t questions discussion discussions viewtopic showthread");
/** Folders of shops, manuals, lists, accounts and applications. */
const ELSEWHERE = words(`
  comments product products shop store collection collections cart checkout dp gp item itm listing docs documentation wiki w
  search tag tags topic topics category categories author authors by profile people user users u service services show shows
  podcast podcasts help support about about-us contact privacy terms legal jobs careers login signin signup register account
  settings issues pull tree blob learn tutorial tutorials reference api guide guides manual download pricing features
  solutions section sections archive archives recipe recipes course courses event events calendar game games scores standings
  map maps app apps`);
/** Folders of what is watched, looked at or listened to. */
const WATCHED = words(
  "video videos watch live-tv tv gallery galleries photos pictures slideshow slideshows podcast podcasts audio av",
);
const FRONT = words("index home default main");

/** Weighs an address: dates and long names speak for an article, front pages, shops, forums and lists against. */
export function addressPoints(address: string): Points {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return [];
  }
  const { pathname, search } = url;
  const parts = pathname
    .toLowerCase()
    .split("/")
    .filter((part) => part !== "");
  const last = (parts.at(-1) ?? "").replace(/\.[a-z]{2,5}$/, "");
  if ((parts.length === 0 && search.length < 4) || (parts.length === 1 && FRONT.has(last)))
    return [[-6, "front"]];
  const points: [number, string][] = [];
  const dated = DATED.test(pathname.toLowerCase());
  const names = last.split(/[-_+]|%20/).filter((word) => word !== "").length;
  const numbered = /\d{5}/.test(pathname + search) || /^(?=.*\d)[a-z0-9]{10,}$/.test(last);
  if (dated) points.push([1.5, "dated"]);
  if (names >= 4 || numbered) points.push([0.75, "slug"]);
  else if (!dated && names <= 2 && search.length < 6) points.push([-1.5, "short"]);
  if (!dated && parts.some((part, i) => isElsewhere(part, parts[i + 1]))) points.push([-2, "elsewhere"]);
  if (parts.some((part) => TALK.has(part.replace(".php", "")))) points.push([-3, "talk"]);
  if (parts.some((part) => WATCHED.has(part))) points.push([-1.5, "watched"]);
  return points;
}

/** Takes "wiki", "page" before "2", "cat_news"; leaves "archives" before a number: single posts of some blogs. */
function isElsewhere(part: string, next: string | undefined): boolean {
  if (part === "archives" || part === "archive") return !(next && /\d{3}/.test(next));
  if (part === "page") return next !== undefined && /^\d+$/.test(next);
  return ELSEWHERE.has(part) || part.startsWith("cat_");
}
