/** What an address says of the page: points for and against an article, each with its name. */
export type Points = readonly (readonly [points: number, name: string])[];

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

// Whether the month is one is asked afterwards: an expression that names them all costs a page half a millisecond to build.
const DATE = /([/-])(?:19|20)\d\d[/-]?(\d\d?|[a-z]{3,4})([/-]?(\d\d?))?(?![\da-z])/g;
const MONTHS = words("jan feb mar apr may jun june jul july aug sep sept oct nov dec");

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
/** First names of hosts that hold no news: each is the whole name of the part of a site it stands for. */
const HOSTS = words(`
  help support docs doc developer developers forum forums community boards board shop store jobs careers wiki status account
  accounts login mail webmail calendar drive`);
/** Names that systems of old papers give to the page of one story. */
const STORY = words("story stories article articles artikel articulo articolo artigo");
const FRONT = words("index home default main");

/** Weighs an address: dates and long names speak for an article, front pages, shops, forums and lists against. */
export function addressPoints(address: string): Points {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return [];
  }
  const { hostname, pathname, search } = url;
  const parts = pathname
    .toLowerCase()
    .split("/")
    .filter((part) => part !== "");
  const last = withoutEnding(parts.at(-1) ?? "");
  if ((parts.length === 0 && search.length < 4) || (parts.length === 1 && FRONT.has(last)))
    return [[-6, "front"]];
  const points: [number, string][] = [];
  const dated = isDated(pathname.toLowerCase());
  const names = last
    .replaceAll("_", "-")
    .replaceAll("+", "-")
    .replaceAll("%20", "-")
    .split("-")
    .filter((word) => word !== "").length;
  const numbered = hasLongNumber(pathname + search) || last.split("-").some(isKey);
  // Letters of other scripts stand there as three to nine signs each.
  const spelled = last.includes("%") && last.length >= 30;
  if (dated) points.push([1.5, "dated"]);
  if (names >= 4 || numbered || spelled) points.push([0.75, "slug"]);
  else if (!dated && names <= 2 && search.length < 6) points.push([-1.5, "short"]);
  if (!dated && parts.some((part, i) => isElsewhere(part, parts[i + 1]))) points.push([-2, "elsewhere"]);
  if (parts.some((part) => STORY.has(withoutEnding(part)))) points.push([0.5, "story"]);
  const labels = hostname.split(".");
  if (labels.length > 2 && HOSTS.has(labels[0] as string)) points.push([-3, "host"]);
  if (parts.some((part) => TALK.has(part.replace(".php", "")))) points.push([-3, "talk"]);
  if (parts.some((part) => WATCHED.has(part))) points.push([-1.5, "watched"]);
  return points;
}

/** Takes the ending off "index.html", "story.shtml"; leaves "story.1", "v1.2". */
function withoutEnding(name: string): string {
  const dot = name.lastIndexOf(".");
  const length = name.length - dot - 1;
  if (dot < 0 || length < 2 || length > 5) return name;
  for (let i = dot + 1; i < name.length; i++) {
    const code = name.charCodeAt(i);
    if (code < 97 || code > 122) return name;
  }
  return name.slice(0, dot);
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Takes "/a12345", "?id=4711123"; leaves "/2026/03/05". */
function hasLongNumber(text: string): boolean {
  let run = 0;
  for (let i = 0; i < text.length; i++) {
    run = isDigit(text.charCodeAt(i)) ? run + 1 : 0;
    if (run === 5) return true;
  }
  return false;
}

/** Takes "c8r5x0p2qw7o", "abcd1234"; leaves "seawalls", "covid19", "2026". */
function isKey(name: string): boolean {
  if (name.length < 8) return false;
  let digits = 0;
  for (let i = 0; i < name.length; i++) {
    const code = name.charCodeAt(i);
    if (isDigit(code)) digits++;
    else if (code < 97 || code > 122) return false;
  }
  return digits > 1 || (digits > 0 && name.length >= 10);
}

/** Takes "/2019/11/20/", "/2019-11-20", "/2019/nov/20/", "/20191120", "-2019-11-20"; leaves "/2019", "/2024-led-lights". */
function isDated(pathname: string): boolean {
  for (const [, before, month, , day] of pathname.matchAll(DATE)) {
    const number = Number(month);
    const isMonth = number ? number < 13 : MONTHS.has(month as string);
    if (isMonth && (before === "/" || Number(day) < 32)) return true;
  }
  return false;
}

/** Takes "wiki", "page" before "2", "cat_news"; leaves "archives" before a number: single posts of some blogs. */
function isElsewhere(part: string, next: string | undefined): boolean {
  if (part === "archives" || part === "archive") return !(next && /\d{3}/.test(next));
  if (part === "page") return next !== undefined && /^\d+$/.test(next);
  return ELSEWHERE.has(part) || part.startsWith("cat_");
}
