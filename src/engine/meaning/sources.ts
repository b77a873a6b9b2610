import type { SourceEntry } from "../../model/analysis";
import type { Claim, Kind } from "../../model/claim";
import { isNobody } from "../../model/source-key";

const key = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[’']s\b/g, "")
    .replace(/\b(the|a|an|mr|mrs|ms|dr)\b\.?/g, " ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** Every source of the article once, however often and under whatever name it speaks; links of chains count too. */
export function sourcesOf(claims: readonly Claim[]): SourceEntry[] {
  const entries = new Map<string, { name: string; kind: Kind; claims: number[] }>();
  const keys = new Map<string, string>(); // the same few names come again and again
  const add = (name: string, kind: Kind, claim: number): void => {
    const plain = keys.get(name) ?? key(name);
    keys.set(name, plain);
    if (plain === "" || kind === "hearsay" || isNobody(name)) return;
    const entry = entries.get(plain);
    if (!entry) entries.set(plain, { name, kind, claims: [claim] });
    else if (entry.claims.at(-1) !== claim) entry.claims.push(claim);
  };
  claims.forEach((claim, index) => {
    if (claim.resolved !== null) add(claim.resolved, claim.kind, index);
    claim.chain.forEach(({ name, kind }, place) => {
      // What an outlet's own people saw is that outlet's.
      if (kind !== "witness" || place === 0) add(name, kind, index);
    });
  });
  return [...entries.values()];
}
