import type { Selectors } from "../model/selector";
import type { Span } from "../model/span";
import { type Alignment, align } from "./align";
import { copies } from "./copies";
import { distance } from "./distance";
import { weigh } from "./evidence";
import { gapIn } from "./gap";
import { type Candidate, chosen, isSure } from "./judge";
import { patternOf } from "./pattern";
import { preparedText } from "./prepared-text";
import { wholeWords } from "./whole-words";

/** So many places where the words may stand edited are looked at. */
const MOST_PLACES = 4;

/**
 * Finds a described passage in a text; null where its words are not there any more, or where nothing tells which of
 * several places is meant. Typography does not count. Edited words are found by those that stayed and by what stands
 * around them.
 */
export function locate(text: string, selectors: Selectors): Span | null {
  const { start, end } = selectors.position;
  const { exact, prefix, suffix } = selectors.quote;
  if (exact === "") return null;
  if (
    start >= 0 &&
    text.startsWith(exact, start) &&
    text.startsWith(prefix, start - prefix.length) &&
    text.startsWith(suffix, end)
  )
    return { start, end: start + exact.length };

  const pattern = patternOf(selectors);
  if (pattern.end <= pattern.start) return null;
  const prepared = preparedText(text);
  const expected = prepared.indexOf(start);
  const candidates: Candidate[] = [];
  const consider = (at: Alignment | null) => {
    if (!at || at.end <= at.start || candidates.some((other) => other.at.start === at.start)) return;
    candidates.push({
      at,
      evidence: weigh(pattern, prepared.text, at),
      away: distance(expected, at.start),
      isAbove: at.start < expected,
    });
  };
  const isFound = () => candidates.some(({ evidence }) => isSure(pattern, evidence));
  for (const at of copies(pattern, prepared.text)) consider(at);
  if (!isFound()) {
    const next = prepared.index.footholds(pattern.text);
    for (let place = 0; place < MOST_PLACES && !isFound(); place++) {
      const foothold = next();
      if (!foothold) break;
      consider(align(pattern, prepared.text, foothold));
    }
  }
  if (candidates.length === 0) return null;
  const best = chosen(pattern, candidates, gapIn(prepared.text, pattern, expected, isFound()));
  if (!best) return null;
  return prepared.spanOf(best.at.quoteEdits === 0 ? best.at : wholeWords(pattern, prepared.text, best.at));
}
