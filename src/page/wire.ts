import { all } from "./dom";

/** Agencies, each with what a text in lower case must hold for its form to be tried: building one costs a page more. */
const AGENCIES: readonly (readonly [name: string, hints: readonly string[], form: RegExp])[] = [
  ["Reuters", ["reuters"], /\breuters\b/i],
  ["Associated Press", ["associated press", "ap"], /\b[Aa]ssociated [Pp]ress\b|\bASSOCIATED PRESS\b|\bAP\b/],
  ["AFP", ["afp", "agence france"], /\bAFP\b|\b[Aa]gence [Ff]rance-?[Pp]resse\b/],
  ["dpa", ["dpa"], /\bdpa\b|\bDPA\b/],
  ["Bloomberg", ["bloomberg"], /\bbloomberg\b/i],
  [
    "PA Media",
    ["pa media", "pa news", "press association"],
    /\bPA (?:Media|news agency)\b|\b[Pp]ress [Aa]ssociation\b/,
  ],
  ["Canadian Press", ["canadian press"], /\bcanadian press\b/i],
  ["AAP", ["aap"], /\bAAP\b/],
  ["ANSA", ["ansa"], /\bANSA\b/],
  ["EFE", ["efe"], /\bEFE\b/],
  ["Xinhua", ["xinhua"], /\bxinhua\b/i],
  ["TASS", ["tass", "тасс"], /\bTASS\b|\bТАСС\b/],
  ["Interfax", ["interfax", "интерфакс"], /\binterfax\b|Интерфакс/i],
  ["PTI", ["pti", "press trust"], /\bPTI\b|\bpress trust of india\b/i],
  ["ANI", ["ani"], /\bANI\b/],
  ["IANS", ["ians"], /\bIANS\b/],
  ["Kyodo", ["kyodo"], /\bkyodo\b/i],
  ["Yonhap", ["yonhap"], /\byonhap\b/i],
  ["CNN", ["cnn"], /\bCNN\b/],
  ["UPI", ["upi"], /\bUPI\b/],
  ["Anadolu", ["anadolu"], /\banadolu\b/i],
];

/** The agency a byline or credit names. Takes "Reuters", "By Ann Lee, Associated Press"; leaves "Ann Lee". */
export function agencyIn(text: string): string | undefined {
  const plain = text.toLowerCase();
  for (const [name, hints, form] of AGENCIES)
    if (hints.some((hint) => plain.includes(hint)) && form.test(text)) return name;
  return undefined;
}

/** The agency a dateline names: "KYIV (Reuters) - ", "WASHINGTON, May 3 (AP) — "; nothing in "The paper (AP) was". */
export function agencyOfDateline(text: string): string | undefined {
  const m = /^[^.!?]{0,60}?\(([^()]{2,30})\)\s*[-–—]/.exec(text);
  return m ? agencyIn(m[1] as string) : undefined;
}

/** The agency a page credits: its byline, the credits it names, or the class of a source line. */
export function wireIn(
  document: Document,
  byline: string | undefined,
  credits: readonly string[],
): string | undefined {
  for (const text of [byline, ...credits]) {
    const agency = text && text.length < 200 ? agencyIn(text) : undefined;
    if (agency) return agency;
  }
  const paragraphs = all(document, "p");
  for (let i = 0; i < paragraphs.length && i < 12; i++) {
    const agency = agencyOfDateline(((paragraphs[i] as Element).textContent ?? "").trim().slice(0, 120));
    if (agency) return agency;
  }
  // Takes "The Associated Press contributed to this report."; the credit stands at the end.
  for (let i = paragraphs.length - 1; i >= 0 && i > paragraphs.length - 40; i--) {
    const text = ((paragraphs[i] as Element).textContent ?? "").trim();
    if (text.length >= 200 || !text.toLowerCase().includes("contributed to this ")) continue;
    if (/\bcontributed to this (?:report|story|article)\b/i.test(text)) {
      const agency = agencyIn(text);
      if (agency) return agency;
    }
  }
  return undefined;
}
