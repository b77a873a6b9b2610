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

const LETTER = /[\p{L}\p{N}]/u;

/** Takes "sign up for our list" by "sign up for"; leaves "sign up format" and "watching". */
function begins(phrases: Phrases, text: string): boolean {
  for (const phrase of phrases.get(text.charAt(0)) ?? []) {
    if (!text.startsWith(phrase)) continue;
    const next = text.charAt(phrase.length);
    const last = phrase.charAt(phrase.length - 1);
    if (next === "" || last.charCodeAt(0) > 0x2e80 || !LETTER.test(last) || !LETTER.test(next)) return true;
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

/** Takes "read more: minister quits", "read more"; leaves "read more slowly", "video of the strike". */
function isLabelled(plain: string): boolean {
  const label = /^([a-z ]{4,10}?)\s*(?:[:|–—>»]|- |$)/.exec(plain);
  return label !== null && LABELS.has(label[1] as string);
}

// Takes "follow lindmouth news on facebook, x and instagram"; leaves "they follow the talks on television".
const FOLLOW =
  /^(?:follow|like|find|join) .{2,80} on (?:facebook|twitter|instagram|x|youtube|whatsapp|telegram|tiktok|linkedin|bluesky|threads)\b/;

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
      FOLLOW.test(plain))
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
  const candidate =
    /^(?:additional |reporting |writing |editing )/.test(plain) || plain.includes(" contributed ");
  return candidate && CREDIT.test(plain);
}

// Takes "more great lindmouth stories"; leaves "more ferries, fewer fish".
const MORE = /^more (?:[^\s.,:]+ ){0,3}(?:stories|news|articles|coverage|reads|reading|headlines)$/;

/** Whether a heading or a line by itself says that what follows is no longer the article. */
export function closesBody(text: string, block: Block): boolean {
  if (block.length >= 60 || (!HEADING.has(block.tag) && block.length >= 40)) return false;
  const plain = plainOf(text).replace(AFTER, "");
  return CLOSES.has(plain) || begins(closing, plain) || MORE.test(plain) || /^\d+ comments?$/.test(plain);
}
