import type { Analysis, Facts } from "../model/analysis";
import type { Attribution, Claim, Form, Grade, Kind, Stance } from "../model/claim";
import type { Document } from "./document";
import { findAttributions } from "./learned/find";
import { tagDocument } from "./learned/tagger";
import { complete } from "./rules/complete";
import { cueForm } from "./rules/cue-verbs";
import { rangeOf } from "./rules/draft";
import { identifyLanguage, isSupported } from "./text/identify-language";
import { readDocument } from "./text/read-document";
import { shippedWeights } from "./weights";

/** Finds every attributed claim of a text and what its sourcing is worth. Any string in, never an exception. */
export function analyse(text: string, facts: Facts = {}): Analysis {
  const language = identifyLanguage(text, facts.lang);
  if (!isSupported(language)) return { language, supported: false, claims: [], sources: [], signals: [] };
  const document = readDocument(text);
  const weights = shippedWeights();
  tagDocument(document, weights.tagger);
  const claims = complete(document, findAttributions(document, weights)).map((found) =>
    interpret(document, found),
  );
  return { language, supported: true, claims, sources: [], signals: [] };
}

// Stands in until kinds, names, chains and grades are worked out by their own rules.
function interpret(document: Document, found: Attribution): Claim {
  const { text } = document;
  const source = found.source.map((span) => text.slice(span.start, span.end)).join(" ");
  const cue = found.cue
    .map((span) => text.slice(span.start, span.end))
    .join(" ")
    .toLowerCase();
  const stance = stanceOf(cue);
  const kind = kindOf(source);
  const grades: Record<Kind, Grade> = {
    witness: 5,
    document: 5,
    person: 4,
    organisation: 4,
    media: 3,
    unnamed: 2,
    group: 2,
    anonymous: 2,
    social: 1,
    hearsay: 1,
  };
  return {
    ...found,
    form: formOf(document, found),
    stance,
    kind,
    resolved: source || null,
    resolvedConfidence: 0.5,
    chain: [],
    grade: stance === "silence" ? null : grades[kind],
    reasons: [],
  };
}

function stanceOf(cue: string): Stance {
  if (/\b(?:not|no|declin\w+|refus\w+|without|unavailable|n't)\b|n't/.test(cue)) return "silence";
  for (const word of cue.split(" ")) {
    const form = cueForm(word);
    if (form) return form.verb.stance;
  }
  return "neutral";
}

function kindOf(source: string): Kind {
  if (source === "") return "hearsay";
  if (/\b(?:social media|users|posts)\b/i.test(source)) return "social";
  if (/\b(?:photographer|reporter|correspondent)\b/i.test(source)) return "media";
  if (/^(?:an? (?:unnamed )?source|sources?|insiders?)\b|familiar with/i.test(source)) return "anonymous";
  if (/\b(?:report|study|poll|survey|filing|documents?|data|website)\b/i.test(source)) return "document";
  if (/\b(?:Interfax|Reuters|AFP|news agency|media|newspaper|television)\b/.test(source)) return "media";
  if (/^(?:an?|one|two|three|several|some)\b/.test(source)) return "unnamed";
  if (/^(?:critics|experts|analysts|officials|residents|many|most)\b/i.test(source)) return "group";
  return /^the /i.test(source) ? "organisation" : "person";
}

function formOf(document: Document, found: Attribution): Form {
  let quoted = 0;
  let all = 0;
  for (const span of found.content) {
    const { from, to } = rangeOf(document, span);
    for (let token = from; token < to; token++, all++) if (document.quotes[token] !== 0) quoted++;
  }
  return quoted === 0 ? "indirect" : quoted >= all - 1 ? "direct" : "mixed";
}
