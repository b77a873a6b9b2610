import type { Claim, Link, Reason } from "../model/claim";
import type { Span } from "../model/span";
import { isClaimOf, SHARED } from "./ids";

/** A claim of an article with its id and when it was first found. */
export interface FoundClaim {
  readonly id: string;
  readonly found: string;
  readonly claim: Claim;
}

/** Spans as numbers: start, length, start, length … */
type Flat = readonly number[];
type PackedLink = readonly [name: string, kind: string, span?: Flat];
type PackedClaim = readonly [
  id: string,
  found: number,
  source: Flat,
  cue: Flat,
  content: Flat,
  confidence: number,
  form: string,
  stance: string,
  kind: string,
  resolved: string | null,
  resolvedConfidence: number,
  chain: readonly PackedLink[],
  grade: number | null,
  reasons: readonly number[],
];
interface Packed {
  readonly found: readonly string[];
  readonly reasons: readonly Reason[];
  readonly claims: readonly PackedClaim[];
}

/**
 * All claims of an article as one string, a fifth of what they take as objects: keys are left out, and what claims
 * share (reasons, times) is written once. A string is also what a database copies fastest.
 */
export function packClaims(articleId: string, claims: readonly FoundClaim[]): string {
  const found = new Numbering<string>(String);
  const reasons = new Numbering<Reason>((reason) => JSON.stringify(reason));
  const packed = claims.map(
    ({ id, found: when, claim }): PackedClaim => [
      isClaimOf(articleId, id) ? id.slice(SHARED) : id,
      found.of(when),
      flat(claim.source),
      flat(claim.cue),
      flat(claim.content),
      round(claim.confidence),
      claim.form,
      claim.stance,
      claim.kind,
      claim.resolved,
      round(claim.resolvedConfidence),
      claim.chain.map(({ name, kind, span }) => (span ? [name, kind, flat([span])] : [name, kind])),
      claim.grade,
      claim.reasons.map((reason) => reasons.of(reason)),
    ],
  );
  return JSON.stringify({ found: found.items, reasons: reasons.items, claims: packed } satisfies Packed);
}

/** The claims `packClaims` packed for this article. Throws where the string is not one of its making. */
export function unpackClaims(articleId: string, packed: string): readonly FoundClaim[] {
  const { found, reasons, claims } = JSON.parse(packed) as Packed;
  return claims.map((fields) => ({
    id: fields[0].length < SHARED ? articleId.slice(0, SHARED) + fields[0] : fields[0],
    found: found[fields[1]] as string,
    claim: {
      source: spans(fields[2]),
      cue: spans(fields[3]),
      content: spans(fields[4]),
      confidence: fields[5],
      form: fields[6] as Claim["form"],
      stance: fields[7] as Claim["stance"],
      kind: fields[8] as Claim["kind"],
      resolved: fields[9],
      resolvedConfidence: fields[10],
      chain: fields[11].map(link),
      grade: fields[12] as Claim["grade"],
      reasons: fields[13].map((index) => reasons[index] as Reason),
    },
  }));
}

function link([name, kind, packed]: PackedLink): Link {
  const named = { name, kind: kind as Link["kind"] };
  const [span] = packed ? spans(packed) : [];
  return span ? { ...named, span } : named;
}

function flat(list: readonly Span[]): Flat {
  return list.flatMap(({ start, end }) => [start, end - start]);
}

function spans(numbers: Flat): readonly Span[] {
  const list: Span[] = [];
  for (let index = 0; index + 1 < numbers.length; index += 2) {
    const start = numbers[index] as number;
    list.push({ start, end: start + (numbers[index + 1] as number) });
  }
  return list;
}

// A confidence is an estimate: three figures are more than it is worth.
function round(share: number): number {
  return Math.round(share * 1000) / 1000;
}

class Numbering<Item> {
  readonly items: Item[] = [];
  readonly #numbers = new Map<string, number>();
  constructor(private readonly keyOf: (item: Item) => string) {}

  of(item: Item): number {
    const key = this.keyOf(item);
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.items.length);
    return this.items.push(item) - 1;
  }
}
