import { all } from "./dom";

const AGENCIES: readonly (readonly [string, RegExp])[] = [
  ["Reuters", /\breuters\b/i],
  ["Associated Press", /\b[Aa]ssociated [Pp]ress\b|\bASSOCIATED PRESS\b|\bAP\b/],
  ["AFP", /\bAFP\b|\b[Aa]gence [Ff]rance-?[Pp]resse\b/],
  ["dpa", /\bdpa\b|\bDPA\b/],
  ["Bloomberg", /\bbloomberg\b/i],
  ["PA Media", /\bPA (?:Media|news agency)\b|\b[Pp]ress [Aa]ssociation\b/],
  ["Canadian Press", /\bcanadian press\b/i],
  ["AAP", /\bAAP\b/],
  ["ANSA", /\bANSA\b/],
  ["EFE", /\bEFE\b/],
  ["Xinhua", /\bxinhua\b/i],
  ["TASS", /\bTASS\b|\bТАСС\b/],
  ["Interfax", /\binterfax\b|Интерфакс/i],
  ["PTI", /\bPTI\b|\bpress trust of india\b/i],
  ["ANI", /\bANI\b/],
  ["IANS", /\bIANS\b/],
  ["Kyodo", /\bkyodo\b/i],
  ["Yonhap", /\byonhap\b/i],
  ["CNN", /\bCNN\b/],
  ["UPI", /\bUPI\b/],
  ["Anadolu", /\banadolu\b/i],
];

/** The agency a byline or credit names. Takes "Reuters", "By Ann Lee, Associated Press"; leaves "Ann Lee". */
export function agencyIn(text: string): string | undefined {
  for (const [name, form] of AGENCIES) if (form.test(text)) return name;
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
    if (text.length < 200 && /\bcontributed to this (?:report|story|article)\b/i.test(text)) {
      const agency = agencyIn(text);
      if (agency) return agency;
    }
  }
  return undefined;
}
