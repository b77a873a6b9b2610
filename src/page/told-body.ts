import { textOf } from "./block-text";
import type { Block } from "./blocks";
import { all } from "./dom";
import { lettersOf } from "./letters";

/** Letters of a block that are looked for at its beginning, middle and end. */
const PROBE = 24;
/** Most characters of JSON-LD looked at; live blogs repeat every post in it. */
const MOST = 400_000;

// Takes `"articleBody": "He said \"no\"."`; leaves `"articleSection":"World"`. Unrolled, so that long texts need no stack.
const BODY = /"articleBody"\s*:\s*"([^"\\]*(?:\\.[^"\\]*)*)"/g;

/** The text that the page's JSON-LD gives as the body of the article, letters only; empty where it gives none. */
export function toldBody(document: Document): string {
  const scripts = all(document, 'script[type="application/ld+json"]');
  let told = "";
  let read = 0;
  for (let i = 0; i < scripts.length && read < MOST; i++) {
    const text = (scripts[i] as Element).textContent ?? "";
    if (!text.includes('"articleBody"')) continue;
    read += text.length;
    for (const m of text.slice(0, MOST).matchAll(BODY)) told += ` ${unescaped(m[1] as string)}`;
  }
  return told === "" ? "" : lettersOf(told.replace(/<[^<>]*>/g, " ").replace(/&#?\w+;/g, " "));
}

function unescaped(text: string): string {
  try {
    return JSON.parse(`"${text.replace(/\p{Cc}/gu, " ")}"`) as string;
  } catch {
    return text.replace(/\\u([0-9a-f]{4})/gi, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    );
  }
}

/** Whether a block stands in the told body: at least two of three places of it, or all of a short one. */
export function isTold(told: string, block: Block): boolean {
  const letters = lettersOf(textOf(block));
  if (letters.length < 8) return false;
  if (letters.length <= PROBE * 2) return told.includes(letters);
  const middle = (letters.length - PROBE) >> 1;
  let found = 0;
  for (const at of [0, middle, letters.length - PROBE])
    if (told.includes(letters.slice(at, at + PROBE))) found++;
  return found >= 2;
}
