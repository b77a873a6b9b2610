import type { Block } from "./blocks";
import { ALSO, CLOSE_STARTS, CLOSES, LABELS, RIGHTS, STARTS, WALLS } from "./phrases";
import { HEADING } from "./words";

// Takes bullets, arrows, brackets and spaces before the first letter; leaves "©" and the letters.
const BEFORE =
  /^[\s!-/:-@[-`{-~\u00a0-\u00a8\u00aa-\u00bf\u2000-\u24ff\u2501-\u2bff\u3000-\u303f\uff00-\uff0f]+/;
// Takes ":", "…", "(12)" at the end; leaves "12".
const AFTER = /\s*(?:\(\d+\))?[\s:.…>»]*$/;

/** A text in lower case from its first letter on: bullets, arrows and brackets say nothing. */
function plainOf(text: string): string {
  return text.toLowerCase().replace(BEFORE, "");
}

type Phrases = ReadonlyMap<string, readonly string[]>;

/** Phrases by their first letter, so that most texts are asked about none. */
function byBeginning(phrases: readonly string[]): Phrases {
  const found = new Map<string, string[]>();
  for (const phrase of phrases) {
    const key = phrase.charAt(0);
    const same = found.get(key);
    if (same) same.push(phrase);
    else found.set(key, [phrase]);
  }
  return found;
}

/** Whether a character of a text in lower case is a letter or a digit. Not by \p{L}: building that costs 0.3 ms. */
function isLetter(character: string): boolean {
  const code = character.charCodeAt(0);
  if (code < 0x80) return (code > 96 && code < 123) || (code > 47 && code < 58);
  return (
    code > 0xbf && !(code > 0x1fff && code < 0x2c00) && !(code > 0x2fff && code < 0x3040) && code < 0xfe00
  );
}

/** Takes "sign up for our list" by "sign up for"; leaves "sign up format" and "watching". */
function begins(phrases: Phrases, text: string): boolean {
  for (const phrase of phrases.get(text.charAt(0)) ?? []) {
    if (!text.startsWith(phrase)) continue;
    const next = text.charAt(phrase.length);
    const last = phrase.charAt(phrase.length - 1);
    if (next === "" || last.charCodeAt(0) > 0x2e80 || !isLetter(last) || !isLetter(next)) return true;
  }
  return false;
}

const starts = byBeginning(STARTS);
const also = byBeginning(ALSO);
const rights = byBeginning(RIGHTS);
const walls = byBeginning(WALLS);
const closing = byBeginning(CLOSE_STARTS);

// Takes "reporting by ann lee; editing by bob ray)", "ann lee contributed to this report."; leaves "she contributed to
// this reporting of hers, he said, adding more".
const CREDIT =
  /^(?:additional )?(?:reporting|writing|editing) (?:by|and writing by) .{3,300}$|^(?:the )?[^.]{3,160} contributed (?:to )?(?:this|reporting)[^.]{0,40}\.?$/;

const credited = byBeginning(["additional ", "reporting ", "writing ", "editing "]);

/** Takes "read more: minister quits", "read more"; leaves "read more slowly", "video of the strike". */
function isLabelled(plain: string): boolean {
  const head = plain.slice(0, 14);
  let end = head.length === plain.length ? head.length : -1;
  for (let i = 0; i < head.length; i++) {
    const sign = head.charAt(i);
    if (":|–—>»".includes(sign) || (sign === "-" && plain.charAt(i + 1) === " ")) {
      end = i;
      break;
    }
  }
  return end > 0 && LABELS.has(head.slice(0, end).trimEnd());
}

const following = byBeginning(["follow ", "like ", "find ", "join "]);
const NETWORKS: ReadonlySet<string> = new Set(
  "facebook twitter instagram x youtube whatsapp telegram tiktok linkedin bluesky threads".split(" "),
);

/** Takes "follow lindmouth news on facebook, x and instagram"; leaves "they follow the talks on television". */
function isFollow(plain: string): boolean {
  if (!begins(following, plain)) return false;
  const at = plain.indexOf(" on ");
  return at > 0 && at < 90 && NETWORKS.has(/^\w*/.exec(plain.slice(at + 4))?.[0] ?? "");
}

/** Whether a paragraph in the body's box is furniture of the page all the same. */
export function isFurniture(text: string, block: Block): boolean {
  if (block.length >= 600) return false;
  const plain = plainOf(text);
  if (begins(walls, plain)) return isWall(plain);
  if (block.length >= 400) return false;
  if (
    block.length < 200 &&
    (isLabelled(plain) ||
      begins(starts, plain) ||
      begins(rights, plain) ||
      (block.linked > 0 && begins(also, plain)) ||
      isFollow(plain))
  )
    return true;
  return isCredit(plain);
}

/** Takes "by clicking accept you agree to cookies"; leaves "by choosing a lawyer, the president said". */
function isWall(plain: string): boolean {
  return /cookie|consent|privacy|partner|subscri|account|register|your (?:data|limit|device)|datenschutz|einwillig|abonn|données|suscri|datos|privac|файл|有料|残り/.test(
    plain,
  );
}

/** Whether a line says who worked on the article: it closes it and is not part of what it says. */
function isCredit(plain: string): boolean {
  const candidate = plain.includes(" contributed ") || begins(credited, plain);
  return candidate && CREDIT.test(plain);
}

// Takes "more great lindmouth stories"; leaves "more ferries, fewer fish".
const MORE = /^more (?:[^\s.,:]+ ){0,3}(?:stories|news|articles|coverage|reads|reading|headlines)$/;

/** Whether a heading or a line by itself says that what follows is no longer the article. */
export function closesBody(text: string, block: Block): boolean {
  if (block.length >= 60 || (!HEADING.has(block.tag) && block.length >= 40)) return false;
  const shown = plainOf(text);
  const plain = isLetter(shown.charAt(shown.length - 1)) ? shown : shown.replace(AFTER, "");
  if (CLOSES.has(plain) || begins(closing, plain)) return true;
  if (plain.startsWith("more ")) return MORE.test(plain);
  return plain.includes(" comment") && /^\d+ comments?$/.test(plain);
}
