import type { Analysis, Facts, Shown } from "../model/analysis";
import { findAttributions } from "./learned/find";
import { tagDocument } from "./learned/tagger";
import { interpret } from "./meaning/interpret";
import { complete } from "./rules/complete";
import { identifyLanguage, isSupported } from "./text/identify-language";
import { readDocument } from "./text/read-document";
import { shippedWeights } from "./weights";

/** Finds every attributed claim of a text and what its sourcing is worth. Any string in, never an exception. */
export function analyse(text: string, facts: Facts = {}, shown: Shown = {}): Analysis {
  const language = identifyLanguage(text, facts.lang);
  if (!isSupported(language)) return { language, supported: false, claims: [], sources: [], signals: [] };
  const document = readDocument(text);
  const weights = shippedWeights();
  tagDocument(document, weights.tagger);
  const { claims, sources, signals } = interpret(
    document,
    complete(document, findAttributions(document, weights)),
    facts,
    shown,
  );
  return { language, supported: true, claims, sources, signals };
}
