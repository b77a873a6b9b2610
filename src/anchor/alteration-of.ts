import type { Alteration, LostWhy, WordRun } from "../model/alteration";
import { type Passage, passageAt } from "../model/passage";
import type { Span } from "../model/span";
import { nearestPassage } from "./nearest-passage";
import { NormalText } from "./normal-text";
import { wordDiff } from "./word-diff";

/** So much of what stood around a claim, or of the claim, still stands: it is the same passage. */
const STANDS = 0.5;
/** Less of a claim's own words than this is chance. */
const CHANCE = 0.35;
/** So much that is new where a claim stood, of its length, stands in its place. */
const REPLACED = 0.4;

/**
 * How what stands around a claim differs from what the reader saw; `place` is where the claim stands now, empty where
 * nowhere. Null where nothing differs.
 */
export function alterationOf(text: string, seen: Passage, place: readonly Span[]): Alteration | null {
  const now = passageAt(text, place);
  const runs = wordDiff(seen.text, now?.text ?? nearestPassage(text, seen.text) ?? "");
  if (!now) return { runs, why: whyLost(text, seen, runs) };
  return runs.every(({ is }) => is === "same") ? null : { runs };
}

function whyLost(text: string, seen: Passage, runs: readonly WordRun[]): LostWhy {
  const words = seen.text.slice(seen.start, seen.end);
  if (stands(text, words) > 1) return "twice";
  const own = keptOf(runs, seen.start, seen.end);
  const all = keptOf(runs, 0, seen.text.length);
  const around = seen.text.length - words.length;
  if (around > 0 && (all - own) / around >= STANDS)
    return own < CHANCE * words.length && newIn(runs, seen) < REPLACED * words.length
      ? "taken-out"
      : "rewritten";
  return own < STANDS * words.length ? "paragraph-gone" : "rewritten";
}

function stands(text: string, words: string): number {
  return new NormalText(text).text.split(new NormalText(words).text).length - 1;
}

// How many units are new between the first and the last word of a claim.
function newIn(runs: readonly WordRun[], { start, end }: Passage): number {
  let offset = 0;
  let count = 0;
  for (const { is, text } of runs) {
    if (is !== "new") offset += text.length;
    else if (offset > start && offset <= end + 1) count += text.length;
  }
  return count;
}

// How many units of a part of the old passage are kept.
function keptOf(runs: readonly WordRun[], start: number, end: number): number {
  let offset = 0;
  let kept = 0;
  for (const { is, text } of runs) {
    if (is === "new") continue;
    const shared = Math.min(end, offset + text.length) - Math.max(start, offset);
    if (is === "same") kept += Math.max(0, shared);
    offset += text.length;
  }
  return kept;
}
