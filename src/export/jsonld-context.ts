/** The context every Web Annotation document must name (Web Annotation Data Model, 3.1). */
export const ANNOTATION_CONTEXT = "http://www.w3.org/ns/anno.jsonld";

/** The namespace of our own terms. It names them; nothing is ever fetched from it. */
export const NAMESPACE = "urn:who-says:terms#";

const own = (term: string) => `${NAMESPACE}${term}`;
const json = (term: string) => ({ "@id": own(term), "@type": "@json" });

/**
 * Our own terms, carried in each file so that it explains itself. `@json` values are kept as they are by JSON-LD
 * processors (JSON-LD 1.1, 4.2.2), so that nothing of them is lost.
 */
export const OWN_CONTEXT = {
  "@version": 1.1,
  /** Facts of the article, its addresses, language, signals and reading times. */
  article: json("article"),
  /** Which part of the claim a target is: source, cue or content. */
  role: own("role"),
  /** Who found the claim: engine or reader. */
  origin: own("origin"),
  /** How often the annotation was changed. */
  revision: own("revision"),
  /** What sort of source: witness, document, person … (classifying). */
  kind: own("kind"),
  /** Strength of sourcing, 5 first-hand to 1 unsourced; null for silence (classifying). */
  grade: own("grade"),
  form: own("form"),
  stance: own("stance"),
  /** How likely a trained reader marks this claim as well, 0 to 1. */
  confidence: own("confidence"),
  /** How sure the resolved name is, 0 to 1 (identifying). */
  nameConfidence: own("nameConfidence"),
  /** The hands the claim came through, outermost first. */
  chain: json("chain"),
  /** Why the grade: rule, sentence, standard. */
  reasons: json("reasons"),
  /** Where the claim stood in the text it was found in, where that is not where its target says. */
  found: json("found"),
  /** Whose judgement a body is: engine or reader. */
  by: own("by"),
  /** The words of a piece of evidence. */
  quote: own("quote"),
} as const;
