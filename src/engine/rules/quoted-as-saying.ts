import type { Document } from "../document";
import { type Draft, type Range, trimAll } from "./draft";
import { sentenceOf, subjectBefore } from "./phrases";

const RELAYS = new Set(["cited", "quoted", "citing", "quoting", "cites", "quotes"]);

/**
 * "Interfax quoted an aide as saying P" is one claim, of Interfax with "quoted" (ruling 1): the claim a finder makes
 * of the inner "saying" is dropped where the outer one says the same.
 */
export function joinQuotedAsSaying(document: Document, drafts: readonly Draft[]): Draft[] {
  // In text order an outer cue stands at most a few claims before its inner one.
  const ordered = [...drafts].sort((a, b) => (a.cue[0]?.from ?? 0) - (b.cue[0]?.from ?? 0));
  return ordered.filter((inner, index) => {
    const cue = inner.cue[0];
    if (!cue || document.lower[cue.to - 1] !== "saying") return true;
    const outer = ordered.slice(Math.max(0, index - 3), index).find((other) => relays(document, other, cue));
    return !outer?.content.some((range) =>
      inner.content.some((own) => own.from < range.to && range.from < own.to),
    );
  });
}

function relays(document: Document, outer: Draft, cue: Range): boolean {
  const last = outer.cue.at(-1);
  if (!last || last.to > cue.from || cue.from - last.to > 30) return false;
  return (
    RELAYS.has(document.lower[last.to - 1] as string) &&
    document.sentences[last.from] === document.sentences[cue.from]
  );
}

/**
 * "The agency quoted the colonel as saying P": where the finder took the colonel for what was said, it is what follows
 * "saying".
 */
export function correctQuotedAsSaying(document: Document, drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft) => {
    const cue = draft.cue.at(-1);
    if (!cue || !RELAYS.has(document.lower[cue.to - 1] as string)) return draft;
    const { to } = sentenceOf(document, cue.from);
    const saying = sayingAfter(document, cue.to, to);
    if (saying < 0 || draft.content.some((range) => range.from > saying)) return draft;
    const start = document.lower[saying + 1] === "that" ? saying + 2 : saying + 1;
    const end = draft.content.find((range) => range.to > start)?.to ?? to;
    const content = trimAll(document, [{ from: start, to: end }]);
    return content.length > 0 ? { ...draft, content } : draft;
  });
}

/** Where "saying" of the next "as saying" stands, at most thirty tokens on; −1 where there is none. */
function sayingAfter({ lower }: Document, from: number, to: number): number {
  for (let at = from; at < Math.min(to, from + 30); at++)
    if (lower[at] === "saying" && lower[at - 1] === "as") return at;
  return -1;
}

/** "The bank was quoted (by a paper) as saying that P": a claim of the bank, whose chain the paper heads (ruling 1). */
export function findQuotedAsSaying(document: Document): Draft[] {
  const { lower } = document;
  const made: Draft[] = [];
  for (let token = 1; token < document.count; token++) {
    if (
      lower[token] !== "quoted" ||
      document.quotes[token] !== 0 ||
      !/^(?:is|was|were|are|been)$/.test(lower[token - 1] as string)
    )
      continue;
    const { to } = sentenceOf(document, token);
    let saying = token + 1;
    while (saying < to && saying < token + 12 && lower[saying] !== "saying") saying++;
    if (saying >= to - 1 || lower[saying] !== "saying" || lower[saying - 1] !== "as") continue;
    const source = subjectBefore(document, lower[token - 2] === "has" ? token - 2 : token - 1);
    if (!source) continue;
    const start = lower[saying + 1] === "that" ? saying + 2 : saying + 1;
    made.push({
      source: trimAll(document, [source]),
      cue: [{ from: token - 1, to: saying === token + 2 ? saying + 1 : token + 1 }],
      content: trimAll(document, [{ from: start, to }]),
      confidence: 0.7,
      rule: "quoted-as-saying",
    });
  }
  return made;
}
