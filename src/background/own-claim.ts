import type { Annotation } from "../model/annotation";
import { type Claim, type Form, gradeOfKind, KINDS } from "../model/claim";
import type { Span } from "../model/span";
import type { NewClaim } from "../platform/protocol";
import { anchorsOf } from "./claim-annotation";

/** A claim of the reader's own as an annotation; null where what was asked makes no sense. */
export function ownAnnotation(asked: NewClaim, articleId: string, now: string): Annotation | null {
  const { id, text, source, cue, content, kind, name } = asked;
  const isUuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/.test(id);
  const isKnown = KINDS.some((known) => known === kind) && (name === null || typeof name === "string");
  if (!isUuid || !isKnown || content.length === 0 || !areSpans(text, [...source, ...cue, ...content]))
    return null;
  const claim: Claim = {
    source,
    cue,
    content,
    confidence: 1,
    form: formOf(text, content),
    stance: "neutral",
    kind,
    resolved: name,
    resolvedConfidence: 1,
    chain: [],
    grade: gradeOfKind(kind),
    reasons: [],
  };
  const anchors = anchorsOf(text, claim);
  return {
    id,
    articleId,
    origin: "reader",
    claim,
    anchors,
    work: {},
    revision: 0,
    created: now,
    modified: now,
  };
}

/** Whether all of these are spans of the text, none of them empty. */
export function areSpans(text: string, spans: readonly Span[]): boolean {
  return spans.every(({ start, end }) => {
    return (
      Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end && end <= text.length
    );
  });
}

// Takes “, ", «, „ and their closing forms; leaves ' and ’, which are apostrophes more often.
const OPENING = /[“"«„]/;
const CLOSING = /[”"»“]/;

function formOf(text: string, content: readonly Span[]): Form {
  const quoted = content.map(({ start, end }) => {
    return (
      OPENING.test(text.slice(Math.max(0, start - 1), start + 1)) &&
      CLOSING.test(text.slice(end - 1, end + 1))
    );
  });
  if (quoted.every(Boolean)) return "direct";
  return quoted.some(Boolean) ? "mixed" : "indirect";
}
