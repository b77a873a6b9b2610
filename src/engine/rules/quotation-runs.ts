import type { Document } from "../document";
import type { Draft, Range } from "./draft";
import { trimAll } from "./draft";
import { sentenceOf } from "./phrases";

/** The whole quotation a token stands in, over sentences and paragraphs. The token must stand in one. */
export function quotationAround(document: Document, token: number): Range {
  const { quotes, count } = document;
  const number = quotes[token];
  let from = token;
  while (from > 0 && quotes[from - 1] === number) from--;
  let to = token + 1;
  while (to < count && quotes[to] === number) to++;
  return { from, to };
}

/** At most this many quotations follow one claim, so that one speaker cannot run away with a page. */
const LONGEST_RUN = 6;

/**
 * Adds the quotations that follow a claim with no cue of their own (ruling 10): the rest of the paragraph after
 * "…," he said, and paragraphs that are one quotation from mark to mark.
 */
export function continueQuotations(document: Document, drafts: readonly Draft[]): Draft[] {
  const owned = new Uint8Array(document.count);
  for (const draft of drafts)
    for (const range of [...draft.cue, ...draft.content, ...draft.source])
      owned.fill(1, range.from, range.to);
  const ordered = [...drafts].sort((a, b) => (a.cue[0]?.from ?? 0) - (b.cue[0]?.from ?? 0));
  return ordered.map((draft) => {
    const cue = draft.cue[0];
    if (
      !cue ||
      !draft.content.some((range) => document.quotes[range.from] !== 0 || document.quotes[range.to - 1] !== 0)
    )
      return draft;
    const added: Range[] = [];
    let end = Math.max(sentenceOf(document, cue.from).to, ...draft.content.map((range) => range.to));
    for (let run = 0; run < LONGEST_RUN; run++) {
      const next = nextQuotation(document, end, cue);
      if (!next || isOwned(owned, next)) break;
      added.push(next);
      owned.fill(1, next.from, next.to);
      end = next.to;
    }
    return added.length === 0
      ? draft
      : { ...draft, content: trimAll(document, [...draft.content, ...added]) };
  });
}

/** The quotation that starts at `at`, or with the paragraph there, and ends with its sentence or paragraph. */
function nextQuotation(document: Document, at: number, cue: Range): Range | null {
  const { quotes, count, paragraphs } = document;
  if (at >= count || quotes[at] === 0) return null;
  const quotation = quotationAround(document, at);
  const before = at > 0 ? quotes[at - 1] : 0;
  if (quotation.from !== at && before !== quotes[at]) return null;
  const whole =
    quotation.to >= count || document.sentences[quotation.to] !== document.sentences[quotation.to - 1];
  if (!whole) return null;
  const same = paragraphs[at] === paragraphs[cue.from];
  const starts = at === 0 || paragraphs[at] !== paragraphs[at - 1];
  // ‘An infinite arsenal’ alone in its paragraph is a heading.
  if (starts && quotation.to - at < 8 && !/[.?!…,]/.test(document.lower[quotation.to - 2] ?? "")) return null;
  return same || starts ? { from: at, to: quotation.to } : null;
}

function isOwned(owned: Uint8Array, range: Range): boolean {
  for (let token = range.from; token < range.to; token++) if (owned[token] !== 0) return true;
  return false;
}
