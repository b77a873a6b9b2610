import { readFileSync } from "node:fs";
import { tagDocument } from "../../../src/engine/learned/tagger";
import { readWeights } from "../../../src/engine/learned/weights-file";
import { type Interpretation, interpret } from "../../../src/engine/meaning/interpret";
import { readDocument } from "../../../src/engine/text/read-document";
import type { Facts } from "../../../src/model/analysis";
import type { Claim } from "../../../src/model/claim";
import { readNotation } from "../notation";

const weights = readWeights(new Uint8Array(readFileSync("assets/engine.bin")));

/** What the engine makes of a text whose claims the notation states. */
export function understand(
  notation: string,
  facts: Facts = { publisher: "The Daily Lantern" },
): Interpretation {
  const { text, claims } = readNotation(notation);
  const document = readDocument(text);
  tagDocument(document, weights.tagger);
  return interpret(
    document,
    claims.map((claim) => ({ ...claim, confidence: 1 })),
    facts,
  );
}

/** The last claim the notation states. */
export function lastOf(notation: string, facts?: Facts): Claim {
  const claim = understand(notation, facts).claims.at(-1);
  if (!claim) throw new Error(`no claim in: ${notation}`);
  return claim;
}

/** A claim in one line: "media 2 Interfax [media>anonymous]". */
export function lineOf(claim: Claim): string {
  const chain = claim.chain.length > 0 ? ` [${claim.chain.map(({ kind }) => kind).join(">")}]` : "";
  return `${claim.kind} ${claim.grade ?? "-"} ${claim.resolved ?? "-"}${chain}`;
}
