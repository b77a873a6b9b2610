import { classAt, LETTER, LOWER, widthAt } from "./characters";
import { STOP_WORDS } from "./stop-words";

/** Enough for any article; a longer text is in the same language. */
const SAMPLE = 20_000;

/** Scripts that settle the language, or narrow it down, with one letter of each range's first and last code. */
const SCRIPTS: readonly (readonly [name: string, first: number, last: number])[] = [
  ["latin", 0x41, 0x24f],
  ["el", 0x370, 0x3ff],
  ["cyrillic", 0x400, 0x52f],
  ["hy", 0x530, 0x58f],
  ["he", 0x590, 0x5ff],
  ["arabic", 0x600, 0x77f],
  ["hi", 0x900, 0x97f],
  ["bn", 0x980, 0x9ff],
  ["pa", 0xa00, 0xa7f],
  ["gu", 0xa80, 0xaff],
  ["ta", 0xb80, 0xbff],
  ["te", 0xc00, 0xc7f],
  ["kn", 0xc80, 0xcff],
  ["ml", 0xd00, 0xd7f],
  ["si", 0xd80, 0xdff],
  ["th", 0xe00, 0xe7f],
  ["my", 0x1000, 0x109f],
  ["ka", 0x10a0, 0x10ff],
  ["am", 0x1200, 0x137f],
  ["km", 0x1780, 0x17ff],
  ["latin", 0x1e00, 0x1eff],
  ["kana", 0x3041, 0x30ff],
  ["han", 0x3400, 0x9fff],
  ["ko", 0xac00, 0xd7a3],
];

const LANGUAGES = Object.keys(STOP_WORDS);
/** By a small word, which of LANGUAGES have it. */
const byWord = new Map<string, number[]>();
for (const [language, list] of Object.values(STOP_WORDS).entries()) {
  for (const word of list) byWord.set(word, [...(byWord.get(word) ?? []), language]);
}

const LONGEST = Math.max(...Array.from(byWord.keys(), (word) => word.length));

function isLetter(value: number): boolean {
  return value >= LOWER && value <= LETTER;
}

/**
 * The language of a text as a BCP 47 tag, "und" where neither its script nor its small words say. `hint` (what the
 * page says of itself) only decides where the text is too short to: pages are often mislabelled.
 */
export function identifyLanguage(text: string, hint?: string): string {
  const sample = text.slice(0, SAMPLE);
  const script = mainScript(sample);
  const hinted = hint?.trim().toLowerCase().split(/[-_]/)[0] ?? "";
  if (script === null) return /^[a-z]{2,3}$/.test(hinted) ? hinted : "und";
  if (script === "cyrillic") return cyrillic(sample, hinted);
  if (script === "arabic") return arabic(sample, hinted);
  if (script === "kana") return "ja";
  if (script === "han") return "zh";
  if (script !== "latin") return script;
  return latin(sample, hinted);
}

/** Whether the engine reads a language: English, and texts too short to say that they are not. */
export function isSupported(language: string): boolean {
  return language === "en" || language === "und";
}

function mainScript(sample: string): string | null {
  const counts = new Map<string, number>();
  let latins = 0;
  for (let at = 0; at < sample.length; at++) {
    const code = sample.charCodeAt(at);
    if (code < 0x41 || (code > 0x5a && code < 0x61) || (code > 0x7a && code < 0xc0)) continue;
    // Marks and dashes; no script has its letters there.
    if (code >= 0x2000 && code < 0x3041) continue;
    if (code < 0x250) {
      // In the map at once all the same: of two scripts with as many letters, the first met wins.
      if (latins === 0 && !counts.has("latin")) counts.set("latin", 0);
      latins++;
      continue;
    }
    const name = SCRIPTS.find(([, first, last]) => code >= first && code <= last)?.[0];
    if (name) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  if (latins > 0) counts.set("latin", (counts.get("latin") ?? 0) + latins);
  // Japanese mixes kana with Chinese characters, Chinese has no kana; a sign of either is worth a word's letters.
  const kana = counts.get("kana") ?? 0;
  const han = counts.get("han") ?? 0;
  if (kana > 0 && kana * 20 > han) {
    counts.set("kana", (kana + han) * 3);
    counts.delete("han");
  } else if (han > 0) counts.set("han", han * 3);
  let best: string | null = null;
  for (const [name, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = name;
  return best;
}

function share(sample: string, letters: string): number {
  let found = 0;
  for (const letter of sample) if (letters.includes(letter)) found++;
  return found / (sample.length || 1);
}

function cyrillic(sample: string, hinted: string): string {
  if (share(sample, "іїєґІЇЄҐ") > 0.005) return share(sample, "ўЎ") > 0.001 ? "be" : "uk";
  if (share(sample, "јљњђћџЈЉЊЂЋЏ") > 0.005) return share(sample, "ѓќѕЃЌЅ") > 0.0005 ? "mk" : "sr";
  if (share(sample, "әіңғүұқөһ") > 0.02) return "kk";
  if (share(sample, "ыэЫЭ") > 0.002) return "ru";
  if (share(sample, "ъ") > 0.003) return "bg";
  return ["ru", "uk", "bg", "sr", "mk", "be", "kk"].includes(hinted) ? hinted : "ru";
}

function arabic(sample: string, hinted: string): string {
  if (share(sample, "ٹڈڑےںھہ") > 0.01) return "ur";
  if (share(sample, "پچژگک") > 0.005) return "fa";
  return ["ar", "fa", "ur", "ps"].includes(hinted) ? hinted : "ar";
}

function latin(sample: string, hinted: string): string {
  const small = sample.toLowerCase();
  const sums = new Float64Array(LANGUAGES.length);
  let words = 0;
  for (let at = 0; at < small.length; ) {
    const start = at;
    while (at < small.length && isLetter(classAt(small, at))) at += widthAt(small, at);
    if (at === start) {
      at += widthAt(small, at);
      continue;
    }
    words++;
    const languages = at - start <= LONGEST ? byWord.get(small.slice(start, at)) : undefined;
    if (!languages) continue;
    // A word of many languages says little of each.
    const worth = 1 / Math.sqrt(languages.length);
    for (const language of languages) sums[language] = (sums[language] as number) + worth;
  }
  const scores = new Map<string, number>();
  LANGUAGES.forEach((language, index) => {
    if ((sums[index] as number) > 0) scores.set(language, sums[index] as number);
  });
  const ranked = [...scores].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const best = ranked[0];
  const english = scores.get("en") ?? 0;
  const hintedScore = scores.get(hinted) ?? 0;
  if (!best) return words < 12 && hinted in STOP_WORDS ? hinted : "und";
  const [language, score] = best;
  if (language === "en") return score >= 2 || hinted === "en" || words < 12 ? "en" : "und";
  // English is refused only on clear evidence: names of a far country must not make an English text foreign.
  if (english * 1.4 >= score)
    return english >= 2 || hinted === "en" ? "en" : hintedScore > english ? hinted : "und";
  if (hintedScore >= score * 0.8) return hinted;
  return score >= 3 && score / words >= 0.04 ? language : hinted === "en" ? "en" : "und";
}
