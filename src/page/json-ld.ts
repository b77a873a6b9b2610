import { all } from "./dom";

/** A thing of a JSON-LD block. */
export type Thing = { readonly [key: string]: unknown };

/** Most characters of JSON-LD that are parsed; live blogs repeat every post in it. */
const MOST = 600_000;

// Takes "ReportageNewsArticle", "https://schema.org/BlogPosting"; leaves "WebPage".
const ARTICLE = /(?:Article|BlogPosting|LiveBlogPosting|Report|CreativeWork)$/;

function isThing(value: unknown): value is Thing {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The types a thing names, without their address. */
export function typesOf(thing: Thing): string[] {
  const type = thing["@type"];
  const list = Array.isArray(type) ? type : [type];
  return list.filter((t): t is string => typeof t === "string").map((t) => t.replace(/^.*[/:#]/, ""));
}

/** All things the page's JSON-LD blocks hold at their top, in graphs and lists; blocks that do not parse are passed over. */
export function things(document: Document): Thing[] {
  const found: Thing[] = [];
  const scripts = all(document, 'script[type="application/ld+json"]');
  let read = 0;
  for (let i = 0; i < scripts.length; i++) {
    const text = (scripts[i] as Element).textContent ?? "";
    read += text.length;
    if (read > MOST) break;
    for (const top of parse(text)) {
      if (!isThing(top)) continue;
      found.push(top);
      const graph = top["@graph"];
      if (Array.isArray(graph)) found.push(...graph.filter(isThing));
      const main = top.mainEntity;
      if (isThing(main)) found.push(main);
    }
  }
  return found;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function parse(text: string): unknown[] {
  // Some systems wrap the block in CDATA, end it with a semicolon, or leave raw line breaks inside strings.
  const clean = text.replace(/^\s*(?:\/\/\s*)?<!\[CDATA\[|(?:\/\/\s*)?\]\]>\s*$|;\s*$/g, "");
  const value = parsed(clean) ?? parsed(clean.replace(/\p{Cc}+/gu, " "));
  return Array.isArray(value) ? value.flat() : [value];
}

/** The article among the things of a page: the most specific type first; null where none is one. */
export function articleOf(list: readonly Thing[]): Thing | null {
  let best: Thing | null = null;
  let rank = 0;
  for (const thing of list) {
    for (const type of typesOf(thing)) {
      if (!ARTICLE.test(type)) continue;
      const r = /NewsArticle$|LiveBlog/.test(type) ? 3 : type === "CreativeWork" ? 1 : 2;
      if (r > rank) {
        rank = r;
        best = thing;
      }
    }
  }
  return best;
}

/** The names a value gives: strings, things with a name, or lists of them. */
export function namesIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return value.flatMap(namesIn);
  if (isThing(value)) return namesIn(value.name);
  return [];
}
