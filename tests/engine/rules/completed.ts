import { tagDocument } from "../../../src/engine/learned/tagger";
import { complete } from "../../../src/engine/rules/complete";
import { readDocument } from "../../../src/engine/text/read-document";
import { shippedWeights } from "../../../src/engine/weights";
import { readNotation, showNotation } from "../notation";

/** What the rules make of the claims a finder found, both in notation. */
export function completed(found: string): string {
  const { text, claims } = readNotation(found);
  const document = readDocument(text);
  tagDocument(document, shippedWeights().tagger);
  return showNotation(
    text,
    complete(
      document,
      claims.map((claim) => ({ ...claim, confidence: 0.8 })),
    ),
  );
}
