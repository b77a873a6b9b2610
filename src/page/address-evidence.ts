// Written for a script that runs once a page: there a search by hand is compiled with the rest, an expression by itself.

/** Whether a list has a word: one text with a space before and after each, which a page pays less for than for a set. */
export const has = (list: string, word: string): boolean => list.includes(` ${word} `);

// Whether the month is one is asked afterwards: an expression that names them all costs a page half a millisecond to build.
const DATE = /([/-])(?:19|20)\d\d[/-]?(\d\d?|[a-z]{3,4})([/-]?(\d\d?))?(?![\da-z])/g;
const MONTHS = " jan feb mar apr may jun june jul july aug sep sept oct nov dec ";

/** Folders of forums; here and below a plural is its singular with an s. */
const TALK = " forum thread t question discussion viewtopic showthread ";
/** Folders of shops, manuals, lists, accounts and applications. */
const ELSEWHERE =
  " comments product shop store collection cart checkout dp gp item itm listing doc documentation wiki w " +
  "search tag topic category categories author by profile people user u service show podcast help support " +
  "about contact privacy terms job career login signin register account settings issue pull learn tutorial " +
  "reference api guide manual download pricing features solutions section archive recipe course event " +
  "calendar game map app ";
/** Folders of what is watched, looked at or listened to. */
const WATCHED = " video watch live-tv tv gallery galleries photos pictures slideshow podcast audio av ";
/** First names of hosts that hold no news: each is the whole name of the part of a site it stands for. */
const HOSTS =
  " help support doc developer forum community board shop store job career wiki status account login mail " +
  "drive ";
/** Names that systems of old papers give to the page of one story. */
const STORY = " story stories article articles artikel articulo articolo artigo ";
const FRONT = " index home default main ";
// Takes ".html", ".shtml"; leaves ".1".
const ENDING = /\.[a-z]{2,5}$/;

/** Whether a list has a name or its singular; short ones have none: "us" is a country. */
const lists = (list: string, name: string): boolean =>
  has(list, name) || (name.length > 3 && name.endsWith("s") && has(list, name.slice(0, -1)));

/** Points of an address: dates and long names speak for an article, front pages, shops, forums and lists against. */
export function addressPoints(address: string): number {
  // By hand, because the first URL a page makes costs it a tenth of a millisecond.
  const start = address.indexOf("://") + 3;
  if (start < 3 || start === address.length) return 0;
  const page = upTo(address.slice(start).toLowerCase(), "#");
  const way = upTo(page, "?");
  const search = page.slice(way.length + 1);
  const host = upTo(way, "/");
  const path = way.slice(host.length) || "/";
  const parts = path.split("/");
  let last = "";
  let depth = 0;
  let [elsewhere, talk, watched, story] = [false, false, false, false];
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i] as string;
    if (part === "") continue;
    depth++;
    last = part.includes(".") ? part.replace(ENDING, "") : part;
    elsewhere ||= isElsewhere(part, parts[i + 1]);
    talk ||= lists(TALK, last);
    watched ||= lists(WATCHED, part);
    story ||= has(STORY, last);
  }
  if ((depth === 0 && search.length < 3) || (depth === 1 && has(FRONT, last))) return -6;
  let points = 0;
  const dated = (path.includes("20") || path.includes("19")) && isDated(path);
  const { names, key } = namesIn(last);
  // Letters of other scripts stand there as three to nine signs each.
  const spelled = last.includes("%") && last.length >= 30;
  if (dated) points += 1.5;
  if (names >= 4 || key || spelled || /\d{5}/.test(`${path}?${search}`)) points += 0.75;
  else if (!dated && names <= 2 && search.length < 5) points -= 1.5;
  if (!dated && elsewhere) points -= 2;
  if (story) points += 0.5;
  const label = upTo(host, ".");
  if (host.includes(".", host.indexOf(".") + 1) && lists(HOSTS, label)) points -= 3;
  if (talk) points -= 3;
  if (watched) points -= 1.5;
  return points;
}

function upTo(text: string, sign: string): string {
  const at = text.indexOf(sign);
  return at < 0 ? text : text.slice(0, at);
}

/**
 * How many names the last part of a path is made of, and whether one of them is a key: "c8r5x0p2qw7o" and "abcd1234" are,
 * "seawalls" and "covid" are not.
 */
function namesIn(last: string): { names: number; key: boolean } {
  let names = 0;
  let key = false;
  let start = 0;
  let digits = 0;
  let plain = true;
  for (let i = 0; i <= last.length; i++) {
    const sign = last[i];
    const space = sign === "%" && last.startsWith("20", i + 1);
    if (sign === undefined || sign === "-" || sign === "_" || sign === "+" || space) {
      if (i > start) names++;
      key ||= plain && digits > 1 && i - start >= 8;
      if (space) i += 2;
      start = i + 1;
      digits = 0;
      plain = true;
    } else if (sign >= "0" && sign <= "9") digits++;
    else if (sign < "a" || sign > "z") plain = false;
  }
  return { names, key };
}

/** Takes "/2019/11/20/", "/2019-11-20", "/2019/nov/20/", "/20191120", "-2019-11-20"; leaves "/2019", "/2024-led-lights". */
function isDated(path: string): boolean {
  for (const [, before, month, , day] of path.matchAll(DATE)) {
    const number = Number(month);
    const isMonth = number ? number < 13 : has(MONTHS, month as string);
    if (isMonth && (before === "/" || Number(day) < 32)) return true;
  }
  return false;
}

/** Takes "wiki", "page" before "2", "cat_news"; leaves "archives" before a number: single posts of some blogs. */
function isElsewhere(part: string, next: string | undefined): boolean {
  if (part === "archives" || part === "archive") return !(next && /\d{3}/.test(next));
  if (part === "page") return next !== undefined && /^\d+$/.test(next);
  return lists(ELSEWHERE, part) || part.startsWith("cat_");
}
