import type { Analysis, Facts } from "../model/analysis";
import type { Claim } from "../model/claim";

/** Finds every attributed claim of a text and what its sourcing is worth. Any string in, never an exception. */
export function analyse(text: string, _facts: Facts = {}): Analysis {
  const claims: Claim[] = [];
  for (const match of text.matchAll(/(\p{Lu}[\p{L}]+(?: \p{Lu}[\p{L}]+)*) (said|reported) ([^.\n]+)/gu)) {
    const [, name = "", cue = "", content = ""] = match;
    const start = match.index;
    const afterName = start + name.length + 1;
    const afterCue = afterName + cue.length + 1;
    claims.push({
      source: [{ start, end: start + name.length }],
      cue: [{ start: afterName, end: afterName + cue.length }],
      content: [{ start: afterCue, end: afterCue + content.length }],
      confidence: 0.5,
      form: "indirect",
      stance: "neutral",
      kind: "person",
      resolved: name,
      resolvedConfidence: 0.5,
      chain: [],
      grade: 4,
      reasons: [
        {
          rule: "named",
          text: `${name} is named and can be held to it.`,
          values: [name],
          standard: "Reuters, AP",
          decides: true,
        },
      ],
    });
  }
  return { language: "en", supported: true, claims, sources: [], signals: [] };
}
