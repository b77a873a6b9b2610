import type { GoldArticle, GoldClaim, Pairs } from "./corpora";

/** Where the text of an article annotated for this project lies, when it is not the project's own. */
export type Place = "polnear" | "pages";

interface Line {
  readonly id?: unknown;
  /** Absent where the text is the project's own. */
  readonly place?: unknown;
  readonly text?: unknown;
  /** UTF-16 units of the text that was annotated. */
  readonly size?: unknown;
  /** Each a source, a cue and a content, and a 1 behind them where the claim is neither required nor wrong. */
  readonly claims?: unknown;
}

/**
 * Reads what was annotated for this project, JSON lines: its own texts whole, others' as offsets alone, because their
 * words are not ours to keep. `textOf` gives the text that a line only names. Throws where it is not there or not the
 * one that was annotated.
 */
export function parseOwnGold(
  lines: string,
  textOf: (place: Place, id: string) => string | undefined,
): GoldArticle[] {
  return lines
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => {
      const { id, place, text, size, claims } = JSON.parse(line) as Line;
      if (typeof id !== "string" || !Array.isArray(claims)) throw new Error("A line needs id and claims.");
      const whole = typeof text === "string" ? text : textOf(place as Place, id);
      if (whole === undefined || whole.length !== size)
        throw new Error(`The text of ${id} is not the one that was annotated.`);
      return { id, text: whole, claims: (claims as [Pairs, Pairs, Pairs, 1?][]).map(claimOf) };
    });
}

function claimOf([source, cue, content, optional]: readonly [Pairs, Pairs, Pairs, 1?]): GoldClaim {
  return { source, cue, content, ...(optional === 1 ? { optional: true } : {}) };
}
