/** Pairs of offsets as the corpora write them, half-open UTF-16. */
export type Pairs = readonly (readonly [number, number])[];

/** A claim as a gold file writes it; the fields after content only in the news set. */
export interface GoldClaim {
  readonly source: Pairs;
  readonly cue: Pairs;
  readonly content: Pairs;
  readonly optional?: boolean;
  readonly form?: string;
  readonly stance?: string;
  readonly kind?: string;
  readonly resolved?: string | null;
  readonly grade?: number | null;
  readonly chain?: readonly { readonly kind: string }[];
}

/** Whose idea of an attribution a text's annotation follows: PolNeAR's, or the product's own (the news set). */
export type Definition = "news" | "polnear";

/** An annotated article. */
export interface GoldArticle {
  readonly id: string;
  readonly text: string;
  readonly publisher?: string;
  readonly claims: readonly GoldClaim[];
}

/** An article of PolNeAR as CoreNLP read it: sentences of [start, end, word, tag, …]. */
export interface TokenLine {
  readonly id: string;
  readonly sents: readonly (readonly (readonly [number, number, string, string, ...string[]])[])[];
}

/** Everything training learns from. */
export interface Corpora {
  readonly polnear: readonly GoldArticle[];
  readonly news: readonly GoldArticle[];
  /** Annotated for this project under its own definition (own-gold.ts): they teach, and are never held back to judge by. */
  readonly own: readonly GoldArticle[];
  readonly tokens: readonly TokenLine[];
}

/** Reads JSON lines of either corpus; of several annotators the first is kept. Throws on a line that is neither. */
export function parseGold(lines: string): GoldArticle[] {
  return parseLines(lines).map((line) => {
    const record = line as Partial<GoldArticle> & { annotators?: { rel: GoldClaim[] }[] };
    const claims = record.claims ?? record.annotators?.[0]?.rel;
    if (typeof record.id !== "string" || typeof record.text !== "string" || claims === undefined)
      throw new Error("A gold line needs id, text and claims or annotators.");
    return {
      id: record.id,
      text: record.text,
      claims,
      ...(record.publisher === undefined ? {} : { publisher: record.publisher }),
    };
  });
}

/** Reads JSON lines of CoreNLP tokens. */
export function parseTokens(lines: string): TokenLine[] {
  return parseLines(lines) as TokenLine[];
}

function parseLines(lines: string): unknown[] {
  return lines
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line): unknown => JSON.parse(line));
}
