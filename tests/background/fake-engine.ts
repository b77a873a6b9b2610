import type { Analysis } from "../../src/model/analysis";
import type { Claim } from "../../src/model/claim";

/**
 * Finds "NAME said|reported|declined WORDS." and nothing else, so that tests of what is kept do not hang on what the
 * real engine makes of a sentence. A text that begins with "¿" is of a language it does not read.
 */
export function analyse(text: string): Analysis {
  if (text.startsWith("¿")) return { language: "es", supported: false, claims: [], sources: [], signals: [] };
  const claims = Array.from(text.matchAll(/(\p{Lu}\p{L}+) (said|reported|declined) ([^.\n]+)/gu), claimOf);
  const signals = [
    {
      id: "named-sources" as const,
      count: claims.length,
      text: "Named sources.",
      values: [],
      claims: claims.map((_, index) => index),
    },
  ];
  return { language: "en", supported: true, claims, sources: [], signals };
}

function claimOf({ index, ...found }: RegExpExecArray): Claim {
  const [, name = "", cue = "", content = ""] = Object.values(found).map(String);
  const afterName = index + name.length + 1;
  const afterCue = afterName + cue.length + 1;
  const silent = cue === "declined";
  return {
    source: [{ start: index, end: index + name.length }],
    cue: [{ start: afterName, end: afterName + cue.length }],
    content: [{ start: afterCue, end: afterCue + content.length }],
    confidence: 0.5,
    form: "indirect",
    stance: silent ? "silence" : "neutral",
    kind: cue === "reported" ? "media" : "person",
    resolved: name,
    resolvedConfidence: 0.9,
    chain: [],
    grade: silent ? null : cue === "reported" ? 3 : 4,
    reasons: [{ rule: "named", text: "Named.", values: [], standard: "Reuters", decides: true }],
  };
}
